package io.github.serviceexcellence.scoring;

import io.github.serviceexcellence.framework.Text;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A score card in plain words. */
final class Explanation {
    private static final int SHOWN = 3;

    private final ScoreCard card;
    private final Locale locale;
    private final NumberFormat oneDecimal;
    private final NumberFormat whole;
    private final NumberFormat percent;

    Explanation(ScoreCard card, Locale locale) {
        this.card = card;
        this.locale = locale;
        oneDecimal = NumberFormat.getNumberInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        oneDecimal.setMaximumFractionDigits(1);
        whole = NumberFormat.getIntegerInstance(locale);
        percent = NumberFormat.getPercentInstance(locale);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(respondents());
        lines.add(index());
        lines.add(dimensions());
        lines.addAll(extremes());
        lines.addAll(absent());
        if (!card.uncounted().isEmpty()) {
            lines.add(say(
                    "Counted for no element: " + list(card.uncounted()) + ".",
                    "Telt voor geen enkel element mee: " + list(card.uncounted()) + "."));
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

    private String index() {
        Score index = card.index();
        Optional<Points> points = index.points();
        if (points.isEmpty()) {
            return say("There is no index: ", "Er is geen index: ") + why(index) + ".";
        }
        String made = index.contributions().isEmpty()
                ? ""
                : say(" It is made up of ", " Hij is opgebouwd uit ") + contributions(index) + ".";
        return say(
                        "The index is " + format(points.get()) + " of 100 points; " + evidence(index) + ".",
                        "De index is " + format(points.get()) + " van 100 punten; " + evidence(index) + ".")
                + made;
    }

    private String evidence(Score score) {
        String share = score.coverage().share().isPresent()
                ? percent.format(score.coverage().share().getAsDouble())
                : "-";
        return say(
                "every part rests on at least " + whole.format(score.n()) + " respondents and " + share
                        + " of the applicable answers were given",
                "elk onderdeel berust op ten minste " + whole.format(score.n()) + " respondenten en " + share
                        + " van de antwoorden die van toepassing waren, is gegeven");
    }

    private String contributions(Score score) {
        return score.contributions().stream()
                .sorted(Comparator.comparing(Contribution::points).reversed())
                .map(part -> format(part.points()) + say(" from ", " uit ") + quoted(part.part()))
                .collect(Collectors.joining(", "));
    }

    private String dimensions() {
        String scores = card.dimensions().stream()
                .map(score -> score.node().title(locale) + " "
                        + score.points().map(this::format).orElse("-"))
                .collect(Collectors.joining("; "));
        return say("Dimensions", "Dimensies") + " (" + card.edition().title().in(locale) + "): " + scores + ".";
    }

    private List<String> extremes() {
        List<Score> ranked = card.elements().stream()
                .filter(score -> score.points().isPresent())
                .sorted(Comparator.comparing((Score score) -> score.points().orElseThrow())
                        .reversed()
                        .thenComparing(Score::node))
                .toList();
        if (ranked.size() < 2 * SHOWN) {
            return List.of();
        }
        List<Score> weakest = new ArrayList<>(ranked.subList(ranked.size() - SHOWN, ranked.size()));
        weakest.sort(Comparator.comparing((Score score) -> score.points().orElseThrow())
                .thenComparing(Score::node));
        return List.of(
                say("Strongest: ", "Sterkst: ") + scores(ranked.subList(0, SHOWN)) + ".",
                say("Weakest: ", "Zwakst: ") + scores(weakest) + ".");
    }

    private String scores(List<Score> scores) {
        return scores.stream()
                .map(score ->
                        quoted(score.node()) + " (" + format(score.points().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
    }

    private List<String> absent() {
        return card.scores().stream()
                .filter(score -> score.points().isEmpty() && !score.node().equals(Node.INDEX))
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
        return oneDecimal.format(points.toBigDecimal());
    }

    private String say(String english, String dutch) {
        return Text.english(english).dutch(dutch).in(locale);
    }
}
