package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;

/**
 * The employee pulse: ten questions on result a. The sources speak of a lasting bond with the organisation; that room to serve belongs to
 * it, and these two parts of it, are our own reading.
 */
final class EmployeePulse {
    private static final Facet BOND = new Facet(
            "emotional-bond",
            ResultElement.INSPIRED_EMPLOYEES,
            Text.english("Bond with the organisation").dutch("Band met de organisatie"));
    private static final Facet ROOM = new Facet(
            "room-to-serve",
            ResultElement.INSPIRED_EMPLOYEES,
            Text.english("Room to serve customers").dutch("Ruimte om klanten te helpen"));

    private EmployeePulse() {}

    static Instrument create() {
        return Instrument.builder("employee-pulse", "1.0")
                .title(Text.english("Employee pulse").dutch("Medewerkerspeiling"))
                .purpose(Text.english(
                                "Shows how inspired and engaged employees are, which is result a of the model. Which questions"
                                        + " belong to it is the choice of the makers of this questionnaire.")
                        .dutch(
                                "Laat zien hoe bezield en betrokken medewerkers zijn: resultaat a van het model. Welke vragen"
                                        + " daarbij horen, is een keuze van de makers van deze vragenlijst."))
                .introduction(
                        Text.english(
                                        "We would like to know how you experience your work here, so that we can make it better. We show"
                                                + " no results from fewer than five people. Others in the organisation may read what you write"
                                                + " yourself, word for word. So please do not mention any names. Taking part is up to you.")
                                .dutch(
                                        "Wij willen weten hoe jij je werk hier ervaart, zodat wij het kunnen verbeteren. Uitkomsten van"
                                                + " minder dan vijf mensen laten wij niet zien. Wat je zelf opschrijft, kunnen anderen in de"
                                                + " organisatie letterlijk lezen. Noem daarom geen namen. Je bepaalt zelf of je meedoet."))
                .minutes(3)
                .item(statement(
                        "pride",
                        BOND,
                        "I am proud of how we help our customers.",
                        "Ik ben trots op hoe wij onze klanten helpen."))
                .item(statement(
                        "bond",
                        BOND,
                        "I feel a bond with this organisation.",
                        "Ik voel me verbonden met deze organisatie."))
                .item(statement("energy", BOND, "My work gives me energy.", "Ik krijg energie van mijn werk."))
                .item(statement(
                                "helping-customers",
                                ROOM,
                                "I have what I need to help customers well.",
                                "Ik heb wat ik nodig heb om klanten goed te helpen.")
                        .offers(NoAnswer.NOT_APPLICABLE))
                .item(statement(
                        "own-choices",
                        ROOM,
                        "I have the freedom to make my own choices in my work.",
                        "Ik heb in mijn werk de ruimte om eigen keuzes te maken."))
                .item(statement(
                        "being-heard",
                        ROOM,
                        "People here listen to my ideas.",
                        "Hier wordt naar mijn idee\u00ebn geluisterd."))
                .item(statement(
                        "appreciation",
                        BOND,
                        "I feel appreciated for what I do.",
                        "Ik voel me gewaardeerd om wat ik doe."))
                .item(statement(
                        "staying",
                        BOND,
                        "I want to keep working here in the coming years.",
                        "Ik wil hier de komende jaren blijven werken."))
                .item(item(
                                "recommend",
                                "How likely are you to recommend this organisation as a place to work?",
                                "Hoe waarschijnlijk is het dat je anderen aanraadt om hier te werken?")
                        .scale(AnswerScales.LIKELIHOOD)
                        .asks(Asks.RECOMMEND)
                        .measures(ResultElement.INSPIRED_EMPLOYEES))
                .item(item("remarks", "What would make your work here better?", "Wat zou jouw werk hier beter maken?")
                        .text())
                .build();
    }

    private static ItemBuilder statement(String id, Facet facet, String english, String dutch) {
        return item(id, english, dutch).scale(AnswerScales.AGREEMENT).measures(facet);
    }

    private static ItemBuilder item(String id, String english, String dutch) {
        return Item.builder(id).wording(Text.english(english).dutch(dutch)).voice(Voice.EMPLOYEE);
    }
}
