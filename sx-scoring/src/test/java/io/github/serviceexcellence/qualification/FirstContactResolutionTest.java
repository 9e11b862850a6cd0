package io.github.serviceexcellence.qualification;

import static io.github.serviceexcellence.qualification.Samples.contact;
import static io.github.serviceexcellence.qualification.Samples.contacts;
import static io.github.serviceexcellence.qualification.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstContactResolutionTest {
    private static final Duration WINDOW = Duration.ofDays(10);

    private static FirstContactResolution of(double until, Contact... contacts) {
        return FirstContactResolution.of(contacts(List.of(contacts)), WINDOW, day(until));
    }

    private static Metric noRepeat(FirstContactResolution resolution) {
        return resolution.reading().share(ResolutionDefinition.NO_REPEAT);
    }

    @Test
    void aNewQuestionBeginsWhereTheGapIsLongerThanTheWindow() {
        FirstContactResolution one = of(
                100,
                contact("ann", 1).build(),
                contact("ann", 11).build(),
                contact("ann", 21).build());
        Contact later = Contact.builder()
                .customer(contact("ann", 1).build().customer())
                .subject(contact("ann", 1).build().subject())
                .time(day(11).plusNanos(1))
                .build();
        FirstContactResolution two = of(100, contact("ann", 1).build(), later);

        assertThat(one.questions()).isEqualTo(1);
        assertThat(noRepeat(one).value()).hasValue(0);
        assertThat(two.questions()).isEqualTo(2);
        assertThat(two.mostOfOneCustomer()).isEqualTo(2);
        assertThat(noRepeat(two).value()).hasValue(100);
    }

    @Test
    void whetherItIsRepeatedIsKnownOnceTheWindowHasEndedOrThereWasARepeat() {
        assertThat(of(11, contact("ann", 1).build()).notYetKnown()).isZero();
        FirstContactResolution early = of(
                10.9,
                contact("ann", 1).build(),
                contact("bob", 2).build(),
                contact("bob", 3).build());

        assertThat(early.notYetKnown()).isEqualTo(1);
        assertThat(noRepeat(early).n()).isEqualTo(1);
        assertThat(noRepeat(early).value()).hasValue(0);
    }

    @Test
    void contactsAfterTheEndDoNotCount() {
        FirstContactResolution resolution =
                of(11, contact("ann", 1).build(), contact("ann", 11.5).build());

        assertThat(resolution.questions()).isEqualTo(1);
        assertThat(noRepeat(resolution).value()).hasValue(100);
    }

    @Test
    void theFirstContactOfAQuestionIsWhatTheTwoSpeakOf() {
        FirstContactResolution resolution = of(
                100,
                contact("ann", 1)
                        .organisationSays(Answered.YES)
                        .customerSays(Answered.NO)
                        .build(),
                contact("ann", 2)
                        .organisationSays(Answered.YES)
                        .customerSays(Answered.YES)
                        .build(),
                contact("bob", 1)
                        .organisationSays(Answered.YES)
                        .customerSays(Answered.UNKNOWN)
                        .build(),
                contact("cis", 1).organisationSays(Answered.NO).build());
        ResolutionReading reading = resolution.reading();

        assertThat(reading.share(ResolutionDefinition.ORGANISATION_SAYS).value())
                .hasValue(200 / 3.0);
        assertThat(reading.share(ResolutionDefinition.CUSTOMER_SAYS).n()).isEqualTo(1);
        assertThat(reading.share(ResolutionDefinition.CUSTOMER_SAYS).value()).hasValue(0);
        assertThat(noRepeat(resolution).value()).hasValue(200 / 3.0);
        assertThat(resolution.gap()).isEqualTo(new ResolutionGap(0, 1, 0, 0));
    }

    /** By hand over the list of differences: 40 times 1, 10 times -1, 50 times 0; the sample variance is 41 / 99. */
    @Test
    void theGapIsThatOfPairedAnswers() {
        Estimate difference = new ResolutionGap(30, 40, 10, 20).difference().orElseThrow();

        assertThat(difference.value()).isCloseTo(30, within(1e-12));
        assertThat(difference.standardError()).isCloseTo(100 * Math.sqrt(41 / 99.0 / 100), within(1e-12));
        assertThat(difference.degreesOfFreedom()).isEqualTo(99);
        assertThat(new ResolutionGap(5, 0, 0, 5).difference()).isEmpty();
        assertThat(new ResolutionGap(0, 1, 0, 0).difference()).isEmpty();
        assertThat(new ResolutionGap(0, 0, 0, 0).difference()).isEmpty();
    }

    @Test
    void whatIsPublishedIsCountedByCustomersAndByChannel() {
        List<Contact> all = new ArrayList<>();
        for (int customer = 0; customer < 12; customer++) {
            String channel = customer < 9 ? "desk" : "chat";
            for (int question = 0; question < 2; question++) {
                all.add(contact("c" + customer, 1 + 20 * question)
                        .channel(Channel.of(channel))
                        .organisationSays(customer % 3 == 0 ? Answered.NO : Answered.YES)
                        .customerSays(customer % 2 == 0 ? Answered.NO : Answered.YES)
                        .build());
            }
        }
        FirstContactResolution resolution = FirstContactResolution.of(contacts(all), WINDOW, day(100));
        Publication strict = resolution.publish(AnonymityFloor.of(5));
        Publication shown = resolution.publish(AnonymityFloor.of(3));

        assertThat(strict.floor().respondents()).isEqualTo(10);
        assertThat(strict.breakdown(FirstContactResolution.CHANNEL).units()).isEmpty();
        assertThat(shown.breakdown(FirstContactResolution.CHANNEL).units().stream()
                        .map(card -> card.group().orElseThrow()))
                .containsExactlyInAnyOrder(GroupKey.of("desk"), GroupKey.of("chat"));
        ResolutionReading desk = ResolutionReading.of(
                shown.breakdown(FirstContactResolution.CHANNEL).units().get(1));
        assertThat(desk.isConfidential()).isFalse();
        assertThat(desk.share(ResolutionDefinition.CUSTOMER_SAYS).n()).isEqualTo(18);
        assertThat(desk.explain(Locale.ENGLISH)).doesNotContain("Confidential");
    }

    @Test
    void theStatementsReadInBothLanguages() {
        List<Contact> all = new ArrayList<>();
        for (int customer = 0; customer < 10; customer++) {
            all.add(contact("c" + customer, 1)
                    .organisationSays(customer < 8 ? Answered.YES : Answered.NO)
                    .customerSays(customer < 4 ? Answered.YES : Answered.NO)
                    .build());
        }
        ResolutionReading reading =
                FirstContactResolution.of(contacts(all), WINDOW, day(100)).reading();

        assertThat(reading.isConfidential()).isTrue();
        assertThat(reading.explain(Locale.ENGLISH))
                .startsWith("Confidential")
                .contains(
                        "Of the same 10 questions the organisation calls 80.0% answered and customers 40.0%: a difference of 40.0");
        assertThat(reading.explain(Text.DUTCH))
                .contains("een verschil van 40,0 procentpunt")
                .contains("bij het eerste contact beantwoord volgens de klant");
    }

    /** 160 of 200 and 80 of 160; forty customers were not asked. */
    @Test
    void whatIsShownTellsTheGapBetweenTheTwoShares() {
        List<Contact> all = new ArrayList<>();
        for (int customer = 0; customer < 200; customer++) {
            Optional<Answered> said =
                    customer < 160 ? Optional.of(customer < 80 ? Answered.YES : Answered.NO) : Optional.empty();
            all.add(contact("c" + customer, 1)
                    .organisationSays(customer % 5 < 4 ? Answered.YES : Answered.NO)
                    .customerSays(said)
                    .build());
        }
        ResolutionReading shown = ResolutionReading.of(FirstContactResolution.of(contacts(all), WINDOW, day(100))
                .publish(AnonymityFloor.standard())
                .overall());

        assertThat(shown.isConfidential()).isFalse();
        assertThat(shown.explain(Locale.ENGLISH))
                .contains(
                        "The organisation calls 80% answered (200 questions) and customers 50% (160 questions): a difference of 30 ")
                .contains("These figures are rounded and need not be of the same questions");
        assertThat(shown.explain(Text.DUTCH)).contains("een verschil van 30 procentpunt");
    }

    /** 4 of 14 and 10 of 39 differ by 2.9; in rounded steps they would differ by 10 the other way round. */
    @Test
    void aGapThatRoundingMayHaveMadeIsNotTold() {
        List<Contact> all = new ArrayList<>();
        for (int customer = 0; customer < 53; customer++) {
            Contact.Builder contact = contact("c" + customer, 1);
            all.add(
                    customer < 14
                            ? contact.organisationSays(customer < 4 ? Answered.YES : Answered.NO)
                                    .build()
                            : contact.customerSays(customer < 24 ? Answered.YES : Answered.NO)
                                    .build());
        }
        ResolutionReading shown = ResolutionReading.of(FirstContactResolution.of(contacts(all), WINDOW, day(100))
                .publish(AnonymityFloor.standard())
                .overall());

        assertThat(shown.explain(Locale.ENGLISH))
                .contains("cannot be told from these rounded figures")
                .doesNotContain("a difference of");
    }

    @Test
    void withoutContactsThereIsNothingToTell() {
        FirstContactResolution none = of(10);

        assertThat(none.questions()).isZero();
        assertThat(noRepeat(none).value()).isEmpty();
        assertThat(none.reading().explain(Locale.ENGLISH)).contains("Of no question have both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstContactResolution.of(contacts(List.of()), Duration.ZERO, day(1)));
    }

    @Test
    void aDefinitionIsFoundByItsCode() {
        for (ResolutionDefinition definition : ResolutionDefinition.values()) {
            assertThat(ResolutionDefinition.parse(definition.code())).isEqualTo(definition);
        }
    }
}
