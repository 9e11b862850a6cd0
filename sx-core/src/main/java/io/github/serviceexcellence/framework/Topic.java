package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the source names within each of the six {@linkplain BuildingBlock building blocks}. An item that measures a topic counts for the
 * topic and for its block.
 */
public enum Topic implements Term {
    /** Research and measuring, of {@link BuildingBlock#INSIGHT}. */
    INSIGHT_RESEARCH("insight-research", BuildingBlock.INSIGHT, "research and measuring", "onderzoek en meten"),
    /** Monitoring and analysis, of {@link BuildingBlock#INSIGHT}. */
    INSIGHT_MONITORING("insight-monitoring", BuildingBlock.INSIGHT, "monitoring and analysis", "monitoring en analyse"),
    /** Benchmarking, of {@link BuildingBlock#INSIGHT}. */
    INSIGHT_BENCHMARKING("insight-benchmarking", BuildingBlock.INSIGHT, "benchmarking", "benchmarking"),
    /** Trends and best practices, of {@link BuildingBlock#INSIGHT}. */
    INSIGHT_TRENDS("insight-trends", BuildingBlock.INSIGHT, "trends and best practices", "trends en best practices"),
    /** Customers and employees, of {@link BuildingBlock#INSIGHT}. */
    INSIGHT_CUSTOMERS_AND_EMPLOYEES(
            "insight-customers-and-employees",
            BuildingBlock.INSIGHT,
            "customers and employees",
            "klanten en medewerkers"),
    /** Vision on customer focus, of {@link BuildingBlock#DIRECTION}. */
    DIRECTION_VISION(
            "direction-vision", BuildingBlock.DIRECTION, "vision on customer focus", "visie op klantgerichtheid"),
    /** A big, bold goal, of {@link BuildingBlock#DIRECTION}. */
    DIRECTION_GOAL("direction-goal", BuildingBlock.DIRECTION, "a big, bold goal", "een groot, gedurfd doel"),
    /** Values and service principles, of {@link BuildingBlock#DIRECTION}. */
    DIRECTION_VALUES(
            "direction-values",
            BuildingBlock.DIRECTION,
            "values and service principles",
            "waarden en serviceprincipes"),
    /** Service strategy and priorities, of {@link BuildingBlock#DIRECTION}. */
    DIRECTION_STRATEGY(
            "direction-strategy",
            BuildingBlock.DIRECTION,
            "service strategy and priorities",
            "servicestrategie en prioriteiten"),
    /** KPIs and SMART objectives, of {@link BuildingBlock#DIRECTION}. */
    DIRECTION_OBJECTIVES(
            "direction-objectives",
            BuildingBlock.DIRECTION,
            "KPIs and SMART objectives",
            "KPI's en SMART-doelstellingen"),
    /** The desired culture, of {@link BuildingBlock#PEOPLE}. */
    PEOPLE_CULTURE("people-culture", BuildingBlock.PEOPLE, "the desired culture", "de gewenste cultuur"),
    /** Leadership style and commitment, of {@link BuildingBlock#PEOPLE}. */
    PEOPLE_LEADERSHIP(
            "people-leadership",
            BuildingBlock.PEOPLE,
            "leadership style and commitment",
            "leiderschapsstijl en commitment"),
    /** Job profiles, rewards and appraisal, of {@link BuildingBlock#PEOPLE}. */
    PEOPLE_APPRAISAL(
            "people-appraisal",
            BuildingBlock.PEOPLE,
            "job profiles, rewards and appraisal",
            "functieprofielen, beloning en beoordeling"),
    /** Internal branding and storytelling, of {@link BuildingBlock#PEOPLE}. */
    PEOPLE_STORYTELLING(
            "people-storytelling",
            BuildingBlock.PEOPLE,
            "internal branding and storytelling",
            "internal branding en storytelling"),
    /** The employee journey from recruitment to leaving, of {@link BuildingBlock#PEOPLE}. */
    PEOPLE_EMPLOYEE_JOURNEY(
            "people-employee-journey",
            BuildingBlock.PEOPLE,
            "the employee journey from recruitment to leaving",
            "de employee journey van werving tot vertrek"),
    /** Sharing knowledge, of {@link BuildingBlock#PEOPLE}. */
    PEOPLE_KNOWLEDGE("people-knowledge", BuildingBlock.PEOPLE, "sharing knowledge", "kennis delen"),
    /** Channels and touchpoints, of {@link BuildingBlock#CONDITIONS}. */
    CONDITIONS_CHANNELS(
            "conditions-channels", BuildingBlock.CONDITIONS, "channels and touchpoints", "kanalen en contactmomenten"),
    /** Technology and tools, of {@link BuildingBlock#CONDITIONS}. */
    CONDITIONS_TECHNOLOGY(
            "conditions-technology", BuildingBlock.CONDITIONS, "technology and tools", "technologie en hulpmiddelen"),
    /** Partners in the chain, of {@link BuildingBlock#CONDITIONS}. */
    CONDITIONS_PARTNERS("conditions-partners", BuildingBlock.CONDITIONS, "partners in the chain", "ketenpartners"),
    /** Customer and organisation processes, of {@link BuildingBlock#CONDITIONS}. */
    CONDITIONS_PROCESSES(
            "conditions-processes",
            BuildingBlock.CONDITIONS,
            "customer and organisation processes",
            "klant- en organisatieprocessen"),
    /** Governance, rhythm and routine, of {@link BuildingBlock#CONDITIONS}. */
    CONDITIONS_GOVERNANCE(
            "conditions-governance",
            BuildingBlock.CONDITIONS,
            "governance, rhythm and routine",
            "besturing, ritme en routine"),
    /** KPIs and service norms, of {@link BuildingBlock#CONDITIONS}. */
    CONDITIONS_NORMS("conditions-norms", BuildingBlock.CONDITIONS, "KPIs and service norms", "KPI's en servicenormen"),
    /** The ideal experience, of {@link BuildingBlock#EXPERIENCE}. */
    EXPERIENCE_IDEAL("experience-ideal", BuildingBlock.EXPERIENCE, "the ideal experience", "de ideale beleving"),
    /** The ideal customer journey, of {@link BuildingBlock#EXPERIENCE}. */
    EXPERIENCE_JOURNEY(
            "experience-journey", BuildingBlock.EXPERIENCE, "the ideal customer journey", "de ideale klantreis"),
    /** Where it must improve and where the organisation wants to excel, of {@link BuildingBlock#EXPERIENCE}. */
    EXPERIENCE_IMPROVEMENT(
            "experience-improvement",
            BuildingBlock.EXPERIENCE,
            "where it must improve and where the organisation wants to excel",
            "waar het beter moet en waar de organisatie wil uitblinken"),
    /** Means and channels, of {@link BuildingBlock#EXPERIENCE}. */
    EXPERIENCE_MEANS("experience-means", BuildingBlock.EXPERIENCE, "means and channels", "middelen en kanalen"),
    /** How employees experience their work, of {@link BuildingBlock#EXPERIENCE}. */
    EXPERIENCE_EMPLOYEES(
            "experience-employees",
            BuildingBlock.EXPERIENCE,
            "how employees experience their work",
            "hoe medewerkers hun werk beleven"),
    /** Cyclic management of the daily service, of {@link BuildingBlock#OPERATION}. */
    OPERATION_MANAGEMENT(
            "operation-management",
            BuildingBlock.OPERATION,
            "cyclic management of the daily service",
            "cyclisch managen van de dagelijkse service"),
    /** Improvement and renewal, of {@link BuildingBlock#OPERATION}. */
    OPERATION_RENEWAL(
            "operation-renewal", BuildingBlock.OPERATION, "improvement and renewal", "verbeteren en vernieuwen"),
    /** Right people, right things, right moment, of {@link BuildingBlock#OPERATION}. */
    OPERATION_RIGHT_MOMENT(
            "operation-right-moment",
            BuildingBlock.OPERATION,
            "right people, right things, right moment",
            "juiste mensen, juiste dingen, juiste moment"),
    /** Adjusting to change, of {@link BuildingBlock#OPERATION}. */
    OPERATION_CHANGE("operation-change", BuildingBlock.OPERATION, "adjusting to change", "bijstellen bij verandering");

