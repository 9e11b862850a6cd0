package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.NotCompared;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.profile.PyramidProfile;
import io.github.serviceexcellence.response.GroupKey;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be shown of a survey as a page that a manager can read. */
final class Diagnosis {
    private static final int ENOUGH_FOR_SKEWED = 100;

    private final Instrument instrument;
    private final Publication shown;
    private final PublishedCard overall;
    private final Locale locale;
    private final boolean blocks;
    private final Columns columns;
    private final NumberFormat whole;

    Diagnosis(Instrument instrument, Publication shown, Locale locale, boolean blocks) {
        this.instrument = instrument;
        this.shown = shown;
        this.overall = shown.overall();
        this.locale = locale;
        this.blocks = blocks;
        columns = new Columns(locale, blocks);
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
        out.println(leaves()
                + say(
                        " (95% interval; respondents; answers that count)",
                        " (marge bij 95% zekerheid; respondenten; antwoorden die meetellen)"));
        overall.leaves().forEach(score -> out.println(line(score, leafTitle(score))));
        out.println();
        printWholes(out);
        printBeside(out);
        Sentences sentences = new Sentences(locale, !blocks, out);
        printMetrics(sentences, out);
        printPyramid(sentences, out);
        printStandouts(sentences, out);
        printGroups(sentences, out);
        printIntervals(sentences);
        printLeftOut(out);
    }

    private void printHead(PrintStream out) {
        out.println(instrument.title().in(locale) + " (" + instrument + ")");
        if (overall.tree().hasIndex()) {
            Score index = overall.index();
            out.println(
                    index.points().isPresent()
                            ? "Index " + columns.figure(index) + say(" of 100 points", " van 100 punten")
                                    + interval(index)
                            : say("No index: ", "Geen index: ") + why(index));
        }
        out.println(respondents(overall.respondents()) + blank() + counted());
    }

    private String blank() {
        if (overall.respondents() == 0) {
            return "";
        }
        return overall.blank() == 0
                ? say(", all of whom answered something", "; iedereen vulde iets in")
                : ", " + whole.format(overall.blank()) + say(" without any answer", " zonder enig antwoord");
    }

