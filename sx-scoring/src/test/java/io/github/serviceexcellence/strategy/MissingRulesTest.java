package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingRulesTest {
    private static final Node OPERATION = Node.of(EuropeanDimension.OPERATION);
    private static final Node CULTURE = Node.of(EuropeanDimension.CULTURE);

    /** 0, 25, 50, 75 points, nothing for service culture, then 100, 75 and 50 points and nothing for monitoring. */
    private static final Response SEVEN = Survey.withCell(answers(nine(), 1, 2, 3, 4, 5, 5, 4, 3), 4, -1);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    @Test
    void aWholeMayHaveARuleOfItsOwn() {
        ScoreCard card =
                strategy.withMissing(OPERATION, MissingPolicy.exclude(50)).score(SEVEN);
        assertThat(card.score(OPERATION).points()).contains(Points.of(50));
        assertThat(card.score(OPERATION).excluded()).containsExactly(Node.of(Element.MONITORING));
        assertThat(card.score(CULTURE).points()).isEmpty();
        assertThat(card.index().points()).isEmpty();
        assertThat(card.strategy().options())
                .containsEntry("missing", "reject")
                .containsEntry("missing.dimension:operation", "exclude, at least 50 % of the weights");
    }

    @Test
    void theIndexMayHaveARuleOfItsOwn() {
        ScoreCard card =
                strategy.withMissing(Node.INDEX, MissingPolicy.exclude(70)).score(SEVEN);
        // (0 + 25 + 50 + 75 + 100 + 75 + 50) / 7
        assertThat(card.index().points()).contains(Points.parse("53.571428571"));
        assertThat(card.score(OPERATION).points()).isEmpty();
        assertThat(card.strategy().options()).containsEntry("missing.index", "exclude, at least 70 % of the weights");
    }

    @Test
    void theGeneralRuleIsForTheOthersWhicheverComesFirst() {
        StandardStrategy one =
                strategy.withMissing(OPERATION, MissingPolicy.reject()).withMissing(MissingPolicy.exclude(50));
        StandardStrategy other =
                strategy.withMissing(MissingPolicy.exclude(50)).withMissing(OPERATION, MissingPolicy.reject());
        assertThat(one).isEqualTo(other).isNotEqualTo(strategy.withMissing(MissingPolicy.exclude(50)));
        ScoreCard card = one.score(SEVEN);
        assertThat(card.score(OPERATION).points()).isEmpty();
        assertThat(card.score(CULTURE).points()).contains(Points.of(75));
        assertThat(card.index().points()).isPresent();
    }

    @Test
    void blocksHaveRulesToo() {
        ScoreCard card = strategy.withTree(ScoreTree.buildingBlocks())
                .withMissing(Node.of(BuildingBlock.PEOPLE), MissingPolicy.exclude(60))
                .score(SEVEN);
        // employee engagement 75 and leadership 50, two of three
        assertThat(card.block(BuildingBlock.PEOPLE).points()).contains(Points.parse("62.5"));
        assertThat(card.block(BuildingBlock.INSIGHT).points()).isEmpty();
    }

    @Test
    void aRuleMayAskForTwoOfThree() {
        MissingPolicy twoOfThree = MissingPolicy.exclude(Threshold.of(2, 3));
        assertThat(twoOfThree)
                .hasToString("exclude, at least 2/3 of the weights")
                .isNotEqualTo(MissingPolicy.exclude(66));
        assertThat(MissingPolicy.parse("exclude, at least 2/3 of the weights")).isEqualTo(twoOfThree);
        assertThat(MissingPolicy.exclude(Threshold.of(1, 2)))
                .isEqualTo(MissingPolicy.exclude(50))
                .hasToString("exclude, at least 50 % of the weights");
        StandardStrategy blocks = strategy.withTree(ScoreTree.buildingBlocks());
        assertThat(blocks.withMissing(twoOfThree)
                        .score(SEVEN)
                        .block(BuildingBlock.PEOPLE)
                        .points())
                .contains(Points.parse("62.5"));
        assertThat(blocks.withMissing(MissingPolicy.exclude(67))
                        .score(SEVEN)
                        .block(BuildingBlock.PEOPLE)
                        .points())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingPolicy.exclude(Threshold.of(3, 3)))
                .withMessage("excluding down to all of the weights excludes nothing; use less, or reject()");
        for (String other : List.of("exclude, at least 4/6 of the weights", "exclude, at least 1/2 of the weights")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MissingPolicy.parse(other))
                    .withMessageContaining("has another form here; write '");
        }
    }

    @Test
    void aTreeWithoutWholesHasNoRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> strategy.withTree(ScoreTree.pyramid()).withMissing(Node.INDEX, MissingPolicy.exclude(50)))
                .withMessage(
                        "the strategy is invalid: index has a rule for missing parts, but the tree pyramid has neither"
                                + " wholes nor an index; leave it out");
    }

    @Test
    void aNodeThatIsNoWholeOfTheTreeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.withMissing(Node.of(Element.LEADERSHIP), MissingPolicy.reject()))
                .withMessage(
                        "the strategy is invalid: element:leadership has a rule for missing parts but is no whole of"
                                + " the tree dimensions-european, use one of: index, dimension:design, dimension:strategy,"
                                + " dimension:culture, dimension:innovation, dimension:operation");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> strategy.withTree(ScoreTree.of(Edition.EUROPEAN).only(Element.MONITORING))
                                .withMissing(OPERATION, MissingPolicy.reject()))
                .withMessageEndingWith(
                        "no whole of the tree dimensions-european of only element:monitoring, use one of: index");
    }

    @Test
    void aTreeThatLacksWholesWithRulesIsRefusedNamingThemAll() {
        StandardStrategy ruled = strategy.withMissing(OPERATION, MissingPolicy.exclude(50))
                .withMissing(CULTURE, MissingPolicy.exclude(50))
                .withMissing(Node.INDEX, MissingPolicy.exclude(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ruled.withTree(ScoreTree.buildingBlocks()))
                .withMessageStartingWith("the strategy is invalid: dimension:culture has a rule")
                .withMessageContaining("; dimension:operation has a rule")
                .withMessageContaining("use one of: index, block:insight,");
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> ruled.withTree(ScoreTree.buildingBlocks()));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("missing.dimension:culture", "missing.no-whole"),
                        tuple("missing.dimension:operation", "missing.no-whole"));
        assertThat(thrown.problems().get(0).parameters())
                .containsEntry("node", "dimension:culture")
                .containsEntry("tree", "building-blocks");
        assertThat(thrown.text(Text.DUTCH))
                .startsWith("de strategie klopt niet: dimension:culture heeft een regel voor ontbrekende onderdelen,"
                        + " maar is geen geheel van de indeling building-blocks; kies uit: index, block:insight,");
    }
}
