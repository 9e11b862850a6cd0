package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Interval;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Prints paragraphs in one language, in lines that are not too long to read. */
final class Page {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Locale locale;
    private final PrintStream out;
    private int sections;

    Page(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    Locale locale() {
        return locale;
    }

    /** One of two wordings. */
    String say(String english, String dutch) {
        return Text.english(english).dutch(dutch).in(locale);
    }

    void title(String english, String dutch) {
        out.println(say(english, dutch));
    }

    void section(String english, String dutch) {
        sections++;
        out.println();
        out.println(sections + ". " + say(english, dutch));
    }

    void paragraph(String english, String dutch) {
        print(say(english, dutch));
    }

    void messages(List<Message> messages) {
        messages.forEach(message -> print(message.in(locale)));
    }

    /** Prints text that comes in lines, each in lines that are not too long. */
    void lines(String text) {
        text.lines().forEach(this::print);
    }

    private void print(String sentence) {
        String start = sentence.substring(
                0, sentence.length() - sentence.stripLeading().length());
        StringBuilder line = new StringBuilder(start);
        for (String word : sentence.strip().split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(start + INDENT);
            } else if (line.length() > start.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(line);
    }

    /** A score in tenths, with its interval where that is known. */
    String figure(Score score) {
        return score.points().map(points -> tenths(points.toDouble())).orElse("-")
                + score.interval().map(this::between).orElse("");
    }

    private String between(Interval interval) {
        return " (" + tenths(interval.low()) + say(" to ", " tot ") + tenths(interval.high()) + ")";
    }

    private String tenths(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
