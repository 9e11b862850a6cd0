package io.github.serviceexcellence.examples.spark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    /** 30 texts from a01 to a30, three of each. */
    private static final List<String> FAULTS = IntStream.range(0, 90)
            .mapToObj(i -> String.format(Locale.ROOT, "a%02d", i % 30 + 1))
            .collect(Collectors.toCollection(ArrayList::new));

    private static Problems of(List<String> texts) {
        Problems problems = new Problems();
        texts.forEach(problems::add);
        return problems;
    }

    @Test
    void theFirstTwentyTextsAreToldWithTheirExactNumbersInAnyOrderAndAnyParts() {
        List<String> other = new ArrayList<>(FAULTS);
        Collections.reverse(other);
        Problems parts = of(other.subList(0, 7));
        parts.addAll(of(other.subList(7, 50)));
        parts.addAll(of(other.subList(50, 90)));
        String told = "it has 90 problems:"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> String.format(Locale.ROOT, "\n  a%02d (3 times)", i))
                        .collect(Collectors.joining())
                + "\n  and 30 more";

        assertThatThrownBy(() -> of(FAULTS).throwIfAny("it")).hasMessage(told);
        assertThatThrownBy(() -> parts.throwIfAny("it")).hasMessage(told);
    }

    @Test
    void nothingWrongIsNothingToTell() {
        assertThatCode(() -> new Problems().throwIfAny("it")).doesNotThrowAnyException();
        assertThatThrownBy(() -> of(List.of("x")).throwIfAny("it")).hasMessage("it has 1 problem:\n  x");
    }
}
