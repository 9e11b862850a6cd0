package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is compared of a survey as it was published: 600 people in 12 teams, of which some are too small to tell how sure their scores are. */
class PublishedDifferencesTest {
    private static final List<Node> NODES = List.of(Node.INDEX, LEADERSHIP);

    private static Publication published(int floor) {
        return StandardStrategy.withDefaults().scoreGroups(ReferenceSurvey.table(), AnonymityFloor.of(floor));
    }

    private static Score shown(Publication publication, Side side) {
        PublishedCard card = publication.groups().stream()
                .filter(each -> side.label()
                        .in(Locale.ENGLISH)
                        .equals(each.group().map(GroupKey::value).orElseThrow()))
                .findFirst()
                .orElseThrow();
        return card.score(side.score().node());
    }

    @Test
    void pairsOfUnitsRestOnWhatIsShown() {
        Publication publication = published(5);
        Differences pairs = Differences.ofPairs(publication.groups(), NODES);
        assertThat(pairs.differences()).isNotEmpty();
        assertThat(pairs.isConfidential()).isFalse();
        for (Difference difference : pairs.differences()) {
            Score one = shown(publication, difference.one());
            Score other = shown(publication, difference.other());
            assertThat(difference.estimate())
                    .isEqualTo(
                            one.estimate().orElseThrow().minus(other.estimate().orElseThrow()));
        }
    }

    @Test
    void leavesRestOnWhatIsShown() {
        PublishedCard overall = published(5).overall();
        Differences leaves = Differences.ofLeaves(overall);
        assertThat(leaves.differences()).hasSize(36);
        for (Difference difference : leaves.differences()) {
            double a = difference.one().score().standardError().orElseThrow();
            double b = difference.other().score().standardError().orElseThrow();
            double r = overall.correlations()
                    .of(
                            difference.one().score().node(),
                            difference.other().score().node())
                    .orElseThrow();
            assertThat(r * 100).isEqualTo(Math.rint(r * 100), within(1e-9));
            assertThat(difference.estimate().standardError())
                    .isEqualTo(Math.sqrt(a * a + b * b - 2 * r * a * b), within(1e-9));
        }
    }

    /** Of fewer than 120 people nothing tells how sure one is with a floor of twenty; no team has so many. */
    @Test
    void whatIsWithheldIsNotComparedAndSaysWhy() {
        Publication publication = published(20);
        assertThat(publication.groups()).hasSizeGreaterThan(2);
        List<Differences> families = List.of(
                Differences.ofPairs(publication.groups(), NODES),
                Differences.ofUnitsAndOthers(publication.groups(), NODES),
                Ranking.of(publication.groups(), Node.INDEX).pairs(),
                Differences.ofLeaves(publication.groups().get(0)));
        for (Differences family : families) {
            assertThat(family.differences()).isEmpty();
            assertThat(family.notCompared())
                    .isNotEmpty()
                    .allSatisfy(
                            pair -> assertThat(pair.reason().in(Locale.ENGLISH)).contains("not shown"));
        }
        assertThat(Ranking.of(publication.groups(), Node.INDEX).units()).isEmpty();
    }
}
