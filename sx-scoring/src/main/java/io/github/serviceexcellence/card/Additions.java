package io.github.serviceexcellence.card;

import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What each part adds to the index, and how much it can add at most: figures that are small must not read as bad marks. */
final class Additions {
    /** What rounding may put on top of the most. */
    private static final Points LITTLE = Points.parse("0.05");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 9;

    private final ScoreCard card;
    private final CardWords words;
    private final List<Contribution> parts;

    Additions(ScoreCard card, CardWords words) {
        this.card = card;
        this.words = words;
        this.parts = card.index().contributions().stream()
                .sorted(Comparator.comparing(Contribution::points).reversed())
                .toList();
    }

    /** A heading and a line for each part, the most first; nothing where no parts are told. */
    List<String> lines() {
        if (parts.isEmpty()) {
            return List.of();
        }
        Map<Node, Points> most = most();
        boolean same = most.values().stream().distinct().count() == 1;
        List<String> lines = new ArrayList<>();
        lines.add(heading(same ? Optional.of(most.values().iterator().next()) : Optional.empty()));
        for (Contribution part : parts) {
            Optional<Points> own = same ? Optional.empty() : Optional.ofNullable(most.get(part.part()));
            String points = words.format(part.points());
            String added = own.map(limit -> say(
                            "{points} of at most {most}:",
                            "{points} van hoogstens {most}:",
                            points,
                            words.format(limit)))
                    .orElse(points);
            lines.add("  " + added + " " + words.title(part.part()));
        }
        return lines;
    }

    private String heading(Optional<Points> most) {
        String part = words.part(parts.stream().map(Contribution::part).toList());
        return most.map(points -> say(
                        "What each {part} adds to the index (at most {points}):",
                        "Bijdrage van elk {part} aan de index (hoogstens {points} per {part}):",
                        part,
                        words.format(points)))
                .orElseGet(() ->
                        say("What each {part} adds to the index:", "Bijdrage van elk {part} aan de index:", part));
    }

    /** By part: 100 points times its share of the weights; nothing where the card does not tell, or is rounded to more than that. */
    private Map<Node, Points> most() {
        Map<Node, BigDecimal> weights = new TreeMap<>();
        parts.forEach(part -> StandardChoices.weight(card.strategy(), part.part())
                .ifPresent(weight -> weights.put(part.part(), weight)));
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.size() < parts.size() || sum.signum() == 0) {
            return Map.of();
        }
        Map<Node, Points> most = new TreeMap<>();
        weights.forEach((part, weight) ->
                most.put(part, Points.of(weight.multiply(HUNDRED).divide(sum, DECIMALS, RoundingMode.HALF_EVEN))));
        return parts.stream().allMatch(part -> fits(part, most)) ? most : Map.of();
    }

    private static boolean fits(Contribution part, Map<Node, Points> most) {
        Points own = Objects.requireNonNull(most.get(part.part()));
        return part.points().compareTo(own.plus(LITTLE)) <= 0;
    }

    private String say(String english, String dutch, Object... values) {
        return words.say(english, dutch, values);
    }
}
