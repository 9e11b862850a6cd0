package io.github.serviceexcellence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final ProblemKind CRATE = Kind.of("crate.invalid", "crate {crate} is invalid", "{crate} klopt niet");
    private static final ProblemKind ROTTEN =
            Kind.of("apple.rotten", "apple {apple} is rotten", "appel {apple} is rot");

    private final Faults faults = new Faults();

    private List<String> found() {
        return faults.found().stream().map(Problem::toString).toList();
    }

    @Test
    void onlyWhatDoesNotHoldIsAFault() {
        faults.check(true, ROTTEN, 1);
        faults.check(true, "b", ROTTEN, 2);
        faults.check(true, "c", () -> {
            throw new AssertionError("nobody needs this message");
        });
        assertThat(faults.isEmpty()).isTrue();
        faults.throwIfAny(CRATE, "x");
        faults.throwByField(CRATE, "x");

        faults.check(false, ROTTEN, 4);
        faults.check(false, "b", ROTTEN, 5);
        faults.check(false, "c", () -> ROTTEN.with(6));
        faults.add("", ROTTEN.with(7));

        assertThat(found())
                .containsExactly(
                        "apple 4 is rotten", "b: apple 5 is rotten", "c: apple 6 is rotten", "apple 7 is rotten");
        assertThat(faults.has("b")).isTrue();
        assertThat(faults.has("d")).isFalse();
        assertThat(faults.isEmpty()).isFalse();
    }

    @Test
    void theFieldsOfAPartLieBelowTheFieldOfThePart() {
        List<Problem> part = List.of(
                Problem.at(Place.field("apples/7"), ROTTEN.with(7)), Problem.at(Place.NONE, ROTTEN.with("of nobody")));

        faults.addAll("crates/b", part);
        faults.addAll("", part);

        assertThat(faults.found())
                .extracting(Problem::places)
                .containsExactly(
                        List.of(Place.field("crates/b/apples/7"), Place.field("apples/7")),
                        List.of(Place.field("crates/b"), Place.NONE));
    }

    @Test
    void whatIsRefusedInsideIsAFaultOfTheField() {
        InvalidInputException refusal =
                InvalidInputException.of(CRATE.with("b"), List.of(Problem.at(Place.field("apples/7"), ROTTEN.with(7))));
        Runnable refuses = () -> {
            throw refusal;
        };
        Supplier<String> makesNothing = () -> {
            throw refusal;
        };

        faults.guarded("first", refuses);
        assertThat(faults.guarded("second", makesNothing, "instead")).isEqualTo("instead");
        assertThat(faults.guarded("third", () -> "made", "instead")).isEqualTo("made");
        faults.guarded("fourth", () -> {});

        assertThat(found()).containsExactly("apple 7 is rotten: 2 times, first/apples/7; second/apples/7");
    }

    @Test
    void onlyARefusalIsAFault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> faults.guarded("a", () -> {
                    throw new IllegalStateException("broken");
                }))
                .withMessage("broken");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aStrangersRefusalIsToldInItsOwnWords() {
        faults.addAll("own", new IllegalArgumentException("no apples today"));
        faults.addAll("silent", new NumberFormatException());

        assertThat(faults.found())
                .extracting(Problem::code, problem -> problem.text(Text.DUTCH))
                .containsExactly(
                        tuple("other.refused", "own: no apples today"),
                        tuple("other.refused", "silent: java.lang.NumberFormatException"));
    }

    @Test
    void allIsThrownInTheOrderItWasFound() {
        faults.add("b", ROTTEN.with(2));
        faults.add("a", ROTTEN.with(1));

        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> faults.throwIfAny(CRATE, "x"));

        assertThat(thrown).hasMessage("crate x is invalid: apple 2 is rotten; apple 1 is rotten");
        assertThat(thrown.problems()).isEqualTo(faults.found());
    }

    @Test
    void ofAMillionFaultsAHundredAreKeptAndTheOthersCounted() {
        for (int apple = 0; apple < 1_000_000; apple++) {
            faults.add("apples/" + apple % 1000, ROTTEN.with(apple / 10));
        }
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> faults.throwIfAny(CRATE, "x"));

        assertThat(thrown.problems()).hasSize(100).allMatch(problem -> problem.count() == 10);
        assertThat(thrown.count()).isEqualTo(1_000_000);
        assertThat(thrown)
                .hasMessageStartingWith("crate x is invalid: apple 0 is rotten: 10 times; apple 1 is rotten: 10 times;")
                .hasMessageEndingWith("; apple 99 is rotten: 10 times; and 999000 more");
        assertThat(thrown.text(Text.DUTCH)).endsWith("; en nog 999000");
        assertThat(faults.has("apples/999")).isTrue();

        Faults whole = new Faults();
        whole.addAll("crate", faults);
        whole.addAll("crate", thrown);
        InvalidInputException all =
                catchThrowableOfType(InvalidInputException.class, () -> whole.throwByField(CRATE, "y"));
        assertThat(all.count()).isEqualTo(2_000_000);
        assertThat(all.problems()).hasSize(100);
    }

    @Test
    void anExceptionCountsWhatItLists() {
        List<Problem> one = List.of(Problem.at(Place.NONE, ROTTEN.with(1)));
        assertThat(InvalidInputException.of(ROTTEN.with(1)).count()).isEqualTo(1);
        assertThat(InvalidInputException.of(CRATE.with("x"), one).count()).isEqualTo(1);
        assertThat(InvalidInputException.byField(CRATE.with("x"), one, 3)).hasMessageEndingWith("; and 2 more");
        assertThatIllegalArgumentException().isThrownBy(() -> InvalidInputException.of(CRATE.with("x"), one, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> InvalidInputException.of(CRATE.with("x"), List.of()));
    }

    @Test
    void byFieldAllIsSortedByFieldAndThoseOfOneFieldKeepTheirOrder() {
        faults.add("b", ROTTEN.with(3));
        faults.add("a", ROTTEN.with(2));
        faults.add("", ROTTEN.with(9));
        faults.add("a", ROTTEN.with(1));

        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> faults.throwByField(CRATE, "x"));

        assertThat(thrown)
                .hasMessage("crate x is invalid: apple 9 is rotten; a: apple 2 is rotten; a: apple 1 is rotten;"
                        + " b: apple 3 is rotten");
        assertThat(thrown.text(Text.DUTCH)).startsWith("x klopt niet: appel 9 is rot; a: appel 2 is rot;");
    }
}
