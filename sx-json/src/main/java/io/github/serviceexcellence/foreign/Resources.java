package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.shape.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Resources of FHIR R4: what a bundle holds, and the answers to the items of a QuestionnaireResponse, which stand in one another. */
final class Resources {
    private static final String TYPE = "resourceType";
    private static final String RESPONSE = "QuestionnaireResponse";
    private static final String PATH = "item";
    private static final String VALUE = "value";

    private Resources() {}

    /** Finds the responses in a bundle, or in a response itself. */
    static void open(Located.Obj resource, Tool.Opened opened) {
        String type = type(resource);
        if (type.equals(RESPONSE)) {
            opened.response(resource);
        } else if (type.equals("Bundle")) {
            each(resource.field("entry"), entry -> openEntry(entry, opened));
        } else if (type.isEmpty()) {
            opened.lacking(resource, TYPE);
        } else {
            opened.wrongType(resource, type);
        }
    }

    private static void openEntry(Located entry, Tool.Opened opened) {
        if (entry instanceof Located.Obj object && object.field("resource") instanceof Located.Obj resource) {
            if (type(resource).equals(RESPONSE)) {
                opened.response(resource);
            } else {
                opened.other();
            }
        } else {
            opened.strange(entry);
        }
    }

    private static String type(Located.Obj resource) {
        Located type = resource.field(TYPE);
        String text = type == null ? null : type.scalar();
        return text == null ? "" : text;
    }

    /** Shows the answers of each item under its link id, whatever it stands in. */
    static void walk(@Nullable Located items, Leaves leaves) {
        each(items, item -> {
            if (item instanceof Located.Obj object) {
                show(object, leaves);
                walk(object.field(PATH), leaves);
            }
        });
    }

    private static void show(Located.Obj item, Leaves leaves) {
        Located answers = item.field("answer");
        if (answers == null) {
            return;
        }
        Located link = item.field("linkId");
        String key = link == null || link.scalar() == null ? "" : link.scalar();
        String path = JsonPath.child(PATH, key);
        List<Located> values = new ArrayList<>();
        List<Located> others = new ArrayList<>();
        each(answers, answer -> take(answer, values, others, leaves));
        if (others.isEmpty()) {
            leaves.values(path, JsonPath.fold(key), answers, values);
        } else {
            leaves.structure(path, others.get(0));
        }
    }

    private static void take(Located found, List<Located> values, List<Located> others, Leaves leaves) {
        if (!(found instanceof Located.Obj answer)) {
            others.add(found);
            return;
        }
        for (Located field : answer.fields()) {
            if (field.name().startsWith(VALUE)) {
                Located value = field.name().equals("valueCoding") ? code(field) : field;
                (value.scalar() == null ? others : values).add(value);
            }
        }
        walk(answer.field(PATH), leaves);
    }

    /** The code of a coding, or what it is shown as where it has none. */
    private static Located code(Located coding) {
        if (!(coding instanceof Located.Obj object)) {
            return coding;
        }
        Located code = object.field("code");
        Located display = object.field("display");
        return code != null ? code : display != null ? display : coding;
    }

    private static void each(@Nullable Located found, Consumer<Located> action) {
        if (found instanceof Located.Arr several) {
            several.values().forEach(action);
        } else if (found != null) {
            action.accept(found);
        }
    }
}
