package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;

/**
 * The five dimensions of the European edition (CEN/TS 16880 as the Dutch authors present it). {@link #DESIGN} holds one element
 * and stands at the centre: a mean of the five dimension scores would count that element double.
 */
public enum EuropeanDimension implements Dimension {
    /** Design, at the centre of the model. */
    DESIGN(
            "design",
            Text.english("Design").dutch("Design"),
            Text.english(
                            "The centre of the model: the designed customer experience, from which the other eight elements take"
                                    + " their shape.")
                    .dutch(
                            "Het hart van het model: de ontworpen klantbeleving, waaraan de andere acht elementen hun vorm"
                                    + " ontlenen."),
            Element.EXPERIENCE_DESIGN),
    /** Strategy. */
    STRATEGY(
            "strategy",
            Text.english("Strategy").dutch("Strategie"),
            Text.english(
                            "Where the organisation wants to go with its service, and how board and managers stand behind it.")
                    .dutch(
                            "Waar de organisatie met haar service naartoe wil en hoe directie en leidinggevenden dat uitdragen."),
            Element.VISION_AND_STRATEGY,
            Element.LEADERSHIP),
    /** Culture. */
    CULTURE(
            "culture",
            Text.english("Culture").dutch("Cultuur"),
            Text.english("The people who give the service and the culture that they share.")
                    .dutch("De mensen die de service verlenen en de cultuur die zij delen."),
            Element.EMPLOYEE_ENGAGEMENT,
            Element.SERVICE_CULTURE),
    /** Innovation. */
    INNOVATION(
            "innovation",
            Text.english("Innovation").dutch("Innovatie"),
            Text.english("Knowing what customers need and renewing the service with that knowledge.")
                    .dutch("Weten wat klanten nodig hebben en de service met die kennis vernieuwen."),
            Element.CUSTOMER_UNDERSTANDING,
            Element.SERVICE_INNOVATION),
    /** Operation. */
    OPERATION(
            "operation",
            Text.english("Operation").dutch("Operatie"),
            Text.english("Organising the processes that customers notice, and managing by the results.")
                    .dutch("De processen organiseren waar klanten iets van merken, en sturen op de resultaten."),
            Element.PROCESSES_AND_STRUCTURE,
            Element.MONITORING);

    private final String code;
    private final Text title;
    private final Text description;
    private final List<Element> elements;

    EuropeanDimension(String code, Text title, Text description, Element... elements) {
        this.code = code;
        this.title = title;
        this.description = description;
        this.elements = List.of(elements);
    }

    /**
     * The dimension with a code.
     *
     * @param code for instance {@code strategy}
     * @return the dimension
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static EuropeanDimension parse(String code) {
        return Codes.parse(
                Word.of("dimension of the European edition", "dimensie van de Europese editie"),
                values(),
                EuropeanDimension::code,
                code);
    }

    @Override
    public Edition edition() {
        return Edition.EUROPEAN;
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
    public List<Element> elements() {
        return elements;
    }

    @Override
    public List<Source> sources() {
        return List.of(Source.CEN_TS_16880, Source.SERVICE_EXCELLENCE);
    }
}
