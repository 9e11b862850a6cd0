package io.github.serviceexcellence.json;

import io.github.serviceexcellence.document.internal.Levels;
import io.github.serviceexcellence.document.internal.Problems;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Decodes one response after another. What it needs for each answer was looked up beforehand or is used again. */
final class ResponseDecoder {
    private static final List<AnswerKind> NOT_ANSWERED = Arrays.stream(AnswerKind.values())
            .filter(kind -> kind != AnswerKind.ANSWERED)
            .toList();

    private final Instrument instrument;
    private final JsonParser parser;
    private final Problems problems;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Levels levels;
    /** For each item, the number of the response that answered it last: so nothing needs clearing. */
    private final long[] answeredBy;

    private final Map<String, GroupKey> groups = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final byte[] cells;
    private long number;
    private @Nullable RespondentId id;
    private @Nullable GroupKey group;
    private Weight weight = Weight.ONE;
    private String pointer = "";

    ResponseDecoder(Instrument instrument, JsonParser parser, Problems problems) {
        this.instrument = instrument;
        this.parser = parser;
        this.problems = problems;
        List<Item> items = instrument.items();
        this.cells = new byte[items.size()];
        this.answeredBy = new long[items.size()];
        this.levels = new Levels(instrument);
        for (int item = 0; item < cells.length; item++) {
            indexes.put(items.get(item).id().value(), item);
        }
    }

    /** The pointer of what is being read, for a syntax error. */
    String pointer() {
        return pointer;
    }

    /** The response at the parser's current token; null if something is wrong with it. */
    @Nullable
    Response decode(String at) {
        pointer = at;
        number++;
        long before = problems.count();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problem(at, "expected a response, which is an object, found " + found());
            parser.skipChildren();
            return null;
        }
        Arrays.fill(cells, AnswerKind.UNANSWERED.cell());
        id = null;
        group = null;
        weight = Weight.ONE;
        seen.clear();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                problem(Tokens.child(at, name), "this field stands twice in its object; keep one");
            }
            field(name, parser.nextToken(), at);
        }
        if (!seen.contains("answers")) {
            problem(at, "field answers is missing");
        }
        return problems.count() > before ? null : response();
    }

    private void field(String name, JsonToken token, String at) {
        String place = Tokens.child(at, name);
        try {
            switch (name) {
                case "id" -> id = isString(token, place) ? RespondentId.of(parser.getString()) : null;
                case "group" ->
                    group = isString(token, place) ? groups.computeIfAbsent(parser.getString(), GroupKey::of) : null;
                case "weight" ->
                    weight = isNumber(token, place) ? Weight.of(Fields.decimal(parser.getString())) : Weight.ONE;
                case "answers" -> answers(token, place);
                default -> {
                    problem(place, "unknown field; allowed are id, group, weight, answers");
                    parser.skipChildren();
                }
            }
        } catch (IllegalArgumentException e) {
            problem(place, Objects.requireNonNull(e.getMessage()));
        }
    }

    private Response response() {
        Response response = Response.ofCells(instrument, cells).withWeight(weight);
        response = id == null ? response : response.withId(id);
        return group == null ? response : response.withGroup(group);
    }

    private boolean isString(JsonToken token, String place) {
        return isType(token == JsonToken.VALUE_STRING, place, "expected a string");
    }

    private boolean isNumber(JsonToken token, String place) {
        return isType(token.isNumeric(), place, "expected a number");
    }

    private boolean isType(boolean right, String place, String message) {
        if (!right) {
            problem(place, message + ", found " + found());
            parser.skipChildren();
        }
        return right;
    }

    /** What the parser is at, for a message that expected something else. */
    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "'" + Codes.shorten(parser.getString()) + "'";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> parser.getString();
        };
    }

    private void answers(JsonToken token, String at) {
        if (token != JsonToken.START_OBJECT) {
            problem(at, "expected an object with an answer for each item, found " + found());
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Integer item = indexes.get(name);
            JsonToken answer = parser.nextToken();
            if (item == null) {
                problem(Tokens.child(at, name), unknown(name));
                parser.skipChildren();
                continue;
            }
            if (answeredBy[item] == number) {
                problem(Tokens.child(at, name), "this item has two answers; keep one");
            }
            answeredBy[item] = number;
            cells[item] = cell(answer, item, at);
        }
    }

    private String unknown(String name) {
        return Objects.requireNonNull(Codes.unknown(
                        "item of " + instrument,
                        name,
                        instrument.items().stream()
                                .map(item -> item.id().value())
                                .toList())
                .getMessage());
    }

    private byte cell(JsonToken answer, int item, String at) {
        if (!answer.isNumeric()) {
            return otherKind(answer, item, at);
        }
        boolean small = answer == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= 3;
        byte cell = small ? levels.find(item, parser.getIntValue()) : Levels.NONE;
        return cell == Levels.NONE ? otherLevel(item, at) : cell;
    }

    /** The cell of a number that is no small whole one. */
    private byte otherLevel(int item, String at) {
        String place = at + "/" + instrument.items().get(item).id();
        String digits = parser.getString();
        try {
            byte cell = levels.find(item, Fields.decimal(digits));
            if (cell != Levels.NONE) {
                return cell;
            }
            problem(
                    place,
                    "value " + Codes.shorten(digits) + " is not on the scale, which has " + levels.describe(item));
        } catch (IllegalArgumentException e) {
            problem(place, Objects.requireNonNull(e.getMessage()));
        }
        return AnswerKind.UNANSWERED.cell();
    }

    private byte otherKind(JsonToken answer, int item, String at) {
        if (answer == JsonToken.VALUE_STRING) {
            String code = parser.getString();
            for (AnswerKind kind : NOT_ANSWERED) {
                if (kind.code().equals(code)) {
                    return kind.cell();
                }
            }
        }
        problem(
                at + "/" + instrument.items().get(item).id(),
                "expected the value of a level as a number, found " + found() + "; or write one of "
                        + NOT_ANSWERED.stream().map(AnswerKind::code).collect(Collectors.joining(", "))
                        + "; an unanswered item may be left out");
        parser.skipChildren();
        return AnswerKind.UNANSWERED.cell();
    }

    private void problem(String at, String message) {
        problems.add(Tokens.place(at, parser.currentTokenLocation()).problem(message));
    }
}
