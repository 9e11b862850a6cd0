package io.github.serviceexcellence.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.Ranking;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What explanations say of surveys in which there is nothing to say, and of those in which there is. */
class NoiseTest {
    private static final int TEAMS = 20;
    /** Of families of differences, of which there are many kinds: no more where thousands are simulated. */
    private static final int FEW = Math.min(200, SimulatedPeople.SURVEYS);

    private static boolean namesSomething(ScoreCard card) {
        String text = card.explain(Locale.ENGLISH);
        return text.contains("stands out above") || text.contains("falls behind");
    }

    private static Stream<ScoreCard> cards(Publication publication) {
        return Stream.concat(Stream.of(publication.overall()), publication.groups().stream());
    }

    @Test
    void hardlyAnySurveyOfNoiseNamesAStrongestOrAWeakest() {
        SimulatedPeople people = new SimulatedPeople(1);
        int named = 0;
        for (int survey = 0; survey < SimulatedPeople.SURVEYS; survey++) {
            Publication publication =
                    StandardStrategy.withDefaults().scoreGroups(people.teams(TEAMS, 32, 0), AnonymityFloor.standard());
            assertThat(publication.overall().shownTogether()).isEqualTo(1 + TEAMS);
            if (cards(publication).anyMatch(NoiseTest::namesSomething)) {
                named++;
            }
        }
        assertThat((double) named / SimulatedPeople.SURVEYS).isLessThanOrEqualTo(0.06);
    }

    /**
     * The units against the others and in pairs, put together since both are about the same figures, and the leaves of all. Measured in 1,600
     * surveys of 32 and 45 people in a team: 3.6%; each family by itself 5.3%, 3.9% and 0.1%, any of them side by side 7.1%.
     */
    private static boolean claimsSomething(List<? extends ScoreCard> groups, ScoreCard overall) {
        Differences units = Differences.ofUnitsAndOthers(groups, List.of(Node.INDEX))
                .and(Ranking.of(groups, Node.INDEX).pairs());
        return !units.holding().isEmpty()
                || !Differences.ofLeaves(overall).holding().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 45})
    void hardlyAnySurveyOfNoiseClaimsADifference(int people) {
        SimulatedPeople simulated = new SimulatedPeople(3 + people);
        int claimed = 0;
        for (int survey = 0; survey < FEW; survey++) {
            Publication publication = StandardStrategy.withDefaults()
                    .scoreGroups(simulated.teams(TEAMS, people, 0), AnonymityFloor.standard());
            claimed += claimsSomething(publication.groups(), publication.overall()) ? 1 : 0;
        }
        assertThat((double) claimed / FEW).isLessThanOrEqualTo(0.06);
    }

    /** Exact cards of a handful of people, who may say the same by chance. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void norDoesOneOfSmallTeams(int people) {
        SimulatedPeople simulated = new SimulatedPeople(4 + people);
        int claimed = 0;
        for (int survey = 0; survey < FEW; survey++) {
            Publication publication = StandardStrategy.withDefaults()
                    .scoreGroups(simulated.teams(TEAMS, people, 0), AnonymityFloor.none());
            claimed += claimsSomething(publication.groups(), publication.overall()) ? 1 : 0;
        }
        assertThat((double) claimed / FEW).isLessThanOrEqualTo(0.06);
    }

    @Test
    void aTrueLeadOfHalfAStandardDeviationIsNamed() {
        SimulatedPeople people = new SimulatedPeople(2);
        int named = 0;
        for (int survey = 0; survey < SimulatedPeople.SURVEYS; survey++) {
            Publication publication = StandardStrategy.withDefaults()
                    .scoreGroups(people.teams(TEAMS, 10, 0.5), AnonymityFloor.standard());
            if (publication.overall().strongest(1).stream()
                    .anyMatch(score -> score.node().equals(Node.of(Element.EXPERIENCE_DESIGN)))) {
                named++;
            }
        }
        assertThat((double) named / SimulatedPeople.SURVEYS).isGreaterThanOrEqualTo(0.8);
    }
}
