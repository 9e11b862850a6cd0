package io.github.serviceexcellence.qualification;

import static io.github.serviceexcellence.qualification.Samples.SPAN;
import static io.github.serviceexcellence.qualification.Samples.contact;
import static io.github.serviceexcellence.qualification.Samples.contacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QualificationProperties {
    /** Days on which contacts fall just inside and just outside the span of a feedback on day 40. */
    @Provide
    Arbitrary<List<Contact>> histories() {
        return Combinators.combine(
                        Arbitraries.of("ann", "bob"),
                        Arbitraries.integers().between(8, 42),
                        Arbitraries.of(Answered.class).optional(),
                        Arbitraries.of(Answered.class).optional())
                .as((customer, day, organisation, said) -> contact(customer, day)
                        .organisationSays(organisation)
                        .customerSays(said)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Feedback> feedbacks() {
        return Arbitraries.of(Answered.class)
                .optional()
                .map(said -> Samples.feedback("ann", 40, 6).customerSays(said).build());
    }

    private static Stratum of(Party believed, List<Contact> contacts, Feedback feedback) {
        return new Qualification(SPAN, believed).stratum(contacts(contacts), feedback);
    }

    private static List<Contact> with(List<Contact> contacts, Contact more) {
        List<Contact> all = new ArrayList<>(contacts);
        all.add(more);
        return all;
    }

    /** One of which nobody says that it was answered, whoever is believed and whatever the feedback says. */
    @Property(tries = 3000)
    void oneMoreContactThatIsNotAnsweredNeverMakesItBetter(
            @ForAll("histories") List<Contact> contacts,
            @ForAll("feedbacks") Feedback feedback,
            @ForAll Party believed,
            @ForAll("noYes") Optional<Answered> organisation,
            @ForAll("noYes") Optional<Answered> customer,
            @ForAll @IntRange(min = 8, max = 42) int day) {
        Contact more = contact("ann", day)
                .organisationSays(organisation)
                .customerSays(customer)
                .build();

        assertThat(of(believed, with(contacts, more), feedback).isBetterThan(of(believed, contacts, feedback)))
                .isFalse();
    }

    @Provide
    Arbitrary<Optional<Answered>> noYes() {
        return Arbitraries.of(Answered.NO, Answered.UNKNOWN).optional();
    }

    @Property
    void oneMoreContactBeforeTheLatestNeverMakesItBetter(
            @ForAll("histories") List<Contact> contacts,
            @ForAll("feedbacks") Feedback feedback,
            @ForAll Party believed,
            @ForAll Answered says,
            @ForAll @IntRange(min = 8, max = 39) int day) {
        List<Contact> known = with(contacts, contact("ann", 40, Answered.YES));

        assertThat(of(believed, with(known, contact("ann", day, says)), feedback)
                        .isBetterThan(of(believed, known, feedback)))
                .isFalse();
    }

    @Property
    void anAnswerThatComesLaterIsAnAnswerAfterRepeats(
            @ForAll("histories") List<Contact> contacts, @ForAll("feedbacks") Feedback feedback) {
        List<Contact> earlier = contacts.stream()
                .filter(each -> each.time().isBefore(feedback.time()))
                .toList();
        if (of(Party.CUSTOMER, earlier, feedback) == Stratum.NOT_ANSWERED) {
            Stratum then = of(Party.CUSTOMER, with(earlier, contact("ann", 40, Answered.YES)), feedback);
            boolean complains =
                    feedback.customerSays().filter(Answered.NO::equals).isPresent();

            assertThat(then).isEqualTo(complains ? Stratum.NOT_ANSWERED : Stratum.AFTER_REPEATS);
        }
    }

    @Property
    void orderAndOtherCustomersChangeNothing(
            @ForAll("histories") List<Contact> contacts,
            @ForAll("feedbacks") Feedback feedback,
            @ForAll Party believed,
            @ForAll Random random) {
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        shuffled.removeIf(each -> !each.customer().equals(feedback.customer()));

        assertThat(of(believed, shuffled, feedback)).isEqualTo(of(believed, contacts, feedback));
    }

    @Property
    void itIsWhatAPlainReadingOfTheRuleGives(
            @ForAll("histories") List<Contact> contacts, @ForAll("feedbacks") Feedback feedback) {
        assertThat(of(Party.CUSTOMER, contacts, feedback)).isEqualTo(plain(contacts, feedback));
    }

    /** The rule written down over a list, for the customer's word first. */
    private static Stratum plain(List<Contact> contacts, Feedback feedback) {
        List<Contact> counted = contacts.stream()
                .filter(each -> each.customer().equals(feedback.customer()))
                .filter(each -> !each.time().isAfter(feedback.time())
                        && !each.time().isBefore(feedback.time().minus(SPAN)))
                .toList();
        if (counted.isEmpty()) {
            return Stratum.UNKNOWN;
        }
        var latest = counted.stream()
                .map(Contact::time)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Answered> words = counted.stream()
                .filter(each -> each.time().equals(latest))
                .map(each -> List.of(feedback.customerSays(), each.customerSays(), each.organisationSays()).stream()
                        .flatMap(said -> said.stream())
                        .filter(said -> said != Answered.UNKNOWN)
                        .findFirst()
                        .orElse(Answered.UNKNOWN))
                .toList();
        if (words.contains(Answered.NO)) {
            return Stratum.NOT_ANSWERED;
        }
        if (words.contains(Answered.UNKNOWN)) {
            return Stratum.UNKNOWN;
        }
        return counted.size() > 1 ? Stratum.AFTER_REPEATS : Stratum.AT_FIRST_CONTACT;
    }
}
