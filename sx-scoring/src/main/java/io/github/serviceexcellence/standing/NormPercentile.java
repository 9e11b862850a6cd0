package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a score stands among those of a reference population. */
@Value.Immutable
@ValueStyle
public abstract class NormPercentile {
    private static final double FULL = 100;

    NormPercentile() {}

    static Builder builder() {
        return ImmutableNormPercentile.builder();
    }

    /**
     * What the score is about.
     *
     * @return the node
     */
    public abstract Node node();

    /**
     * Its title on the card.
     *
     * @return the title
     */
    public abstract Wording title();

    /**
     * The score.
     *
     * @return 0 to 100 points
     */
    public abstract Points points();

    /**
     * What the others scored.
     *
     * @return the quantiles
     */
    public abstract QuantileTable others();

    /**
     * The percentile: what percentage of the others lies below the score.
     *
     * @return from the lowest to the highest quantile of the norm; beyond them it is not known better
     */
    public double percentile() {
        return FULL * others().shareBelow(points().toDouble());
    }

    /**
     * The interval of the percentile. Its lower end is the percentile of the lower end of the score's own interval of 95%, less what chance in the
     * reference population makes of it, by the lower end of Wilson's interval of that share; its upper end likewise. Both kinds of chance at once are rarer than
     * 1 in 20, so that the interval is rather too wide. Beyond the quantiles of the norm it goes to 0 or 100.
     *
     * @return the interval, within 0 to 100; nothing if it is not known how sure the score is
     */
    public abstract Optional<Interval> interval();

    /**
     * What there is to say, as data.
     *
     * @return a sentence in English and Dutch
     */
    public Message statement() {
        Quoted title = new Quoted(title());
        Figure points = Figure.of(points().toDouble());
        Figure percentile = new Figure(percentile(), 0);
        if (others().isBelow(points().toDouble())) {
            return StandingStatement.BELOW.with(title, points, percentile, others().n());
        }
        if (others().isAbove(points().toDouble())) {
            return StandingStatement.ABOVE.with(title, points, new Figure(FULL - percentile(), 0), others().n());
        }
        return interval()
                .map(interval -> StandingStatement.PERCENTILE.with(
                        title,
                        points,
                        percentile,
                        others().n(),
                        new Figure(interval.low(), 0),
                        new Figure(interval.high(), 0)))
                .orElseGet(() -> StandingStatement.BARE.with(title, points, percentile, others().n()));
    }

    /**
     * What there is to say, in a sentence.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for every other language
     * @return one line
     */
    public String explain(Locale locale) {
        return explain(Language.of(locale));
    }

    /**
     * What {@link #explain(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String explain(Language language) {
        return statement().in(language);
    }

    /** Sets what is known. */
    interface Builder {
        Builder node(Node node);

        Builder title(Wording title);

        Builder points(Points points);

        Builder others(QuantileTable others);

        Builder interval(Optional<? extends Interval> interval);

        NormPercentile build();
    }
}
