package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Arrays;
import java.util.List;

/**
 * The nine elements of an organisation that brings forth service excellence.
 *
 * <p>All nine weigh the same, and their numbers are labels of an {@link Edition}, not an order of work: the sources say both
 * outright. The elements are connected: {@link #EXPERIENCE_DESIGN} gives the other eight their shape, {@link
 * #CUSTOMER_UNDERSTANDING} lies at the base, {@link #MONITORING} watches the four {@linkplain ResultElement results}.
 *
 * <p>The constants stand in the order of the European edition. ISO 23592 words two of the titles differently (leadership, and
 * processes and structure); the codes are the same.
 *
 * <pre>{@code
 * Element element = Element.parse("service-culture");
 * int number = Edition.ISO.numberOf(element);          // 3
 * }</pre>
 */
public enum Element implements Term {
    /** Designing and renewing outstanding customer experiences. */
    EXPERIENCE_DESIGN(
            "experience-design",
            Text.english("Designing and renewing outstanding customer experiences")
                    .dutch("Ontwerpen en vernieuwen van een uitzonderlijke klantbeleving"),
            Text.english(
                            "The intended experience is set down first and refreshed regularly; processes and systems are then"
                                    + " designed to fit it.")
                    .dutch(
                            "De gewenste beleving wordt eerst vastgelegd en regelmatig vernieuwd; processen en systemen worden"
                                    + " daarop ingericht.")),
    /** Service excellence vision, mission and strategy. */
    VISION_AND_STRATEGY(
            "vision-and-strategy",
            Text.english("Service excellence vision, mission and strategy").dutch("Visie, missie en strategie"),
            Text.english(
                            "Vision, mission and strategy put the customer first, appeal to customers and employees, and give"
                                    + " employees direction and room.")
                    .dutch(
                            "Visie, missie en strategie stellen de klant centraal, spreken klanten en medewerkers aan en geven"
                                    + " medewerkers richting en ruimte.")),
    /** Leadership and management commitment. */
    LEADERSHIP(
            "leadership",
            Text.english("Leadership and management commitment").dutch("Leiderschap en managementcommitment"),
            Text.english(
                            "Board and managers show by style and deed that they stand for service, and enable and support their"
                                    + " employees.")
                    .dutch(
                            "Directie en leidinggevenden laten in stijl en gedrag zien dat zij voor service staan en stellen"
                                    + " hun medewerkers in staat om die te bieden.")),
    /** Employee engagement. */
    EMPLOYEE_ENGAGEMENT(
            "employee-engagement",
            Text.english("Employee engagement").dutch("Betrokken en klantgerichte medewerkers"),
            Text.english(
                            "From recruitment to leaving, everything in human resources anchors customer-focused behaviour and"
                                    + " keeps employees inspired.")
                    .dutch("Van werving tot vertrek verankeren alle HR-instrumenten klantgericht gedrag en houden zij"
                            + " medewerkers bezield.")),
    /** Service excellence culture. */
    SERVICE_CULTURE(
            "service-culture",
            Text.english("Service excellence culture").dutch("Service-excellencecultuur"),
            Text.english(
                            "The culture of service is explicit: it is defined, communicated, put into practice and cherished.")
                    .dutch(
                            "De servicecultuur is expliciet: zij is omschreven, wordt uitgedragen, in praktijk gebracht en"
                                    + " gekoesterd.")),
    /** Understanding customer needs, expectations and desires. */
    CUSTOMER_UNDERSTANDING(
            "customer-understanding",
            Text.english("Understanding customer needs, expectations and desires")
                    .dutch("Begrijpen van behoeften, verwachtingen en wensen van klanten"),
            Text.english(
                            "The organisation listens: it knows the needs, expectations, emotions, experience and behaviour of its"
                                    + " customers.")
                    .dutch(
                            "De organisatie luistert: zij kent de behoeften, verwachtingen, emoties, beleving en het gedrag van"
                                    + " haar klanten.")),
    /** Service innovation management. */
    SERVICE_INNOVATION(
            "service-innovation",
            Text.english("Service innovation management").dutch("Service-innovatiemanagement"),
            Text.english("In short cycles, together with customers and with a feel for trends, the organisation learns,"
                            + " improves and innovates.")
                    .dutch(
                            "In korte cycli, samen met klanten en met gevoel voor trends, leert, verbetert en vernieuwt de"
                                    + " organisatie.")),
    /** Managing customer experience related processes and organisational structure. */
    PROCESSES_AND_STRUCTURE(
            "processes-and-structure",
            Text.english("Managing customer experience related processes and organizational structure")
                    .dutch("Managen van processen en organisatie die de klantbeleving be\u00efnvloeden"),
            Text.english(
                            "Customer journeys come before internal processes; resources, technology, structure and partners"
                                    + " serve them.")
                    .dutch(
                            "Klantreizen gaan voor interne processen; middelen, technologie, structuur en partners staan in"
                                    + " dienst daarvan.")),
    /** Monitoring service excellence activities and results. */
    MONITORING(
            "monitoring",
            Text.english("Monitoring service excellence activities and results")
                    .dutch("Monitoren van activiteiten en resultaten"),
            Text.english(
                            "Activities and the four results are measured continuously, and the organisation acts on them.")
                    .dutch(
                            "Activiteiten en de vier resultaten worden doorlopend gemeten, en de organisatie stuurt daarop."));

    private final String code;
    private final Text title;
    private final Text description;

    Element(String code, Text title, Text description) {
        this.code = code;
        this.title = title;
        this.description = description;
    }

    /**
     * The element with a code.
     *
     * @param code for instance {@code leadership}
     * @return the element
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Element parse(String code) {
        return Codes.parse(Word.of("element", "element"), values(), Element::code, code);
    }

    /**
     * The elements that take their shape from this one.
     *
     * @return the other eight for {@link #EXPERIENCE_DESIGN}, none for the rest
     */
    public List<Element> shapes() {
        return this == EXPERIENCE_DESIGN ? others() : List.of();
    }

    private List<Element> others() {
        return Arrays.stream(values()).filter(other -> other != this).toList();
    }

    /**
     * The elements that this one lies at the base of. The sources say that it lies at the base; that each other element rests on it is our
     * reading.
     *
     * @return the eight others for {@link #CUSTOMER_UNDERSTANDING}, none for the rest
     */
    public List<Element> underlies() {
        return this == CUSTOMER_UNDERSTANDING ? others() : List.of();
    }

    /**
     * The results that this element watches.
     *
     * @return all four for {@link #MONITORING}, none for the rest
     */
    public List<ResultElement> watches() {
        return this == MONITORING ? List.of(ResultElement.values()) : List.of();
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.ELEMENT;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text description() {
        return description;
    }

    @Override
    public List<Source> sources() {
        return List.of(Source.CEN_TS_16880, Source.ISO_23592, Source.SERVICE_EXCELLENCE);
    }
}