    private String interval(Score score) {
        return columns.interval(score)
                .map(interval -> " (95%: " + interval + ")")
                .orElse("");
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

    private void printMetrics(Sentences sentences, PrintStream out) {
        if (!overall.metrics().isEmpty()) {
            out.println(say("Metrics", "Kengetallen"));
            sentences.print(overall.saysMetrics());
            out.println();
        }
    }

    private void printPyramid(Sentences sentences, PrintStream out) {
        if (Stream.of(PyramidLevel.values())
                .anyMatch(level -> overall.find(Node.of(level)).isPresent())) {
            out.println(say("Pyramid", "Piramide"));
            sentences.print(PyramidProfile.of(overall).statements());
            out.println();
        }
    }

    private String respondents(long count) {
        return whole.format(count) + (count == 1 ? " respondent" : say(" respondents", " respondenten"));
    }

    private String percent(Score score) {
        return whole.format(score.coverage().percent().orElse(0)) + "%";
    }

    private String leafTitle(Score score) {
        return overall.title(score.node(), locale) + "  (" + whole.format(score.n()) + "; " + percent(score) + ")";
    }

    private String line(Score score, String title) {
        return score.points().isEmpty()
                ? Columns.EMPTY + overall.title(score.node(), locale) + ": " + why(score)
                : columns.of(score) + title;
    }

    private void printStandouts(Sentences sentences, PrintStream out) {
        List<Message> said = overall.saysWhatStandsOut();
        if (!said.isEmpty()) {
            out.println(say("What stands out", "Wat eruit springt"));
            sentences.print(said);
            out.println();
        }
    }

    private String names(List<Score> list) {
        return list.stream()
                .map(score -> overall.title(score.node(), locale) + " " + columns.figure(score))
                .collect(Collectors.joining("; "));
    }

    private void printGroups(Sentences sentences, PrintStream out) {
        if (shown.groups().isEmpty()) {
            return;
        }
        out.println(say("Groups (95% interval; respondents)", "Groepen (marge bij 95% zekerheid; respondenten)"));
        // a league table would make news of chance
        shown.groups().stream()
                .sorted(Comparator.comparing(card -> card.group().orElseThrow()))
                .forEach(card -> out.println(groupLine(card)));
        out.println();
        if (overall.tree().hasIndex() && shown.groups().size() > 1) {
            out.println(say("What of the groups differs", "Wat er tussen de groepen verschilt"));
            printDifferences(sentences);
            out.println();
        }
    }

    private String groupLine(ScoreCard card) {
        String name = card.group().orElseThrow() + "  (" + whole.format(card.respondents()) + ")";
        if (!card.tree().hasIndex()) {
            List<Score> leaves = card.leaves().stream()
                    .filter(score -> score.points().isPresent())
                    .toList();
            return Columns.EMPTY + name + ": " + (leaves.isEmpty() ? say("no score", "geen score") : names(leaves));
        }
        if (card.index().points().isEmpty()) {
            return Columns.EMPTY + name + ": " + why(card.index());
        }
        List<Score> last = card.weakest(1);
        String weakest = last.isEmpty() ? "" : say(", weakest: ", ", zwakst: ") + names(last);
        return line(card.index(), name + weakest);
    }

    /** Each reason why a group is not compared would take a line: their names are enough. */
    private void printDifferences(Sentences sentences) {
        Differences differences = Differences.ofUnitsAndOthers(shown.groups(), List.of(Node.INDEX));
        List<Message> reasons =
                differences.notCompared().stream().map(NotCompared::reason).toList();
        sentences.print(differences.statements().stream()
                .filter(statement -> !reasons.contains(statement))
                .toList());
        if (!reasons.isEmpty() && !differences.differences().isEmpty()) {
            sentences.print(say("Not compared: ", "Niet vergeleken: ")
                    + differences.notCompared().stream()
                            .map(pair -> pair.one().label().in(locale))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private void printIntervals(Sentences sentences) {
        if (overall.scores().stream().anyMatch(score -> score.standardError().isPresent())) {
            sentences.print(say(
                            "An interval tells how far chance may have moved a figure: 95 of 100 times it holds the figure of all people"
                                    + " like these.",
                            "Een marge laat zien hoe ver een cijfer er door toeval naast kan zitten: 95 van de 100 keer ligt het cijfer"
                                    + " van alle mensen zoals deze erbinnen.")
                    + " " + few());
        }
    }

    private String few() {
        int from = shown.floor().dispersionFrom();
        String rough = say("of fewer than %2$d they are rough.", "bij minder dan %2$d zijn ze ruw.");
        String first =
                say("Intervals are shown from %1$d respondents", "Marges worden getoond vanaf %1$d respondenten");
        String all =
                say("Of fewer than %2$d respondents they are rough.", "Bij minder dan %2$d respondenten zijn ze ruw.");
        if (from > 1) {
            all = from < ENOUGH_FOR_SKEWED ? first + "; " + rough : first + ".";
        }
        return String.format(locale, all, from, ENOUGH_FOR_SKEWED);
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
            out.println(say("Groups not shown: ", "Niet getoonde groepen: ")
                    + shown.withheld().stream().map(GroupKey::value).collect(Collectors.joining(", ")));
        }
        if (!overall.uncounted().isEmpty()) {
            out.println(
                    say("Also asked, but part of no other score", "Ook gevraagd, maar geen deel van een andere score"));
            overall.uncounted().forEach(item -> {
                Score score = overall.item(item);
                out.println(line(score, overall.title(score.node(), locale) + "  (" + whole.format(score.n()) + ")"));
            });
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
