package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What every explanation of a card says in the same words, for one reader. */
final class CardWords {
    /** How many parts are named that keep a score from being there. */
    private static final int MOST = 3;

    private final ScoreCard card;
    private final Locale locale;
    private final NumberFormat whole;
    private final boolean assessed;

    CardWords(ScoreCard card, Locale locale) {
        this(card, locale, card.isAssessed());
    }

    CardWords(ScoreCard card, Locale locale, boolean assessed) {
        this.card = card;
        this.locale = locale;
        this.assessed = assessed;
        this.whole = NumberFormat.getIntegerInstance(locale);
    }

    String say(String english, String dutch) {
        return isDutch() ? dutch : english;
    }

    boolean isDutch() {
        return locale.getLanguage().equals(Text.DUTCH.getLanguage());
    }

    Locale locale() {
        return locale;
    }

    String format(Points points) {
        return points.format(locale, 1);
    }

    String format(long number) {
        return whole.format(number);
    }

    String title(Node node) {
        return card.title(node, locale);
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
        String others = more > 0 ? say(" and " + format(more) + " more", " en nog " + format(more)) : "";
        return AbsenceWords.of(absence.reason(), assessed).in(locale)
                + (because.isEmpty() ? "" : " (" + because + others + ")");
    }

    /** Which parts were left out of what, a line each. */
    List<String> excluded() {
        return card.scores().stream()
                .filter(score -> !score.excluded().isEmpty())
                .map(score -> say("Not counted in ", "Niet meegeteld in ")
                        + (score.node().equals(Node.INDEX) ? say("the index", "de index") : quoted(score.node()))
                        + say(" (no score): ", " (geen score): ")
                        + score.excluded().stream().map(this::quoted).collect(Collectors.joining(", "))
                        + ".")
                .toList();
    }

    /** The choices themselves are many, and stand in the document. */
    String madeWith() {
        StrategyDescription strategy = card.strategy();
        boolean standard = StandardChoices.isStandard(strategy);
        return say(
                "Made with " + card.instrument() + "; calculation: " + strategy.name() + own(strategy, standard) + ".",
                "Gemaakt met " + card.instrument() + "; rekenwijze: " + (standard ? "standaard" : strategy.name())
                        + own(strategy, standard) + ".");
    }

    private String own(StrategyDescription strategy, boolean standard) {
        long choices =
                standard ? StandardChoices.others(strategy) : strategy.options().size();
        if (choices == 0) {
            return "";
        }
        String number = format(choices);
        return say(
                ", with " + number + (choices == 1 ? " choice" : " choices")
                        + " of its own (listed in the JSON document)",
                ", met " + number + (choices == 1 ? " eigen keuze" : " eigen keuzes")
                        + " (te vinden in het JSON-document)");
    }

    /** What to call one of these: an element, where they all are. */
    String part(Collection<Node> nodes) {
        return areElements(nodes) ? "element" : say("part", "onderdeel");
    }

    static boolean areElements(Collection<Node> nodes) {
        return nodes.stream()
                .allMatch(node -> node.term().filter(Element.class::isInstance).isPresent());
    }
}
