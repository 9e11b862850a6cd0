package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;

/**
 * The leadership mirror, version 1.0: eleven traits of a leader in service excellence, asked of a manager and of the manager's team.
 *
 * <p>The traits are those that a review of "Excelleren in service" (Thomassen and De Haan) names. That each is a facet of leadership, and the
 * one statement by which we ask for it, is our reading: of the trait that puts vision, mission and employees first, the mission.
 */
final class Leadership180 {
    private final InstrumentBuilder mirror = Instrument.builder("leadership-180", "1.0")
            .title(both("Leadership mirror", "Leiderschapsspiegel"))
            .purpose(both(
                    "Shows managers how they see themselves as leaders in service excellence, and how their team"
                            + " sees them, on eleven traits. Which statement belongs to a trait is the choice of the makers of"
                            + " this questionnaire. The results are meant to learn from, not for appraisal.",
                    "Laat leidinggevenden zien hoe zij zichzelf zien als leider in service excellence en hoe hun"
                            + " team hen ziet, aan de hand van elf eigenschappen. Welke stelling bij een eigenschap hoort, is"
                            + " een keuze van de makers van deze vragenlijst. De uitkomsten zijn bedoeld om van te leren, niet"
                            + " om iemand te beoordelen."))
            .introduction(both(
                    "These questions are about one manager. The manager answers them about himself or herself. The"
                            + " team answers them about the manager. The answers show the manager what goes well and what can"
                            + " be better. The results go to that manager only. The manager's own answers are shown beside"
                            + " those of the team. We show no results from fewer than five people in the team. The manager may"
                            + " read what the team writes, word for word. So please do not mention any names. Also leave"
                            + " out anything that shows who you are. Taking part is up to you.",
                    "Deze vragen gaan over één leidinggevende. Die beantwoordt ze over zichzelf, het team"
                            + " beantwoordt ze over de leidinggevende. De antwoorden laten de leidinggevende zien wat goed"
                            + " gaat en wat beter kan. Daarom krijgt alleen die leidinggevende de uitkomsten. De eigen antwoorden van"
                            + " de leidinggevende staan naast die van het team. Uitkomsten van minder dan vijf mensen uit het"
                            + " team laten wij niet zien. Wat het team zelf opschrijft, kan de leidinggevende letterlijk"
                            + " lezen. Noem daarom geen namen. Laat ook weg waaraan je te herkennen bent. Je bepaalt zelf of"
                            + " je meedoet."))
            .minutes(4);

    private Leadership180() {}

    static Instrument create() {
        Leadership180 mirror = new Leadership180();
        mirror.person();
        mirror.team();
        mirror.drive();
        mirror.openQuestion();
        return mirror.mirror.build();
    }

    private void person() {
        trait(
                "vision-first",
                both("Vision, mission and employees first", "Visie, missie en medewerkers voorop"),
                both(
                        "My manager puts our mission before the figures.",
                        "Mijn leidinggevende stelt onze missie boven de cijfers."),
                both("I put our mission before the figures.", "Ik stel onze missie boven de cijfers."));
        trait(
                        "customer-person",
                        both("A customer person", "Klantmens"),
                        both(
                                "My manager enjoys dealing with customers.",
                                "Mijn leidinggevende heeft plezier in contact met klanten."),
                        both("I enjoy dealing with customers.", "Ik heb plezier in contact met klanten."))
                .offers(NoAnswer.NOT_APPLICABLE);
        trait(
                "soul-in-the-game",
                both("Soul in the game", "Met hart en ziel"),
                both(
                        "My manager puts heart and soul into good service.",
                        "Mijn leidinggevende zet zich met hart en ziel in voor goede service."),
                both("I put heart and soul into good service.", "Ik zet me met hart en ziel in voor goede service."));
        trait(
                "exemplary",
                both("Exemplary", "Voorbeeld voor anderen"),
                both(
                        "My manager sets an example by doing what he or she asks of us.",
                        "Mijn leidinggevende geeft het voorbeeld door zelf te doen wat hij of zij van ons vraagt."),
                both(
                        "I set an example by doing what I ask of my team.",
                        "Ik geef het voorbeeld door zelf te doen wat ik van mijn team vraag."));
    }

