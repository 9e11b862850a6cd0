package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;

/**
 * The partner scan: ten questions for organisations that take part in the service. In its words "we" is the partner, and "this organisation"
 * the one that asks. Which facets of which elements partners can judge is our own reading.
 *
 * <p>Whether partners recommend the organisation measures no term of the framework, and so it counts for none: it is a subject of its own.
 */
final class PartnerScan {
    private static final Facet AGREEMENTS = new Facet(
            "partner-agreements",
            Element.PROCESSES_AND_STRUCTURE,
            Text.english("Agreements with partners").dutch("Afspraken met partners"));
    private static final Facet CHAIN = new Facet(
            "partner-chain",
            Element.PROCESSES_AND_STRUCTURE,
            Text.english("One service with partners").dutch("Samen met partners \u00e9\u00e9n service"));
    private static final Facet RESULTS = new Facet(
            "partner-results",
            Element.MONITORING,
            Text.english("Sharing results with partners").dutch("Resultaten delen met partners"));
    private static final Facet TRAINING = new Facet(
            "partner-training",
            Element.EMPLOYEE_ENGAGEMENT,
            Text.english("Training together with partners").dutch("Samen trainen met partners"));
    private static final Facet IMPROVEMENT = new Facet(
            "partner-improvement",
            Element.SERVICE_INNOVATION,
            Text.english("Improving together with partners").dutch("Samen verbeteren met partners"));
    private static final OwnConstruct PARTNERSHIP =
            new OwnConstruct("partnership", Text.english("Partnership").dutch("Partnerschap"));

    private PartnerScan() {}

    static Instrument create() {
        return Instrument.builder("partner-scan", "1.0")
                .title(Text.english("Partner scan").dutch("Partnerscan"))
                .purpose(Text.english(
                                "Shows how partners experience the work on service that they do together with the organisation."
                                        + " Which parts of the model partners can judge is the choice of the makers of this questionnaire.")
                        .dutch(
                                "Laat zien hoe partners het ervaren om samen met de organisatie aan service te werken. Welke"
                                        + " delen van het model partners kunnen beoordelen, is een keuze van de makers van deze"
                                        + " vragenlijst."))
                .introduction(Text.english(
                                "You and your colleagues are part of the service that customers of this organisation get. This"
                                        + " organisation would like to know how you can improve that service together. \"We\" in the"
                                        + " statements means your own organisation. This organisation shows no results from fewer than"
                                        + " five people. Five people may all work for the same partner, though. This organisation may read"
                                        + " what you write yourself, word for word. So please do not mention any names. Taking part is up"
                                        + " to you.")
                        .dutch(
                                "Jij en je collega's werken mee aan de service die klanten van deze organisatie krijgen. Deze"
                                        + " organisatie wil weten hoe jullie die service samen kunnen verbeteren. \"Wij\" is in de"
                                        + " stellingen jouw eigen organisatie. Uitkomsten van minder dan vijf mensen laat deze organisatie"
                                        + " niet zien. Vijf mensen kunnen wel allemaal bij dezelfde partner werken. Wat je zelf"
                                        + " opschrijft, kan deze organisatie letterlijk lezen. Noem daarom geen namen. Je bepaalt zelf of"
                                        + " je meedoet."))
                .minutes(3)
                .item(statement(
                        "expected-service",
                        AGREEMENTS,
                        "We know what service this organisation expects from us.",
                        "Wij weten welke service deze organisatie van ons verwacht."))
                .item(statement(
                        "agreements-kept",
                        AGREEMENTS,
                        "This organisation keeps its agreements with us.",
                        "Deze organisatie komt haar afspraken met ons na."))
                .item(statement(
                        "information",
                        CHAIN,
                        "This organisation gives us the information that we need to help customers well.",
                        "Deze organisatie geeft ons de informatie die wij nodig hebben om klanten goed te helpen."))
                .item(statement(
                        "one-service",
                        CHAIN,
                        "To customers, we and this organisation feel like one.",
                        "Klanten ervaren ons en deze organisatie als \u00e9\u00e9n geheel."))
                .item(statement(
                        "shared-results",
                        RESULTS,
                        "This organisation tells us how satisfied customers are.",
                        "Deze organisatie vertelt ons hoe tevreden klanten zijn."))
                .item(statement(
                        "joint-training",
                        TRAINING,
                        "Our employees can take part in this organisation's service training.",
                        "Onze medewerkers kunnen meedoen aan de servicetrainingen van deze organisatie."))
                .item(statement(
                        "involvement",
                        IMPROVEMENT,
                        "This organisation involves us when it improves its service.",
                        "Deze organisatie betrekt ons bij het verbeteren van haar service."))
                .item(statement(
                        "ideas",
                        IMPROVEMENT,
                        "This organisation makes use of our ideas for better service.",
                        "Deze organisatie gebruikt onze idee\u00ebn voor betere service."))
                .item(item(
                                "recommend",
                                "How likely are you to recommend this organisation as a partner?",
                                "Hoe waarschijnlijk is het dat je deze organisatie als partner aanraadt?")
                        .scale(AnswerScales.LIKELIHOOD)
                        .asks(Asks.RECOMMEND)
                        .measures(PARTNERSHIP))
                .item(item(
                                "remarks",
                                "What can your organisation and this organisation do better together for customers?",
                                "Wat kunnen jouw organisatie en deze organisatie samen beter doen voor klanten?")
                        .text())
                .build();
    }

    private static ItemBuilder statement(String id, Facet facet, String english, String dutch) {
        return item(id, english, dutch)
                .scale(AnswerScales.AGREEMENT)
                .measures(facet)
                .offers(NoAnswer.DONT_KNOW);
    }

    private static ItemBuilder item(String id, String english, String dutch) {
        return Item.builder(id).wording(Text.english(english).dutch(dutch)).voice(Voice.PARTNER);
    }
}
