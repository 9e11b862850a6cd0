package io.github.serviceexcellence.points;

import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a score is about: the index, a term of the framework, or an item.
 *
 * @param code {@code index}, a qualified code such as {@code element:leadership}, or {@code item:} and the item's id
 */
public record Node(String code) implements Comparable<Node> {
    /** The one figure for the whole. */
    public static final Node INDEX = new Node("index");

    /** Made once: a card of a thousand groups asks for the same few a million times. */
    private static final Map<Term, Node> OF_TERMS = Term.all().stream()
            .collect(Collectors.toUnmodifiableMap(term -> term, term -> new Node(term.qualifiedCode())));

    private static final String ITEM = "item:";
    private static final Text INDEX_TITLE = Text.english("Index").dutch("Index");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is none of these; the message lists what is valid
     */
    public Node {
        Objects.requireNonNull(code, "code");
        if (code.startsWith(ITEM)) {
            ItemId.of(code.substring(ITEM.length()));
        } else if (!code.equals("index")) {
            if (code.indexOf(':') < 0) {
                throw InvalidInputException.of(PointsProblem.NO_NODE.with(Codes.shorten(code)));
            }
            Term.parse(code);
        }
    }

    /**
     * The node of a term.
     *
     * @param term an element, a dimension, a building block
     * @return the node
     */
    public static Node of(Term term) {
        return Objects.requireNonNull(OF_TERMS.get(term));
    }

    /**
     * The node of an item.
     *
     * @param item the item
     * @return the node
     */
    public static Node of(ItemId item) {
        return new Node(ITEM + item);
    }

    /**
     * The term that this node stands for.
     *
     * @return the term, or nothing for the index and for an item
     */
    public Optional<Term> term() {
        return code.equals("index") || code.startsWith(ITEM) ? Optional.empty() : Optional.of(Term.parse(code));
    }

    /**
     * The item that this node stands for.
     *
     * @return the item's id, or nothing for the index and for a term
     */
    public Optional<ItemId> item() {
        return code.startsWith(ITEM) ? Optional.of(ItemId.of(code.substring(ITEM.length()))) : Optional.empty();
    }

    /**
     * What to call the node.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return the term's title, "Index", or the item's id
     */
    public String title(Locale locale) {
        return term().map(term -> term.title(locale))
                .or(() -> item().map(ItemId::value))
                .orElseGet(() -> INDEX_TITLE.in(locale));
    }

    @Override
    public int compareTo(Node other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
