package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Language;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What every explanation of a card says in the same words, for one reader. */
final class CardWords {
    /** How many parts are named that keep a score from being there. */
    private static final int MOST = 3;

    private final ScoreCard card;
    private final Language language;
    private final NumberFormat whole;
    private final boolean assessed;

    CardWords(ScoreCard card, Language language) {
        this(card, language, card.isAssessed());
    }

    CardWords(ScoreCard card, Language language, boolean assessed) {
        this.card = card;
        this.language = language;
        this.assessed = assessed;
        this.whole = NumberFormat.getIntegerInstance(language.locale());
    }

    String say(String english, String dutch, Object... values) {
        return Word.of(english, dutch, values).in(language);
    }

    Language language() {
        return language;
    }

    String format(Points points) {
        return points.format(language.locale(), 1);
    }

    String format(long number) {
        return whole.format(number);
    }

    String title(Node node) {
        return card.title(node, language);
    }

    String quoted(Node node) {
        return Quoted.of(title(node));
    }

    boolean isNotMeasured(Node node) {
        return card.find(node)
                .flatMap(Score::absence)
                .filter(absence -> absence.reason() == AbsenceReason.NOT_MEASURED)
                .isPresent();
    }

    String why(Score score) {
        Absence absence = score.absence().orElseThrow();
        String because =
                absence.because().stream().limit(MOST).map(this::quoted).collect(Collectors.joining(", "));
        int more = absence.because().size() - MOST;
        String parts =
                more > 0 ? say("{list} and {count} more", "{list} en nog {count}", because, format(more)) : because;
        return AbsenceWords.of(absence.reason(), assessed).in(language) + (parts.isEmpty() ? "" : " (" + parts + ")");
    }

    /** Which parts were left out of what, a line each. */
    List<String> excluded() {
        return card.scores().stream()
                .filter(score -> !score.excluded().isEmpty())
                .map(score -> say(
                        "Not counted in {whole} (no score): {parts}.",
                        "Niet meegeteld in {whole} (geen score): {parts}.",
                        score.node().equals(Node.INDEX) ? say("the index", "de index") : quoted(score.node()),
                        score.excluded().stream().map(this::quoted).collect(Collectors.joining(", "))))
                .toList();
    }

    /** The choices themselves are many, and stand in the document. */
    String madeWith() {
        StrategyDescription strategy = card.strategy();
        boolean standard = StandardChoices.isStandard(strategy);
        Word calculation = standard ? Word.of("standard", "standaard") : Word.same(strategy.name());
        long choices =
                standard ? StandardChoices.others(strategy) : strategy.options().size();
        if (choices == 0) {
            return say(
                    "Made with {instrument}; calculation: {calculation}.",
                    "Gemaakt met {instrument}; rekenwijze: {calculation}.",
                    card.instrument(),
                    calculation);
        }
        return say(
                "Made with {instrument}; calculation: {calculation}, with {choices} of its own (listed in the JSON document).",
                "Gemaakt met {instrument}; rekenwijze: {calculation}, met {choices} (te vinden in het JSON-document).",
                card.instrument(),
                calculation,
                choices == 1
                        ? Word.of("{number} choice", "{number} eigen keuze", format(choices))
                        : Word.of("{number} choices", "{number} eigen keuzes", format(choices)));
    }

    /** What to call one of these: an element, where they all are. */
    String part(Collection<Node> nodes) {
        return areElements(nodes) ? say("element", "element") : say("part", "onderdeel");
    }

    static boolean areElements(Collection<Node> nodes) {
        return nodes.stream()
                .allMatch(node -> node.term().filter(Element.class::isInstance).isPresent());
    }
}
