package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** The kinds of {@link Construct}, each the first part of a qualified code. */
public enum ConstructKind {
    /** One of the nine {@linkplain Element elements}. */
    ELEMENT("element"),
    /** A {@link Dimension} of one of the two editions. */
    DIMENSION("dimension"),
    /** One of the four {@linkplain ResultElement results}. */
    RESULT("result"),
    /** One of the four {@linkplain PyramidLevel levels} of the pyramid. */
    LEVEL("level"),
    /** One of the six {@linkplain BuildingBlock building blocks}. */
    BLOCK("block"),
    /** A {@link Topic} of a building block. */
    TOPIC("topic"),
    /** One of the ten {@linkplain ParadigmShift paradigm shifts}. */
    SHIFT("shift"),
    /** A {@link Facet} that the maker of an instrument distinguishes within a term. */
    FACET("facet"),
    /** A {@linkplain OwnShift shift} that the maker of an instrument describes. */
    OWN_SHIFT("own-shift"),
    /** An {@linkplain OwnConstruct own construct}: a subject of the organisation that the framework does not know. */
    OWN("own");

    private final String code;

    ConstructKind(String code) {
        this.code = code;
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
     * The kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static ConstructKind parse(String code) {
        return Codes.parse(Word.of("kind of construct", "soort begrip"), values(), ConstructKind::code, code);
    }
}
