package io.github.serviceexcellence.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
    private static final Message CRATE = Kind.of("crate.invalid", "crate {crate} is invalid", "krat {crate} klopt niet")
            .with("b");
    private static final Message ROTTEN = Kind.of("apple.rotten", "apple {apple} is rotten", "appel {apple} is rot")
            .with(7);
    private static final Message MISSING = Kind.of("apple.missing", "an apple is missing", "er ontbreekt een appel")
            .with();

    @Test
    void oneProblemSpeaksForItself() {
        InvalidInputException refusal = InvalidInputException.of(ROTTEN);

        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessage("apple 7 is rotten");
        assertThat(refusal.text(Text.DUTCH)).isEqualTo("appel 7 is rot");
        assertThat(refusal.subject()).isEmpty();
        assertThat(refusal.problems()).containsExactly(Problem.at(Place.NONE, ROTTEN));
    }

    @Test
    void severalProblemsFollowTheirSubject() {
        List<Problem> problems =
                new ArrayList<>(List.of(Problem.at(Place.field("apples/7"), ROTTEN), Problem.at(Place.NONE, MISSING)));
        InvalidInputException refusal = InvalidInputException.of(CRATE, problems);
        problems.clear();

        assertThat(refusal).hasMessage("crate b is invalid: apple 7 is rotten; an apple is missing");
        assertThat(refusal.text(Text.DUTCH)).isEqualTo("krat b klopt niet: appel 7 is rot; er ontbreekt een appel");
        assertThat(refusal.text(Locale.FRENCH)).isEqualTo(refusal.getMessage());
        assertThat(refusal.subject()).contains(CRATE);
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("apple.rotten", "apple.missing");
    }

    @Test
    void byFieldEachProblemFollowsItsField() {
        InvalidInputException refusal = InvalidInputException.byField(
                CRATE, List.of(Problem.at(Place.field("apples/7"), ROTTEN), Problem.at(Place.NONE, MISSING)));

        assertThat(refusal).hasMessage("crate b is invalid: apples/7: apple 7 is rotten; an apple is missing");
        assertThat(refusal.text(Text.DUTCH))
                .isEqualTo("krat b klopt niet: apples/7: appel 7 is rot; er ontbreekt een appel");
    }

    @Test
    void aSerialisedExceptionKeepsItsMessage() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(InvalidInputException.byField(CRATE, List.of(Problem.at(Place.field("apples"), MISSING))));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInputException read = (InvalidInputException) in.readObject();

            assertThat(read).hasMessage("crate b is invalid: apples: an apple is missing");
            assertThat(read.text(Text.DUTCH)).isEqualTo(read.getMessage());
            assertThat(read.subject()).isEmpty();
            assertThat(read.problems()).isEmpty();
        }
    }
}
