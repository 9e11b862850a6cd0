package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Locale;
import java.util.Optional;

/** A score as columns: its figure, its interval and a bar. */
final class Columns {
    /** Fills a bar, where the terminal can show it. */
    static final char BLOCK = '\u2588';

    private static final char SHADE = '\u2591';
    private static final int BAR = 20;
    private static final int FIGURE = 5;
    private static final int INTERVAL = 14;
    /** Takes the place of all columns. */
    static final String EMPTY = " ".repeat(1 + FIGURE + 1 + INTERVAL + 2 + BAR + 2);

    private final Locale locale;
    private final boolean blocks;

    Columns(Locale locale, boolean blocks) {
        this.locale = locale;
        this.blocks = blocks;
    }

    /** Of a score that has points. */
    String of(Score score) {
        return " " + column(score) + " " + right(interval(score).orElse(""), INTERVAL) + "  " + bar(points(score))
                + "  ";
    }

    private static Points points(Score score) {
        return score.points().orElseThrow();
    }

    /** Shown scores move in steps, of whole points where there are few people: a decimal more would be made up. */
    String figure(Score score) {
        return points(score).format(locale, hasDecimals(points(score)) ? 1 : 0);
    }

    private static boolean hasDecimals(Points points) {
        return points.toBigDecimal().stripTrailingZeros().scale() > 0;
    }

    /** The figures of a column have their units below each other. */
    private String column(Score score) {
        return right(figure(score) + (hasDecimals(points(score)) ? "" : "  "), FIGURE);
    }

    /** As far as the scale reaches; none where all say the same, which proves little. */
    Optional<String> interval(Score score) {
        return score.interval()
                .filter(interval -> interval.low() < interval.high())
                .map(this::text);
    }

    private String text(Interval interval) {
        return format(Math.max(0, interval.low()))
                + Diagnosis.say(locale, " to ", " tot ")
                + right(format(Math.min(100, interval.high())), FIGURE - 1);
    }

    private String format(double points) {
        return Points.from(points).format(locale, 1);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private String bar(Points points) {
        int full = (int) Math.round(points.toDouble() * BAR / 100);
        String filled = String.valueOf(blocks ? BLOCK : '#').repeat(full);
        return filled + String.valueOf(blocks ? SHADE : '.').repeat(BAR - full);
    }
}
