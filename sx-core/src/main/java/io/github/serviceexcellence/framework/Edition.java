package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Objects;

/**
 * An edition of the model: the same nine elements, numbered and grouped its own way. A number or dimension without its edition
 * says nothing.
 *
 * <pre>{@code
 * Edition.EUROPEAN.numberOf(Element.LEADERSHIP);      // 3
 * Edition.ISO.numberOf(Element.LEADERSHIP);           // 2
 * Edition.ISO.dimensionOf(Element.LEADERSHIP);        // LEADERSHIP_AND_STRATEGY
 * }</pre>
 */
public enum Edition {
    /** CEN/TS 16880:2015 as the Dutch authors present it: five dimensions, design at the centre. */
    EUROPEAN(
            "european",
            Text.english("European edition").dutch("Europese editie"),
            Source.CEN_TS_16880,
            List.of(EuropeanDimension.values()),
            List.of(Element.values())),
    /**
     * ISO 23592:2021: four dimensions. That monitoring has number 9 is certain, and so are the dimensions; the other numbers are
     * our reading of the standard's table of contents.
     */
    ISO(
            "iso",
            Text.english("ISO edition").dutch("ISO-editie"),
            Source.ISO_23592,
            List.of(IsoDimension.values()),
            List.of(
                    Element.VISION_AND_STRATEGY,
                    Element.LEADERSHIP,
                    Element.SERVICE_CULTURE,
                    Element.EMPLOYEE_ENGAGEMENT,
                    Element.CUSTOMER_UNDERSTANDING,
                    Element.EXPERIENCE_DESIGN,
                    Element.SERVICE_INNOVATION,
                    Element.PROCESSES_AND_STRUCTURE,
                    Element.MONITORING));

    private final String code;
    private final Text title;
    private final Source source;
    private final List<Dimension> dimensions;
    private final List<Element> elements;

    Edition(String code, Text title, Source source, List<? extends Dimension> dimensions, List<Element> elements) {
        this.code = code;
        this.title = title;
        this.source = source;
        this.dimensions = List.copyOf(dimensions);
        this.elements = elements;
    }

    /**
     * The edition with a code.
     *
     * @param code {@code european} or {@code iso}
     * @return the edition
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Edition parse(String code) {
        return Codes.parse(Word.of("edition", "editie"), values(), Edition::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The title in English and Dutch.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * The publication that this edition follows.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The dimensions of this edition.
     *
     * @return five or four dimensions, in the edition's order
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * The nine elements by their number in this edition.
     *
     * @return nine elements, number 1 first
     */
    public List<Element> elements() {
        return elements;
    }

    /**
     * The number of an element in this edition: a label, not a rank.
     *
     * @param element the element
     * @return 1 to 9
     */
    public int numberOf(Element element) {
        return elements.indexOf(Objects.requireNonNull(element, "element")) + 1;
    }

    /**
     * The dimension of an element in this edition.
     *
     * @param element the element
     * @return the one dimension that holds it
     */
    public Dimension dimensionOf(Element element) {
        Objects.requireNonNull(element, "element");
        return dimensions.stream()
                .filter(dimension -> dimension.elements().contains(element))
                .findFirst()
                .orElseThrow();
    }
}
