package io.github.serviceexcellence.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.ScoreTreeBuilder;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Cards against the definitions in exact fractions: items, constructs, wholes of wholes, and an index. */
class ExactCardProperties {
    private static final Text TEXT = Text.english("A whole").dutch("Een geheel");
    private static final OwnConstruct LOWER = new OwnConstruct("lower", TEXT);
    private static final OwnConstruct UPPER = new OwnConstruct("upper", TEXT);

    /** What the tree of a survey is made of: lower of some leaves, upper of lower and the others, the index of upper and one leaf. */
    private record Tree(
            List<Construct> leaves, List<Construct> first, List<Construct> others, Map<Node, BigDecimal> weights) {
        static Tree of(Survey survey, Random random) {
            List<Construct> measured = survey.instrument().constructs().stream()
                    .filter(construct -> survey.instrument().items().stream()
                            .anyMatch(item -> item.aspect() == Aspect.IS
                                    && item.measures().lineage().contains(construct)))
                    .toList();
            int half = (measured.size() + 1) / 2;
            Map<Node, BigDecimal> weights = new HashMap<>();
            if (random.nextInt(3) > 0) {
                measured.forEach(each -> weights.put(Node.of(each), BigDecimal.valueOf(1 + random.nextInt(9), 1)));
                weights.put(Node.of(LOWER), BigDecimal.valueOf(1 + random.nextInt(9)));
                weights.put(Node.of(UPPER), BigDecimal.valueOf(1 + random.nextInt(9)));
            }
            return new Tree(
                    measured,
                    apart(measured.subList(0, half)),
                    apart(measured.subList(half, measured.size())),
                    weights);
        }

        /** Without those that are part of another: no whole may have both. */
        private static List<Construct> apart(List<Construct> constructs) {
            return constructs.stream()
                    .filter(each ->
                            each.lineage().stream().filter(constructs::contains).count() == 1)
                    .toList();
        }

        ScoreTree scoreTree() {
            ScoreTreeBuilder tree = ScoreTree.builder("tried", TEXT);
            leaves.forEach(tree::leaf);
            List<Construct> upper = new ArrayList<>(List.of(LOWER));
            upper.addAll(others);
            return tree.whole(LOWER, first.toArray(Construct[]::new))
                    .whole(UPPER, upper.toArray(Construct[]::new))
                    .index(index().toArray(Construct[]::new))
                    .build();
        }

        List<Construct> index() {
            return List.of(UPPER, first.get(0));
        }

        Q weight(Construct part) {
            return Q.of(weights.getOrDefault(Node.of(part), BigDecimal.ONE));
        }
    }

    @Property(tries = 300)
    void everyScoreIsThatOfTheDefinitions(@ForAll long seed) {
        Survey survey = Survey.of(seed);
        Oracle oracle = new Oracle(survey);
        Random random = new Random(seed);
        if (survey.instrument().items().stream().noneMatch(item -> item.aspect() == Aspect.IS)) {
            return;
        }
        Tree tree = Tree.of(survey, random);
        StandardStrategy strategy = StandardStrategy.withDefaults()
                .withStage(survey.stage())
                .withTree(tree.scoreTree())
                .withWeights(tree.weights().isEmpty() ? Weights.equal() : Weights.of(tree.weights()))
                .withMissing(MissingPolicy.exclude(1));
        ScoreCard card = strategy.score(survey.table());
        for (Item item : survey.instrument().items()) {
            check(card.item(item.id()), oracle.mean(item), false);
        }
        Map<Construct, Optional<Q>> means = new LinkedHashMap<>();
        boolean rounded = false;
        for (Construct leaf : tree.leaves()) {
            List<Item> items = oracle.items(leaf, Aspect.IS);
            means.put(leaf, oracle.mean(items));
            rounded |= oracle.isRounded(items);
            check(card.construct(leaf), means.get(leaf), oracle.isRounded(items));
        }
        checkWhole(card.construct(LOWER), LOWER, tree.first(), tree, means, rounded);
        List<Construct> upper = new ArrayList<>(List.of(LOWER));
        upper.addAll(tree.others());
        checkWhole(card.construct(UPPER), UPPER, upper, tree, means, rounded);
        checkWhole(card.index(), new OwnConstruct("index", TEXT), tree.index(), tree, means, rounded);
    }

    private static void checkWhole(
            Score score,
            Construct whole,
            List<Construct> parts,
            Tree tree,
            Map<Construct, Optional<Q>> means,
            boolean rounded) {
        List<Construct> present =
                parts.stream().filter(part -> means.get(part).isPresent()).toList();
        Optional<Q> mean = present.isEmpty()
                ? Optional.empty()
                : Optional.of(Q.sum(present.stream()
                                .map(part ->
                                        tree.weight(part).times(means.get(part).orElseThrow()))
                                .toList())
                        .over(Q.sum(present.stream().map(tree::weight).toList())));
        // one part of a hundred is too much to ask of what is there only by its weight: all absent, or enough
        if (score.points().isEmpty() && !present.isEmpty()) {
            mean = Optional.empty();
        }
        means.put(whole, mean);
        check(score, mean, rounded);
        if (mean.isPresent()) {
            Q weights = Q.sum(present.stream().map(tree::weight).toList());
            for (Contribution contribution : score.contributions()) {
                Construct part = present.stream()
                        .filter(each -> Node.of(each).equals(contribution.part()))
                        .findFirst()
                        .orElseThrow();
                Q share = tree.weight(part).times(means.get(part).orElseThrow()).over(weights);
                assertThat(contribution.points().toDouble())
                        .isCloseTo(share.rounded().doubleValue(), within(3e-9));
            }
        }
    }

    private static void check(Score score, Optional<Q> expected, boolean rounded) {
        if (rounded) {
            assertThat(score.points().map(Points::toDouble).orElse(-1.0))
                    .isCloseTo(
                            expected.map(mean -> mean.rounded().doubleValue()).orElse(-1.0), within(5e-9));
        } else {
            assertThat(score.points().map(points -> points.toBigDecimal().setScale(9)))
                    .isEqualTo(expected.map(Q::rounded));
        }
        assertThat(score.contributions().stream().map(Contribution::points).reduce(Points.ZERO, Points::plus))
                .isEqualTo(
                        score.contributions().isEmpty()
                                ? Points.ZERO
                                : score.points().orElseThrow());
    }
}
