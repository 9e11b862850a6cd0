package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.problem.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An arrow of the model: one term bears on another. Whoever works on the one should know of the other: a road map puts what feeds others first,
 * and a picture of the model draws the arrows.
 *
 * <pre>{@code
 * Connection.from(Element.MONITORING);           // the four results that it watches over
 * Connection.to(Element.LEADERSHIP);             // what gives it its shape, and what it rests on
 * }</pre>
 *
 * <p>The sources draw the arrows and give them no weight: how much one term does for another is not told, and neither is it here.
 *
 * @param from the term that bears on the other
 * @param kind how it does
 * @param to the other term
 */
public record Connection(Term from, ConnectionKind kind, Term to) {
    private static final List<Connection> ALL = all(Element.values(), BuildingBlock.values());

    /** Refuses a term that is missing. */
    public Connection {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
    }

    private static List<Connection> all(Element[] elements, BuildingBlock[] blocks) {
        List<Connection> all = new ArrayList<>();
        for (Element element : elements) {
            element.shapes().forEach(other -> all.add(new Connection(element, ConnectionKind.SHAPES, other)));
            element.underlies().forEach(other -> all.add(new Connection(element, ConnectionKind.UNDERLIES, other)));
            element.watches().forEach(result -> all.add(new Connection(element, ConnectionKind.WATCHES, result)));
        }
        for (BuildingBlock block : blocks) {
            block.runsThrough().forEach(other -> all.add(new Connection(block, ConnectionKind.RUNS_THROUGH, other)));
        }
        return List.copyOf(all);
    }

    /**
     * All arrows of the model.
     *
     * @return those of the elements in their order, then those of the building blocks
     */
    public static List<Connection> all() {
        return ALL;
    }

    /**
     * What a term bears on.
     *
     * @param term the term
     * @return its arrows to others; none if the sources draw none
     */
    public static List<Connection> from(Term term) {
        Objects.requireNonNull(term, "term");
        return ALL.stream().filter(arrow -> arrow.from.equals(term)).toList();
    }

    /**
     * What bears on a term.
     *
     * @param term the term
     * @return the arrows to it; none if the sources draw none
     */
    public static List<Connection> to(Term term) {
        Objects.requireNonNull(term, "term");
        return ALL.stream().filter(arrow -> arrow.to.equals(term)).toList();
    }

    /**
     * The connection in words.
     *
     * @param locale the reader's locale
     * @return the two titles with the kind between them
     */
    public String title(Locale locale) {
        return title(Language.of(locale));
    }

    /**
     * What {@link #title(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the two titles with the kind between them
     */
    public String title(Language language) {
        return from.title(language) + " " + kind.title().in(language) + " " + to.title(language);
    }

    /** The codes, for instance {@code element:monitoring watches result:customer-delight}. */
    @Override
    public String toString() {
        return from.qualifiedCode() + " " + kind.code() + " " + to.qualifiedCode();
    }
}