    private final String code;
    private final BuildingBlock block;
    /** As it stands within a sentence. */
    private final Text phrase;

    Topic(String code, BuildingBlock block, String english, String dutch) {
        this.code = code;
        this.block = block;
        this.phrase = Text.english(english).dutch(dutch);
    }

    /**
     * The topic with a code.
     *
     * @param code for instance {@code insight-research}
     * @return the topic
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Topic parse(String code) {
        return Codes.parse(
                Word.of("topic of a building block", "onderwerp van een bouwsteen"), values(), Topic::code, code);
    }

    /**
     * The building block that the topic belongs to.
     *
     * @return the block
     */
    public BuildingBlock block() {
        return block;
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.TOPIC;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@inheritDoc} A few words. */
    @Override
    public Text title() {
        return Text.english(capital(phrase.in(Locale.ENGLISH))).dutch(capital(phrase.in(Text.DUTCH)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@inheritDoc} It says to which block the topic belongs: the source names topics and does not describe them. */
    @Override
    public Text description() {
        return Text.english("A topic of the building block " + block.title().in(Locale.ENGLISH) + ": "
                        + phrase.in(Locale.ENGLISH) + ".")
                .dutch("Een onderwerp van de bouwsteen " + block.title().in(Text.DUTCH) + ": " + phrase.in(Text.DUTCH)
                        + ".");
    }

    @Override
    public List<Source> sources() {
        return block.sources();
    }

    @Override
    public Optional<Construct> parent() {
        return Optional.of(block);
    }
}
