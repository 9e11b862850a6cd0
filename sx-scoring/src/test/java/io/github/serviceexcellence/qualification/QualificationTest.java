package io.github.serviceexcellence.qualification;

import static io.github.serviceexcellence.qualification.Samples.SPAN;
import static io.github.serviceexcellence.qualification.Samples.contact;
import static io.github.serviceexcellence.qualification.Samples.contacts;
import static io.github.serviceexcellence.qualification.Samples.day;
import static io.github.serviceexcellence.qualification.Samples.feedback;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.Party;
import io.github.serviceexcellence.feedback.SubjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QualificationTest {
    private static final Qualification QUALIFICATION = Qualification.of(SPAN);
    private static final Feedback FEEDBACK = feedback("ann", 40, 6).build();

    private static Stratum of(Contact... contacts) {
        return QUALIFICATION.stratum(contacts(List.of(contacts)), FEEDBACK);
    }

    @Test
    void theLatestContactAndTheNumberOfThemDecide() {
        assertThat(of(contact("ann", 35, Answered.YES))).isEqualTo(Stratum.AT_FIRST_CONTACT);
        assertThat(of(contact("ann", 20, Answered.NO), contact("ann", 35, Answered.YES)))
                .isEqualTo(Stratum.AFTER_REPEATS);
        assertThat(of(contact("ann", 20, Answered.YES), contact("ann", 35, Answered.NO)))
                .isEqualTo(Stratum.NOT_ANSWERED);
        assertThat(of(contact("ann", 35, Answered.UNKNOWN))).isEqualTo(Stratum.UNKNOWN);
        assertThat(of(contact("ann", 35).build())).isEqualTo(Stratum.UNKNOWN);
        assertThat(of()).isEqualTo(Stratum.UNKNOWN);
    }

    @Test
    void bothEndsOfTheSpanCountAndANanosecondBeyondThemDoesNot() {
        Contact latest = contact("ann", 40, Answered.YES);
        Contact just = contact("ann", 10, Answered.NO);
        Contact beyond = Contact.builder()
                .customer(just.customer())
                .subject(just.subject())
                .time(day(10).minusNanos(1))
                .build();
        Contact later = Contact.builder()
                .customer(just.customer())
                .subject(just.subject())
                .time(day(40).plusNanos(1))
                .customerSays(Answered.NO)
                .build();

        assertThat(of(latest)).isEqualTo(Stratum.AT_FIRST_CONTACT);
        assertThat(of(just, latest)).isEqualTo(Stratum.AFTER_REPEATS);
        assertThat(of(beyond, latest)).isEqualTo(Stratum.AT_FIRST_CONTACT);
        assertThat(of(latest, later)).isEqualTo(Stratum.AT_FIRST_CONTACT);
    }

    @Test
    void anotherSubjectOfTheCustomerIsAnotherHistory() {
        Contact passport = contact("ann", 39, Answered.NO);
        Contact other = Contact.builder()
                .customer(passport.customer())
                .subject(SubjectId.of("passport"))
                .time(passport.time())
                .customerSays(Answered.NO)
                .build();

        assertThat(of(contact("ann", 35, Answered.YES), other)).isEqualTo(Stratum.AT_FIRST_CONTACT);
        assertThat(of(contact("bob", 35, Answered.YES))).isEqualTo(Stratum.UNKNOWN);
    }

    @Test
    void theCustomerIsBelievedUnlessTheOrganisationIsNamed() {
        List<Contact> disputed = List.of(contact("ann", 35)
                .organisationSays(Answered.YES)
                .customerSays(Answered.NO)
                .build());

        assertThat(QUALIFICATION.stratum(contacts(disputed), FEEDBACK)).isEqualTo(Stratum.NOT_ANSWERED);
        assertThat(QUALIFICATION.believing(Party.ORGANISATION).stratum(contacts(disputed), FEEDBACK))
                .isEqualTo(Stratum.AT_FIRST_CONTACT);
    }

    @Test
    void whereTheOneDoesNotKnowTheOtherIsHeard() {
        assertThat(of(contact("ann", 35)
                        .organisationSays(Answered.YES)
                        .customerSays(Answered.UNKNOWN)
                        .build()))
                .isEqualTo(Stratum.AT_FIRST_CONTACT);
        assertThat(QUALIFICATION
                        .believing(Party.ORGANISATION)
                        .stratum(contacts(List.of(contact("ann", 35, Answered.NO))), FEEDBACK))
                .isEqualTo(Stratum.NOT_ANSWERED);
    }

    @Test
    void whatTheFeedbackSaysIsTheCustomersLatestWord() {
        List<Contact> before = List.of(contact("ann", 35, Answered.YES));
        Feedback complains = feedback("ann", 40, 3).customerSays(Answered.NO).build();

        assertThat(QUALIFICATION.stratum(contacts(before), complains)).isEqualTo(Stratum.NOT_ANSWERED);
        assertThat(QUALIFICATION.stratum(
                        contacts(List.of()),
                        feedback("ann", 40, 8).customerSays(Answered.YES).build()))
                .isEqualTo(Stratum.UNKNOWN);
    }

    @Test
    void ofContactsAtTheSameInstantTheWorstWordCounts() {
        Contact yes = contact("ann", 35, Answered.YES);
        Contact no = contact("ann", 35, Answered.NO);
        Contact unknown = contact("ann", 35, Answered.UNKNOWN);

        assertThat(of(yes, unknown, no)).isEqualTo(Stratum.NOT_ANSWERED);
        assertThat(of(yes, unknown)).isEqualTo(Stratum.UNKNOWN);
        assertThat(of(yes, yes)).isEqualTo(Stratum.AFTER_REPEATS);
    }

    @Test
    void aSpanMustBeOneToLookBackOver() {
        for (Duration span : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(36_526))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Qualification.of(span))
                    .withMessageContaining("a span of " + span + " is not possible");
        }
    }

    @Test
    void unknownStandsOutsideTheOrder() {
        assertThat(Stratum.AT_FIRST_CONTACT.isBetterThan(Stratum.AFTER_REPEATS)).isTrue();
        assertThat(Stratum.NOT_ANSWERED.isBetterThan(Stratum.AFTER_REPEATS)).isFalse();
        assertThat(Stratum.UNKNOWN.isBetterThan(Stratum.NOT_ANSWERED)).isFalse();
        assertThat(Stratum.AT_FIRST_CONTACT.isBetterThan(Stratum.UNKNOWN)).isFalse();
        assertThat(Stratum.UNKNOWN.rank()).isEmpty();
    }

    @Test
    void aStratumIsFoundByItsCode() {
        for (Stratum stratum : Stratum.values()) {
            assertThat(Stratum.parse(stratum.code())).isEqualTo(stratum);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stratum.parse("answered"))
                .withMessageContaining("at-first-contact");
    }

    @Test
    void anAnswerThatCameAfterTheFeedbackDoesNotMakeItAnswered() {
        Contact later = Samples.contact("ann", 35).answeredAt(Samples.day(45)).build();

        assertThat(Qualification.of(SPAN)
                        .stratum(
                                contacts(List.of(later)), feedback("ann", 40, 9).build()))
                .isEqualTo(Stratum.UNKNOWN);
    }

    /** A day's export without times: a look at each of them for each feedback would take 40 thousand million looks. */
    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void manyContactsAtOneInstantAreNotAllLookedAt() {
        List<Contact> all = new ArrayList<>(Collections.nCopies(200_000, contact("ann", 35, Answered.YES)));
        all.add(contact("ann", 35, Answered.UNKNOWN));
        Contacts contacts = contacts(all);

        List<Feedback> feedback = Collections.nCopies(200_000, FEEDBACK);
        assertThat(feedback.stream().map(each -> QUALIFICATION.stratum(contacts, each)))
                .containsOnly(Stratum.UNKNOWN);
    }
}
