package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be shown of a survey as a page that a manager can read. */
final class Diagnosis {
    /** Fills a bar, where the terminal can show it. */
    static final char BLOCK = '\u2588';

    private static final char SHADE = '\u2591';
    private static final int BAR = 25;
    private static final int FIGURE = 5;
    /** Takes the place of a figure and its bar. */
    private static final String EMPTY = " ".repeat(FIGURE + BAR + 4);

    private static final int EXTREMES = 3;

    private final Instrument instrument;
    private final Publication shown;
    private final PublishedCard overall;
    private final Locale locale;
    private final boolean blocks;
    private final NumberFormat whole;

    Diagnosis(Instrument instrument, Publication shown, Locale locale, boolean blocks) {
        this.instrument = instrument;
        this.shown = shown;
        this.overall = shown.overall();
        this.locale = locale;
        this.blocks = blocks;
        whole = NumberFormat.getIntegerInstance(locale);
    }

    static String say(Locale locale, String english, String dutch) {
        return Text.english(english).dutch(dutch).in(locale);
    }

    private String say(String english, String dutch) {
        return say(locale, english, dutch);
    }

    void print(PrintStream out) {
        printHead(out);
        out.println();
        out.println(leaves() + say(" (respondents; answers that count)", " (respondenten; antwoorden die meetellen)"));
        overall.leaves().forEach(score -> out.println(line(score, leafTitle(score))));
        out.println();
        printWholes(out);
        printBeside(out);
        printExtremes(out);
        printGroups(out);
        printLeftOut(out);
    }

    private void printHead(PrintStream out) {
        out.println(instrument.title().in(locale) + " (" + instrument + ")");
        if (overall.tree().hasIndex()) {
            Score index = overall.index();
            out.println(
                    index.points().isPresent()
                            ? say("Index ", "Index ") + figure(index) + say(" of 100 points", " van 100 punten")
                            : say("No index: ", "Geen index: ") + why(index));
        }
        out.println(respondents(overall.respondents()) + ", "
                + whole.format(overall.blank())
                + say(" without any answer", " zonder enig antwoord")
                + counted());
    }

    private String counted() {
        return overall.tree().hasIndex() && overall.index().coverage().percent().isPresent()
                ? "; " + percent(overall.index())
                        + say(
                                " of the answers about the elements count",
                                " van de antwoorden over de elementen telt mee")
                : "";
    }

    /** Trees of elements are named after what stands above the elements. */
    private String leaves() {
        return overall.tree().hasIndex()
                ? say("Elements", "Elementen")
                : overall.tree().title().in(locale);
    }

    private void printWholes(PrintStream out) {
        if (!overall.wholes().isEmpty()) {
            out.println(overall.tree().title().in(locale));
            overall.wholes().forEach(score -> out.println(line(score, overall.title(score.node(), locale))));
            out.println();
        }
    }

    private void printBeside(PrintStream out) {
        if (!overall.beside().isEmpty()) {
            out.println(say("Also measured", "Ook gemeten"));
            overall.beside().forEach(score -> out.println(line(score, leafTitle(score))));
            out.println();
        }
    }

    private String respondents(long count) {
        return whole.format(count) + (count == 1 ? " respondent" : say(" respondents", " respondenten"));
    }

    private String percent(Score score) {
        return whole.format(score.coverage().percent().orElse(0)) + " %";
    }

    private String leafTitle(Score score) {
        return overall.title(score.node(), locale) + "  (" + whole.format(score.n()) + "; " + percent(score) + ")";
    }

    private String line(Score score, String title) {
        Optional<Points> points = score.points();
        if (points.isEmpty()) {
            return EMPTY + overall.title(score.node(), locale) + ": " + why(score);
        }
        return " " + column(score) + " " + bar(points.get()) + "  " + title;
    }

    /** Shown scores move in steps, of whole points where there are few people: a decimal more would be made up. */
    private String figure(Score score) {
        Points points = score.points().orElseThrow();
        return points.format(locale, hasDecimals(points) ? 1 : 0);
    }

