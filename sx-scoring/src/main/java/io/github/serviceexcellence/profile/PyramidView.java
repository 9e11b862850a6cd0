package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pyramid as one voice sees it.
 *
 * @param voice whose card it is, or nothing if the card does not tell
 * @param result what the card holds of the gate: the level held, what blocks the next one, by how much
 * @param brokenBases levels of excellence that reach their thresholds while one of the basis does not
 */
public record PyramidView(Optional<Voice> voice, GateResult result, List<BrokenBasis> brokenBases) {
    /** Copies the list. */
    public PyramidView {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(result, "result");
        brokenBases = List.copyOf(brokenBases);
    }

    static PyramidView of(View view, GateResult result, double level) {
        return new PyramidView(view.voice(), result, new BasisCheck(result, level).all());
    }

    View view() {
        return new View(voice, result.card());
    }

    /**
     * The scores of the four levels, each with its interval and n, or why there is none.
     *
     * @return the lowest level first; one that the card does not hold was not measured
     */
    public List<Score> levels() {
        return Arrays.stream(PyramidLevel.values())
                .map(Node::of)
                .map(view()::score)
                .toList();
    }

    /** Whether the questionnaire asks about the pyramid at all. */
    boolean asksLevels() {
        return levels().stream().anyMatch(View::asked);
    }

    /**
     * The Dutch school marks on the card.
     *
     * @return the mean and the share of 8 and up of each question that asks these people for a mark
     */
    public List<Metric> marks() {
        return result.card().metrics().stream()
                .filter(metric -> metric.kind() == MetricKind.MARK || metric.kind() == MetricKind.MARK_EIGHT_AND_UP)
                .filter(View::asked)
                .toList();
    }

    /**
     * Among whose marks the mean lies: those of the basis, 7 to just under 8, or those of excellence, 8 and up.
     *
     * @return the tier that {@linkplain PyramidLevel.Tier#covers covers} the mean mark, of several questions that of the first; nothing if it
     *     lies below 7, there is none, others than customers gave it, or it is shown rounded and without an interval
     */
    public Optional<PyramidLevel.Tier> tier() {
        return marks().stream()
                .filter(metric -> isOfCustomers())
                .filter(metric -> metric.kind() == MetricKind.MARK)
                .findFirst()
                .filter(metric -> metric.value().isPresent())
                .filter(this::isExactEnough)
                .flatMap(metric -> tier(metric.value().getAsDouble()));
    }

    /** A mark that is shown without an interval is rounded so far that it may lie on the other side of an edge. */
    boolean isExactEnough(Metric mark) {
        return result.isConfidential() || mark.interval().isPresent();
    }

    /** Whether customers gave the marks, or may have: what the tiers say of marks is said of theirs. */
    boolean isOfCustomers() {
        return voice.filter(whose -> whose != Voice.CUSTOMER).isEmpty();
    }

    static Optional<PyramidLevel.Tier> tier(double mark) {
        return Arrays.stream(PyramidLevel.Tier.values())
                .filter(tier -> tier.covers(mark))
                .findFirst();
    }
}
