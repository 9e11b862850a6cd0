package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.ScoreTreeBuilder;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tree as options of a strategy: its code and its leaves; of a tree that the code alone does not tell, all leaves in their order; and of
 * one's own what its wholes and its index are made of. Titles are no options.
 */
final class TreeOptions {
    static final String TREE = "tree";

    static final String LEAVES = "tree.leaves";
    private static final String WHOLES = "tree.wholes";
    private static final String WHOLE = "tree.whole.";
    private static final String INDEX = "tree.index";
    private static final String ALL = "all";
    private static final String NONE = "none";
    private static final String COMMA = ", ";
    /** Stands for a code that is wrong, so that what else is wrong with the tree is told too. */
    private static final String UNREAD = "unread";

    private final OptionReader options;
    private final Function<String, Optional<ScoreTree>> own;

    private TreeOptions(OptionReader options, Function<String, Optional<ScoreTree>> own) {
        this.options = options;
        this.own = own;
    }

    static SortedMap<String, String> of(ScoreTree tree) {
        SortedMap<String, String> options = new TreeMap<>();
        options.put(TREE, tree.code());
        options.put(LEAVES, choice(tree));
        if (!tree.isShipped()) {
            options.put(WHOLES, list(tree.wholes()));
            tree.wholes().forEach(whole -> options.put(WHOLE + whole, list(tree.partsOf(whole))));
            options.put(INDEX, list(tree.partsOf(Node.INDEX)));
        }
        return options;
    }

    /** The tree that options say; nothing if one of them is wrong. Trees of one's own give their titles, if they are known. */
    static Optional<ScoreTree> read(OptionReader options, Function<String, Optional<ScoreTree>> own) {
        return new TreeOptions(options, own).read();
    }

    private Optional<ScoreTree> read() {
        if (options.has(INDEX)) {
            return readOwn(options.read(TREE, TreeOptions::id, UNREAD));
        }
        String code = options.read(TREE, TreeOptions::known, "");
        if (code.isEmpty()) {
            options.skip(TREE + ".", "NODE");
            return Optional.empty();
        }
        return readShipped(code);
    }

    private static String id(String code) {
        return Codes.id(Word.of("code of a tree", "code van een indeling"), code);
    }

    private static String known(String code) {
        Word tree = Word.of("tree of scores", "indeling");
        return Codes.parse(tree, ScoreTree.codes().toArray(String[]::new), Function.identity(), code);
    }

    private Optional<ScoreTree> readShipped(String code) {
        return options.read(LEAVES, choice -> Optional.of(chosen(choice, code)), Optional.empty());
    }

    private static ScoreTree chosen(String choice, String code) {
        ScoreTree tree = choice.equals(ALL) ? ScoreTree.parse(code) : ScoreTree.parse(code, nodes(choice));
        Codes.oneForm(choice, choice(tree));
        return tree;
    }

    private Optional<ScoreTree> readOwn(String code) {
        Optional<ScoreTree> titled = own.apply(code);
        ScoreTreeBuilder tree =
                ScoreTree.builder(code, titled.map(ScoreTree::title).orElseGet(() -> Text.english(code)));
        boolean whole = take(LEAVES, tree::leaves);
        List<Node> wholes = options.read(WHOLES, TreeOptions::nodesOrNone, List.of());
        for (Node node : wholes) {
            whole &= take(WHOLE + node, parts -> tree.whole(node, parts));
        }
        List<Node> index = options.read(INDEX, TreeOptions::nodesOrNone, List.of());
        if (!index.isEmpty()) {
            tree.index(index);
        }
        boolean readable = whole && !options.isFaulty(WHOLES) && !options.isFaulty(INDEX);
        boolean named = !options.isFaulty(TREE);
        Optional<ScoreTree> built = readable
                ? options.guarded(TREE, () -> Optional.of(titled(tree.build(), titled)), Optional.empty())
                : Optional.empty();
        return built.filter(known -> named);
    }

    private static ScoreTree titled(ScoreTree tree, Optional<ScoreTree> known) {
        return tree.withTitles(known.map(ScoreTree::titles).orElseGet(Collections::emptySortedMap));
    }

    /** False if the option is missing or wrong. */
    private boolean take(String option, Consumer<List<Node>> taker) {
        List<Node> nodes = options.read(option, TreeOptions::nodes, List.of());
        taker.accept(nodes);
        return !options.isFaulty(option);
    }

    /** Of a tree that its code tells {@code all}, or the codes of the chosen leaves, sorted; of all others the leaves in their order. */
    private static String choice(ScoreTree tree) {
        if (!tree.isFixed()) {
            return list(tree.leaves());
        }
        return tree.isComplete() ? ALL : list(tree.leaves().stream().sorted().toList());
    }

    private static String list(List<Node> nodes) {
        return nodes.isEmpty() ? NONE : nodes.stream().map(Node::code).collect(Collectors.joining(COMMA));
    }

    private static List<Node> nodesOrNone(String choice) {
        return choice.equals(NONE) ? List.of() : nodes(choice);
    }

    private static List<Node> nodes(String choice) {
        return Arrays.stream(choice.split(COMMA, -1)).map(Node::new).toList();
    }
}
