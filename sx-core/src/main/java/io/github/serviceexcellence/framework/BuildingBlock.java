package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Arrays;
import java.util.List;

/**
 * The six building blocks of Customer Revolution (2016): a second view of the same work. All six count the same; {@link #INSIGHT}
 * runs through the other five. Together they lead to enthusiastic employees and enthusiastic customers, who are loyal and
 * recommend the organisation.
 */
public enum BuildingBlock implements Term {
    /** Insight: research and facts. */
    INSIGHT(
            "insight",
            Text.english("Insight").dutch("Inzicht"),
            Text.english("Decisions about customers and employees are based on facts.")
                    .dutch("Besluiten over klanten en medewerkers zijn gebaseerd op feiten."),
            Element.CUSTOMER_UNDERSTANDING,
            Element.MONITORING),
    /** Direction: vision, goal and strategy. */
    DIRECTION(
            "direction",
            Text.english("Direction").dutch("Richting"),
            Text.english(
                            "A vision on customer focus becomes a bold goal, a service strategy and priorities, without a gap between"
                                    + " plan and execution.")
                    .dutch(
                            "Een visie op klantgerichtheid wordt uitgewerkt tot een gedurfd doel, een servicestrategie en prioriteiten, zonder kloof"
                                    + " tussen plan en uitvoering."),
            Element.VISION_AND_STRATEGY),
    /** People: culture, leadership and the employee journey. */
    PEOPLE(
            "people",
            Text.english("People").dutch("Mensen"),
            Text.english("Culture, leadership and the whole employee journey encourage customer-focused behaviour.")
                    .dutch("Cultuur, leiderschap en de hele employee journey moedigen klantgericht gedrag aan."),
            Element.EMPLOYEE_ENGAGEMENT,
            Element.SERVICE_CULTURE,
            Element.LEADERSHIP),
    /** Conditions: channels, technology, partners and processes. */
    CONDITIONS(
            "conditions",
            Text.english("Conditions").dutch("Randvoorwaarden"),
            Text.english("Channels, technology, partners, processes and governance make excellent service possible.")
                    .dutch("Kanalen, technologie, partners, processen en besturing maken excellente service mogelijk."),
            Element.PROCESSES_AND_STRUCTURE),
    /** Experience: the ideal experience and journey. */
    EXPERIENCE(
            "experience",
            Text.english("Experience").dutch("Beleving"),
            Text.english(
                            "It is clear what the ideal experience looks like, where it must improve and where the organisation wants to excel.")
                    .dutch(
                            "Het is duidelijk hoe de ideale beleving eruitziet, waar die beter moet en waar de organisatie wil uitblinken."),
            Element.EXPERIENCE_DESIGN),
    /** Operation: daily service, improved in cycles. */
    OPERATION(
            "operation",
            Text.english("Operation").dutch("Operatie"),
            Text.english(
                            "The daily service is managed, improved and renewed in cycles: the right people do the right things at the"
                                    + " right moment.")
                    .dutch(
                            "De dagelijkse service wordt cyclisch gemanaged, verbeterd en vernieuwd: de juiste mensen doen de juiste"
                                    + " dingen op het juiste moment."),
            Element.PROCESSES_AND_STRUCTURE,
            Element.SERVICE_INNOVATION);

    private final String code;
    private final Text title;
    private final Text description;
    private final List<Element> elements;

    BuildingBlock(String code, Text title, Text description, Element... elements) {
        this.code = code;
        this.title = title;
        this.description = description;
        this.elements = List.of(elements);
    }

    /**
     * The building block with a code.
     *
     * @param code for instance {@code insight}
     * @return the building block
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static BuildingBlock parse(String code) {
        return Codes.parse(Word.of("building block", "bouwsteen"), values(), BuildingBlock::code, code);
    }

    /**
     * The topics that the source names for this block.
     *
     * @return in the order of the source
     */
    public List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.block() == this)
                .toList();
    }

    /**
     * The elements that this block touches: our reading, the source does not link the two views. An element may be touched by
     * two blocks.
     *
     * @return one element or more
     */
    public List<Element> elements() {
        return elements;
    }

    /**
     * The blocks that this one runs through.
     *
     * @return the five others for {@link #INSIGHT}, none for the rest
     */
    public List<BuildingBlock> runsThrough() {
        return this == INSIGHT
                ? Arrays.stream(values()).filter(other -> other != this).toList()
                : List.of();
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.BLOCK;
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
        return List.of(Source.CUSTOMER_REVOLUTION);
    }
}
