package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.scoring.GroupScores;
import io.github.serviceexcellence.scoring.GroupScores.Reason;
import io.github.serviceexcellence.scoring.Node;
import io.github.serviceexcellence.scoring.Points;
import io.github.serviceexcellence.scoring.Score;
import io.github.serviceexcellence.scoring.ScoreCard;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
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
    private static final Comparator<Score> BY_POINTS =
            Comparator.comparing((Score score) -> score.points().orElseThrow()).thenComparing(Score::node);

    private final Instrument instrument;
    private final GroupScores scores;
    private final ScoreCard overall;
    private final Locale locale;
    private final boolean blocks;
    private final NumberFormat number;
    private final NumberFormat whole;
    private final NumberFormat percent;

    Diagnosis(Instrument instrument, GroupScores scores, Locale locale, boolean blocks) {
        this.instrument = instrument;
        this.scores = scores;
        this.overall = scores.overall();
        this.locale = locale;
        this.blocks = blocks;
        number = NumberFormat.getNumberInstance(locale);
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        whole = NumberFormat.getIntegerInstance(locale);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setRoundingMode(RoundingMode.FLOOR);
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
        out.println(say("Elements", "Elementen"));
        overall.elements().forEach(score -> out.println(line(score, elementTitle(score))));
        out.println();
        out.println(say("Dimensions", "Dimensies") + ", "
                + overall.edition().title().in(locale));
        overall.dimensions()
                .forEach(score -> out.println(line(score, score.node().title(locale))));
        out.println();
        printExtremes(out);
        printGroups(out);
        printLeftOut(out);
    }

    private void printHead(PrintStream out) {
        out.println(instrument.title().in(locale) + " (" + instrument + ")");
        out.println(overall.index()
                .points()
                .map(points -> say("Index ", "Index ")
                        + number.format(points.toBigDecimal())
                        + say(" of 100 points", " van 100 punten"))
                .orElseGet(() -> say("No index: ", "Geen index: ") + why(overall.index())));
        String coverage = overall.index().coverage().share().isPresent()
                ? percent.format(overall.index().coverage().share().getAsDouble())
                : "-";
        out.println(whole.format(overall.respondents())
                + say(" respondents, ", " respondenten, ")
                + whole.format(overall.blank())
                + say(" without any answer; ", " zonder enig antwoord; ")
                + coverage
                + say(
                        " of the answers about the elements were given",
                        " van de antwoorden over de elementen is gegeven"));
    }

    private String elementTitle(Score score) {
        return score.node().title(locale) + "  (n " + whole.format(score.n()) + ", "
                + (score.coverage().share().isPresent()
                        ? percent.format(score.coverage().share().getAsDouble())
                        : "-")
                + ")";
    }

    private String line(Score score, String title) {
        Optional<Points> points = score.points();
        if (points.isEmpty()) {
            return "      " + " ".repeat(BAR) + "  " + score.node().title(locale) + ": " + why(score);
        }
        return " " + pad(number.format(points.get().toBigDecimal())) + " " + bar(points.get()) + "  " + title;
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
        List<Score> ranked = overall.elements().stream()
                .filter(score -> score.points().isPresent())
                .sorted(BY_POINTS)
                .toList();
        if (ranked.size() < 2 * EXTREMES) {
            return;
        }
        List<Score> strongest = new ArrayList<>(ranked.subList(ranked.size() - EXTREMES, ranked.size()));
        strongest.sort(BY_POINTS.reversed());
        out.println(say("Strongest: ", "Sterkst: ") + names(strongest));
        out.println(say("Weakest:   ", "Zwakst:  ") + names(ranked.subList(0, EXTREMES)));
    }

    private String names(List<Score> list) {
        return list.stream()
                .map(score -> score.node().title(locale) + " "
                        + number.format(score.points().orElseThrow().toBigDecimal()))
                .collect(Collectors.joining("; "));
    }

    private void printGroups(PrintStream out) {
        if (scores.groups().isEmpty() && scores.withheld().isEmpty()) {
            return;
        }
        out.println();
        out.println(say("Groups, highest index first", "Groepen, hoogste index eerst"));
        Comparator<ScoreCard> byIndex =
                Comparator.comparing((ScoreCard card) -> card.index().points().orElse(Points.of(-1)));
        scores.groups().stream()
                .sorted(byIndex.reversed().thenComparing(card -> card.group().orElseThrow()))
                .forEach(card -> out.println(groupLine(card)));
    }

    private String groupLine(ScoreCard card) {
        String name = card.group().orElseThrow() + " (" + whole.format(card.respondents()) + ")";
        if (card.index().points().isEmpty()) {
            return "      " + " ".repeat(BAR) + "  " + name + ": " + why(card.index());
        }
        String weakest = card.elements().stream()
                .filter(score -> score.points().isPresent())
                .min(BY_POINTS)
                .map(score -> say(", weakest: ", ", zwakst: ") + names(List.of(score)))
                .orElse("");
        return line(card.index(), name + weakest);
    }

    private void printLeftOut(PrintStream out) {
        out.println();
        for (Reason reason : Reason.values()) {
            List<String> groups = scores.withheld().stream()
                    .filter(withheld -> withheld.reason() == reason)
                    .map(withheld -> withheld.group().value())
                    .toList();
            if (!groups.isEmpty()) {
                out.println(say("Withheld, ", "Afgeschermd, ")
                        + reason.description().in(locale) + " (" + say("fewer than ", "minder dan ")
                        + scores.floor().respondents() + "): " + String.join(", ", groups));
            }
        }
        if (scores.ungrouped() > 0 && !scores.groups().isEmpty()) {
            out.println(whole.format(scores.ungrouped())
                    + say(
                            " respondents belong to no group and count in the whole only",
                            " respondenten horen bij geen groep en tellen" + " alleen in het geheel mee"));
        }
        if (!overall.uncounted().isEmpty()) {
            out.println(say("Counted for no element: ", "Telt voor geen enkel element mee: ")
                    + overall.uncounted().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private String why(Score score) {
        String because = score.absence().orElseThrow().because().stream()
                .map((Node node) -> node.title(locale))
                .collect(Collectors.joining(", "));
        return score.absence().orElseThrow().reason().description().in(locale)
                + (because.isEmpty() ? "" : " (" + because + ")");
    }
}
