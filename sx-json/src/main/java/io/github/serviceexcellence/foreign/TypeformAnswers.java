package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.shape.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of Typeform: a list, in which each says by its field's reference what it answers, and by its type where its value stands. */
final class TypeformAnswers {
    private static final String PATH = "answers";

    private TypeformAnswers() {}

    /** Shows each answer under the reference of its field, or its id where it has no reference. */
    static void walk(Located found, Leaves leaves) {
        if (found instanceof Located.Arr answers) {
            answers.values().forEach(answer -> show(answer, leaves));
        } else {
            leaves.walk(PATH, found);
        }
    }

    private static void show(Located answer, Leaves leaves) {
        Located field = field(answer, "field");
        String key = text(field(field, "ref"), text(field(field, "id"), ""));
        String path = JsonPath.child(PATH, key);
        Located value = field(answer, text(field(answer, "type"), ""));
        List<Located> values = new ArrayList<>();
        if (value instanceof Located.Obj chosen) {
            add(chosen.field("label"), values);
            add(chosen.field("labels"), values);
            add(chosen.field("other"), values);
        } else {
            add(value, values);
        }
        if (values.isEmpty()) {
            leaves.structure(path, answer);
        } else {
            leaves.values(path, JsonPath.fold(key), value == null ? answer : value, values);
        }
    }

    private static void add(@Nullable Located found, List<Located> values) {
        if (found instanceof Located.Arr several) {
            several.values().forEach(each -> add(each, values));
        } else if (found != null && found.scalar() != null) {
            values.add(found);
        }
    }

    private static @Nullable Located field(@Nullable Located within, String name) {
        return within instanceof Located.Obj object ? object.field(name) : null;
    }

    private static String text(@Nullable Located found, String otherwise) {
        String text = found == null ? null : found.scalar();
        return text == null || text.isEmpty() ? otherwise : text;
    }
}
