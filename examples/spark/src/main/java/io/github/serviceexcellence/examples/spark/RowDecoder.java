package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Makes responses of rows. Blank is unanswered, and nothing is repaired: a value off the scale is a problem. */
final class RowDecoder {
    private static final int LONGEST_NUMBER = 100;

    private final Instrument instrument;
    private final Map<String, AnswerKind> answers;
    /** For each item how its texts are answered, as far as they occurred and were right. */
    private final List<Map<String, Consumer<ResponseBuilder>>> known = new ArrayList<>();

    RowDecoder(Plan plan) {
        instrument = plan.instrument();
        answers = plan.answers();
        instrument.items().forEach(item -> known.add(new HashMap<>()));
    }

    /** The response, or nothing if the row has problems. */
    Optional<Response> decode(Row row, Problems problems) {
        if (!row.isNullAt(instrument.items().size() + 2)) {
            problems.add(
                    "a row has more or fewer fields than the header, or a line break in quotes without --multiline");
            return Optional.empty();
        }
        Optional<ResponseBuilder> answers = answers(row, problems);
        Optional<Weight> weight = weight(row, problems);
        return answers.flatMap(found -> weight.map(found::weight)).flatMap(found -> built(found, problems));
    }

    /** Answers may contradict each other: what an item's condition rules out was not to be answered. */
    private static Optional<Response> built(ResponseBuilder response, Problems problems) {
        try {
            return Optional.of(response.build());
        } catch (IllegalArgumentException e) {
            problems.add("a row cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<ResponseBuilder> answers(Row row, Problems problems) {
        ResponseBuilder response = Response.builder(instrument);
        boolean right = true;
        for (int item = 0; item < instrument.items().size(); item++) {
            Consumer<ResponseBuilder> answer = answer(item, SurveyRows.text(row, item + 1));
            if (answer == null) {
                problems.add(problem(row, item + 1, allowed(instrument.items().get(item))));
                right = false;
            } else {
                answer.accept(response);
            }
        }
        return right ? Optional.of(response) : Optional.empty();
    }

    private static String allowed(Item item) {
        return item.kind() == ItemKind.RATING
                ? "is not on the scale, which has " + item.scale()
                : "is no choice, of which there are "
                        + item.choices().stream().map(Choice::code).collect(Collectors.joining(", "));
    }

    private Optional<Weight> weight(Row row, Problems problems) {
        int place = instrument.items().size() + 1;
        try {
            return Optional.of(Weight.of(number(SurveyRows.text(row, place))));
        } catch (NumberFormatException e) {
            problems.add(problem(row, place, "is no weight; write a number such as 1.5"));
        } catch (IllegalArgumentException e) {
            problems.add(problem(row, place, "cannot be used: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private @Nullable Consumer<ResponseBuilder> answer(int item, String text) {
        Consumer<ResponseBuilder> answer = known.get(item).get(text);
        if (answer == null) {
            answer = find(instrument.items().get(item), text);
            if (answer != null) {
                known.get(item).put(text, answer);
            }
        }
        return answer;
    }

    private @Nullable Consumer<ResponseBuilder> find(Item item, String text) {
        String id = item.id().value();
        AnswerKind kind = text.isEmpty() ? AnswerKind.UNANSWERED : answers.get(text);
        if (kind != null) {
            return response -> response.answer(id, kind);
        }
        return switch (item.kind()) {
            case RATING -> level(item, text);
            case ONE_CHOICE, SEVERAL_CHOICES -> choices(item, text);
            // no summary holds what was written
            case TEXT -> response -> {};
        };
    }

    private static @Nullable Consumer<ResponseBuilder> level(Item item, String text) {
        OptionalInt place = place(item.scale(), text);
        if (place.isEmpty()) {
            return null;
        }
        BigDecimal value = item.scale().levels().get(place.getAsInt()).value();
        return response -> response.answer(item.id().value(), value);
    }

    /** One code, or several with semicolons between them. */
    private static @Nullable Consumer<ResponseBuilder> choices(Item item, String text) {
        List<String> known = item.choices().stream().map(Choice::code).toList();
        String[] codes = item.kind() == ItemKind.ONE_CHOICE ? new String[] {text} : text.split(";", -1);
        boolean right = known.containsAll(List.of(codes))
                && Arrays.stream(codes).distinct().count() == codes.length;
        return right ? response -> response.choose(item.id().value(), codes) : null;
    }

    /** The level that a text is, if it is one. */
    static OptionalInt place(Scale scale, String text) {
        try {
            return scale.placeOf(number(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** A million digits would take minutes. */
    private static BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private static String problem(Row row, int place, String what) {
        return "column " + row.schema().fieldNames()[place] + ": '" + SurveyColumns.shorten(SurveyRows.text(row, place))
                + "' " + what;
    }
}
