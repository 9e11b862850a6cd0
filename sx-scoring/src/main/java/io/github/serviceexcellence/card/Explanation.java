package io.github.serviceexcellence.card;

import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A score card in plain words. */
final class Explanation {
    private static final int SHOWN = 3;

    private final ScoreCard card;
    private final CardWords words;

    Explanation(ScoreCard card, Language language) {
        this.card = card;
        this.words = new CardWords(card, language);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        if (card.isConfidential()) {
            lines.add(say(
                    "Confidential: exact scores, from which one person's answers may be worked out.",
                    "Vertrouwelijk: met deze exacte scores zijn antwoorden van één persoon soms terug te rekenen."));
        }
        lines.add(respondents());
        if (card.respondents() > 0) {
            if (card.tree().hasIndex()) {
                lines.addAll(index());
            }
            lines.addAll(tree());
            lines.addAll(extremes());
            lines.addAll(beside());
            lines.addAll(card.saysMetrics().stream()
                    .map(message -> message.in(words.language()))
                    .toList());
            lines.addAll(words.excluded());
            lines.addAll(imputed());
            lines.addAll(outsideDomain());
            lines.addAll(notMeasured());
            lines.addAll(absent());
        }
        if (!card.uncounted().isEmpty()) {
            lines.add(uncounted());
        }
        lines.add(words.madeWith());
        return String.join("\n", lines);
    }

    private String respondents() {
        String group = card.group().map(key -> key + ": ").orElse("");
        String number = words.format(card.respondents());
        String people = card.respondents() == 1
                ? say("{number} respondent", "{number} respondent", number)
                : say("{number} respondents", "{number} respondenten", number);
        String voice = card.voice()
                .map(each -> ", " + say("in the role of {voice}", "in de rol van {voice}", each.title()))
                .orElse("");
        return group + people + voice + blank() + ".";
    }

    private String blank() {
        long blank = card.blank();
        String number = words.format(blank);
        return blank == 0
                ? ""
                : ", "
                        + (blank == 1
                                ? say("of whom 1 gave no answer that counts", "van wie 1 geen antwoord gaf dat meetelt")
                                : say(
                                        "of whom {number} gave no answer that counts",
                                        "van wie {number} geen antwoord gaven dat meetelt",
                                        number));
    }

    private List<String> index() {
        Score index = card.index();
        String sentence = new IndexWords(card, words).sentence(index);
        if (index.points().isEmpty()) {
            return List.of(sentence);
        }
        List<String> lines = new ArrayList<>();
        lines.add(sentence + " " + evidence(index));
        lines.addAll(new Additions(card, words).lines());
        return lines;
    }

    private String evidence(Score score) {
        String share = words.format(score.coverage().percent().orElse(0)) + "%";
        return counted(share, score.coverage().leftOut()) + fewest(score.n());
    }

    /** Nothing that goes without saying. */
    private String fewest(long n) {
        if (card.respondents() == 1) {
            return "";
        }
        String part = words.part(card.tree().leavesOf(Node.INDEX));
        String number = words.format(n);
        return " "
                + (n == 1
                        ? say(
                                "Each {part} in the index was answered by at least {number} person.",
                                "Elk {part} in de index is door minstens {number} persoon beantwoord.",
                                part,
                                number)
                        : say(
                                "Each {part} in the index was answered by at least {number} people.",
                                "Elk {part} in de index is door minstens {number} mensen beantwoord.",
                                part,
                                number));
    }

    private String counted(String share, long leftOut) {
        if (leftOut == 0) {
            return say(
                    "Of the questions that applied, {share} were answered.",
                    "Van de vragen die van toepassing waren, is {share} beantwoord.",
                    share);
        }
        String more = words.format(leftOut);
        return leftOut == 1
                ? say(
                        "Of the questions that applied, the answers to {share} count; {number} given answer does not.",
                        "Van de vragen die van toepassing waren, telt {share} mee; {number} gegeven antwoord telt niet mee.",
                        share,
                        more)
                : say(
                        "Of the questions that applied, the answers to {share} count; {number} given answers do not.",
                        "Van de vragen die van toepassing waren, telt {share} mee; {number} gegeven antwoorden tellen niet mee.",
                        share,
                        more);
    }

    /** The wholes; and the leaves of which no index is made up. */
    private List<String> tree() {
        String title = card.tree().title().in(words.language());
        List<String> lines = new ArrayList<>(line(title, card.wholes()));
        if (!card.tree().hasIndex()) {
            lines.addAll(line(lines.isEmpty() ? title : say("Their parts", "De onderdelen daarvan"), card.leaves()));
        } else if (card.index().points().isEmpty()) {
            lines.addAll(line(say("What has a score", "Wel een score"), scored(card.leaves())));
        } else {
            Set<Node> counted = new HashSet<>(card.tree().leavesOf(Node.INDEX));
            lines.addAll(line(
                    say("Not part of the index", "Tellen niet mee in de index"),
                    scored(card.leaves().stream()
                            .filter(leaf -> !counted.contains(leaf.node()))
                            .toList())));
        }
        return lines;
    }

