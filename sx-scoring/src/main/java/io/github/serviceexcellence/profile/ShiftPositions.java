package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where each shift stands between its old way (0 points) and its new way (100 points), where one wishes it to stand, and the way to go: wished minus
 * now.
 *
 * <pre>{@code
 * ShiftPositions shifts = ShiftPositions.of(strategy.score(table));
 * shifts.positions().get(0).way();               // Optional[24.5]
 * shifts.longest();                              // the longest way that chance does not explain
 * System.out.println(shifts.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The same people say how it is and how they wish it, so that what both have in common comes off the standard error; where the card does not
 * tell what they have in common there is no interval. All ways of all voices are one family, with Holm's correction at 0.05: in at most 5% of
 * surveys is there any way said to go that there is not.
 *
 * <p>Misleads where everybody wishes everything to be at its best: a long way to go then says no more than a low score does.
 *
 * @param positions the shifts on the cards, those of one voice together, in the order of the card
 * @param ways the way to go of each shift of which both positions are on a card, as one family; nothing if there is none
 */
public record ShiftPositions(List<ShiftPosition> positions, Optional<Differences> ways) implements Explained {
    /** Copies the list. */
    public ShiftPositions {
        positions = List.copyOf(positions);
        Objects.requireNonNull(ways, "ways");
    }

    /**
     * The shifts on one card.
     *
     * @param card exact or published; what it withholds stays withheld
     * @return their positions
     */
    public static ShiftPositions of(ScoreCard card) {
        return of(View.of(card));
    }

    /**
     * The shifts by voice.
     *
     * @param cards the card of each voice, exact or published
     * @return their positions
     * @throws IllegalArgumentException telling every fault if there is no card, or one says that it is of another voice
     */
    public static ShiftPositions of(Map<Voice, ? extends ScoreCard> cards) {
        return of(View.of(cards));
    }

    private static ShiftPositions of(List<View> views) {
        List<ShiftPosition> positions = views.stream()
                .flatMap(
                        view -> shifts(view).stream().map(shift -> new ShiftPosition(view.voice(), view.card(), shift)))
                .toList();
        Optional<Differences> ways = positions.stream()
                .flatMap(position -> position.compared().stream())
                .reduce(Differences::and)
                .map(family -> family.withLevel(View.level(views)));
        return new ShiftPositions(positions, ways);
    }

    /** Known ones and those of one's own, whatever is asked of them. */
    private static List<Node> shifts(View view) {
        return view.card().scores().stream()
                .filter(View::asked)
                .map(Score::node)
                .filter(node -> node.isConstruct() && node.aspect() != Aspect.IMPORTANCE)
                .map(Node::asIs)
                .filter(ShiftPositions::isShift)
                .distinct()
                .toList();
    }

    private static boolean isShift(Node node) {
        String kind = node.code().substring(0, node.code().indexOf(':'));
        return kind.equals(ConstructKind.SHIFT.code()) || kind.equals(ConstructKind.OWN_SHIFT.code());
    }

    /**
     * The way of a shift, judged among all ways.
     *
     * @param position one of these positions
     * @return wished minus now with its interval; nothing if a position is missing or nobody knows how sure the way is
     */
    public Optional<Finding> finding(ShiftPosition position) {
        int before = 0;
        for (ShiftPosition each : positions) {
            int own = each.compared().map(way -> way.differences().size()).orElse(0);
            if (each.equals(position)) {
                return own == 0
                        ? Optional.empty()
                        : Optional.of(ways.orElseThrow().findings().get(before));
            }
            before += own;
        }
        return Optional.empty();
    }

    /**
     * The longest way towards the new way that chance does not explain. That it is longer than the others is not tested.
     *
     * @return its position, of ways as long the first; nothing if no way holds
     */
    public Optional<ShiftPosition> longest() {
        return longest(positions);
    }

    Optional<ShiftPosition> longest(List<ShiftPosition> among) {
        return among.stream()
                .filter(position -> finding(position).filter(Finding::holds).isPresent())
                .filter(position -> position.way().orElseThrow().billionths() > 0)
                // of equals the first
                .reduce((one, other) -> Comparator.comparing((ShiftPosition position) ->
                                                position.way().orElseThrow())
                                        .compare(one, other)
                                < 0
                        ? other
                        : one);
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if a position comes from an exact card
     */
    public boolean isConfidential() {
        return positions.stream().anyMatch(position -> position.card().isConfidential());
    }

    /**
     * What there is to say, as data: for each voice every shift with its position now and wished, the way to go as far as chance does not explain
     * it, and the longest way.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new ShiftWords(this).statements();
    }
}
