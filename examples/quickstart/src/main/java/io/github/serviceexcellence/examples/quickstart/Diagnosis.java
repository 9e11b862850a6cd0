package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.privacy.GroupScores.Reason;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scores of a survey as a page that a manager can read. */
final class Diagnosis {
    /** Fills a bar, where the terminal can show it. */
    static final char BLOCK = '\u2588';

    private static final char SHADE = '\u2591';
    private static final int BAR = 25;
    private static final int EXTREMES = 3;

    private final Instrument instrument;
    private final GroupScores scores;
    private final ScoreCard overall;
    private final Locale locale;
    private final boolean blocks;
    private final NumberFormat whole;

    Diagnosis(Instrument instrument, GroupScores scores, Locale locale, boolean blocks) {
        this.instrument = instrument;
        this.scores = scores;
        this.overall = scores.overall();
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
            out.println(overall.index()
                    .points()
                    .map(points -> say("Index ", "Index ") + figure(points) + say(" of 100 points", " van 100 punten"))
                    .orElseGet(() -> say("No index: ", "Geen index: ") + why(overall.index())));
        }
        out.println(respondents(overall.respondents()) + ", "
                + whole.format(overall.blank())
                + say(" without any answer", " zonder enig antwoord")
                + counted());
    }

    private String counted() {
        return overall.tree().hasIndex()
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
            return "      " + " ".repeat(BAR) + "  " + overall.title(score.node(), locale) + ": " + why(score);
        }
        return " " + pad(figure(points.get())) + " " + bar(points.get()) + "  " + title;
    }

    private String figure(Points points) {
        return points.format(locale, 1);
    }

    private static String pad(String figure) {
        return " ".repeat(Math.max(0, 5 - figure.length())) + figure;
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
                .map(score -> overall.title(score.node(), locale) + " "
                        + figure(score.points().orElseThrow()))
                .collect(Collectors.joining("; "));
    }

    private void printGroups(PrintStream out) {
        if (scores.groups().isEmpty() && scores.withheld().isEmpty()) {
            return;
        }
        out.println(
                overall.tree().hasIndex()
                        ? say("Groups, highest index first", "Groepen, hoogste index eerst")
                        : say("Groups", "Groepen"));
        Comparator<ScoreCard> byIndex =
                Comparator.comparing((ScoreCard card) -> card.index().points().orElse(Points.of(-1)));
        scores.groups().stream()
                .sorted(byIndex.reversed().thenComparing(card -> card.group().orElseThrow()))
                .forEach(card -> out.println(groupLine(card)));
        out.println();
    }

    private String groupLine(ScoreCard card) {
        String name = card.group().orElseThrow() + " (" + whole.format(card.respondents()) + ")";
        if (!card.tree().hasIndex()) {
            return "      " + " ".repeat(BAR) + "  " + name + ": "
                    + names(card.leaves().stream()
                            .filter(score -> score.points().isPresent())
                            .toList());
        }
        if (card.index().points().isEmpty()) {
            return "      " + " ".repeat(BAR) + "  " + name + ": " + why(card.index());
        }
        List<Score> last = card.weakest(1);
        String weakest = last.isEmpty() ? "" : say(", weakest: ", ", zwakst: ") + names(last);
        return line(card.index(), name + weakest);
    }

    private void printLeftOut(PrintStream out) {
        for (Reason reason : Reason.values()) {
            List<String> groups = scores.withheld().stream()
                    .filter(withheld -> withheld.reason() == reason)
                    .map(withheld -> withheld.group().value())
                    .toList();
            if (!groups.isEmpty()) {
                String floor = reason == Reason.TOO_FEW_RESPONDENTS
                        ? " (" + say("fewer than ", "minder dan ")
                                + scores.floor().respondents() + ")"
                        : "";
                out.println(say("Withheld, ", "Afgeschermd, ")
                        + reason.description().in(locale) + floor + ": " + String.join(", ", groups));
            }
        }
        if (scores.ungrouped() > 0 && !scores.groups().isEmpty()) {
            out.println(say("In no group, so in the whole only: ", "In geen groep, dus alleen in het geheel: ")
                    + respondents(scores.ungrouped()));
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
