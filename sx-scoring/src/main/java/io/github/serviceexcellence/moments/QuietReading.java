package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The share of people who have gone quiet, as a card has it.
 *
 * @param journey the journey
 * @param card the card of people who did not come to its end: exact, or one of a publication
 */
public record QuietReading(Journey journey, ScoreCard card) implements Explained {
    /** The question that each case answers. */
    static final String QUIET = "gone-quiet";

    private static final String NUMBER = "{number}";
    private static final Text DAY =
            Text.english("Not heard of for more than {number} day").dutch("Langer dan {number} dag niets gehoord");
    private static final Text DAYS =
            Text.english("Not heard of for more than {number} days").dutch("Langer dan {number} dagen niets gehoord");
    private static final Text HOUR =
            Text.english("Not heard of for more than {number} hour").dutch("Langer dan {number} uur niets gehoord");
    private static final Text HOURS =
            Text.english("Not heard of for more than {number} hours").dutch("Langer dan {number} uur niets gehoord");
    private static final Text SPAN =
            Text.english("Not heard of for more than {number}").dutch("Langer dan {number} niets gehoord");

    /** The question in words, which a card keeps. */
    static Text question(Duration span) {
        long days = span.toDays();
        long hours = span.toHours();
        if (Duration.ofDays(days).equals(span)) {
            return filled(days == 1 ? DAY : DAYS, days);
        }
        if (Duration.ofHours(hours).equals(span)) {
            return filled(hours == 1 ? HOUR : HOURS, hours);
        }
        return filled(SPAN, span);
    }

    private static Text filled(Text question, Object number) {
        String filled = number.toString();
        return Text.english(question.in(Locale.ENGLISH).replace(NUMBER, filled))
                .dutch(question.in(Text.DUTCH).replace(NUMBER, filled));
    }

    /**
     * Checks that the card is one of people on the journey.
     *
     * @throws IllegalArgumentException if it is of something else
     */
    public QuietReading {
        Objects.requireNonNull(journey, "journey");
        Cases.require(journey.id().value(), Objects.requireNonNull(card, "card"));
    }

    /**
     * Reads a card of {@link GoneQuiet}.
     *
     * @param journey the journey
     * @param card the card, of all or of one step
     * @return the reading
     * @throws IllegalArgumentException if the card is of something else
     */
    public static QuietReading of(Journey journey, ScoreCard card) {
        return new QuietReading(journey, card);
    }

    /**
     * The share of those who did not come to the end that have gone quiet.
     *
     * @return percent, with the number of people and its interval by Wilson; without a value where it is withheld or there is nobody
     */
    public Metric share() {
        return Cases.share(card, QUIET);
    }

    /**
     * Whether only those may see it who may see the visits.
     *
     * @return true if the card is exact
     */
    public boolean isConfidential() {
        return card.isConfidential();
    }

    /**
     * What there is to say, as data.
     *
     * @return the share, and that it tells no reason; in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (isConfidential()) {
            said.add(MomentsStatement.QUIET_CONFIDENTIAL.with());
        }
        said.add(Cases.says(share(), card.title(Node.of(ItemId.of(QUIET)))));
        said.add(MomentsStatement.QUIET_IS_NO_REASON.with());
        return List.copyOf(said);
    }
}
