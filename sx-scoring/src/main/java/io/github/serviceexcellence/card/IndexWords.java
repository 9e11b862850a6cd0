package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence on the index of a card: what it is, or why there is none and which call gives one. */
final class IndexWords {
    private static final ProblemKind ENDS = Kind.of("says.interval", "{low} to {high}", "{low} tot {high}");

    private final ScoreCard card;
    private final CardWords words;

    IndexWords(ScoreCard card, CardWords words) {
        this.card = card;
        this.words = words;
    }

    String sentence(Score index) {
        return index.points()
                .map(words::format)
                .map(shown -> card.tree().isComplete()
                        ? say(
                                "The index is {points} of 100 points{interval}.",
                                "De index is {points} van 100 punten{interval}.",
                                shown,
                                interval(index))
                        : say(
                                "The index of {some} of the {all} is {points} of 100 points{interval}.",
                                "De index over {some} van de {all} is {points} van 100 punten{interval}.",
                                chosen(),
                                parts(card.tree().allLeaves()),
                                shown,
                                interval(index)))
                .orElseGet(() -> none(whyNoIndex(index)));
    }

    private String none(String why) {
        return card.tree().isComplete()
                ? say("There is no index: {reason}.", "Er is geen index: {reason}.", why)
                : say(
                        "There is no index of {some} of the {all}: {reason}.",
                        "Er is geen index over {some} van de {all}: {reason}.",
                        chosen(),
                        parts(card.tree().allLeaves()),
                        why);
    }

    private String interval(Score index) {
        return Statements.interval(index)
                .map(interval -> " (95%: " + ends(interval).in(words.language()) + rough(index) + ")")
                .orElse("");
    }

    private String rough(Score index) {
        return index.isIntervalRough() ? "; " + say("a rough interval", "een ruwe marge") : "";
    }

    private static Message ends(Interval interval) {
        return ENDS.with(Figure.of(interval.low()), Figure.of(interval.high()));
    }

    /** Of how many leaves the index is. */
    private String chosen() {
        return words.format(card.tree().leaves().size());
    }

    private String parts(int number) {
        boolean elements = CardWords.areElements(card.tree().leaves());
        return elements
                ? say("{number} elements", "{number} elementen", words.format(number))
                : say("{number} parts", "{number} onderdelen", words.format(number));
    }

    /** Where items are all that is missing, which tree has an index. */
    private String whyNoIndex(Score index) {
        List<Node> leaves = card.tree().leavesOf(Node.INDEX);
        long measured =
                leaves.stream().filter(leaf -> !words.isNotMeasured(leaf)).count();
        boolean only = index.absence().orElseThrow().because().stream()
                .allMatch(part -> words.isNotMeasured(part)
                        || card.tree().leavesOf(part).stream().anyMatch(words::isNotMeasured));
        if (measured == leaves.size() || !only) {
            return words.why(index);
        }
        String all = parts(leaves.size());
        if (measured == 0) {
            return leaves.size() == 1
                    ? say("the instrument does not measure it", "het instrument meet dat niet")
                    : say(
                            "the instrument measures none of its {parts}",
                            "het instrument meet geen van de {parts}",
                            all);
        }
        String some = words.format(measured);
        return say(
                        "the instrument measures only {some} of its {parts}",
                        "het instrument meet maar {some} van de {parts}",
                        some,
                        all)
                + advice(measured);
    }

    /** The call for a tree of what is measured, if that has an index: one made of wholes may have none of them left. */
    private String advice(long measured) {
        ScoreTree left = card.tree()
                .only(card.tree().leaves().stream()
                        .filter(leaf -> !words.isNotMeasured(leaf))
                        .collect(Collectors.toSet()));
        if (!left.hasIndex()) {
            return "";
        }
        int below = left.leavesOf(Node.INDEX).size();
        String call = card.tree().isComplete() ? card.tree().call().orElse("tree") : "tree";
        return "; "
                + say(
                        "an index of {parts}: {call}",
                        "een index van {parts}: {call}",
                        these(below, measured),
                        call + ".measuredBy(instrument)");
    }

    private String these(int below, long measured) {
        String some = words.format(below);
        if (below < measured) {
            return say("{some} of them", "{some} daarvan", some);
        }
        return measured == 1 ? say("that one", "dat ene") : say("these {some}", "die {some}", some);
    }

    private String say(String english, String dutch, Object... values) {
        return words.say(english, dutch, values);
    }
}
