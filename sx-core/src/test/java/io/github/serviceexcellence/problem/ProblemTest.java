package io.github.serviceexcellence.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Message ROTTEN = Kind.of("apple.rotten", "apple {apple} is rotten", "appel {apple} is rot")
            .with(7);
    private static final Place FIRST = Place.cell(3, "q", 4, 2);
    private static final Place SECOND = Place.cell(5, "q", 6, 2);

    @Test
    void whatWasFoundOnceTellsThePlaceFirst() {
        Problem problem = Problem.at(FIRST, ROTTEN);

        assertThat(problem).hasToString("row 3, column q (line 4, column 2): apple 7 is rotten");
        assertThat(problem.text(Text.DUTCH)).isEqualTo("rij 3, kolom q (regel 4, kolom 2): appel 7 is rot");
        assertThat(problem.code()).isEqualTo("apple.rotten");
        assertThat(problem.parameters()).isEqualTo(Map.of("apple", "7"));
        assertThat(problem.place()).isEqualTo(FIRST);
        assertThat(problem.count()).isEqualTo(1);
    }

    @Test
    void aProblemOfNoPlaceIsItsMessage() {
        assertThat(Problem.at(Place.NONE, ROTTEN)).hasToString("apple 7 is rotten");
        assertThat(new Problem(ROTTEN, List.of(Place.NONE), 2).text(Text.DUTCH)).isEqualTo("appel 7 is rot: 2 keer");
    }

    @Test
    void whatWasFoundOftenTellsHowOftenAndWhereFirst() {
        Problem often = new Problem(ROTTEN, List.of(FIRST, SECOND), 1200);

        assertThat(often)
                .hasToString("apple 7 is rotten: 1200 times,"
                        + " first at row 3, column q (line 4, column 2); row 5, column q (line 6, column 2)");
        assertThat(often.text(Text.DUTCH))
                .isEqualTo("appel 7 is rot: 1200 keer,"
                        + " het eerst bij rij 3, kolom q (regel 4, kolom 2); rij 5, kolom q (regel 6, kolom 2)");
        assertThat(often.place()).isEqualTo(FIRST);
    }

    @Test
    void placesThatAreAllToldAreNotCalledTheFirst() {
        Problem twice = new Problem(ROTTEN, List.of(FIRST, SECOND), 2);

        assertThat(twice)
                .hasToString("apple 7 is rotten: 2 times,"
                        + " row 3, column q (line 4, column 2); row 5, column q (line 6, column 2)");
        assertThat(twice.text(Text.DUTCH)).contains(": 2 keer, rij 3").doesNotContain("eerst");
    }

    @Test
    void seenFromElsewhereItWasFoundAsOften() {
        Problem inPart = new Problem(ROTTEN, List.of(FIRST, SECOND), 9);
        assertThat(inPart.moved(place -> place.inFile("apples")))
                .isEqualTo(new Problem(ROTTEN, List.of(FIRST.inFile("apples"), SECOND.inFile("apples")), 9));
    }

    @Test
    void thereIsAPlaceAndACountThatIsNotSmaller() {
        List<Place> places = new ArrayList<>(List.of(FIRST));
        Problem problem = new Problem(ROTTEN, places, 1);
        places.clear();

        assertThat(problem.places()).containsExactly(FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(ROTTEN, List.of(), 1))
                .withMessage("a problem has one place or more, and a count that is not smaller");
        assertThatIllegalArgumentException().isThrownBy(() -> new Problem(ROTTEN, List.of(FIRST, SECOND), 1));
    }
}
