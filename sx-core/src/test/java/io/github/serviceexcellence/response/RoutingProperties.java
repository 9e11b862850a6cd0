package io.github.serviceexcellence.response;

import static io.github.serviceexcellence.response.Visit.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Holds builder and table against the rules as a person would follow them, item by item, with answers as texts. */
class RoutingProperties {
    private static final List<String> NO_ANSWERS = List.of("unanswered", "dont-know", "not-applicable", "not-shown");

    /** What is said of each item, in texts: values and codes, or the code of the kind of answer. */
    record Form(Map<String, Set<String>> answers, Optional<Voice> voice) {}

    @Property(tries = 2000)
    void builderAndTableFollowTheRules(@ForAll("forms") Form form) {
        Map<String, String> unanswered = new HashMap<>();
        boolean well = follow(form, unanswered);
        Optional<Response> built = built(form);

        assertThat(built.isPresent()).isEqualTo(well);
        assertThat(inTable(form).map(table -> table.response(0))).isEqualTo(built);
        built.ifPresent(response -> VISIT.items().stream()
                .filter(item -> unanswered.containsKey(item.id().value()))
                .forEach(item -> assertThat(response.kind(item.id()).code())
                        .isEqualTo(unanswered.get(item.id().value()))));
    }

    /** Notes what becomes of every item without an answer; returns whether nothing was said of what was not asked. */
    private static boolean follow(Form form, Map<String, String> unanswered) {
        boolean well =
                form.voice().isEmpty() || VISIT.voices().contains(form.voice().get());
        Set<String> asked = new HashSet<>();
        for (Item item : VISIT.items()) {
            Set<String> said = form.answers().get(item.id().value());
            boolean answered = said.stream().noneMatch(NO_ANSWERS::contains);
            boolean shown = form.voice().map(item.voices()::contains).orElse(true)
                    && item.condition()
                            .map(condition -> asked.contains(condition.item().value())
                                    && form.answers().get(condition.item().value()).stream()
                                            .anyMatch(answer ->
                                                    condition.choices().contains(answer)
                                                            || condition.values().stream()
                                                                    .anyMatch(value -> value.toString()
                                                                            .equals(answer))))
                            .orElse(true);
            if (shown) {
                asked.add(item.id().value());
            }
            well &= shown || !(answered || said.contains("dont-know"));
            if (!answered) {
                String why = said.iterator().next();
                unanswered.put(item.id().value(), !shown && why.equals("unanswered") ? "not-shown" : why);
            }
        }
        return well;
    }

    private static Optional<Response> built(Form form) {
        ResponseBuilder builder = Response.builder(VISIT);
        form.answers().forEach((item, said) -> {
            String first = said.iterator().next();
            if (NO_ANSWERS.contains(first)) {
                builder.answer(item, AnswerKind.parse(first));
            } else if (first.matches("[0-9]")) {
                builder.answer(item, Long.parseLong(first));
            } else {
                builder.choose(item, said.toArray(String[]::new));
            }
        });
        form.voice().ifPresent(builder::voice);
        try {
            return Optional.of(builder.build());
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Optional<ResponseTable> inTable(Form form) {
        byte[] cells = new byte[7];
        int column = 0;
        for (Item item : VISIT.items()) {
            Set<String> said = form.answers().get(item.id().value());
            String first = said.iterator().next();
            List<String> codes = item.choices().stream().map(Choice::code).toList();
            switch (item.kind()) {
                case RATING -> cells[column++] = byteOf(first, List.of("1", "2", "3", "4", "5"));
                case ONE_CHOICE -> cells[column++] = byteOf(first, codes);
                case SEVERAL_CHOICES -> {
                    for (String code : codes) {
                        cells[column++] =
                                NO_ANSWERS.contains(first) ? Cells.ofKind(first) : (byte) (said.contains(code) ? 1 : 0);
                    }
                }
                case TEXT -> {}
            }
        }
        ResponseTableBuilder table = ResponseTable.builder(VISIT);
        byte voice = form.voice().map(given -> Cells.ofVoice(given.code())).orElse(Cells.NO_VOICE);
        try {
            Cells.add(table, cells, voice, Optional.empty(), Units.none(), Weight.ONE);
            return Optional.of(table.build());
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static byte byteOf(String said, List<String> answers) {
        return NO_ANSWERS.contains(said) ? Cells.ofKind(said) : (byte) answers.indexOf(said);
    }

    @Provide
    Arbitrary<Form> forms() {
        Arbitrary<Set<String>> rating = one("1", "2", "3", "4", "5");
        Arbitrary<Set<String>> topics = Arbitraries.oneOf(
                Arbitraries.of("price", "staff", "speed").set().ofMinSize(1), one("unanswered"), one("unanswered"));
        // a text that is said nothing of, since a table would not hold it
        return Combinators.combine(
                        rating,
                        one("phone", "shop", "site"),
                        topics,
                        rating,
                        rating,
                        Arbitraries.of(Voice.values()).optional(0.6))
                .as((overall, channel, several, wait, team, voice) -> new Form(
                        Map.of(
                                "overall", overall,
                                "channel", channel,
                                "remarks", Set.of("unanswered"),
                                "topics", several,
                                "wait", wait,
                                "more", Set.of("unanswered"),
                                "team", team),
                        voice));
    }

    private static Arbitrary<Set<String>> one(String... answers) {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(answers)),
                        Tuple.of(4, Arbitraries.of("unanswered")),
                        Tuple.of(1, Arbitraries.of(NO_ANSWERS)))
                .map(Set::of);
    }
}
