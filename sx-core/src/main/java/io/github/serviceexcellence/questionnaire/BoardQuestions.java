package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;

/**
 * The board questions, version 1.0: the seven questions that a Dutch article on the Service Excellence Model puts to a board, in our words,
 * as a form that prepares a conversation.
 *
 * <p>Of the mission, which should inspire all, we ask whether it inspires customers: one statement asks one thing. Which element each of
 * them is about is our reading; vision and strategy has two, and the elements on culture, innovation and processes
 * have none, so there is no index. The question on feedback could also stand under understanding of customers, or innovation.
 */
final class BoardQuestions {
    private final InstrumentBuilder questions = Instrument.builder("board-questions", "1.0")
            .title(both("Seven statements for a board", "Zeven stellingen voor een directie"))
            .purpose(both(
                    "Prepares a board or a management team for a conversation about service excellence: seven"
                            + " statements on which to compare answers, and one question about where to begin. It is not a"
                            + " measurement. How a statement is worded, and which element it belongs to, is the choice of the"
                            + " makers of this questionnaire.",
                    "Bereidt een gesprek voor van een directie of managementteam over service excellence. Het zijn"
                            + " zeven stellingen waarvan je de antwoorden vergelijkt, en een vraag over waar je begint. Het is"
                            + " geen meting. Hoe een stelling is geformuleerd en bij welk element zij hoort, is een keuze van"
                            + " de makers van deze vragenlijst."))
            .introduction(both(
                    "Answer these questions on your own, before the conversation, as you see things now. What"
                            + " matters in the conversation is where you differ, and why. We show no results from fewer than"
                            + " five people. Are there fewer of you? Then there is no overview, and each of you brings your"
                            + " own answers. The others may read what you write yourself, word for word. So please do not"
                            + " mention any names. People may recognise you by the way you write.",
                    "Beantwoord deze vragen in je eentje, vóór het gesprek, en zoals jij het nu ziet. In het gesprek"
                            + " gaat het erom waarover jullie anders denken, en waarom. Uitkomsten van minder dan vijf mensen"
                            + " laten wij niet zien. Zijn jullie met minder? Dan komt er geen overzicht, en neem je je eigen"
                            + " antwoorden mee. Wat je zelf opschrijft, kunnen de anderen letterlijk lezen. Noem daarom geen"
                            + " namen. Aan je manier van schrijven kun je te herkennen zijn."))
            .minutes(5);

    private BoardQuestions() {}

    static Instrument create() {
        BoardQuestions questions = new BoardQuestions();
        questions.ask();
        return questions.questions.build();
    }

    private void ask() {
        statement(
                "mission",
                Element.VISION_AND_STRATEGY,
                "Our mission inspires our customers.",
                "Onze missie inspireert onze klanten.");
        statement(
                "strategy",
                Element.VISION_AND_STRATEGY,
                "Our strategy lets employees make their own choices within a clear direction.",
                "Met onze strategie kunnen medewerkers zelf keuzes maken die bij onze koers passen.");
        statement(
                "customers",
                Element.CUSTOMER_UNDERSTANDING,
                "We really understand what matters to our customers.",
                "Wij begrijpen echt wat voor onze klanten belangrijk is.");
        statement(
                "leaders",
                Element.LEADERSHIP,
                "Our managers have the qualities that leaders need for excellent service.",
                "Onze leidinggevenden hebben de eigenschappen die nodig zijn voor excellente service.");
        statement(
                "experience",
                Element.EXPERIENCE_DESIGN,
                "It is clear what customer experience we want to offer to stand out from others.",
                "Het is duidelijk met welke klantbeleving wij ons van anderen willen onderscheiden.");
        statement(
                "people",
                Element.EMPLOYEE_ENGAGEMENT,
                "Customer focus is part of our whole HR policy, from recruitment to leaving.",
                "Klantgerichtheid zit in ons hele personeelsbeleid, van werving tot vertrek.");
        statement(
                "feedback",
                Element.MONITORING,
                "We learn all the time from the feedback that we get.",
                "Wij leren doorlopend van de feedback die wij krijgen.");
        questions.item(Item.builder("first-subject")
                .wording(both(
                        "Which of these subjects should we talk about first?",
                        "Over welk van deze onderwerpen moeten wij het eerst praten?"))
                .text()
                .voice(Voice.MANAGER));
    }

    private void statement(String id, Element element, String english, String dutch) {
        questions.item(Item.builder(id)
                .wording(both(english, dutch))
                .scale(AnswerScales.AGREEMENT)
                .measures(element)
                .offers(NoAnswer.DONT_KNOW)
                .voice(Voice.MANAGER));
    }

    private static Text both(String english, String dutch) {
        return Text.english(english).dutch(dutch);
    }
}
