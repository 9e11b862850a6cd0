package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
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
            if (card.tree().hasIndex()) {
                lines.addAll(index());
            }
            lines.addAll(tree());
            lines.addAll(extremes());
            lines.addAll(beside());
            lines.addAll(excluded());
            lines.addAll(imputed());
            lines.addAll(outsideDomain());
            lines.addAll(notMeasured());
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
            return List.of(say("There is no index", "Er is geen index") + chosen() + ": " + whyNoIndex(index) + ".");
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
                    .map(part -> "  " + format(part.points()) + " " + title(part.part()))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Of how many leaves the index is, unless of all. */
    private String chosen() {
        int leaves = card.tree().leaves().size();
        int all = card.tree().allLeaves();
        return card.tree().isComplete()
                ? ""
                : say(
                        " of " + whole.format(leaves) + " of the " + parts(all),
                        " over " + whole.format(leaves) + " van de " + parts(all));
    }

    private String parts(int number) {
        boolean elements = card.tree().leaves().stream()
                .allMatch(leaf -> leaf.term().filter(Element.class::isInstance).isPresent());
        return whole.format(number) + (elements ? say(" elements", " elementen") : say(" parts", " onderdelen"));
    }

    /** Where items are all that is missing, which tree has an index. */
    private String whyNoIndex(Score index) {
        List<Node> leaves = card.tree().leavesOf(Node.INDEX);
        long measured = leaves.stream().filter(leaf -> !isNotMeasured(leaf)).count();
        boolean only = index.absence().orElseThrow().because().stream()
                .allMatch(part -> isNotMeasured(part)
                        || card.tree().leavesOf(part).stream().anyMatch(this::isNotMeasured));
        if (measured == leaves.size() || !only) {
            return why(index);
        }
        String all = parts(leaves.size());
        if (measured == 0) {
            return leaves.size() == 1
                    ? say("the instrument does not measure it", "het instrument meet dat niet")
                    : say("the instrument measures none of its " + all, "het instrument meet geen van de " + all);
        }
        String call = card.tree().isComplete() ? card.tree().call().orElse("tree") : "tree";
        String some = whole.format(measured);
        String these = measured == 1 ? say("that one", "dat ene") : say("these ", "die ") + some;
        return say(
                "the instrument measures only " + some + " of its " + all + "; an index of " + these + ": " + call
                        + ".measuredBy(instrument)",
                "het instrument meet maar " + some + " van de " + all + "; een index van " + these + ": " + call
                        + ".measuredBy(instrument)");
    }

    private boolean isNotMeasured(Node node) {
        return card.find(node)
                .flatMap(Score::absence)
                .filter(absence -> absence.reason() == AbsenceReason.NOT_MEASURED)
                .isPresent();
    }

    private String evidence(Score score) {
        String share = whole.format(score.coverage().percent().orElse(0)) + " %";
        String n = whole.format(score.n());
        return counted(share, score.coverage().leftOut())
                + say(
                        "; the part with the fewest respondents has " + n + ".",
                        "; het onderdeel met de minste respondenten heeft er " + n + ".");
    }

    private String counted(String share, long leftOut) {
        String more = whole.format(leftOut);
        return leftOut == 0
                ? say(
                        share + " of the applicable answers were given",
                        share + " van de antwoorden die van toepassing waren, is gegeven")
                : say(
                        share + " of the applicable answers count, " + more + " given "
                                + (leftOut == 1 ? "answer does not" : "answers do not"),
                        share + " van de antwoorden die van toepassing waren, telt mee, " + more + " gegeven "
                                + (leftOut == 1 ? "antwoord" : "antwoorden") + " niet");
    }

    /** The wholes; and the leaves, where no index is made up of them. */
    private List<String> tree() {
        String title = card.tree().title().in(locale);
        List<String> lines = new ArrayList<>(line(title, card.wholes()));
        if (!card.tree().hasIndex()) {
            lines.addAll(line(lines.isEmpty() ? title : say("Their parts", "De onderdelen daarvan"), card.leaves()));
        }
        return lines;
    }

    private List<String> beside() {
        List<String> lines = new ArrayList<>(line(say("Also measured", "Ook gemeten"), beside(true)));
        lines.addAll(line(say("Beside how it is", "Naast hoe het is"), beside(false)));
        return lines;
    }

    private List<Score> beside(boolean asItIs) {
        return card.beside().stream()
                .filter(score -> score.points().isPresent() && (score.node().aspect() == Aspect.IS) == asItIs)
                .toList();
    }

    private List<String> line(String what, List<Score> scores) {
        String words = scores.stream()
                .map(score -> title(score.node()) + " "
                        + score.points().map(this::format).orElse("-"))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? List.of() : List.of(what + ": " + words + ".");
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
        String counts = Stream.concat(card.leaves().stream(), card.beside().stream())
                .filter(score -> count.applyAsLong(score) > 0)
                .map(score -> quoted(score.node()) + " " + whole.format(count.applyAsLong(score)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? List.of() : List.of(what + counts + ".");
    }

    private String uncounted() {
        return say("Counted for no score but their own: ", "Tellen alleen mee voor hun eigen score: ")
                + list(card.uncounted())
                + ".";
    }

    private List<String> notMeasured() {
        String leaves = card.tree().leaves().stream()
                .filter(this::isNotMeasured)
                .map(this::quoted)
                .collect(Collectors.joining(", "));
        return leaves.isEmpty() ? List.of() : List.of(say("Not measured: ", "Niet gemeten: ") + leaves + ".");
    }

    /** All but the index; that a whole lacks a part is said where the part is. */
    private List<String> absent() {
        return Stream.of(card.wholes(), card.leaves(), card.beside(), card.items())
                .flatMap(List::stream)
                .filter(score -> score.absence()
                        .map(Absence::reason)
                        .filter(reason -> reason != AbsenceReason.PART_ABSENT && reason != AbsenceReason.NOT_MEASURED)
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
        return "\u201c" + title(node) + "\u201d";
    }

    private String title(Node node) {
        return card.title(node, locale);
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
