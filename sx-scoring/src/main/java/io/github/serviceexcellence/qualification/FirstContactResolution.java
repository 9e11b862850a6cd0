package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.History;
import io.github.serviceexcellence.feedback.Party;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Spans;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many questions are resolved at first contact, by three definitions side by side. Only those may see it who may see the answers: others get what
 * {@link #publish} gives.
 *
 * <p>A question is a stretch of contacts of one customer about one subject: a new one begins where more than the window lies between a contact and the
 * one before it. Of its first contact the organisation may say whether it was answered, and so may the customer. Whether it was repeated is known
 * once there was a second contact within the window, or the window has ended, at {@code until} at the latest; until then it is not known.
 *
 * <pre>{@code
 * FirstContactResolution resolution = FirstContactResolution.of(contacts, Duration.ofDays(14), until);
 * System.out.println(resolution.reading().explain(Locale.ENGLISH));
 * resolution.publish(AnonymityFloor.standard()).overall().explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It misleads where customers give up: who does not come back was not always helped.
 */
public final class FirstContactResolution {
    /** The breakdown by the channel of the first contact. */
    public static final Breakdown CHANNEL = Breakdown.of("channel");

    private static final Text TITLE =
            Text.english("Resolved at first contact").dutch("Opgelost bij het eerste contact");

    private final Duration window;
    private final Instant until;
    private final ResponseTable table;
    private final ResolutionGap gap;
    private final int notYetKnown;
    private final int mostOfOneCustomer;

    private FirstContactResolution(Count count) {
        this.window = count.window;
        this.until = count.until;
        this.table = count.cases.table();
        this.gap = new ResolutionGap(count.both[1][1], count.both[1][0], count.both[0][1], count.both[0][0]);
        this.notYetKnown = count.notYetKnown;
        this.mostOfOneCustomer = count.questions.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /**
     * Counts the questions.
     *
     * @param contacts the contacts
     * @param window within how long a contact about the same is a repeat, both ends included: above 0, at most 36,525 days
     * @param until up to when, and at that time as well, the contacts are complete; later ones do not count
     * @return the resolution
     * @throws IllegalArgumentException if the window is 0, negative or longer than 36,525 days
     */
    public static FirstContactResolution of(Contacts contacts, Duration window, Instant until) {
        Count count = new Count(Spans.check(window), Objects.requireNonNull(until, "until"));
        contacts.histories().forEach(history -> count.add(history.between(Instant.MIN, until)));
        return new FirstContactResolution(count);
    }

    /** What was counted so far. */
    private static final class Count {
        private final Duration window;
        private final Instant until;
        private final Cases cases = Cases.of("first-contact-resolution", TITLE, questions());
        private final Map<GroupKey, Units> units = new HashMap<>();
        private final Map<CustomerId, Integer> questions = new HashMap<>();
        private final int[][] both = new int[2][2];
        private int notYetKnown;

        Count(Duration window, Instant until) {
            this.window = window;
            this.until = until;
        }

        private static Map<String, Text> questions() {
            Map<String, Text> questions = new LinkedHashMap<>();
            for (ResolutionDefinition definition : ResolutionDefinition.values()) {
                questions.put(definition.code(), definition.title());
            }
            return questions;
        }

        void add(History history) {
            int next = 0;
            while (next < history.size()) {
                Stretch question = Stretch.at(history, next, window);
                add(question);
                questions.merge(history.customer(), 1, Integer::sum);
                next = question.next();
            }
        }

        private void add(Stretch question) {
            byte organisation = question.says(Party.ORGANISATION);
            byte customer = question.says(Party.CUSTOMER);
            byte noRepeat = question.noRepeat(window, until);
            cases.add(channel(question), organisation, customer, noRepeat);
            if (organisation >= 0 && customer >= 0) {
                both[organisation][customer]++;
            }
            notYetKnown += noRepeat == Cases.UNKNOWN ? 1 : 0;
        }

        private Units channel(Stretch question) {
            return question.history()
                    .channel(question.first())
                    .map(channel -> units.computeIfAbsent(
                            GroupKey.of(channel.code()), key -> Units.none().with(CHANNEL, key)))
                    .orElse(Units.none());
        }
    }

    /**
     * Within how long a contact about the same is a repeat.
     *
     * @return the window
     */
    public Duration window() {
        return window;
    }

    /**
     * Up to when the contacts are complete.
     *
     * @return the time
     */
    public Instant until() {
        return until;
    }

    /**
     * The questions as yes-or-no answers, one item for each {@link ResolutionDefinition} by its code; the channel of the first contact is a unit
     * of {@link #CHANNEL}.
     *
     * @return a respondent for each question, by customer, subject and time
     */
    public ResponseTable table() {
        return table;
    }

    /**
     * The number of questions.
     *
     * @return 0 or more
     */
    public int questions() {
        return table.size();
    }

    /**
     * Of how many questions it is not known yet whether they are repeated within the window.
     *
     * @return 0 or more
     */
    public int notYetKnown() {
        return notYetKnown;
    }

    /**
     * How many of the questions are of one and the same customer, at most: what an anonymity floor must be multiplied by.
     *
     * @return 1 or more
     */
    public int mostOfOneCustomer() {
        return mostOfOneCustomer;
    }

    /**
     * What organisation and customer say of the same first contacts.
     *
     * @return the four counts
     */
    public ResolutionGap gap() {
        return gap;
    }

    /**
     * The shares of all questions, exact.
     *
     * @return the reading, with what both have said of the same questions
     */
    public ResolutionReading reading() {
        return new ResolutionReading(StandardStrategy.withDefaults().score(table), Optional.of(gap));
    }

    /**
     * What may be shown: the shares of all questions and by channel. The four counts of the gap are in no publication: beside the shares they would
     * tell of the questions of which one party alone has said something.
     *
     * <p>Shown once: of what is published again with later answers one figure minus the other may rest on one person. {@link Publisher#after} takes only
     * answers that stayed the same, at the same floor; where something became late, or one customer has more now, leave the earlier figures standing.
     *
     * @param floor how many customers whatever is shown rests on at least; it is multiplied by {@link #mostOfOneCustomer()}
     * @return the publication; {@link ResolutionReading#of} reads its cards
     */
    public Publication publish(AnonymityFloor floor) {
        return Cases.publish(table, floor.perPerson(mostOfOneCustomer));
    }

    /** The number of questions. */
    @Override
    public String toString() {
        return questions() + " questions";
    }
}
