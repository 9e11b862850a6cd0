package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The ten paradigm shifts of Excelleren in service. Each leads from an old way to a new one and is measured as a position between
 * these two poles.
 *
 * <p>Of most shifts this library knows only the number: {@link #poles()} is empty for those, and their title says no more than the number.
 * Whoever knows the book, or has shifts of their own, describes them as {@link OwnShift}.
 */
public enum ParadigmShift implements Term {
    /** Shift 1, about the ideal customer experience; its poles are not known to this library. */
    SHIFT_1(
            1,
            Text.english("The first shift is about the ideal customer experience.")
                    .dutch("De eerste shift gaat over de ideale klantbeleving.")),
    /** Shift 2; not known to this library. */
    SHIFT_2(2),
    /** Shift 3; not known to this library. */
    SHIFT_3(3),
    /** Shift 4; not known to this library. */
    SHIFT_4(4),
    /** Shift 5; not known to this library. */
    SHIFT_5(5),
    /** Shift 6; not known to this library. */
    SHIFT_6(6),
    /** Shift 7; not known to this library. */
    SHIFT_7(7),
    /** Shift 8: from stubborn navel-gazing to customer-minded innovation. */
    SHIFT_8(
            8,
            new Poles(
                    Text.english("stubborn navel-gazing").dutch("hardleers navelstaren"),
                    Text.english("customer-minded innovation").dutch("klantbewust innoveren")),
            Element.SERVICE_INNOVATION,
            Text.english("The organisation stops circling around itself and innovates with an eye for its customers.")
                    .dutch("De organisatie draait niet langer om zichzelf, maar vernieuwt met oog voor haar klanten.")),
    /** Shift 9: from processes set in concrete to exciting customer journeys. */
    SHIFT_9(
            9,
            new Poles(
                    Text.english("processes set in concrete").dutch("betonnen processen"),
                    Text.english("exciting customer journeys").dutch("enerverende klantreizen")),
            Element.PROCESSES_AND_STRUCTURE,
            Text.english(
                            "The customer journey decides how people work; the internal processes are in order and support it.")
                    .dutch(
                            "De klantreis bepaalt hoe er wordt gewerkt; de interne processen zijn op orde en ondersteunen die reis.")),
    /** Shift 10: from suppliers as a cost item to partners in customer experience. */
    SHIFT_10(
            10,
            new Poles(
                    Text.english("suppliers as a cost item").dutch("leveranciers als kostenpost"),
                    Text.english("partners in customer experience").dutch("partners in klantbeleving")),
            Element.PROCESSES_AND_STRUCTURE,
            Text.english("Suppliers are no longer just a cost but share in the care for the customer's experience.")
                    .dutch(
                            "Leveranciers zijn niet alleen een kostenpost, maar delen in de zorg voor de beleving van de klant."));

    private final int number;
    private final Optional<Poles> poles;
    private final Optional<Element> element;
    private final Optional<Text> description;

    ParadigmShift(int number, Poles poles, Element element, Text description) {
        this.number = number;
        this.poles = Optional.of(poles);
        this.element = Optional.of(element);
        this.description = Optional.of(description);
    }

    ParadigmShift(int number, Text description) {
        this.number = number;
        this.poles = Optional.empty();
        this.element = Optional.empty();
        this.description = Optional.of(description);
    }

    ParadigmShift(int number) {
        this.number = number;
        this.poles = Optional.empty();
        this.element = Optional.empty();
        this.description = Optional.empty();
    }

    /**
     * The shift with a code.
     *
     * @param code {@code 1} to {@code 10}
     * @return the shift
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static ParadigmShift parse(String code) {
        return Codes.parse(Word.of("paradigm shift", "paradigmashift"), values(), ParadigmShift::code, code);
    }

    /**
     * The number of the shift.
     *
     * @return 1 to 10
     */
    public int number() {
        return number;
    }

    /**
     * The old way and the new, where they are known.
     *
     * @return the two poles, or nothing
     */
    public Optional<Poles> poles() {
        return poles;
    }

    /**
     * The element that the shift belongs to, where the source says so.
     *
     * @return the element, or nothing
     */
    public Optional<Element> element() {
        return element;
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.SHIFT;
    }

    @Override
    public String code() {
        return Integer.toString(number());
    }

    /** {@inheritDoc} Where the poles are not known, the title is the number alone. */
    @Override
    public Text title() {
        return poles.map(Poles::title)
                .orElseGet(() -> Text.english("Paradigm shift " + number()).dutch("Paradigmashift " + number()));
    }

    /** {@inheritDoc} Where the content is not known, it says so. */
    @Override
    public Text description() {
        return description.orElseGet(
                () -> Text.english("One of the ten paradigm shifts; what it leads from and to is not included here.")
                        .dutch("Een van de tien paradigmashifts; de inhoud ervan is hier niet opgenomen."));
    }

    @Override
    public List<Source> sources() {
        return List.of(Source.EXCELLEREN_IN_SERVICE);
    }

    /**
     * The two ends of a shift.
     *
     * @param from the old way
     * @param to the new way
     */
    public record Poles(Text from, Text to) {
        /** Checks that nothing is missing. */
        public Poles {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        Text title() {
            return Text.english("From " + from.in(Locale.ENGLISH) + " to " + to.in(Locale.ENGLISH))
                    .dutch("Van " + from.in(Text.DUTCH) + " naar " + to.in(Text.DUTCH));
        }
    }
}
