package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Dimension;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From where the nine elements are looked at: which wholes stand between them and the index, and which elements are scored at all.
 *
 * <p>The wholes are the dimensions of an {@linkplain #of edition}, the six {@linkplain #buildingBlocks building blocks}, or {@linkplain
 * #elementsOnly none}. The index is made of elements, never of wholes, so it is the same in all three.
 *
 * <p>A choice of {@linkplain #only(Element...) some elements} is scored as if there were no others: the index is made of the chosen ones
 * and compares with nothing but an index of the same choice. ISO/TS 19387:2025 allows to assess selected dimensions and elements. A
 * whole is shown only if all its elements are chosen: part of a dimension is not that dimension.
 *
 * <pre>{@code
 * View culture = View.of(Edition.EUROPEAN).only(EuropeanDimension.CULTURE);
 * ScoreCard card = StandardStrategy.withDefaults().withView(culture).score(table);
 * }</pre>
 */
public final class View {
    private final Frame frame;
    private final List<Element> elements;
    private final List<Term> wholes;

    private View(Frame frame, Set<Element> chosen) {
        this.frame = frame;
        this.elements = frame.order().stream().filter(chosen::contains).toList();
        this.wholes = frame.wholes().stream()
                .filter(whole -> chosen.containsAll(elementsOf(whole)))
                .toList();
    }

    private View(Frame frame) {
        this(frame, EnumSet.allOf(Element.class));
    }

    /** A view before any choice. */
    private record Frame(String code, Text title, Optional<Edition> edition, List<Term> wholes, List<Element> order) {}

    /**
     * The nine elements in the dimensions of an edition.
     *
     * @param edition the edition
     * @return the view, with the code {@code dimensions-european} or {@code dimensions-iso}
     */
    public static View of(Edition edition) {
        Text title = Text.english("Dimensions (" + edition.title().in(Locale.ENGLISH) + ")")
                .dutch("Dimensies (" + edition.title().in(Text.DUTCH) + ")");
        return new View(new Frame(
                "dimensions-" + edition.code(),
                title,
                Optional.of(edition),
                List.copyOf(edition.dimensions()),
                edition.elements()));
    }

    /**
     * The nine elements in the six building blocks. An element may stand in two of them, and then counts in both.
     *
     * @return the view, with the code {@code building-blocks}
     */
    public static View buildingBlocks() {
        return new View(new Frame(
                "building-blocks",
                Text.english("Building blocks").dutch("Bouwstenen"),
                Optional.empty(),
                List.of(BuildingBlock.values()),
                List.of(Element.values())));
    }

    /**
     * The nine elements, and nothing between them and the index.
     *
     * @return the view, with the code {@code elements-only}
     */
    public static View elementsOnly() {
        return new View(new Frame(
                "elements-only",
                Text.english("Elements only").dutch("Alleen elementen"),
                Optional.empty(),
                List.of(),
                List.of(Element.values())));
    }

    /**
     * The view with a code, of all nine elements.
     *
     * @param code for instance {@code dimensions-iso}
     * @return the view
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static View parse(String code) {
        View[] views = Stream.concat(
                        Arrays.stream(Edition.values()).map(View::of), Stream.of(buildingBlocks(), elementsOnly()))
                .toArray(View[]::new);
        return Codes.parse(Word.of("view", "weergave"), views, View::code, code);
    }

    /**
     * This view with a choice of elements, in place of an earlier choice.
     *
     * @param elements one element or more, in any order; all nine are no choice
     * @return the changed view
     * @throws IllegalArgumentException if no element is chosen or one is chosen twice
     */
    public View only(Collection<Element> elements) {
        Faults faults = new Faults();
        faults.check(!elements.isEmpty(), "elements", CardProblem.NO_ELEMENT);
        Set<Element> chosen = EnumSet.noneOf(Element.class);
        for (Element element : elements) {
            checkOnce(chosen.add(Objects.requireNonNull(element, "element")), "elements/", element, faults);
        }
        faults.throwIfAny(CardProblem.INVALID_CHOICE, code());
        return new View(frame, chosen);
    }

    /**
     * This view with a choice of elements, in place of an earlier choice.
     *
     * @param elements one element or more, in any order; all nine are no choice
     * @return the changed view
     * @throws IllegalArgumentException if no element is chosen or one is chosen twice
     */
    public View only(Element... elements) {
        return only(Arrays.asList(elements));
    }

    /**
     * This view with the elements of some dimensions, in place of an earlier choice.
     *
     * @param dimensions one dimension of this view's edition or more, in any order
     * @return the changed view
     * @throws IllegalArgumentException if no dimension is chosen, one is chosen twice, or one is of another edition
     */
    public View only(Dimension... dimensions) {
        return only(Arrays.asList(dimensions), Dimension::elements);
    }

    /**
     * This view with the elements of some building blocks, in place of an earlier choice. Another block that has no other elements
     * than these is shown too.
     *
     * @param blocks one block or more, in any order
     * @return the changed view
     * @throws IllegalArgumentException if no block is chosen, one is chosen twice, or this view is not one of building blocks
     */
    public View only(BuildingBlock... blocks) {
        return only(Arrays.asList(blocks), BuildingBlock::elements);
    }

    private <T extends Term> View only(List<T> wholes, Function<T, List<Element>> elements) {
        Faults faults = new Faults();
        faults.check(!wholes.isEmpty(), "wholes", CardProblem.NOTHING_CHOSEN);
        for (int place = 0; place < wholes.size(); place++) {
            Term whole = wholes.get(place);
            faults.check(frame.wholes().contains(whole), "wholes/" + whole.qualifiedCode(), () -> noWhole(whole));
            checkOnce(wholes.indexOf(whole) == place, "wholes/", whole, faults);
        }
        faults.throwIfAny(CardProblem.INVALID_CHOICE, code());
        return new View(
                frame, wholes.stream().map(elements).flatMap(List::stream).collect(Collectors.toSet()));
    }

    private Message noWhole(Term given) {
        String known = frame.wholes().stream().map(Term::qualifiedCode).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? CardProblem.WITHOUT_WHOLES.with(given.qualifiedCode())
                : CardProblem.NO_WHOLE.with(given.qualifiedCode(), known);
    }

    private static void checkOnce(boolean once, String field, Term chosen, Faults faults) {
        String code = chosen.qualifiedCode();
        faults.check(once, field + code, CardProblem.CHOSEN_TWICE, code);
    }

    /**
     * The stable code, whatever is chosen.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return frame.code();
    }

    /**
     * What to call the wholes of the view.
     *
     * @return for instance "Dimensions (European edition)"
     */
    public Text title() {
        return frame.title();
    }

    /**
     * The edition whose dimensions are the wholes.
     *
     * @return the edition, or nothing in a view without dimensions
     */
    public Optional<Edition> edition() {
        return frame.edition();
    }

    /**
     * The elements that are scored.
     *
     * @return one to nine, by their number in the edition; in a view without an edition by their number in the European one, which is
     *     the order of the constants
     */
    public List<Element> elements() {
        return elements;
    }

    /**
     * The wholes that are shown: those whose elements are all chosen.
     *
     * @return dimensions or building blocks in the order of their source; none if no whole is complete
     */
    public List<Term> wholes() {
        return wholes;
    }

    /**
     * Whether all nine elements are scored.
     *
     * @return false after a choice of fewer
     */
    public boolean isComplete() {
        return elements.size() == Element.values().length;
    }

    /**
     * The elements that a whole rests on.
     *
     * @param whole the index, or one of the {@linkplain #wholes() wholes}
     * @return its elements; none for a node that is no whole
     */
    public List<Element> elementsOf(Node whole) {
        return whole.equals(Node.INDEX)
                ? elements
                : whole.term().map(View::elementsOf).orElse(List.of());
    }

    private static List<Element> elementsOf(Term whole) {
        if (whole instanceof Dimension dimension) {
            return dimension.elements();
        }
        return whole instanceof BuildingBlock block ? block.elements() : List.of();
    }

    /** Whether a card in this view may show a node: no element that is not chosen, and no whole but those of the view. */
    boolean shows(Node node) {
        return node.term()
                .map(term -> switch (term.kind()) {
                    case ELEMENT -> elements.contains(term);
                    case DIMENSION, BLOCK -> wholes.contains(term);
                    default -> true;
                })
                .orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof View that && code().equals(that.code()) && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), elements);
    }

    /** The code, and which elements if not all nine, for a message. */
    Word words() {
        String chosen = elements.stream().map(Element::code).sorted().collect(Collectors.joining(", "));
        return isComplete()
                ? Word.same(code())
                : Word.of(code() + " of only " + chosen, code() + " met alleen " + chosen);
    }

    /** The code, and which elements if not all nine. */
    @Override
    public String toString() {
        return words().english();
    }
}
