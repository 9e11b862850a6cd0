package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.gate.Draws;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateBuilder;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.gate.GateThreshold;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The hand-built counterparts of the golden documents of gates, and gates of chance. */
final class GateFixtures {
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    private static final Node MONITORING = Node.of(Element.MONITORING);

    private GateFixtures() {}

    /** Its first level is held on {@link Fixtures#uncertain()}, where all scores are 54.1; the second and so the third are not. */
    static Gate gate() {
        return Gate.builder("own-label", Text.english("Own label").dutch("Eigen keurmerk"))
                .level("bronze", Text.english("Bronze").dutch("Brons"))
                .every(List.of(LEADERSHIP, MONITORING), GateThreshold.above(Points.of(50)))
                .level("silver", Text.english("Silver").dutch("Zilver"))
                .node(Node.INDEX, GateThreshold.atLeast(Points.parse("54.1")))
                .some(1, List.of(LEADERSHIP, Node.of(ItemId.of("lead"))), GateThreshold.atLeast(Points.of(60)))
                .level("gold", Text.english("Gold").dutch("Goud"))
                .present(List.of(Node.INDEX))
                .build();
    }

    static GateResult result() {
        return gate().judge(Fixtures.uncertain(), Draws.of(2027, 1000));
    }

    /** Over nodes of the organisation scan. */
    static Gate gate(Random random) {
        GateBuilder gate = Gate.builder("g" + random.nextInt(100), Text.english("A gate"));
        int levels = 1 + random.nextInt(3);
        for (int level = 0; level < levels; level++) {
            gate.level("l" + level, Text.english("Level " + level).dutch("Niveau " + level));
            for (int condition = random.nextInt(3); condition >= 0; condition--) {
                List<Node> nodes = nodes(random);
                gate.some(1 + random.nextInt(nodes.size()), nodes, threshold(random));
            }
        }
        return gate.build();
    }

    private static List<Node> nodes(Random random) {
        List<Node> nodes = new ArrayList<>(List.of(Node.INDEX, Node.of(ItemId.of("unknown"))));
        for (Element element : Element.values()) {
            nodes.add(Node.of(element));
        }
        Collections.shuffle(nodes, random);
        return nodes.subList(0, 1 + random.nextInt(nodes.size()));
    }

    private static GateThreshold threshold(Random random) {
        Points points = Points.ofBillionths(random.nextInt(100) * 1_000_000_000L + random.nextInt(2) * 500_000_000L);
        return random.nextBoolean() ? GateThreshold.atLeast(points) : GateThreshold.above(points);
    }

    static GateResult result(ScoreCard card, Random random) {
        Gate gate = gate(random);
        return random.nextBoolean()
                ? gate.judge(card)
                : gate.judge(card, Draws.of(random.nextLong(), 1 + random.nextInt(100)));
    }
}
