package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;

/** The four dimensions of the international edition, ISO 23592:2021. Their Dutch titles are our translation. */
public enum IsoDimension implements Dimension {
    /** Service excellence leadership and strategy. */
    LEADERSHIP_AND_STRATEGY(
            "leadership-and-strategy",
            Text.english("Service excellence leadership and strategy")
                    .dutch("Leiderschap en strategie voor service excellence"),
            Text.english("The course that the organisation takes with its service, and leaders who stand for it.")
                    .dutch("De koers die de organisatie met haar service vaart en leiders die daarvoor staan."),
            Element.VISION_AND_STRATEGY,
            Element.LEADERSHIP),
    /** Service excellence culture and employee engagement. */
    CULTURE_AND_ENGAGEMENT(
            "culture-and-engagement",
            Text.english("Service excellence culture and employee engagement")
                    .dutch("Service-excellencecultuur en betrokkenheid van medewerkers"),
            Text.english("A culture in which service matters, and employees who are committed to it.")
                    .dutch("Een cultuur waarin service ertoe doet, en medewerkers die zich daarvoor inzetten."),
            Element.SERVICE_CULTURE,
            Element.EMPLOYEE_ENGAGEMENT),
    /** Creating outstanding customer experiences. */
    OUTSTANDING_EXPERIENCES(
            "outstanding-experiences",
            Text.english("Creating outstanding customer experiences")
                    .dutch("Uitzonderlijke klantbeleving cre\u00ebren"),
            Text.english("Understanding customers, designing their experience and renewing it.")
                    .dutch("Klanten begrijpen, hun beleving ontwerpen en die vernieuwen."),
            Element.CUSTOMER_UNDERSTANDING,
            Element.EXPERIENCE_DESIGN,
            Element.SERVICE_INNOVATION),
    /** Operational service excellence. */
    OPERATIONAL_EXCELLENCE(
            "operational-excellence",
            Text.english("Operational service excellence").dutch("Operationele service excellence"),
            Text.english("Processes and structure that serve the experience, and monitoring of what comes of it.")
                    .dutch("Processen en een structuur die de beleving dienen en het monitoren van wat dat oplevert."),
            Element.PROCESSES_AND_STRUCTURE,
            Element.MONITORING);

    private final String code;
    private final Text title;
    private final Text description;
    private final List<Element> elements;

    IsoDimension(String code, Text title, Text description, Element... elements) {
        this.code = code;
        this.title = title;
        this.description = description;
        this.elements = List.of(elements);
    }

    /**
     * The dimension with a code.
     *
     * @param code for instance {@code operational-excellence}
     * @return the dimension
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static IsoDimension parse(String code) {
        return Codes.parse(
                Word.of("dimension of the ISO edition", "dimensie van de ISO-editie"),
                values(),
                IsoDimension::code,
                code);
    }

    @Override
    public Edition edition() {
        return Edition.ISO;
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
        return List.of(Source.ISO_23592);
    }
}
