package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.text.NumberFormat;
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

    CardWords(ScoreCard card, Locale locale) {
        this.card = card;
        this.locale = locale;
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
        return quoted(title(node));
    }

    static String quoted(String title) {
        return "\u201c" + title + "\u201d";
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
        return absence.reason().description().in(locale) + (because.isEmpty() ? "" : " (" + because + others + ")");
    }

    /** Which parts were left out of what, a line each. */
    List<String> excluded() {
        return card.scores().stream()
                .filter(score -> !score.excluded().isEmpty())
                .map(score -> say("Left out of ", "Weggelaten uit ")
                        + quoted(score.node())
                        + say(", because there is no score: ", ", omdat er geen score is: ")
                        + score.excluded().stream().map(this::quoted).collect(Collectors.joining(", "))
                        + ".")
                .toList();
    }

    String madeWith() {
        return say(
                "Made with " + card.instrument() + " by strategy " + card.strategy() + ".",
                "Gemaakt met " + card.instrument() + " volgens strategie " + card.strategy() + ".");
    }
}
