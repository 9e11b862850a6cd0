package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.IsoDimension;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCardTest {
    private static final Node NODE = Node.of(LEADERSHIP);
    private static final Absence NOBODY = Absence.of(AbsenceReason.NO_ANSWERS);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    @Test
    void aNodeIsTheIndexATermOrAnItem() {
        assertThat(Node.INDEX.term()).isEmpty();
        assertThat(Node.INDEX.item()).isEmpty();
        assertThat(NODE).hasToString("element:leadership");
        assertThat(NODE.term()).contains(LEADERSHIP);
        assertThat(new Node("dimension:operation").term()).contains(EuropeanDimension.OPERATION);
        // an item may be called as it likes
        assertThat(new Node("item:index").item()).contains(ItemId.of("index"));
        assertThat(new Node("item:index").term()).isEmpty();
        assertThat(NODE.title(Locale.forLanguageTag("nl-BE"))).isEqualTo("Leiderschap en managementcommitment");
        assertThat(Node.INDEX.title(Locale.FRENCH)).isEqualTo("Index");
        assertThat(new Node("item:i07").title(Locale.ENGLISH)).isEqualTo("i07");
        assertThat(new Node("item:a")).isLessThan(new Node("item:b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leadership | 'leadership' is no node; use index or a code such as element:leadership, element:leadership:wished, item:q1, indicator:sick-leave",
                "Index | 'Index' is no node; use index or a code such as element:leadership, element:leadership:wished, item:q1, indicator:sick-leave",
                "element:sales | 'element:sales' is no term of the framework; use one of: element:experience-design,",
                "thing:a | 'thing:a' is no term of the framework; use one of: element:...,",
                "item: | '' is no item id; use 1 to 64 of the letters A to Z, digits",
                "item:a b | 'a b' is no item id; use 1 to 64 of the letters A to Z, digits",
            })
    void anyOtherCodeIsRefused(String code, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Node(code)).withMessageStartingWith(message);
    }

    @Test
    void coverageIsAShare() {
        assertThat(new Coverage(1, 1, 4).plus(new Coverage(2, 2, 4))).isEqualTo(new Coverage(3, 3, 8));
        assertThat(new Coverage(3, 0, 8).share()).isEqualTo(OptionalDouble.of(0.375));
        assertThat(new Coverage(0, 0, 8).share()).isEqualTo(OptionalDouble.of(0));
        assertThat(Coverage.NONE.share()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0",
        "3, 0, 2",
        "0, 0, -1",
        "2, 1, 2",
        "1, -1, 2",
        "1, 9223372036854775807, 2",
        "0, 1, -9223372036854775808"
    })
    void moreAnswersThanAppliedAreNoCoverage(long answered, long leftOut, long applicable) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(answered, leftOut, applicable))
                .withMessage("a coverage of " + answered + " answers and " + leftOut + " left out, of " + applicable
                        + ", is not possible; all are 0 or more and the first two are together not above the third");
    }

    @Test
    void allFaultsOfAScoreAreTold() {
        Score.Builder score = Score.builder(NODE)
                .n(-1)
                .standardDeviation(Double.NaN)
                .addAllContributions(List.of(new Contribution(Node.of(ItemId.of("a")), Points.of(3))));
        assertThatIllegalArgumentException()
                .isThrownBy(score::build)
                .withMessage("the score of element:leadership is invalid:"
                        + " it has neither points nor a reason why there are none, give one;"
                        + " n is -1, which must be 0 or more;"
                        + " its standard deviation must be a number of 0 or more;"
                        + " its contributions add up to 3, which must be its points, but it has none");
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, score::build);
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code, Problem::parameters)
                .containsExactly(
                        tuple("points", "score.neither-points-nor-absence", Map.of()),
                        tuple("n", "score.negative-n", Map.of("n", "-1")),
                        tuple("standardDeviation", "score.standard-deviation", Map.of()),
                        tuple("contributions", "score.contributions-without-points", Map.of("sum", "3")));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("de score van element:leadership klopt niet: er zijn geen punten, en ook geen reden waarom"
                        + " niet; geef een van beide; n is -1; dat moet 0 of meer zijn; de standaarddeviatie moet een"
                        + " getal van 0 of meer zijn; de bijdragen zijn samen 3; dat moeten de punten zijn, maar die"
                        + " zijn er niet");
    }

    @Test
    void aScoreHasPointsOrAReasonButNotBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Score.builder(NODE).points(Points.of(3)).absence(NOBODY).build())
                .withMessage("the score of element:leadership is invalid:"
                        + " it has points and a reason why there are none, keep one");
    }

    @Test
    void contributionsOfAScoreAddUpToIt() {
        Contribution three = new Contribution(Node.of(ItemId.of("a")), Points.of(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.builder(NODE)
                        .points(Points.ofBillionths(3_000_000_001L))
                        .addAllContributions(List.of(three))
                        .build())
                .withMessage("the score of element:leadership is invalid:"
                        + " its contributions add up to 3, which must be its points, 3.000000001");
    }

    @Test
    void allFaultsOfACardAreTold() {
        Score absent = Score.builder(NODE).absence(NOBODY).build();
        ScoreCard.Builder card = ScoreCard.builder()
                .instrument(InstrumentRef.of(nine()))
                .strategy(strategy.description())
                .tree(ScoreTree.of(Edition.EUROPEAN))
                .respondents(2)
                .blank(3)
                .addAllScores(List.of(absent, absent, absent));
        assertThatIllegalArgumentException()
                .isThrownBy(card::build)
                .withMessage("the score card is invalid: 3 blank of 2 respondents is not possible;"
                        + " it has no index; say at least why not; element:leadership has two scores, keep one");
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, card::build);
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("blank", "card.blank-respondents"),
                        tuple("scores", "card.no-index"),
                        tuple("scores/element:leadership", "card.two-scores"));
        assertThat(thrown.problems().get(0).parameters())
                .containsExactly(Map.entry("blank", "3"), Map.entry("respondents", "2"));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("de scorekaart klopt niet: 3 blanco van 2 respondenten kan niet; de index ontbreekt; zeg in"
                        + " elk geval waarom die er niet is; element:leadership heeft twee scores; houd er een over");
    }

    @Test
    void aCardTellsWhatItLacks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ScoreCard.builder().build())
                .withMessageContainingAll("instrument", "strategy", "tree", "respondents", "blank");
    }

    @Test
    void aCardHoldsItsScoresInOrder() {
        ScoreCard card = strategy.withTree(ScoreTree.of(Edition.ISO)).score(answers(nine(), 3));
        assertThat(card.scores().get(0)).isEqualTo(card.index());
        assertThat(card.scores())
                .containsExactlyElementsOf(
                        Stream.of(List.of(card.index()), card.wholes(), card.elements(), card.items())
                                .flatMap(List::stream)
                                .toList());
        assertThat(card.elements())
                .extracting(Score::node)
                .containsExactlyElementsOf(
                        Edition.ISO.elements().stream().map(Node::of).toList());
    }

    @Test
    void aNodeThatACardLacksIsNamed() {
        ScoreCard card = strategy.score(answers(instrument(item("a", LEADERSHIP)), 3));
        assertThat(card.find(Node.of(ItemId.of("b")))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.dimension(IsoDimension.OPERATIONAL_EXCELLENCE))
                .withMessageStartingWith(
                        "'dimension:operational-excellence' is no node of this card; use one of: index,"
                                + " dimension:design, ")
                .withMessageEndingWith("element:monitoring, item:a");
    }

    @Test
    void aDescriptionHasADigestOfItsNameAndOptions() {
        StrategyDescription demo = new StrategyDescription("demo", new TreeMap<>(Map.of("b", "two words", "a", "1")));
        assertThat(demo).hasToString("demo (a = 1; b = two words)");
        // sha256 of the lines "strategy demo", "a 1" and "b two words"
        assertThat(demo.digest())
                .isEqualTo(new Digest("771d0ad07789b2f8d93a277e1656f31a3d90262111558201983fcbd9ec146a96"));
        assertThat(demo.with(Map.of("a", "2")).digest()).isNotEqualTo(demo.digest());
        assertThat(demo.with(Map.of("c", "3")).options().keySet()).containsExactly("a", "b", "c");
        assertThat(demo.with(Map.of())).isEqualTo(demo);
    }

    @Test
    void aDescriptionWithoutProperNamesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrategyDescription("my strategy", new TreeMap<>()))
                .withMessageStartingWith("'my strategy' is no strategy name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrategyDescription("a", new TreeMap<>(Map.of("an option", "x"))))
                .withMessageStartingWith("'an option' is no option name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrategyDescription("a", new TreeMap<>(Map.of("b", "x\nc y"))))
                .withMessageStartingWith("'x\\u000ac y' holds a control character");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsFoundByItsCode(AbsenceReason reason) {
        assertThat(AbsenceReason.parse(reason.code())).isEqualTo(reason);
        assertThat(reason.code())
                .isEqualTo(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO_ANSWERS", "not measured"})
    void otherReasonsAreRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AbsenceReason.parse(code))
                .withMessage("'" + code
                        + "' is no reason for a missing score; use one of: not-measured, no-respondents, not-applicable,"
                        + " no-answers, not-counted, too-few-answers, not-collected, part-absent, not-weighted, outside-domain, no-index,"
                        + " too-few-respondents, assessed, not-smooth, imputed, withheld");
    }

    @Test
    void aCoverageIsShownRoundedDown() {
        assertThat(new Coverage(29, 0, 100).percent()).hasValue(29);
        assertThat(new Coverage(9_999, 0, 10_000).percent()).hasValue(99);
        assertThat(new Coverage(Long.MAX_VALUE, 0, Long.MAX_VALUE).percent()).hasValue(100);
        assertThat(Coverage.NONE.percent()).isEmpty();
    }

    private ScoreCard assessed(long... levels) {
        return strategy.score(answers(nine(), levels)).withoutStandardErrors(AbsenceReason.ASSESSED);
    }

    @Test
    void strongestAndWeakestNeverChooseBetweenEquals() {
        // 0, 25, 25, 50, 50, 75, 100, 100 and 100 points in the order of the elements
        ScoreCard card = assessed(1, 2, 2, 3, 3, 4, 5, 5, 5);
        assertThat(card.strongest(1)).isEmpty();
        assertThat(card.strongest(3))
                .extracting(Score::points)
                .containsOnly(Optional.of(Points.of(100)))
                .hasSize(3);
        assertThat(card.weakest(1)).extracting(Score::node).containsExactly(Node.of(Element.EXPERIENCE_DESIGN));
        assertThat(card.weakest(2)).hasSize(1);
        assertThat(card.weakest(3)).hasSize(3);
        // half of nine at the most, so that none is called both: 0, 25, 25, and 50 has no room for two
        assertThat(card.weakest(99)).hasSize(3);
        assertThat(card.strongest(99)).hasSize(4);
        assertThat(assessed(3, 3, 3, 3, 3, 3, 3, 3, 3).weakest(3)).isEmpty();
        assertThat(assessed().strongest(3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.strongest(0))
                .withMessage("0 leaves are not possible; ask for 1 or more");
    }

    @Test
    void whatWasLeftOutIsThereOnceAndDoesNotContribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.builder(Node.INDEX)
                        .absence(Absence.of(AbsenceReason.NO_ANSWERS))
                        .addAllExcluded(List.of(NODE, NODE))
                        .build())
                .withMessage(
                        "the score of index is invalid: a part is left out twice, or left out and contributes; keep it once;"
                                + " it leaves parts out but has no points; give the reason instead");
    }

    @Test
    void cardsThatLeftOutDifferentPartsAreNotSubtracted() {
        StandardStrategy excluding = strategy.withMissing(MissingPolicy.exclude(50));
        ScoreCard eight = excluding.score(answers(nine(), 3, 3, 3, 3, 3, 3, 3, 3));
        ScoreCard all = excluding.score(answers(nine(), 3, 3, 3, 3, 3, 3, 3, 3, 3));
        assertThat(eight.minus(eight).change(Node.INDEX).points()).contains(Points.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.minus(eight))
                .withMessage(
                        "the cards are not comparable: they leave out different parts of index, dimension:operation; score both"
                                + " without excluding");
    }

    @Test
    void aDifferenceTellsWhatMoved() {
        Instrument instrument = nine();
        ScoreCard before = strategy.score(answers(instrument, 1, 2, 3));
        ScoreCard after = strategy.score(answers(instrument, 2, 1));
        ScoreCardDifference moved = after.minus(before);
        assertThat(change(moved, Element.EXPERIENCE_DESIGN).points()).contains(Points.of(25));
        assertThat(change(moved, Element.VISION_AND_STRATEGY).points()).contains(Points.of(-25));
        assertThat(change(moved, LEADERSHIP).before()).contains(Points.of(50));
        assertThat(change(moved, LEADERSHIP).after()).isEmpty();
        assertThat(change(moved, LEADERSHIP).points()).isEmpty();
        assertThat(change(moved.negated(), LEADERSHIP).after()).contains(Points.of(50));
        assertThat(moved.change(Node.INDEX).points()).isEqualTo(Optional.empty());
        assertThat(moved.changes())
                .extracting(ScoreCardDifference.Change::node)
                .containsExactlyElementsOf(
                        after.scores().stream().map(Score::node).toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.change(Node.of(ItemId.of("x"))))
                .withMessageStartingWith("'item:x' is no node of these cards; use one of: index, ");
    }

    private static ScoreCardDifference.Change change(ScoreCardDifference difference, Element element) {
        return difference.change(Node.of(element));
    }

    @Test
    void cardsByDifferentStrategiesOrInstrumentsAreNotSubtracted() {
        ScoreCard european = strategy.score(answers(nine(), 3));
        Instrument other = instrument(item("a", LEADERSHIP));
        ScoreCard iso = strategy.withTree(ScoreTree.of(Edition.ISO)).score(answers(other, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iso.minus(european))
                .withMessage(
                        "the cards are not comparable: one was made by " + european.strategy() + ", the other by "
                                + iso.strategy()
                                + "; score both with one strategy; one has the tree dimensions-european, the other"
                                + " dimensions-iso; score both in one tree; one rests on nine 1.0, the other on demo"
                                + " 1.0, whose items or version differ; compare cards of one instrument, or give the lineage of its versions");
    }

    @Test
    void cardsOfDifferentVoicesAreNotSubtracted() {
        ScoreCard unknown = strategy.score(answers(nine(), 3));
        ScoreCard customers = unknown.withVoice(Voice.CUSTOMER);
        assertThat(customers.minus(customers).change(NODE).before())
                .isEqualTo(customers.score(NODE).points());
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> customers.minus(unknown.withVoice(Voice.EMPLOYEE)));
        assertThat(thrown)
                .hasMessage("the cards are not comparable: one holds answers of voice employee, the other of voice"
                        + " customer; compare cards of the same voice");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(tuple("voice", "card.other-voice"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customers.minus(unknown))
                .withMessageContaining(
                        "one holds answers of several voices or an unknown one, the other of voice customer");
    }

    @Test
    void aReversedItemMakesAnotherInstrumentButAWordingDoesNot() {
        ScoreCard card = strategy.score(answers(instrument(item("a", LEADERSHIP)), 4));
        ScoreCard reworded = strategy.score(answers(
                instrument(item("a", LEADERSHIP).wording(Text.of(Locale.GERMAN, "Aussage"))), 5));
        ScoreCard reversed =
                strategy.score(answers(instrument(item("a", LEADERSHIP).reversed()), 4));
        assertThat(reworded.minus(card).change(NODE).points()).contains(Points.of(25));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reversed.minus(card))
                .withMessage(
                        "the cards are not comparable: one rests on demo 1.0, the other on demo 1.0, whose items or"
                                + " version differ; compare cards of one instrument, or give the lineage of its versions");
    }
}
