package io.github.serviceexcellence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.internal.CommonProblem;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final ProblemKind OFF = Kind.of("off", "'{given}' is off", "'{given}' wijkt af");
    private static final Message NINE = OFF.with(9);
    private static final Message TEN = OFF.with(10);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void whatIsWrongInTheSameWayIsToldOnceWithItsFirstPlacesAndItsNumber() {
        Problems problems = new Problems();
        for (int row = 1; row <= 1000; row++) {
            problems.add(Place.cell(row, "i07", row + 1, 9), NINE);
        }
        problems.add(Place.cell(4, "i08", 5, 10), TEN);
        assertThat(problems.count()).isEqualTo(1001);
        assertThat(problems.first())
                .extracting(Problem::toString)
                .containsExactly(
                        "'9' is off: 1000 times, first at row 1, column i07 (line 2, column 9); row 2, column i07 (line 3, column 9);"
                                + " row 3, column i07 (line 4, column 9)",
                        "row 4, column i08 (line 5, column 10): '10' is off");
        assertThat(problems.first().get(0).text(DUTCH))
                .startsWith("'9' wijkt af: 1000 keer, het eerst bij rij 1, kolom i07 (regel 2, kolom 9); rij 2,");
    }

    @Test
    void aHundredProblemsThatDifferAreListedAndTheRestIsCounted() {
        Problems problems = new Problems();
        for (int line = 1; line <= 1000; line++) {
            problems.add(Place.pointer("", line, 0), OFF.with(line));
        }
        problems.add(Place.pointer("", 1001, 0), OFF.with(7));
        SxFormatException thrown = thrown(problems);
        assertThat(thrown.problems()).hasSize(100);
        assertThat(thrown.problems().get(6).places())
                .containsExactly(Place.pointer("", 7, 0), Place.pointer("", 1001, 0));
        assertThat(thrown.count()).isEqualTo(1001);
        assertThat(thrown).hasMessageEndingWith("\n  and 900 more");
        assertThat(thrown.text(DUTCH))
                .startsWith("het document heeft 1001 problemen:")
                .endsWith("\n  en nog 900");
    }

    @Test
    void ofRowsTenOfAKindAreListedAndTheRestIsCounted() {
        Problems problems = Problems.ofRows();
        for (int line = 1; line <= 1000; line++) {
            problems.add(Place.pointer("", line, 0), OFF.with(line));
        }
        problems.add(Place.pointer("", 1001, 0), OFF.with(7));
        problems.add(Place.pointer("", 1002, 0), CommonProblem.REFUSED.with("x"));
        assertThat(problems.first()).hasSize(11);
        assertThat(problems.first().get(6).count()).isEqualTo(2);
        assertThat(problems.count()).isEqualTo(1002);
    }

    @Test
    void problemsOfPartsKeepTheirNumberAndAreSortedWithinTheirPart() {
        Problems part = new Problems();
        part.add(Place.pointer("/b", 9, 1), NINE);
        part.add(Place.pointer("/a", 2, 1), TEN);
        Problems whole = new Problems();
        UnaryOperator<Place> inPart = place -> place.inFile("part");
        whole.addAll(part, inPart);
        whole.addAll(part, UnaryOperator.identity());
        assertThat(whole.count()).isEqualTo(4);
        assertThat(whole.first())
                .extracting(Problem::message, Problem::count, Problem::place)
                .containsExactly(
                        tuple(TEN, 2L, Place.pointer("/a", 2, 1).inFile("part")),
                        tuple(NINE, 2L, Place.pointer("/b", 9, 1).inFile("part")));
    }

    @Test
    void thePlacesOfAProblemAreTheFirstOfTheDocumentInWhateverOrderTheyWereFound() {
        Problems problems = new Problems();
        for (int line = 300; line > 0; line--) {
            problems.add(Place.pointer("/a", line, 1), NINE);
            problems.add(Place.pointer("/b", line, 2), NINE);
        }
        Problem problem = problems.first().get(0);
        assertThat(problem.count()).isEqualTo(600);
        assertThat(problem.places()).hasSize(Problem.MOST_PLACES).startsWith(Place.pointer("/a", 1, 1));
        assertThat(problem.places())
                .isSortedAccordingTo(Comparator.comparing(Place::line).thenComparing(Place::column));
    }

    @Test
    void nothingFoundIsNoThrow() {
        new Problems().throwIfAny(IntakeProblem.DOCUMENT.with());
        assertThat(new Problems().first()).isEmpty();
    }

    private static SxFormatException thrown(Problems problems) {
        SxFormatException thrown =
                catchThrowableOfType(SxFormatException.class, () -> problems.throwIfAny(IntakeProblem.DOCUMENT.with()));
        assertThat(thrown).isNotNull();
        return thrown;
    }
}
