package io.github.serviceexcellence.qualification;

import static io.github.serviceexcellence.qualification.Samples.SPAN;
import static io.github.serviceexcellence.qualification.Samples.contact;
import static io.github.serviceexcellence.qualification.Samples.contacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a reader can work out of strata: those that are shown, and all minus those. Each rests on enough customers, or on none. */
class StrataAttackProperties {
    private static final int FLOOR = 5;

    @Property(tries = 300)
    void noStratumAndNoRemainderRestsOnFewCustomers(@ForAll Random random) {
        List<Contact> contacts = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        int customers = 6 + random.nextInt(50);
        for (int number = 0; number < customers; number++) {
            String customer = "c" + number;
            if (random.nextInt(8) > 0) {
                contacts.add(contact(customer, 20 + random.nextInt(20), Answered.values()[random.nextInt(3)]));
            }
            if (random.nextInt(3) == 0) {
                contacts.add(contact(customer, 15, Answered.NO));
            }
            for (int times = random.nextInt(3); times >= 0; times--) {
                feedback.add(Samples.feedback(customer, 40 - times, 1 + random.nextInt(10))
                        .build());
            }
        }
        QualifiedFeedback qualified = Qualification.of(SPAN).qualify(contacts(contacts), feedback);
        PublishedBreakdown shown = qualified
                .publish(StandardStrategy.withDefaults(), AnonymityFloor.of(FLOOR))
                .breakdown(QualifiedFeedback.ANSWERED);

        List<Stratum> hidden = new ArrayList<>(List.of(Stratum.values()));
        for (Stratum stratum : Stratum.values()) {
            if (shown.unit(stratum.unit()).isPresent()) {
                hidden.remove(stratum);
                assertThat(customers(qualified, feedback, List.of(stratum))).hasSizeGreaterThanOrEqualTo(FLOOR);
            }
        }
        assertThat(customers(qualified, feedback, hidden).size())
                .satisfiesAnyOf(
                        size -> assertThat(size).isZero(),
                        size -> assertThat(size).isGreaterThanOrEqualTo(FLOOR));
    }

    private static Set<CustomerId> customers(
            QualifiedFeedback qualified, List<Feedback> feedback, List<Stratum> strata) {
        Set<CustomerId> customers = new HashSet<>();
        for (int place = 0; place < feedback.size(); place++) {
            if (strata.contains(qualified.strata().get(place))) {
                customers.add(feedback.get(place).customer());
            }
        }
        return customers;
    }
}
