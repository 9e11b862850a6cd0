package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.table.TableOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tools whose JSON is known: what a response is, where its id, time and state stand, and where its answers. */
enum Tool {
    /** Any tool that writes names and values. */
    ANY("", Optional.empty(), List.of(), Optional.empty(), Set.of()),
    SURVEY_JS("", Optional.empty(), List.of(), Optional.empty(), Set.of()),
    FORMBRICKS("data", Optional.of("id"), List.of("updatedAt", "createdAt"), Optional.of("finished"), Set.of("true")),
    TYPEFORM("answers", Optional.of("token"), List.of("submitted_at"), Optional.empty(), Set.of()),
    FHIR("item", Optional.of("id"), List.of("authored"), Optional.of("status"), Set.of("completed", "amended"));

    private final String answers;
    private final Optional<String> id;
    private final List<String> times;
    private final Optional<String> state;
    private final Set<String> complete;

    Tool(String answers, Optional<String> id, List<String> times, Optional<String> state, Set<String> complete) {
        this.answers = answers;
        this.id = id;
        this.times = times;
        this.state = state;
        this.complete = complete;
    }

    /** The path below which the answers stand. */
    String answers() {
        return answers;
    }

    /** The path of the id. */
    Optional<String> id(TableOptions table) {
        return table.rows().id().map(JsonPath::parse).or(() -> id);
    }

    /** The paths that may tell when an event was, of which the first that is filled does. */
    List<String> times(TableOptions table) {
        return table.rows()
                .time()
                .map(time -> List.of(JsonPath.parse(time.column())))
                .orElse(times);
    }

    /** The path that tells how far the respondent came, which changes from one event to the next. */
    Optional<String> state() {
        return state;
    }

    /** The states of a response that is whole. */
    Set<String> complete() {
        return complete;
    }

    /** Whether the answers stand in a list with a key for each, rather than under names. */
    boolean hasKeys() {
        return this == TYPEFORM || this == FHIR;
    }

    /** The column of an item as a path in the response. */
    String path(String answersPath, String column, boolean named) {
        if (!named || hasKeys()) {
            return JsonPath.child(answersPath, column);
        }
        String path = JsonPath.parse(column);
        return answersPath.isEmpty() ? path : answersPath + "." + path;
    }

    /** What stands in the place of a response: several of them in an envelope, or one. */
    void open(Located found, Opened opened) {
        if (!(found instanceof Located.Obj object)) {
            opened.strange(found);
        } else if (this == FORMBRICKS && object.has("event")) {
            within(object, "data", opened);
        } else if (this == TYPEFORM && object.has("form_response")) {
            within(object, "form_response", opened);
        } else if (this == TYPEFORM && object.field("items") instanceof Located.Arr items) {
            items.values().forEach(item -> open(item, opened));
        } else if (this == FHIR) {
            Resources.open(object, opened);
        } else {
            opened.response(object);
        }
    }

    private static void within(Located.Obj event, String name, Opened opened) {
        Located found = event.field(name);
        if (found instanceof Located.Obj response) {
            opened.response(response);
        } else if (found != null) {
            opened.strange(found);
        } else {
            opened.lacking(event, name);
        }
    }

    /** Shows all values of a response. */
    void walk(Located.Obj response, Leaves leaves) {
        if (!hasKeys()) {
            leaves.walk(response);
            return;
        }
        for (Located field : response.fields()) {
            if (!field.name().equals(answers)) {
                leaves.walk(JsonPath.child(JsonPath.ROOT, field.name()), field);
            } else if (this == TYPEFORM) {
                TypeformAnswers.walk(field, leaves);
            } else {
                Resources.walk(field, leaves);
            }
        }
    }

    /** Takes what an envelope holds. */
    interface Opened {
        /** A response. */
        void response(Located.Obj response);

        /** Something that should be a response and is not. */
        void strange(Located found);

        /** An envelope without what it should hold. */
        void lacking(Located envelope, String name);

        /** A resource of another type where others may stand. */
        void other();

        /** A resource of another type where none may stand. */
        void wrongType(Located found, String type);
    }
}
