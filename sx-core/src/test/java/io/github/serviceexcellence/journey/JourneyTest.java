package io.github.serviceexcellence.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Voice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Text TITLE = Text.english("Title");

    private static Step.Builder step(String id) {
        return step(id, true);
    }

    private static Step.Builder step(String id, boolean contact) {
        return Step.builder().id(StepId.of(id)).title(TITLE).contact(contact);
    }

    private static Journey.Builder journey() {
        return journey(Voice.CUSTOMER);
    }

    private static Journey.Builder journey(Voice whose) {
        return Journey.builder()
                .id(JourneyId.of("passport"))
                .title(Text.english("A new passport"))
                .whose(whose)
                .need(Text.english("My passport expires"))
                .solution(Text.english("I can travel again"));
    }

    @Test
    void stepsStandInOrderAndAreFoundById() {
        Step collect = step("collect")
                .addChannels(Channel.of("desk"))
                .partner(PartnerId.of("courier"))
                .shareable(true)
                .level(PyramidLevel.CORE_SERVICE)
                .emotion(Text.english("Relief"))
                .putSenses(Sense.SEE, Text.english("A queue"))
                .addMustImprove(Text.english("Opening hours"))
                .addWantsToImprove(Text.english("A warm welcome"))
                .build();
        Journey journey = journey()
                .addChannels(new ChannelTitle(Channel.of("desk"), TITLE))
                .addPartners(new Partner(PartnerId.of("courier"), TITLE))
                .addSteps(step("apply").build())
                .addSteps(collect)
                .build();

        assertThat(journey.steps()).extracting(each -> each.id().value()).containsExactly("apply", "collect");
        assertThat(journey.step(StepId.of("collect"))).hasValue(collect);
        assertThat(journey.step(StepId.of("other"))).isEmpty();
        assertThat(journey.partner(PartnerId.of("courier"))).isPresent();
        assertThat(collect.senses()).containsOnlyKeys(Sense.SEE);
        assertThat(journey.steps().get(0).shareable()).isFalse();
    }

    @Test
    void employeesHaveAJourneyToo() {
        Journey journey = Journey.builder()
                .id(JourneyId.of("employee"))
                .title(Text.english("Working here").dutch("Werken bij ons"))
                .whose(Voice.EMPLOYEE)
                .need(Text.english("I look for work that suits me").dutch("Ik zoek werk dat bij me past"))
                .solution(Text.english("I leave with a good feeling").dutch("Ik ga weg met een goed gevoel"))
                .addSteps(step("apply").build())
                .addSteps(step("first-day").build())
                .addSteps(step("leave").build())
                .build();

        assertThat(journey.whose()).isEqualTo(Voice.EMPLOYEE);
    }

    @Test
    void aJourneyWithoutStepsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journey().build())
                .withMessage("journey passport is invalid: the journey has no steps; give it one or more");
    }

    @Test
    void allThatDoesNotHangTogetherIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journey(Voice.ASSESSOR)
                        .addAllChannels(List.of(
                                new ChannelTitle(Channel.of("desk"), TITLE),
                                new ChannelTitle(Channel.of("desk"), TITLE)))
                        .addAllPartners(List.of(
                                new Partner(PartnerId.of("courier"), TITLE),
                                new Partner(PartnerId.of("courier"), TITLE)))
                        .addSteps(step("apply").addChannels(Channel.of("chat")).build())
                        .addSteps(step("apply").partner(PartnerId.of("printer")).build())
                        .build())
                .withMessageContaining("not of voice assessor")
                .withMessageContaining("passport names channel desk twice")
                .withMessageContaining("partner courier is there twice")
                .withMessageContaining("step apply is there twice")
                .withMessageContaining(
                        "step apply takes channel chat, which the journey does not declare; declared are: desk")
                .withMessageContaining("step apply is with partner printer, which the journey does not declare");
    }

    @Test
    void aStepMustHangTogetherToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("wait", false)
                        .addChannels(Channel.of("desk"))
                        .addChannels(Channel.of("desk"))
                        .shareable(true)
                        .build())
                .withMessageContaining("step wait is without contact, so it takes no channel")
                .withMessageContaining("wait names channel desk twice")
                .withMessageContaining("step wait is to be shared, but has no partner");
    }

    @Test
    void aVisitIsInTheYearsThatPeopleMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Visit(CustomerId.of("c-1"), StepId.of("apply"), Instant.MAX))
                .withMessageContaining("lies outside the years 1 to 9999");
    }

    @Test
    void sensesHaveCodes() {
        for (Sense sense : Sense.values()) {
            assertThat(Sense.parse(sense.code())).isEqualTo(sense);
            assertThat(sense.title().in(Text.DUTCH)).isNotBlank();
        }
    }
}
