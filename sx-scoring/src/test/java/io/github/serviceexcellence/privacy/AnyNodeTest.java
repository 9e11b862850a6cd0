package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a score is about: with too few behind it, it is not shown. */
class AnyNodeTest {
    private static final Text TITLE = Text.english("Safety").dutch("Veiligheid");
    private static final OwnConstruct SAFETY = new OwnConstruct("safety", TITLE);
    private static final Facet TONE = new Facet("tone", LEADERSHIP, TITLE);
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();

    private static List<Response> group(Instrument instrument, String name, int size, long... answers) {
        List<Response> group = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            group.add(answers(instrument, answers).withGroup(GroupKey.of(name)));
        }
        return group;
    }

    @Test
    void constructsOfEveryKindAndAspectAreGuarded() {
        Instrument instrument = instrument(
                item("l", LEADERSHIP),
                item("s", SAFETY),
                item("p", PyramidLevel.CORE_SERVICE),
                item("w", LEADERSHIP).aspect(Aspect.IMPORTANCE));
        List<Response> people = group(instrument, "a", 7, 4);
        people.addAll(group(instrument, "a", 3, 4, 4, 4, 4));
        people.addAll(group(instrument, "b", 9, 4, 4, 4, 4));
        Publication scores = StandardStrategy.withDefaults().scoreGroups(table(instrument, people), FLOOR);
        ScoreCard a = scores.group(GroupKey.of("a")).orElseThrow();
        assertThat(a.element(LEADERSHIP).points()).contains(Points.of(75));
        for (Node node :
                List.of(Node.of(SAFETY), Node.of(PyramidLevel.CORE_SERVICE), Node.of(LEADERSHIP, Aspect.IMPORTANCE))) {
            assertThat(a.score(node).absence().orElseThrow().reason()).isEqualTo(AbsenceReason.WITHHELD);
            assertThat(a.score(node).n()).isZero();
            // all of the twelve minus the nine of b would be the three of a
            ScoreCard b = scores.group(GroupKey.of("b")).orElseThrow();
            assertThat(b.score(node).points().isPresent()
                            && scores.overall().score(node).points().isPresent())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 4, 5, 8})
    void whatOnlyAnotherStrategyKnowsIsNotShown(long n) {
        Node own = new Node("own:of-a-strategy");
        ScoringStrategy strategy = new ScoringStrategy() {
            private final StandardStrategy standard = StandardStrategy.withDefaults();

            @Override
            public ScoreCard score(ResponseSummary summary) {
                ScoreCard card = standard.score(summary);
                List<Score> scores = new ArrayList<>(card.scores());
                scores.add(Score.builder(own).points(Points.of(60)).n(n).build());
                return card.withScores(scores);
            }

            @Override
            public StrategyDescription description() {
                return standard.description();
            }
        };
        Instrument instrument = instrument(item("l", LEADERSHIP));
        Publication scores = strategy.scoreGroups(table(instrument, group(instrument, "a", 8, 4)), FLOOR);
        assertThat(scores.group(GroupKey.of("a"))
                        .orElseThrow()
                        .score(own)
                        .points()
                        .isEmpty())
                .isTrue();
        assertThat(scores.overall().score(own).points().isEmpty()).isTrue();
        assertThat(FLOOR.apply(strategy.score(table(instrument, group(instrument, "a", 8, 4))))
                        .score(own)
                        .points()
                        .isEmpty())
                .isTrue();
    }

    /** An index of somebody's own may be what one person answered, whatever number of respondents it names. */
    @Test
    void anIndexThatIsNotMadeOfItsPartsIsNotShown() {
        StandardStrategy standard = StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly().only(LEADERSHIP));
        Instrument instrument = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP));
        List<Response> people = group(instrument, "x", 199, 4);
        people.addAll(group(instrument, "x", 1, 4, 2));
        Publication shown = Publisher.of(FLOOR, summary -> weakest(standard.score(summary)))
                .publish(standard.stage().summariseGroups(table(instrument, people)));
        assertThat(shown.overall().element(LEADERSHIP).points()).isPresent();
        assertThat(shown.overall().index().points()).isEmpty();
    }

    private static ScoreCard weakest(ScoreCard card) {
        Points least = card.items().stream()
                .flatMap(item -> item.points().stream())
                .min(Points::compareTo)
                .orElseThrow();
        return card.withScores(card.scores().stream()
                .map(score -> score.node().equals(Node.INDEX)
                        ? Score.builder(Node.INDEX)
                                .points(least)
                                .n(card.respondents())
                                .build()
                        : score)
                .toList());
    }

    @Test
    void aFacetDoesNotGiveAwayWhatItsElementHides() {
        Instrument instrument = instrument(item("a", TONE), item("b", TONE), item("c", LEADERSHIP));
        List<Response> people = group(instrument, "x", 9, 4, 2);
        people.addAll(group(instrument, "x", 2, 3, 3, 1));
        ScoreCard shown = FLOOR.apply(StandardStrategy.withDefaults().score(table(instrument, people)));
        // only two answered c: element minus facet would be what they said
        assertThat(shown.element(LEADERSHIP).points()).isPresent();
        assertThat(shown.element(LEADERSHIP).contributions()).isEmpty();
        assertThat(shown.construct(TONE).absence().orElseThrow().reason()).isEqualTo(AbsenceReason.WITHHELD);
        assertThat(shown.items()).allSatisfy(item -> assertThat(item.points()).isEmpty());
    }

    /** Else two figures of the same answers, rounded in two ways, would tell more than one of them. */
    @Test
    void aFacetOfAllItemsIsShownAsItsElementIs() {
        Instrument instrument = instrument(item("a", TONE), item("b", TONE), item("c", TONE));
        List<Response> people = group(instrument, "x", 20, 5, 4, 1);
        people.addAll(group(instrument, "x", 10, 2, 2));
        ScoreCard shown = FLOOR.apply(StandardStrategy.withDefaults().score(table(instrument, people)));
        Score element = shown.element(LEADERSHIP);
        Score facet = shown.construct(TONE);
        // exactly (20 * 58.333 + 10 * 25) / 30 = 47.222; one answer of thirty changes 0.83 at most, so steps of 2
        assertThat(element.points()).contains(Points.of(48));
        assertThat(shown.item(ItemId.of("a")).points()).isPresent();
        assertThat(facet.points()).isEqualTo(element.points());
        assertThat(facet.contributions()).isEqualTo(element.contributions()).isEmpty();
    }

    @Test
    void withoutCountsOfItemsNoFacetIsShownBesideItsElement() {
        Instrument instrument = instrument(item("a", TONE), item("b", LEADERSHIP));
        List<Response> people = group(instrument, "x", 9, 1);
        people.addAll(group(instrument, "x", 1, 1, 5));
        Summariser sums = Summariser.of(instrument, ItemStage.withDefaults()).collecting();
        ScoreCard card = StandardStrategy.withDefaults()
                .score(sums.summarise(table(instrument, people)).total());
        ScoreCard shown = FLOOR.apply(card);
        // only one answered b, which no count tells: (9 * 0 + (0 + answer) / 2) / 10 is the element
        assertThat(card.element(LEADERSHIP).points()).contains(Points.of(5));
        assertThat(shown.construct(TONE).absence().orElseThrow().reason()).isEqualTo(AbsenceReason.WITHHELD);
        assertThat(shown.element(LEADERSHIP).points()).contains(Points.of(5));
    }

    @Test
    void meansOfWhatFewElsewhereSaidAreNotShown() {
        Instrument instrument = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP));
        List<Response> people = group(instrument, "x", 9, 1);
        people.addAll(group(instrument, "y", 8, 3));
        people.addAll(group(instrument, "y", 1, 3, 5));
        Summariser means = Summariser.of(instrument, ItemStage.withDefaults().withImputation(Imputation.ITEM_MEAN));
        Publication scores = StandardStrategy.withDefaults()
                .withStage(means.stage())
                .scoreGroups(means.summarise(table(instrument, people)), FLOOR);
        // nobody in x answered b: half of the score of x is what one person in y said
        assertThat(scores.group(GroupKey.of("x"))).isEmpty();
        // of all it is one figure, which rests on eighteen
        assertThat(scores.overall().element(LEADERSHIP).points()).isPresent();
        assertThat(scores.overall().item(ItemId.of("b")).points()).isEmpty();
    }
}