    private void team() {
        trait(
                "appreciative",
                both("Appreciative", "Waarderend"),
                both(
                        "My manager tells me when I have done something well.",
                        "Mijn leidinggevende zegt het als ik iets goed heb gedaan."),
                both(
                        "I tell people in my team when they have done something well.",
                        "Ik zeg het als iemand in mijn team iets goed heeft gedaan."));
        trait(
                "co-creating",
                both("Co-creating", "Samen met het team"),
                both(
                        "My manager develops improvements together with us.",
                        "Mijn leidinggevende bedenkt verbeteringen samen met ons."),
                both("I develop improvements together with my team.", "Ik bedenk verbeteringen samen met mijn team."));
        trait(
                "kind",
                both("Kind", "Vriendelijk"),
                both("My manager is kind to people.", "Mijn leidinggevende gaat vriendelijk met mensen om."),
                both("I am kind to people.", "Ik ga vriendelijk met mensen om."));
        trait(
                        "enabling",
                        both("Enabling", "Faciliterend"),
                        both(
                                "My manager removes things that stop me from helping customers well.",
                                "Mijn leidinggevende lost op wat mij in de weg staat om klanten goed te helpen."),
                        both(
                                "I remove things that stop my team from helping customers well.",
                                "Ik los op wat mijn team in de weg staat om klanten goed te helpen."))
                .offers(NoAnswer.NOT_APPLICABLE);
    }

    private void drive() {
        trait(
                "self-reflecting",
                both("Self-reflecting", "Zelfreflecterend"),
                both(
                        "My manager asks us what he or she can do better.",
                        "Mijn leidinggevende vraagt ons wat hij of zij zelf beter kan doen."),
                both("I ask my team what I can do better.", "Ik vraag mijn team wat ik zelf beter kan doen."));
        trait(
                "striving-for-excellence",
                both("Striving for excellence", "Streeft naar excellentie"),
                both(
                        "My manager keeps looking for ways to serve customers even better.",
                        "Mijn leidinggevende blijft zoeken naar manieren om klanten nog beter te helpen."),
                both(
                        "I keep looking for ways to serve customers even better.",
                        "Ik blijf zoeken naar manieren om klanten nog beter te helpen."));
        trait(
                "allergic-to-abuses",
                both("Allergic to wrongdoing", "Allergisch voor misstanden"),
                both(
                        "My manager takes action when something happens that is not right.",
                        "Mijn leidinggevende grijpt in als er iets gebeurt wat niet hoort."),
                both(
                        "I take action when something happens that is not right.",
                        "Ik grijp in als er iets gebeurt wat niet hoort."));
    }

    private void openQuestion() {
        mirror.item(Item.builder("more-often")
                .wording(both(
                        "What would you like your manager to do more often?",
                        "Wat mag je leidinggevende van jou vaker doen?"))
                .wording(
                        Voice.MANAGER,
                        both(
                                "What do you want to do more often as a manager?",
                                "Wat wil je als leidinggevende zelf vaker doen?"))
                .text()
                .voice(Voice.MANAGER)
                .voice(Voice.EMPLOYEE));
    }

    private ItemBuilder trait(String code, Text title, Text team, Text self) {
        ItemBuilder item = Item.builder(code)
                .wording(team)
                .wording(Voice.MANAGER, self)
                .scale(AnswerScales.AGREEMENT)
                .measures(new Facet("trait-" + code, Element.LEADERSHIP, title))
                .offers(NoAnswer.DONT_KNOW, OrganisationScan.CANNOT_JUDGE)
                .voice(Voice.MANAGER)
                .voice(Voice.EMPLOYEE);
        mirror.item(item);
        return item;
    }

    private static Text both(String english, String dutch) {
        return Text.english(english).dutch(dutch);
    }
}