    private static List<Score> scored(List<Score> scores) {
        return scores.stream().filter(score -> score.points().isPresent()).toList();
    }

    private List<String> beside() {
        List<String> lines = new ArrayList<>(line(say("Also measured", "Ook gemeten"), beside(true)));
        lines.addAll(line(say("Besides how it is now", "Naast de huidige situatie"), beside(false)));
        return lines;
    }

    private List<Score> beside(boolean asItIs) {
        return scored(card.beside()).stream()
                .filter(score -> (score.node().aspect() == Aspect.IS) == asItIs)
                .toList();
    }

    private List<String> line(String what, List<Score> scores) {
        String line = scores.stream()
                .map(score -> words.title(score.node()) + " "
                        + score.points().map(words::format).orElse("-"))
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? List.of() : List.of(what + ": " + line + ".");
    }

    private List<String> extremes() {
        if (!card.isAssessed()) {
            return card.saysWhatStandsOut().stream()
                    .map(message -> message.in(words.language()))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        if (!card.strongest(SHOWN).isEmpty()) {
            lines.add(say("Strongest: {scores}.", "Sterkst: {scores}.", scores(card.strongest(SHOWN))));
        }
        if (!card.weakest(SHOWN).isEmpty()) {
            lines.add(say("Weakest: {scores}.", "Zwakst: {scores}.", scores(card.weakest(SHOWN))));
        }
        return lines;
    }

    private String scores(List<Score> scores) {
        return scores.stream()
                .map(score -> words.quoted(score.node()) + " ("
                        + words.format(score.points().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
    }

    private List<String> imputed() {
        return counts(
                say("Missing answers that were filled in by calculation", "Ontbrekende antwoorden die zijn aangevuld"),
                Score::imputed);
    }

    private List<String> outsideDomain() {
        return counts(
                say(
                        "Respondents who do not count, because the chosen calculation gives no result for their answers",
                        "Respondenten die niet meetellen, omdat de gekozen rekenwijze voor hun antwoorden geen uitkomst geeft"),
                Score::outsideDomain);
    }

    private List<String> counts(String what, ToLongFunction<Score> count) {
        String counts = Stream.concat(card.leaves().stream(), card.beside().stream())
                .filter(score -> count.applyAsLong(score) > 0)
                .map(score -> words.quoted(score.node()) + " " + words.format(count.applyAsLong(score)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? List.of() : List.of(what + ": " + counts + ".");
    }

    private String uncounted() {
        return say(
                "Also asked, but part of no other score: {questions}.",
                "Ook gevraagd, maar geen deel van een andere score: {questions}.",
                card.uncounted().stream().map(Node::of).map(words::quoted).collect(Collectors.joining(", ")));
    }

    private List<String> notMeasured() {
        String leaves = card.tree().leaves().stream()
                .filter(words::isNotMeasured)
                .map(words::quoted)
                .collect(Collectors.joining(", "));
        return leaves.isEmpty() ? List.of() : List.of(say("Not measured: {parts}.", "Niet gemeten: {parts}.", leaves));
    }

    /** All but the index; that a whole lacks a part is said where the part is, and what a voice was not asked by the construct. */
    private List<String> absent() {
        List<Score> asked = card.items().stream()
                .filter(item -> item.absence()
                        .filter(absence -> absence.reason() == AbsenceReason.NOT_APPLICABLE)
                        .isEmpty())
                .toList();
        List<Score> hidden = asked.stream().filter(Explanation::isHidden).toList();
        List<Score> told = asked.stream().filter(score -> !isHidden(score)).toList();
        List<String> lines = new ArrayList<>(Stream.of(card.wholes(), card.leaves(), card.beside(), told)
                .flatMap(List::stream)
                .filter(score -> score.absence()
                        .map(Absence::reason)
                        .filter(reason -> reason != AbsenceReason.PART_ABSENT && reason != AbsenceReason.NOT_MEASURED)
                        .isPresent())
                .map(score -> say(
                        "No score for {part}: {reason}.",
                        "Geen score voor {part}: {reason}.",
                        named(score.node()),
                        words.why(score)))
                .toList());
        if (!hidden.isEmpty()) {
            lines.add(say(
                    "Questions without a score: {number}, {reason}.",
                    "Vragen zonder score: {number}, {reason}.",
                    words.format(hidden.size()),
                    words.why(hidden.get(0))));
        }
        return lines;
    }

    /** Which of the questions are withheld tells nothing to whoever reads of their subjects. */
    private static boolean isHidden(Score item) {
        return item.absence()
                .filter(absence -> absence.reason() == AbsenceReason.WITHHELD)
                .isPresent();
    }

    /** An item of which the card does not know the wording has an id to go by, which could be anything. */
    private String named(Node node) {
        boolean isId = node.item().isPresent() && !card.titles().containsKey(node);
        return isId ? say("question {question}", "vraag {question}", words.quoted(node)) : words.quoted(node);
    }

    private String say(String english, String dutch, Object... values) {
        return words.say(english, dutch, values);
    }
}
