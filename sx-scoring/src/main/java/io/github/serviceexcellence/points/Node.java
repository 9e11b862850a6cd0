package io.github.serviceexcellence.points;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a score is about: the index, a construct in one of its aspects, or an item. An indicator is what a population may be measured on
 * besides.
 *
 * <p>A node is a name. It knows the titles of the framework's terms; those of constructs of one's own stand on the score card.
 *
 * @param code {@code index}; a qualified code such as {@code element:leadership} or {@code own:safety}, with {@code :wished} or {@code
 *     :importance} behind it for another aspect than how it is; {@code item:} and the item's id; or {@code indicator:} and an id
 */
public record Node(String code) implements Comparable<Node> {
    private static final String ITEM = "item:";
    private static final String INDICATOR = "indicator:";
    private static final char COLON = ':';
    private static final Text INDEX_TITLE = Text.english("Index").dutch("Index");
    /** The kinds whose constructs the maker of an instrument names. */
    private static final Set<String> OWN =
            Set.of(ConstructKind.FACET.code(), ConstructKind.OWN_SHIFT.code(), ConstructKind.OWN.code());

    private static final Map<String, Aspect> ASPECTS = aspects();

    /** The one figure for the whole. */
    public static final Node INDEX = new Node("index");

    /** Made once: a card of a thousand groups asks for the same few a million times. */
    private static final Map<Term, Node> OF_TERMS = ofTerms();

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is none of these; the message lists what is valid
     */
    public Node {
        Objects.requireNonNull(code, "code");
        if (code.startsWith(ITEM)) {
            ItemId.of(code.substring(ITEM.length()));
        } else if (code.startsWith(INDICATOR)) {
            Codes.id(Word.of("indicator code", "code van een indicator"), code.substring(INDICATOR.length()));
        } else if (!code.equals("index")) {
            check(code);
        }
    }

    private static Map<String, Aspect> aspects() {
        Map<String, Aspect> aspects = new HashMap<>();
        for (Aspect aspect : Aspect.values()) {
            if (aspect != Aspect.IS) {
                aspects.put(aspect.code(), aspect);
            }
        }
        return Map.copyOf(aspects);
    }

    private static Map<Term, Node> ofTerms() {
        Map<Term, Node> nodes = new HashMap<>();
        for (Term term : Term.all()) {
            nodes.put(term, new Node(term.qualifiedCode()));
        }
        return Map.copyOf(nodes);
    }

    private static void check(String code) {
        String construct = withoutAspect(code);
        int colon = construct.indexOf(COLON);
        if (colon < 0) {
            throw InvalidInputException.of(PointsProblem.NO_NODE.with(Codes.shorten(code)));
        }
        if (isOwn(construct)) {
            Codes.id(Word.of("code of a construct", "code van een begrip"), construct.substring(colon + 1));
        } else {
            Term.parse(construct);
        }
    }

    private static boolean isOwn(String construct) {
        return OWN.contains(construct.substring(0, construct.indexOf(COLON)));
    }

    /** An id holds no colon, so what stands behind the last of two is an aspect. */
    private static String withoutAspect(String code) {
        int last = code.lastIndexOf(COLON);
        boolean other = last > code.indexOf(COLON) && ASPECTS.containsKey(code.substring(last + 1));
        return other ? code.substring(0, last) : code;
    }

    /**
     * The node of a construct, as it is.
     *
     * @param construct an element, a dimension, a pyramid level, a facet, a construct of one's own
     * @return the node
     */
    public static Node of(Construct construct) {
        return construct instanceof Term term
                ? Objects.requireNonNull(OF_TERMS.get(term))
                : new Node(construct.qualifiedCode());
    }

    /**
     * The node of a construct in one of its aspects.
     *
     * @param construct the construct
     * @param aspect how it is, how one wishes it, or how much it matters
     * @return the node
     */
    public static Node of(Construct construct, Aspect aspect) {
        return aspect == Aspect.IS ? of(construct) : new Node(construct.qualifiedCode() + COLON + aspect.code());
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
     * The node of an indicator: something about units that no item measures, such as the waiting time in minutes.
     *
     * @param id 1 to 64 letters, digits, '.', '_' or '-'
     * @return the node
     * @throws IllegalArgumentException if the id is none
     */
    public static Node indicator(String id) {
        return new Node(INDICATOR + id);
    }

    /**
     * The term that this node stands for, in whatever aspect.
     *
     * @return the term, or nothing for the index, an item, an indicator, a facet and a construct of one's own
     */
    public Optional<Term> term() {
        String construct = withoutAspect(code);
        return isConstruct() && !isOwn(construct) ? Optional.of(Term.parse(construct)) : Optional.empty();
    }

    /**
     * Which side of its construct the node stands for.
     *
     * @return {@link Aspect#IS} for all but a construct in another aspect
     */
    public Aspect aspect() {
        String construct = withoutAspect(code);
        return construct.equals(code)
                ? Aspect.IS
                : Objects.requireNonNull(ASPECTS.get(code.substring(construct.length() + 1)));
    }

    /**
     * The same construct as it is.
     *
     * @return the construct's node without its aspect; for all other nodes the node itself
     */
    public Node asIs() {
        String construct = withoutAspect(code);
        return construct.equals(code) ? this : new Node(construct);
    }

    /**
     * The item that this node stands for.
     *
     * @return the item's id, or nothing for all other nodes
     */
    public Optional<ItemId> item() {
        return code.startsWith(ITEM) ? Optional.of(ItemId.of(code.substring(ITEM.length()))) : Optional.empty();
    }

    /**
     * Whether the node stands for a construct, in whatever aspect.
     *
     * @return false for the index, an item and an indicator
     */
    public boolean isConstruct() {
        return !equals(INDEX) && !code.startsWith(ITEM) && !isIndicator();
    }

    /**
     * Whether the node stands for an indicator, which is measured in a unit of its own and not in points.
     *
     * @return true for what {@link #indicator(String)} made
     */
    public boolean isIndicator() {
        return code.startsWith(INDICATOR);
    }

    /**
     * What to call the node, as far as the framework knows it. A score card knows the titles of other constructs too.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return the term's title, with its aspect in brackets unless that is how it is; "Index"; or for all other nodes what stands behind
     *     the colon
     */
    public String title(Locale locale) {
        return title(Language.of(locale));
    }

    /**
     * What {@link #title(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String title(Language language) {
        String construct = withoutAspect(code);
        String name = term().map(term -> term.title(language))
                .orElseGet(() -> construct.substring(construct.indexOf(COLON) + 1));
        if (equals(INDEX)) {
            return INDEX_TITLE.in(language);
        }
        return aspect() == Aspect.IS ? name : name + " (" + aspect().title().in(language) + ")";
    }

    /** Written out, as is {@link #hashCode}: keys of so many maps cost a process dozens of milliseconds if the compiler makes them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node that && code.equals(that.code);
    }

    /** That of the code. */
    @Override
    public int hashCode() {
        return code.hashCode();
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