    private static boolean hasDecimals(Points points) {
        return points.toBigDecimal().stripTrailingZeros().scale() > 0;
    }

    /** The figures of a column have their units below each other. */
    private String column(Score score) {
        String figure = figure(score) + (hasDecimals(score.points().orElseThrow()) ? "" : "  ");
        return " ".repeat(Math.max(0, FIGURE - figure.length())) + figure;
    }

    private String bar(Points points) {
        int full = (int) Math.round(points.toDouble() * BAR / 100);
        String filled = String.valueOf(blocks ? BLOCK : '#').repeat(full);
        return filled + String.valueOf(blocks ? SHADE : '.').repeat(BAR - full);
    }

    private void printExtremes(PrintStream out) {
        if (!overall.strongest(EXTREMES).isEmpty()) {
            out.println(say("Strongest: ", "Sterkst: ") + names(overall.strongest(EXTREMES)));
        }
        if (!overall.weakest(EXTREMES).isEmpty()) {
            out.println(say("Weakest:   ", "Zwakst:  ") + names(overall.weakest(EXTREMES)));
        }
        if (!overall.strongest(EXTREMES).isEmpty() || !overall.weakest(EXTREMES).isEmpty()) {
            out.println();
        }
    }

    private String names(List<Score> list) {
        return list.stream()
                .map(score -> overall.title(score.node(), locale) + " " + figure(score))
                .collect(Collectors.joining("; "));
    }

    private void printGroups(PrintStream out) {
        if (shown.groups().isEmpty()) {
            return;
        }
        out.println(
                overall.tree().hasIndex()
                        ? say("Groups, highest index first", "Groepen, hoogste index eerst")
                        : say("Groups", "Groepen"));
        Comparator<ScoreCard> byIndex =
                Comparator.comparing((ScoreCard card) -> card.index().points().orElse(Points.of(-1)));
        shown.groups().stream()
                .sorted(byIndex.reversed().thenComparing(card -> card.group().orElseThrow()))
                .forEach(card -> out.println(groupLine(card)));
        out.println();
    }

    private String groupLine(ScoreCard card) {
        String name = card.group().orElseThrow() + " (" + whole.format(card.respondents()) + ")";
        if (!card.tree().hasIndex()) {
            List<Score> leaves = card.leaves().stream()
                    .filter(score -> score.points().isPresent())
                    .toList();
            return EMPTY + name + ": " + (leaves.isEmpty() ? say("no score", "geen score") : names(leaves));
        }
        if (card.index().points().isEmpty()) {
            return EMPTY + name + ": " + why(card.index());
        }
        List<Score> last = card.weakest(1);
        String weakest = last.isEmpty() ? "" : say(", weakest: ", ", zwakst: ") + names(last);
        return line(card.index(), name + weakest);
    }

    private void printLeftOut(PrintStream out) {
        if (!shown.breakdowns().isEmpty() && !shown.floor().equals(AnonymityFloor.none())) {
            out.println(String.format(
                    locale,
                    say(
                            "What rests on fewer than %d people is not shown, nor what would give it away.",
                            "Wat op minder dan %d mensen berust, wordt niet getoond, en ook niet wat dat zou verraden."),
                    shown.floor().respondents()));
        }
        if (!shown.withheld().isEmpty()) {
            out.println(say("Groups of which nothing is shown: ", "Groepen waarvan niets wordt getoond: ")
                    + shown.withheld().stream().map(GroupKey::value).collect(Collectors.joining(", ")));
        }
        if (!overall.uncounted().isEmpty()) {
            out.println(say(
                            "Items that count only for their own score: ",
                            "Items die alleen voor hun eigen score meetellen: ")
                    + overall.uncounted().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private String why(Score score) {
        String because = score.absence().orElseThrow().because().stream()
                .map(node -> overall.title(node, locale))
                .collect(Collectors.joining(", "));
        return score.absence().orElseThrow().reason().description().in(locale)
                + (because.isEmpty() ? "" : " (" + because + ")");
    }
}
