package io.github.serviceexcellence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConstructAssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Construct SAFETY = new OwnConstruct("leadership", Text.english("Safety"));
    private static final Construct HIRING =
            new Facet("leadership", Element.EMPLOYEE_ENGAGEMENT, Text.english("Hiring"));
    private static final Construct SHIFT = new OwnShift("leadership", Text.english("selling"), Text.english("serving"));

    /** One of every kind, in the order of the terms. */
    private static final List<Construct> ALL_KINDS = List.of(
            Element.LEADERSHIP,
            Element.MONITORING,
            EuropeanDimension.OPERATION,
            ResultElement.CUSTOMER_DELIGHT,
            PyramidLevel.CORE_SERVICE,
            PyramidLevel.SURPRISING_SERVICE,
            BuildingBlock.OPERATION,
            Topic.INSIGHT_TRENDS,
            ParadigmShift.values()[7],
            HIRING,
            SHIFT,
            SAFETY);

    private static AssessmentBuilder<Construct> north() {
        return Assessment.builder(Subject.of("Branch North"), DAY, Scale.range(0, 4));
    }

    private static Assessment rated(List<Construct> constructs) {
        AssessmentBuilder<Construct> north = north();
        constructs.forEach(construct -> north.rate(construct, 3));
        return north.build();
    }

    @Test
    void constructsOfEveryKindAreJudgedTogetherAndStandInTheOrderOfTheTerms() {
        List<Construct> shuffled = new ArrayList<>(ALL_KINDS);
        Collections.shuffle(shuffled, new Random(10));

        Assessment assessment = rated(shuffled);

        assertThat(assessment.byConstruct().keySet()).containsExactlyElementsOf(ALL_KINDS);
        assertThat(assessment).isEqualTo(rated(ALL_KINDS));
        assertThat(assessment.instrument().items()).extracting(Item::measures).containsExactlyElementsOf(ALL_KINDS);
        assertThat(assessment.criteria()).isEqualTo(assessment.instrument().items());
    }

    @Test
    void theIdsOfItemsAreCodesThatCannotClash() {
        assertThat(rated(ALL_KINDS).conclusions().keySet())
                .extracting(ItemId::value)
                .containsExactly(
                        "leadership",
                        "monitoring",
                        "dimension.operation",
                        "result.customer-delight",
                        "level.core-service",
                        "level.surprising-service",
                        "block.operation",
                        "topic.insight-trends",
                        "shift." + ParadigmShift.values()[7].code(),
                        "facet.leadership",
                        "own-shift.leadership",
                        "own.leadership");
    }

    @Test
    void aCodeThatLeavesNoRoomForItsKindHasADigestForAnId() {
        String code = "x".repeat(64);
        Assessment assessment = rated(List.of(
                new OwnConstruct(code, Text.english("Long")),
                new OwnConstruct(code.substring(1) + "y", Text.english("Longer"))));

        // printf '%s' xxx... (64 times) | sha256sum | cut -c 1-40
        assertThat(assessment.conclusions().keySet())
                .hasSize(2)
                .extracting(ItemId::value)
                .contains("own.7ce100971f64e7001e8fe5a51973ecdfe1ced42b")
                .allMatch(id -> id.length() == 44);
    }

    @Test
    void twoDescriptionsOfOneCodeAreTwoConclusionsAboutIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(north().rate(SAFETY, 3)
                        .rate(new OwnConstruct("leadership", Text.english("Leading")), 2)
                        .rate(Element.LEADERSHIP, 1)::build)
                .withMessage(
                        "the assessment of Branch North is invalid: two conclusions about own:leadership, keep one");
    }

    @Test
    void moreConstructsThanAnInstrumentHoldsAreRefused() {
        AssessmentBuilder<Construct> north = north();
        for (int code = 0; code < 1001; code++) {
            north.rate(new OwnConstruct("c" + code, Text.english("c")), 1);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(north::build)
                .withMessageContaining("it has 1001 items, at most 1000 are possible");
    }

    @Test
    void theInstrumentHasWhatWasConcludedOnAndNoMore() {
        Response response = north().rate(PyramidLevel.CORE_SERVICE, 4)
                .notRated(Element.MONITORING, NotRatedReason.OUT_OF_SCOPE, "Not asked.")
                .build()
                .toResponse();

        assertThat(response.instrument().title().in(Text.DUTCH)).isEqualTo("Beoordeling");
        assertThat(response.instrument().items())
                .extracting(Item::measures)
                .containsExactly(Element.MONITORING, PyramidLevel.CORE_SERVICE);
        assertThat(response.level(ItemId.of("level.core-service")))
                .hasValueSatisfying(level -> assertThat(level.value()).isEqualByComparingTo("4"));
        assertThat(response.kind(ItemId.of("monitoring"))).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void anAssessmentOfElementsKeepsTheInstrumentOfAllNine() {
        InstrumentBuilder nine = Instrument.builder("assessment", "1.0")
                .title(Text.english("Assessment of the nine elements").dutch("Beoordeling van de negen elementen"));
        for (Element element : Element.values()) {
            nine.item(Item.builder(element.code())
                    .wording(element.title())
                    .scale(Scale.range(0, 4))
                    .measures(element)
                    .voice(Voice.ASSESSOR));
        }

        assertThat(rated(List.of(Element.LEADERSHIP)).instrument()).isEqualTo(nine.build());
    }
}
