package io.github.serviceexcellence.json;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.json.Located.Place;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Decodes one response after another. What it needs for each answer was looked up beforehand or is used again. */
final class ResponseDecoder {
    private static final List<AnswerKind> NOT_ANSWERED = Arrays.stream(AnswerKind.values())
            .filter(kind -> kind != AnswerKind.ANSWERED)
            .toList();

    /** The index of a response that stands in no array. */
    static final long ALONE = -1;

    private static final Set<String> FIELDS = Set.of("id", "group", "weight", "answers");

    private final Instrument instrument;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Levels levels;
    private final boolean[] answered;
    private final Set<String> seen = new HashSet<>();
    private final Row row;
    private final boolean looksForDuplicates;
    private JsonParser parser;
    /** The line of the response, or 0 if the parser knows it. */
    private long line;

    private long index = ALONE;
    /** Where the id stands, if anybody will ask. */
    private @Nullable TokenStreamLocation idPlace;

    ResponseDecoder(Instrument instrument, Intake intake, JsonParser parser) {
        this.instrument = instrument;
        this.parser = parser;
        this.row = new Row(instrument, intake, this::comesBack);
        this.looksForDuplicates = intake.looksForDuplicates();
        this.levels = new Levels(instrument);
        List<Item> items = instrument.items();
        this.answered = new boolean[items.size()];
        for (int item = 0; item < answered.length; item++) {
            indexes.put(items.get(item).id().value(), item);
        }
    }

    /** The pointer of what is being read, for a syntax error. */
    String pointer() {
        return index == ALONE ? "" : "/responses/" + index;
    }

    /** The response that was decoded last. */
    Row row() {
        return row;
    }

    /** Begins a response, in a line of its own or in the array. */
    void begin(long ownLine, long place) {
        line = ownLine;
        index = place;
        row.clear();
    }

    /** The response at the parser's current token. */
    void decode(JsonParser from) {
        parser = from;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            row.fault(() -> here("", "expected a response, which is an object, found " + found()));
            parser.skipChildren();
            return;
        }
        Arrays.fill(row.cells(), Cells.UNANSWERED);
        Arrays.fill(answered, false);
        seen.clear();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            // only known names, or a hostile response could make the set grow
            if (FIELDS.contains(name) && !seen.add(name)) {
                problem("/" + name, "this field stands twice in its object; keep one");
            }
            field(name, parser.nextToken());
        }
        if (!seen.contains("answers")) {
            problem("", "field answers is missing");
        }
    }

    private void field(String name, JsonToken token) {
        try {
            switch (name) {
                case "id" -> {
                    if (isType(token == JsonToken.VALUE_STRING, "/id", "expected a string")) {
                        idPlace = looksForDuplicates ? parser.currentTokenLocation() : null;
                        row.id(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
                    }
                }
                case "group" -> {
                    if (isType(token == JsonToken.VALUE_STRING, "/group", "expected a string")) {
                        row.group(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
                    }
                }
                case "weight" -> {
                    if (isType(token.isNumeric(), "/weight", "expected a number")) {
                        row.weight(Weight.of(Fields.decimal(parser.getString())));
                    }
                }
                case "answers" -> answers(token);
                default -> {
                    row.fault(() ->
                            here(Tokens.child("", name), "unknown field; allowed are id, group, weight, answers"));
                    parser.skipChildren();
                }
            }
        } catch (IllegalArgumentException e) {
            problem(Tokens.child("", name), Objects.requireNonNull(e.getMessage()));
        }
    }

    private boolean isType(boolean right, String place, String message) {
        if (!right) {
            row.fault(() -> here(place, message + ", found " + found()));
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

    private void answers(JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            row.fault(() -> here("/answers", "expected an object with an answer for each item, found " + found()));
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Integer item = indexes.get(name);
            JsonToken answer = parser.nextToken();
            if (item == null) {
                row.fault(() -> here(Tokens.child("/answers", name), unknown(name)));
                parser.skipChildren();
                continue;
            }
            if (answered[item]) {
                problem(Tokens.child("/answers", name), "this item has two answers; keep one");
            }
            answered[item] = true;
            row.cells()[item] = cell(answer, item);
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

    private byte cell(JsonToken answer, int item) {
        if (!answer.isNumeric()) {
            return otherKind(answer, item);
        }
        boolean small = answer == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= 3;
        byte cell = small ? levels.find(item, parser.getIntValue()) : Levels.NONE;
        return cell == Levels.NONE ? otherLevel(item) : cell;
    }

    /** The cell of a number that is no small whole one. */
    private byte otherLevel(int item) {
        String digits = parser.getString();
        try {
            byte cell = levels.find(item, Fields.decimal(digits));
            if (cell != Levels.NONE) {
                return cell;
            }
            row.fault(() -> ofAnswer(
                    item,
                    "value " + Codes.shorten(digits) + " is not on the scale, which has " + levels.describe(item)));
        } catch (IllegalArgumentException e) {
            row.fault(() -> ofAnswer(item, Objects.requireNonNull(e.getMessage())));
        }
        return Cells.UNANSWERED;
    }

    private byte otherKind(JsonToken answer, int item) {
        if (answer == JsonToken.VALUE_STRING) {
            String code = parser.getString();
            for (AnswerKind kind : NOT_ANSWERED) {
                if (kind.code().equals(code)) {
                    return Cells.ofKind(kind.code());
                }
            }
        }
        row.fault(() -> ofAnswer(
                item,
                "expected the value of a level as a number, found " + found() + "; or write one of "
                        + NOT_ANSWERED.stream().map(AnswerKind::code).collect(Collectors.joining(", "))
                        + "; an unanswered item may be left out"));
        parser.skipChildren();
        return Cells.UNANSWERED;
    }

    private void problem(String at, String message) {
        row.fault(() -> here(at, message));
    }

    private Problem ofAnswer(int item, String message) {
        return here("/answers/" + instrument.items().get(item).id(), message);
    }

    private Problem here(String at, String message) {
        return problem(parser.currentTokenLocation(), at, message);
    }

    private Problem comesBack() {
        return problem(Objects.requireNonNull(idPlace), "/id", "its respondent id came before; keep one of the two");
    }

    private Problem problem(TokenStreamLocation location, String at, String message) {
        Place place = Tokens.place(pointer() + at, location);
        return new Problem(place.pointer(), line > 0 ? line : place.line(), place.column(), message);
    }

    /** Notes what is wrong with the line of the response. */
    void fault(int column, String message) {
        row.fault(() -> new Problem("", line, column, message));
    }

    /** Notes why the line of the response cannot be read. */
    void fault(Supplier<Problem> problem) {
        row.fault(problem);
    }
}
