package io.github.serviceexcellence.qualification;

import static io.github.serviceexcellence.qualification.Samples.SPAN;
import static io.github.serviceexcellence.qualification.Samples.contact;
import static io.github.serviceexcellence.qualification.Samples.contacts;
import static io.github.serviceexcellence.qualification.Samples.feedback;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualifiedFeedbackTest {
    private static final Qualification QUALIFICATION = Qualification.of(SPAN);

    @Test
    void theAnswersStayAndTheStratumIsAUnitMore() {
        Feedback plain = feedback("ann", 40, 9).build();
        Response north = plain.response().withGroup(GroupKey.of("North"));
        Feedback given = Feedback.builder()
                .customer(plain.customer())
                .subject(plain.subject())
                .time(plain.time())
                .response(north)
                .build();

        QualifiedFeedback qualified = QUALIFICATION.qualify(
                contacts(List.of(contact("ann", 35, Answered.YES))),
                List.of(given, feedback("bob", 40, 3).build()));

        assertThat(qualified.strata()).containsExactly(Stratum.AT_FIRST_CONTACT, Stratum.UNKNOWN);
        assertThat(qualified.counts())
                .isEqualTo(Map.of(
                        Stratum.AT_FIRST_CONTACT, 1,
                        Stratum.AFTER_REPEATS, 0,
                        Stratum.NOT_ANSWERED, 0,
                        Stratum.UNKNOWN, 1));
        assertThat(qualified.table().response(0))
                .isEqualTo(
                        north.withUnits(north.units().with(Breakdown.of("answered"), GroupKey.of("at-first-contact"))));
        assertThat(qualified.table().response(1).withUnits(Units.none()))
                .isEqualTo(feedback("bob", 40, 3).build().response());
    }

    @Test
    void aStratumIsPublishedFromSoManyTimesAsManyFeedbacksAsOneCustomerGave() {
        List<Contact> contacts = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        for (int customer = 0; customer < 10; customer++) {
            contacts.add(contact("first-" + customer, 35, Answered.YES));
            feedback.add(feedback("first-" + customer, 40, 1 + customer % 5).build());
            // nine customers, and one of them twice: as many feedbacks as above
            String other = "not-" + Math.min(customer, 8);
            contacts.add(contact(other, 35, Answered.NO));
            feedback.add(feedback(other, 40, 6 + customer % 5).build());
        }
        for (int more = 0; more < 10; more++) {
            contacts.add(contact("more-" + more, 35, Answered.YES));
            feedback.add(feedback("more-" + more, 40, 4 + more % 5).build());
        }
        QualifiedFeedback qualified = QUALIFICATION.qualify(contacts(contacts), feedback);
        PublishedBreakdown ten = qualified
                .publish(StandardStrategy.withDefaults(), AnonymityFloor.of(5))
                .breakdown(QualifiedFeedback.ANSWERED);

        assertThat(qualified.mostOfOneCustomer()).isEqualTo(2);
        assertThat(ten.units().stream().map(card -> card.group().orElseThrow()))
                .containsExactlyInAnyOrder(Stratum.AT_FIRST_CONTACT.unit(), Stratum.NOT_ANSWERED.unit());
        assertThat(ten.withheld()).containsExactlyInAnyOrder(Stratum.AFTER_REPEATS.unit(), Stratum.UNKNOWN.unit());

        Publication strict = qualified.publish(StandardStrategy.withDefaults(), AnonymityFloor.of(6));
        assertThat(strict.floor()).isEqualTo(AnonymityFloor.of(12));
        assertThat(strict.breakdown(QualifiedFeedback.ANSWERED).units()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Feedback plain = feedback("ann", 40, 9).build();
        Feedback placed = Feedback.builder()
                .customer(plain.customer())
                .subject(plain.subject())
                .time(plain.time())
                .response(plain.response().withUnits(Units.none().with(QualifiedFeedback.ANSWERED, GroupKey.of("own"))))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUALIFICATION.qualify(contacts(List.of()), List.of(placed, plain, placed)))
                .withMessageContaining("feedback 1 is in a unit of breakdown answered already")
                .withMessageContaining("feedback 3 is in a unit of breakdown answered already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUALIFICATION.qualify(contacts(List.of()), List.of()))
                .withMessageContaining("there is no feedback");
    }

    @Test
    void itTellsNoFiguresByItsText() {
        assertThat(QUALIFICATION.qualify(
                        contacts(List.of()), List.of(feedback("ann", 40, 9).build())))
                .hasToString("1 qualified feedbacks");
    }
}
