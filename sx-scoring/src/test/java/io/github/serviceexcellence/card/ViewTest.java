package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.EMPLOYEE_ENGAGEMENT;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.PROCESSES_AND_STRUCTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_INNOVATION;
import static io.github.serviceexcellence.framework.Element.VISION_AND_STRATEGY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.IsoDimension;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
    private final View european = View.of(Edition.EUROPEAN);
    private final View iso = View.of(Edition.ISO);
    private final View blocks = View.buildingBlocks();

    @ParameterizedTest
    @ValueSource(strings = {"dimensions-european", "dimensions-iso", "building-blocks", "elements-only"})
    void everyViewIsFoundByItsCode(String code) {
        View view = View.parse(code);
        assertThat(view.code()).isEqualTo(code);
        assertThat(view.elements()).hasSize(9);
        assertThat(view).hasToString(code);
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> View.parse("dimensions"))
                .withMessage("'dimensions' is no view; use one of: dimensions-european, dimensions-iso,"
                        + " building-blocks, elements-only");
    }

    @Test
    void aViewStandsInTheOrderOfItsEditionOrElseOfTheEuropeanOne() {
        assertThat(iso.elements()).isEqualTo(Edition.ISO.elements());
        assertThat(european.elements()).isEqualTo(Edition.EUROPEAN.elements());
        assertThat(blocks.elements()).isEqualTo(Edition.EUROPEAN.elements());
        assertThat(View.elementsOnly().elements()).isEqualTo(Edition.EUROPEAN.elements());
        assertThat(iso.only(EMPLOYEE_ENGAGEMENT, VISION_AND_STRATEGY, SERVICE_CULTURE)
                        .elements())
                .containsExactly(VISION_AND_STRATEGY, SERVICE_CULTURE, EMPLOYEE_ENGAGEMENT);
    }

    @Test
    void aViewHasTheWholesOfItsSource() {
        assertThat(european.wholes()).containsExactly(EuropeanDimension.values());
        assertThat(iso.wholes()).containsExactly(IsoDimension.values());
        assertThat(blocks.wholes()).containsExactly(BuildingBlock.values());
        assertThat(View.elementsOnly().wholes()).isEmpty();
        assertThat(european.edition()).contains(Edition.EUROPEAN);
        assertThat(blocks.edition()).isEmpty();
    }

    @Test
    void partOfADimensionIsNotThatDimension() {
        assertThat(european.only(LEADERSHIP, EMPLOYEE_ENGAGEMENT, SERVICE_CULTURE)
                        .wholes())
                .containsExactly(EuropeanDimension.CULTURE);
        assertThat(european.only(LEADERSHIP).wholes()).isEmpty();
        assertThat(iso.only(LEADERSHIP, VISION_AND_STRATEGY).wholes())
                .containsExactly(IsoDimension.LEADERSHIP_AND_STRATEGY);
    }

    @Test
    void wholesAreChosenAsTheirElements() {
        assertThat(european.only(EuropeanDimension.OPERATION, EuropeanDimension.STRATEGY))
                .isEqualTo(european.only(LEADERSHIP, MONITORING, PROCESSES_AND_STRUCTURE, VISION_AND_STRATEGY));
        // the one element of conditions is one of operation's two
        assertThat(blocks.only(BuildingBlock.OPERATION).elements())
                .containsExactly(SERVICE_INNOVATION, PROCESSES_AND_STRUCTURE);
        assertThat(blocks.only(BuildingBlock.OPERATION).wholes())
                .containsExactly(BuildingBlock.CONDITIONS, BuildingBlock.OPERATION);
        assertThat(blocks.only(BuildingBlock.CONDITIONS, BuildingBlock.OPERATION))
                .isEqualTo(blocks.only(BuildingBlock.OPERATION));
    }

    @Test
    void choosingAllNineIsNoChoice() {
        List<Element> all = new ArrayList<>(List.of(Element.values()));
        Collections.reverse(all);
        assertThat(iso.only(all)).isEqualTo(iso).hasSameHashCodeAs(iso).hasToString("dimensions-iso");
        assertThat(iso.only(IsoDimension.values())).isEqualTo(iso);
        assertThat(blocks.only(BuildingBlock.values())).isEqualTo(blocks).isNotEqualTo(european);
    }

    @Test
    void aNewChoiceTakesThePlaceOfTheOld() {
        View one = european.only(MONITORING, LEADERSHIP);
        assertThat(one.only(SERVICE_CULTURE))
                .isEqualTo(european.only(SERVICE_CULTURE))
                .isNotEqualTo(one);
        assertThat(one).hasToString("dimensions-european of only leadership, monitoring");
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> european.only(List.of()))
                .withMessage(
                        "the choice from the view dimensions-european is invalid: no element is chosen, name one or"
                                + " more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blocks.only(new BuildingBlock[0]))
                .withMessage("the choice from the view building-blocks is invalid: nothing is chosen, name one whole or"
                        + " more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iso.only(LEADERSHIP, MONITORING, LEADERSHIP, MONITORING))
                .withMessage(
                        "the choice from the view dimensions-iso is invalid: element:leadership is chosen twice, name"
                                + " it once; element:monitoring is chosen twice, name it once");
        assertThatNullPointerException()
                .isThrownBy(() -> iso.only(Arrays.asList(LEADERSHIP, null)))
                .withMessage("element");
    }

    @Test
    void aWholeOfAnotherViewIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> iso.only(
                        EuropeanDimension.CULTURE,
                        IsoDimension.CULTURE_AND_ENGAGEMENT,
                        IsoDimension.CULTURE_AND_ENGAGEMENT))
                .withMessage("the choice from the view dimensions-iso is invalid: dimension:culture is no whole of this"
                        + " view, use one of: dimension:leadership-and-strategy, dimension:culture-and-engagement,"
                        + " dimension:outstanding-experiences, dimension:operational-excellence;"
                        + " dimension:culture-and-engagement is chosen twice, name it once");
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> View.elementsOnly().only(BuildingBlock.PEOPLE));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code, Problem::parameters)
                .containsExactly(tuple("wholes/block:people", "view.without-wholes", Map.of("whole", "block:people")));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("de keuze uit de weergave elements-only klopt niet: block:people is geen geheel van deze"
                        + " weergave, want die heeft er geen; kies elementen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> View.elementsOnly().only(BuildingBlock.PEOPLE))
                .withMessage(
                        "the choice from the view elements-only is invalid: block:people is no whole of this view, it"
                                + " has none, choose elements");
    }
}
