package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.Finding;
import io.github.serviceexcellence.judgement.NotCompared;
import io.github.serviceexcellence.judgement.Side;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Mind the gap between vision, strategy and execution: what an organisation wants to be for its customers, what it sets its means on, and what
 * it does every day.
 *
 * <pre>{@code
 * ExecutionGap gap = ExecutionGap.of(strategy.score(table));     // of a questionnaire with topics of building blocks
 * gap.finding(gap.vision(), gap.execution());                    // whether execution stays behind the vision
 * System.out.println(gap.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>A gap is earlier minus later: above 0 if the later stage stays behind. The same people judge all three, so that what their answers have in
 * common comes off the standard error; the three gaps are one family, with Holm's correction at 0.05. A gap is named only where it holds.
 *
 * <p>Misleads where one of the three was asked about more severely than the others: an item that asks much scores low by itself. Which items
 * stand for a stage is our reading, unless the caller names other nodes.
 *
 * @param card the card, exact or published
 * @param vision what stands for the vision
 * @param strategy what stands for the strategy
 * @param execution what stands for the execution
 * @param gaps the differences between those that were asked about; nothing if fewer than two were
 */
public record ExecutionGap(ScoreCard card, Node vision, Node strategy, Node execution, Optional<Differences> gaps)
        implements Explained {
    private static final double MOST = 100;

    /** Refuses what is missing. */
    public ExecutionGap {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(vision, "vision");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(execution, "execution");
        Objects.requireNonNull(gaps, "gaps");
    }

    /**
     * The gap by the topics of the building blocks: the vision on customer focus and the service strategy, both of the block direction, and the
     * block operation.
     *
     * @param card exact or published; what it withholds stays withheld
     * @return the gap
     */
    public static ExecutionGap of(ScoreCard card) {
        return of(
                card,
                Node.of(Topic.DIRECTION_VISION),
                Node.of(Topic.DIRECTION_STRATEGY),
                Node.of(BuildingBlock.OPERATION));
    }

    /**
     * The gap between nodes of one's own choice, such as three facets.
     *
     * @param card exact or published; what it withholds stays withheld
     * @param vision what stands for the vision
     * @param strategy what stands for the strategy
     * @param execution what stands for the execution
     * @return the gap
     * @throws IllegalArgumentException if two of the nodes that were asked about are the same
     */
    public static ExecutionGap of(ScoreCard card, Node vision, Node strategy, Node execution) {
        View view = View.of(card).get(0);
        List<Node> asked = new ArrayList<>(List.of(vision, strategy, execution));
        asked.removeIf(node -> !View.asked(view.score(node)));
        Optional<Differences> gaps =
                asked.size() < 2 ? Optional.empty() : Optional.of(Differences.ofNodes(card, asked));
        return new ExecutionGap(card, vision, strategy, execution, gaps);
    }

    /**
     * What the card tells of one gap, judged among all three.
     *
     * @param earlier the vision or the strategy
     * @param later the strategy or the execution
     * @return earlier minus later with its interval; nothing if the two were not both asked about or cannot be compared
     */
    public Optional<Finding> finding(Node earlier, Node later) {
        return gaps.stream()
                .flatMap(family -> family.findings().stream())
                .filter(finding -> isOf(finding.difference().one(), earlier)
                        && isOf(finding.difference().other(), later))
                .findFirst();
    }

    private static boolean isOf(Side side, Node node) {
        return side.score().node().equals(node);
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if the card is exact
     */
    public boolean isConfidential() {
        return card.isConfidential();
    }

    /**
     * What there is to say, as data: the score of each stage, then for each pair whether the later one stays behind, as far as chance does not
     * explain it.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (isConfidential()) {
            said.add(ProfileStatement.CONFIDENTIAL.with());
        }
        for (Node stage : List.of(vision, strategy, execution)) {
            said.add(stage(new Quoted(card.title(stage)), View.of(card).get(0).score(stage)));
        }
        step(vision, strategy).ifPresent(said::add);
        step(strategy, execution).ifPresent(said::add);
        step(vision, execution).ifPresent(said::add);
        return List.copyOf(said);
    }

    private static Message stage(Quoted title, Score score) {
        return score.absence()
                .map(absence ->
                        ExecutionStatement.NO_STAGE.with(title, absence.reason().description()))
                .orElseGet(() -> ExecutionStatement.STAGE.with(title, ProfileStatement.figure(score)));
    }

    private Optional<Message> step(Node earlier, Node later) {
        return finding(earlier, later)
                .map(finding -> said(earlier, later, finding))
                .or(() -> gaps.stream()
                        .flatMap(family -> family.notCompared().stream())
                        .filter(pair -> isOf(pair.one(), earlier) && isOf(pair.other(), later))
                        .findFirst()
                        .map(pair -> notCompared(earlier, later, pair)));
    }

    private Message said(Node earlier, Node later, Finding finding) {
        if (!finding.holds()) {
            return ExecutionStatement.OPEN.with(name(later, false), name(earlier, false));
        }
        Estimate gap = finding.difference().estimate();
        boolean behind = gap.value() > 0;
        ProblemKind kind = behind ? ExecutionStatement.BEHIND : ExecutionStatement.AHEAD;
        Estimate shown = behind ? gap : gap.negated();
        Interval interval = ProfileStatement.within(shown.interval(), -MOST);
        return kind.with(
                name(later, true),
                Figure.of(shown.value()),
                name(earlier, false),
                Figure.of(interval.low()),
                Figure.of(interval.high()));
    }

    private Message notCompared(Node earlier, Node later, NotCompared pair) {
        return ExecutionStatement.NOT_COMPARED.with(name(later, true), name(earlier, false), pair.reason());
    }

    private Word name(Node stage, boolean begins) {
        if (stage.equals(vision)) {
            return begins ? Word.of("The vision", "De visie") : Word.of("the vision", "de visie");
        }
        if (stage.equals(strategy)) {
            return begins ? Word.of("The strategy", "De strategie") : Word.of("the strategy", "de strategie");
        }
        return begins ? Word.of("Execution", "De uitvoering") : Word.of("execution", "de uitvoering");
    }
}
