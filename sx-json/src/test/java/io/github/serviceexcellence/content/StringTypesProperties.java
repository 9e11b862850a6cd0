package io.github.serviceexcellence.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.norm.Opening;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.StringShape;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a schema says of a string is what its reader says. */
class StringTypesProperties {
    private static final Bindings BINDINGS = Bindings.of(Instruments.all(), StrategyCatalogue.standard());

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> codes = Arbitraries.strings()
                .withChars("aZ09.-_:/ \t\u00a0\u0085\u2003\u00e9")
                .ofMaxLength(8);
        Arbitrary<String> near = Arbitraries.of(
                        "item:",
                        "indicator:",
                        "own:",
                        "facet:",
                        "element:leadership",
                        "index",
                        "dimension:",
                        "2026",
                        "2026-Q",
                        "2026-0",
                        "09:00-")
                .flatMap(start -> codes.map(end -> start + end));
        return Arbitraries.oneOf(codes, near);
    }

    @Property(tries = 2000)
    void itTakesWhatTheReaderTakes(@ForAll("texts") String text) {
        for (Class<?> strict : List.of(ItemId.class, Node.class, CustomerId.class, Breakdown.class, Digest.class)) {
            assertThat(fits(strict, text))
                    .as("%s %s", strict.getSimpleName(), text)
                    .isEqualTo(reads(strict, text));
        }
    }

    /** A pattern knows no calendar: what it refuses the reader refuses too, and not the other way round. */
    @Property(tries = 2000)
    void itRefusesNothingThatTheReaderTakes(@ForAll("texts") String text) {
        for (Class<?> loose : List.of(Period.class, Opening.class)) {
            assertThat(fits(loose, text) || !reads(loose, text))
                    .as("%s %s", loose.getSimpleName(), text)
                    .isTrue();
        }
    }

    @Example
    void itIsAsLongAsTheReaderTakes() {
        for (Class<?> named : List.of(ItemId.class, CustomerId.class, RespondentId.class, Breakdown.class)) {
            int most = 0;
            while (reads(named, "x".repeat(most + 1))) {
                most++;
            }
            assertThat(fits(named, "x".repeat(most))).as(named.getSimpleName()).isTrue();
            assertThat(fits(named, "x".repeat(most + 1)))
                    .as(named.getSimpleName())
                    .isFalse();
        }
    }

    private static StringShape<?> shape(Class<?> type) {
        Binding<?> binding = BINDINGS.exactly(type);
        assertThat(binding).as(type.getSimpleName()).isNotNull();
        return binding.name().orElseThrow();
    }

    private static boolean fits(Class<?> named, String text) {
        Type.Str type = (Type.Str) shape(named).type();
        return text.matches(type.pattern()) && (type.most() == 0 || text.length() <= type.most());
    }

    private static boolean reads(Class<?> named, String text) {
        try {
            return shape(named).parse(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
