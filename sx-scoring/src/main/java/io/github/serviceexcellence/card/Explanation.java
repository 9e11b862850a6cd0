package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A score card in plain words. */
final class Explanation {
    private static final int SHOWN = 3;

    private final ScoreCard card;
    private final Locale locale;
    private final NumberFormat whole;

    Explanation(ScoreCard card, Locale locale) {
        this.card = card;
        this.locale = locale;
        whole = NumberFormat.getIntegerInstance(locale);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(respondents());
        if (card.respondents() > 0) {
            lines.addAll(index());
            lines.addAll(wholes());
            lines.addAll(extremes());
            lines.addAll(excluded());
            lines.addAll(imputed());
            lines.addAll(outsideDomain());
            lines.addAll(absent());
        }
        if (!card.uncounted().isEmpty()) {
            lines.add(uncounted());
        }
        lines.add(say(
                "Made with " + card.instrument() + " by strategy " + card.strategy() + ".",
                "Gemaakt met " + card.instrument() + " volgens strategie " + card.strategy() + "."));
        return String.join("\n", lines);
    }

    private String respondents() {
        String group = card.group().map(key -> key + ": ").orElse("");
        String blank = card.blank() == 0
                ? ""
                : say(
                        ", of whom " + whole.format(card.blank()) + " answered nothing",
                        ", van wie " + whole.format(card.blank()) + " niets invulde" + (card.blank() == 1 ? "" : "n"));
        String number = whole.format(card.respondents());
        return group
                + say(
                        number + (card.respondents() == 1 ? " respondent" : " respondents"),
                        number + (card.respondents() == 1 ? " respondent" : " respondenten"))
                + blank
                + ".";
    }

    private List<String> index() {
        Score index = card.index();
        if (index.points().isEmpty()) {
            return List.of(say("There is no index", "Er is geen index") + chosen() + ": " + why(index) + ".");
        }
        List<String> lines = new ArrayList<>();
        String points = format(index.points().orElseThrow());
        lines.add(say("The index", "De index")
                + chosen()
                + say(" is " + points + " of 100 points. ", " is " + points + " van 100 punten. ")
                + evidence(index));
        if (!index.contributions().isEmpty()) {
            lines.add(say("It is made up of:", "Hij is opgebouwd uit:"));
            index.contributions().stream()
                    .sorted(Comparator.comparing(Contribution::points).reversed())
                    .map(part ->
                            "  " + format(part.points()) + " " + part.part().title(locale))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Of how many elements the index is, unless of all. */
    private String chosen() {
        String some = whole.format(card.view().elements().size());
        String all = whole.format(Element.values().length);
        return card.view().isComplete()
                ? ""
                : say(
                        " of " + some + " of the " + all + " elements",
                        " over " + some + " van de " + all + " elementen");
    }

    private String evidence(Score score) {
        String share = whole.format(score.coverage().percent().orElse(0)) + " %";
        String n = whole.format(score.n());
        return say(
                share + " of the applicable answers were given; the part with the fewest respondents has " + n + ".",
                share
                        + " van de antwoorden die van toepassing waren, is gegeven; het onderdeel met de minste respondenten heeft er "
                        + n + ".");
    }

    private List<String> wholes() {
        String scores = card.wholes().stream()
                .map(score -> score.node().title(locale) + " "
                        + score.points().map(this::format).orElse("-"))
                .collect(Collectors.joining("; "));
        return scores.isEmpty() ? List.of() : List.of(card.view().title().in(locale) + ": " + scores + ".");
    }

    private List<String> extremes() {
        List<String> lines = new ArrayList<>();
        if (!card.strongest(SHOWN).isEmpty()) {
            lines.add(say("Strongest: ", "Sterkst: ") + scores(card.strongest(SHOWN)) + ".");
        }
        if (!card.weakest(SHOWN).isEmpty()) {
            lines.add(say("Weakest: ", "Zwakst: ") + scores(card.weakest(SHOWN)) + ".");
        }
        return lines;
    }

    private String scores(List<Score> scores) {
        return scores.stream()
                .map(score ->
                        quoted(score.node()) + " (" + format(score.points().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
    }

    private List<String> excluded() {
        return card.scores().stream()
                .filter(score -> !score.excluded().isEmpty())
                .map(score -> say("Left out of ", "Weggelaten uit ")
                        + quoted(score.node())
                        + say(", because there is no score: ", ", omdat er geen score is: ")
                        + score.excluded().stream().map(this::quoted).collect(Collectors.joining(", "))
                        + ".")
                .toList();
    }

    private List<String> imputed() {
        return counts(
                say("Missing answers that were imputed: ", "Ontbrekende antwoorden die zijn aangevuld: "),
                Score::imputed);
    }

    private List<String> outsideDomain() {
        return counts(
                say(
                        "Respondents left out because the items' aggregation has no value for their answers: ",
                        "Respondenten die niet meetellen, omdat de aggregatie van de items geen waarde heeft voor hun antwoorden: "),
                Score::outsideDomain);
    }

    private List<String> counts(String what, ToLongFunction<Score> count) {
        String counts = card.elements().stream()
                .filter(score -> count.applyAsLong(score) > 0)
                .map(score -> quoted(score.node()) + " " + whole.format(count.applyAsLong(score)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? List.of() : List.of(what + counts + ".");
    }

    private String uncounted() {
        String none = card.view().isComplete()
                ? say("Counted for no element: ", "Telt voor geen enkel element mee: ")
                : say("Counted for none of the chosen elements: ", "Telt voor geen van de gekozen elementen mee: ");
        return none + list(card.uncounted()) + ".";
    }

    /** All but the index; that a whole lacks an element is said where the element is. */
    private List<String> absent() {
        return Stream.of(card.wholes(), card.elements(), card.items())
                .flatMap(List::stream)
                .filter(score -> score.absence()
                        .filter(absence -> absence.reason() != AbsenceReason.PART_ABSENT)
                        .isPresent())
                .map(score -> say("No score for ", "Geen score voor ") + quoted(score.node()) + ": " + why(score) + ".")
                .toList();
    }

    private String why(Score score) {
        Absence absence = score.absence().orElseThrow();
        String because = absence.because().isEmpty()
                ? ""
                : " (" + absence.because().stream().map(this::quoted).collect(Collectors.joining(", ")) + ")";
        return absence.reason().description().in(locale) + because;
    }

    private String quoted(Node node) {
        return "\u201c" + node.title(locale) + "\u201d";
    }

    private static String list(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String format(Points points) {
        return points.format(locale, 1);
    }

    private String say(String english, String dutch) {
        return Text.english(english).dutch(dutch).in(locale);
    }
}
