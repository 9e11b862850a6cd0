package io.github.serviceexcellence.qualification;

import static io.github.serviceexcellence.qualification.Samples.SPAN;
import static io.github.serviceexcellence.qualification.Samples.contact;
import static io.github.serviceexcellence.qualification.Samples.contacts;
import static io.github.serviceexcellence.qualification.Samples.feedback;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightingEffectTest {
    private static final Node MARK = Node.of(ItemId.of("mark"));

    /** Three answered at once, who give a ten, and one not answered, who gives a one. */
    private static final QualifiedFeedback FEEDBACK = Qualification.of(SPAN)
            .qualify(
                    contacts(List.of(
                            contact("ann", 35, Answered.YES),
                            contact("bob", 35, Answered.YES),
                            contact("cas", 35, Answered.YES),
                            contact("dan", 35, Answered.NO))),
                    List.of(
                            feedback("ann", 40, 10).build(),
                            feedback("bob", 40, 10).build(),
                            feedback("cas", 40, 10).build(),
                            feedback("dan", 40, 1).build()));

    private static StratumWeights notAnswered(String weight) {
        return StratumWeights.of(Map.of(
                Stratum.AT_FIRST_CONTACT, Weight.ONE,
                Stratum.AFTER_REPEATS, Weight.ONE,
                Stratum.NOT_ANSWERED, Weight.of(new BigDecimal(weight)),
                Stratum.UNKNOWN, Weight.ONE));
    }

    private static WeightingEffect weigh(QualifiedFeedback feedback, String weight) {
        return feedback.weigh(StandardStrategy.withDefaults(), notAnswered(weight));
    }

    @Test
    void plainAndWeightedStandSideBySide() {
        WeightingEffect effect = weigh(FEEDBACK, "2");

        // by hand: a ten is 100 points and a one is 0; 300 / 4 and 300 / 5
        assertThat(effect.plain().score(MARK).points().orElseThrow().toDouble()).isEqualTo(75);
        assertThat(effect.weighted().score(MARK).points().orElseThrow().toDouble())
                .isEqualTo(60);
        assertThat(effect.difference(MARK)).hasValueCloseTo(-15.0, within(1e-9));
        assertThat(effect.difference(Node.of(ItemId.of("other")))).isEmpty();
        assertThat(effect.weighted().respondents()).isEqualTo(4);
    }

    @Test
    void aWeightOfOneForEachChangesNothing() {
        WeightingEffect effect = weigh(FEEDBACK, "1");

        assertThat(effect.weighted()).isEqualTo(effect.plain());
    }

    @Test
    void itIsConfidentialAsTheTwoTotalsSolveForOneWhoIsHidden() {
        WeightingEffect effect = weigh(FEEDBACK, "2");
        double plain = effect.plain().score(MARK).points().orElseThrow().toDouble();
        double weighted = effect.weighted().score(MARK).points().orElseThrow().toDouble();

        // the attack: sum over four, sum over five in which the hidden one counts twice
        assertThat(5 * weighted - 4 * plain).isCloseTo(0, within(1e-9));
        assertThat(effect.isConfidential()).isTrue();
    }

    @Test
    void aProductThatNoWeightHoldsIsRefused() {
        Feedback plain = feedback("dan", 40, 1).build();
        Feedback given = Feedback.builder()
                .customer(plain.customer())
                .subject(plain.subject())
                .time(plain.time())
                .response(plain.response().withWeight(Weight.ofMillionths(1)))
                .build();
        QualifiedFeedback light =
                Qualification.of(SPAN).qualify(contacts(List.of(contact("dan", 35, Answered.NO))), List.of(given));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weigh(light, "0.5"))
                .withMessageContaining("feedback 1 weighs 0.000001, which times 0.5 is no weight");
    }

    @Test
    void noStratumIsLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StratumWeights.of(Map.of(Stratum.UNKNOWN, Weight.ONE)))
                .withMessageContaining("at-first-contact has no weight")
                .withMessageContaining("after-repeats has no weight")
                .withMessageContaining("not-answered has no weight");
    }

    @Test
    void theEffectOnEachMetricIsTold() {
        WeightingEffect effect = weigh(FEEDBACK, "2");

        assertThat(effect.explain(Locale.ENGLISH)).isEqualTo("""
                Confidential: from plain and weighted figures together those of a group that is withheld can be worked out.
                \u201cWhat mark do you give?\u201d: School mark (mean) 7.8 as answered, 6.4 when weighted (-1.3).
                \u201cWhat mark do you give?\u201d: Share of school marks of 8 and up 75.0 as answered, 60.0 when weighted (-15.0).
                Nobody's answers changed; some count more than others here, because somebody chose so.""");
        assertThat(effect.explain(Text.DUTCH))
                .contains("na weging (-1,3)")
                .contains("Niemands antwoorden zijn veranderd");
    }
}
