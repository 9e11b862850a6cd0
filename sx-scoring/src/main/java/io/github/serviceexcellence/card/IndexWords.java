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
                .map(shown -> say("The index", "De index")
                        + chosen()
                        + say(" is " + shown + " of 100 points", " is " + shown + " van 100 punten")
                        + interval(index)
                        + ".")
                .orElseGet(
                        () -> say("There is no index", "Er is geen index") + chosen() + ": " + whyNoIndex(index) + ".");
    }

    private String interval(Score index) {
        return Statements.interval(index)
                .map(interval -> " (95%: " + ends(interval).in(words.locale()) + rough(index) + ")")
                .orElse("");
    }

    private String rough(Score index) {
        return index.isIntervalRough() ? say("; a rough interval", "; een ruwe marge") : "";
    }

    private static Message ends(Interval interval) {
        return ENDS.with(Figure.of(interval.low()), Figure.of(interval.high()));
    }

    /** Of how many leaves the index is, unless of all. */
    private String chosen() {
        int leaves = card.tree().leaves().size();
        int all = card.tree().allLeaves();
        return card.tree().isComplete()
                ? ""
                : say(
                        " of " + words.format(leaves) + " of the " + parts(all),
                        " over " + words.format(leaves) + " van de " + parts(all));
    }

    private String parts(int number) {
        boolean elements = CardWords.areElements(card.tree().leaves());
        return words.format(number) + (elements ? say(" elements", " elementen") : say(" parts", " onderdelen"));
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
                    : say("the instrument measures none of its " + all, "het instrument meet geen van de " + all);
        }
        String some = words.format(measured);
        return say(
                        "the instrument measures only " + some + " of its " + all,
                        "het instrument meet maar " + some + " van de " + all)
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
        return say("; an index of ", "; een index van ") + these(below, measured) + ": " + call
                + ".measuredBy(instrument)";
    }

    private String these(int below, long measured) {
        String some = words.format(below);
        if (below < measured) {
            return say(some + " of them", some + " daarvan");
        }
        return measured == 1 ? say("that one", "dat ene") : say("these ", "die ") + some;
    }

    private String say(String english, String dutch) {
        return words.say(english, dutch);
    }
}
