package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.History;
import io.github.serviceexcellence.feedback.Party;
import io.github.serviceexcellence.internal.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How feedback is qualified: how far back contacts count, and whose word on "answered" comes first.
 *
 * <p>For a feedback at time t those contacts of the same customer about the same subject count whose time is from t - span to t, both included. The
 * latest of them decides: not answered gives {@link Stratum#NOT_ANSWERED}, answered {@link Stratum#AT_FIRST_CONTACT} if it was the only one and {@link
 * Stratum#AFTER_REPEATS} if not. Without a contact, or where nobody knows whether the latest was answered, it is {@link Stratum#UNKNOWN}. Of
 * contacts at the same instant the worst word counts: no, then not known, then yes.
 *
 * <p>The word of a contact is that of the party that is believed, and that of the other party where the first says nothing or does not know. What a
 * feedback itself says of it is the customer's latest word, and is heard where the customer is believed first. When a contact was answered says nothing here: a time is no word,
 * and so a time after the feedback does not make it answered. The word of a contact has the time of its contact, whenever it was noted.
 *
 * <pre>{@code
 * QualifiedFeedback qualified = Qualification.of(Duration.ofDays(30)).qualify(contacts, feedback);
 * Publication shown = qualified.publish(strategy, AnonymityFloor.standard());
 * }</pre>
 *
 * <p>It misleads where contacts are missing, such as visits that nobody noted: then a repeat looks like a first contact.
 *
 * @param span how far back contacts count: above 0, at most 36,525 days
 * @param believed whose word comes first
 */
public record Qualification(Duration span, Party believed) {
    /**
     * Checks the span.
     *
     * @throws IllegalArgumentException if the span is 0, negative or longer than 36,525 days
     */
    public Qualification {
        Spans.check(span);
        Objects.requireNonNull(believed, "believed");
    }

    /**
     * Looks back a span, and believes the customer first.
     *
     * @param span how far back contacts count: above 0, at most 36,525 days
     * @return the qualification
     * @throws IllegalArgumentException if the span is 0, negative or longer than 36,525 days
     */
    public static Qualification of(Duration span) {
        return new Qualification(span, Party.CUSTOMER);
    }

    /**
     * The same, with another's word first.
     *
     * @param party the party to believe
     * @return the changed copy
     */
    public Qualification believing(Party party) {
        return new Qualification(span, party);
    }

    /**
     * The stratum of one feedback.
     *
     * @param contacts all contacts
     * @param feedback the feedback
     * @return the stratum
     */
    public Stratum stratum(Contacts contacts, Feedback feedback) {
        History counted = contacts.history(feedback.customer(), feedback.subject())
                .between(feedback.time().minus(span), feedback.time());
        if (counted.size() == 0) {
            return Stratum.UNKNOWN;
        }
        Stratum answered = counted.size() == 1 ? Stratum.AT_FIRST_CONTACT : Stratum.AFTER_REPEATS;
        return switch (latestWord(counted, feedback)) {
            case YES -> answered;
            case NO -> Stratum.NOT_ANSWERED;
            case UNKNOWN -> Stratum.UNKNOWN;
        };
    }

    /** Of contacts at one instant those with the same words stand together, so that a few are looked at, however many there are. */
    private Answered latestWord(History history, Feedback feedback) {
        Instant latest = history.time(history.size() - 1);
        History last = history.between(latest, latest);
        Answered worst = Answered.YES;
        for (int end = last.size(); end > 0; end = firstAlike(last, end - 1)) {
            worst = worse(worst, word(last, end - 1, feedback));
        }
        return worst;
    }

    private static int firstAlike(History history, int place) {
        int low = 0;
        int high = place;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean alike = saysTheSame(history, middle, place);
            high = alike ? middle : high;
            low = alike ? low : middle + 1;
        }
        return low;
    }

    private static boolean saysTheSame(History history, int one, int other) {
        return history.says(one, Party.ORGANISATION).equals(history.says(other, Party.ORGANISATION))
                && history.says(one, Party.CUSTOMER).equals(history.says(other, Party.CUSTOMER));
    }

    private static Answered worse(Answered one, Answered other) {
        if (one == Answered.NO || other == Answered.NO) {
            return Answered.NO;
        }
        return one == Answered.UNKNOWN ? one : other;
    }

    private Answered word(History history, int place, Feedback feedback) {
        Optional<Answered> organisation = known(history.says(place, Party.ORGANISATION));
        Optional<Answered> said = known(history.says(place, Party.CUSTOMER));
        if (believed == Party.ORGANISATION) {
            return organisation.or(() -> said).orElse(Answered.UNKNOWN);
        }
        return known(feedback.customerSays())
                .or(() -> said)
                .or(() -> organisation)
                .orElse(Answered.UNKNOWN);
    }

    private static Optional<Answered> known(Optional<Answered> said) {
        return said.filter(word -> word != Answered.UNKNOWN);
    }

    /**
     * Qualifies feedback.
     *
     * @param contacts all contacts, of other customers and subjects as well
     * @param feedback one or more, all with answers to one instrument, in any order
     * @return the stratum of each, and the answers by stratum
     * @throws IllegalArgumentException telling every fault if there is no feedback, the instruments differ, or a response is in a unit of the breakdown
     *     {@link QualifiedFeedback#ANSWERED} already
     */
    public QualifiedFeedback qualify(Contacts contacts, List<Feedback> feedback) {
        return QualifiedFeedback.of(this, Objects.requireNonNull(contacts, "contacts"), feedback);
    }
}
