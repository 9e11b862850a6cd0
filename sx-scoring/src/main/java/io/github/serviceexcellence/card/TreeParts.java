package io.github.serviceexcellence.card;

import io.github.serviceexcellence.points.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/** What a tree is made of: leaves, wholes of leaves or of other wholes, and what the index is made of; nothing if there is none. */
record TreeParts(List<Node> leaves, List<Whole> wholes, List<Node> index) {
    /** What a whole is made of. */
    record Whole(Node node, List<Node> parts) {}

    /** The wholes, each after those among its parts; one that lies below itself, and what stands on it, is not among them. */
    static List<Whole> upwards(List<Whole> wholes) {
        Map<Node, Whole> byNode = wholes.stream().collect(Collectors.toMap(Whole::node, whole -> whole));
        Map<Node, Integer> waiting = new HashMap<>();
        Map<Node, List<Whole>> above = new HashMap<>();
        Queue<Whole> ready = new ArrayDeque<>();
        for (Whole whole : wholes) {
            List<Node> below =
                    whole.parts().stream().filter(byNode::containsKey).toList();
            waiting.put(whole.node(), below.size());
            below.forEach(part ->
                    above.computeIfAbsent(part, node -> new ArrayList<>()).add(whole));
            if (below.isEmpty()) {
                ready.add(whole);
            }
        }
        List<Whole> upwards = new ArrayList<>();
        while (!ready.isEmpty()) {
            Whole done = ready.remove();
            upwards.add(done);
            above.getOrDefault(done.node(), List.of()).stream()
                    .filter(whole -> waiting.merge(whole.node(), -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        return upwards;
    }

    /** What each whole is made of, and the index if there is one. */
    Map<Node, List<Node>> parts() {
        Map<Node, List<Node>> parts = new HashMap<>();
        wholes.forEach(whole -> parts.put(whole.node(), whole.parts()));
        parts.put(Node.INDEX, index);
        return parts;
    }

    /** The places of the leaves that each whole rests on, and the index if there is one. */
    Map<Node, BitSet> below() {
        Map<Node, BitSet> below = new HashMap<>();
        for (int place = 0; place < leaves.size(); place++) {
            BitSet itself = new BitSet();
            itself.set(place);
            below.put(leaves.get(place), itself);
        }
        for (Whole whole : upwards(wholes)) {
            below.put(whole.node(), union(whole.parts(), below));
        }
        below.put(Node.INDEX, union(index, below));
        leaves.forEach(below::remove);
        return below;
    }

    private static BitSet union(Collection<Node> parts, Map<Node, BitSet> below) {
        BitSet union = new BitSet();
        parts.forEach(part -> union.or(below.getOrDefault(part, new BitSet())));
        return union;
    }

    /** Of only these leaves: with the wholes whose leaves are all among them, and an index of what is left of its parts. */
    TreeParts only(Set<Node> chosen) {
        List<Node> left = leaves.stream().filter(chosen::contains).toList();
        Map<Node, BitSet> below = below();
        BitSet places = new BitSet();
        for (int place = 0; place < leaves.size(); place++) {
            places.set(place, chosen.contains(leaves.get(place)));
        }
        List<Whole> complete = wholes.stream()
                .filter(whole -> isWithin(below.getOrDefault(whole.node(), new BitSet()), places))
                .toList();
        Set<Node> nodes = complete.stream().map(Whole::node).collect(Collectors.toSet());
        return new TreeParts(
                left,
                complete,
                index.stream()
                        .filter(part -> chosen.contains(part) || nodes.contains(part))
                        .toList());
    }

    private static boolean isWithin(BitSet leaves, BitSet places) {
        BitSet outside = (BitSet) leaves.clone();
        outside.andNot(places);
        return outside.isEmpty();
    }
}
