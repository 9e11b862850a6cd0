package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;

/**
 * The customer pulse: nine questions just after a contact. A mark says little to who does not know whether the customer was helped, and
 * whether once was enough; so that is asked first. Which level or result each rating measures is our own reading.
 */
final class CustomerPulse {
    private CustomerPulse() {}

    static Instrument create() {
        return Instrument.builder("customer-pulse", "1.0")
                .title(Text.english("Customer pulse").dutch("Klantpeiling"))
                .purpose(Text.english(
                                "Shows how customers experienced a contact, and whether it helped them. Which level of the"
                                        + " pyramid or which result a question counts for is the choice of the makers of this"
                                        + " questionnaire.")
                        .dutch(
                                "Laat zien hoe klanten een contact hebben ervaren en of zij ermee geholpen zijn. Bij welk niveau"
                                        + " van de piramide of bij welk resultaat een vraag hoort, is een keuze van de makers van deze"
                                        + " vragenlijst."))
                .introduction(Text.english(
                                "You were in contact with us recently. Your answers help us to improve our service. We show no"
                                        + " results from fewer than five people. We may read what you write yourself, word for word. So"
                                        + " please do not mention any names. Taking part is up to you.")
                        .dutch(
                                "Je had kort geleden contact met ons. Met jouw antwoorden kunnen wij onze service verbeteren."
                                        + " Uitkomsten van minder dan vijf mensen laten wij niet zien. Wat je zelf opschrijft, kunnen wij"
                                        + " letterlijk lezen. Noem daarom geen namen. Je bepaalt zelf of je meedoet."))
                .minutes(2)
                .item(subject())
                .item(item("answered", "Did you get the help you needed?", "Heb je de hulp gekregen die je nodig had?")
                        .choices(
                                choice("yes", "Yes", "Ja"),
                                choice("partly", "Partly", "Deels"),
                                choice("no", "No", "Nee")))
                .item(item(
                                "contacts",
                                "How many times have you been in contact with us about this, counting this contact?",
                                "Hoe vaak heb je hierover in totaal contact met ons gehad, dit contact meegeteld?")
                        .choices(
                                choice("once", "Once", "E\u00e9n keer"),
                                choice("twice", "Twice", "Twee keer"),
                                choice("three-or-more", "Three times or more", "Drie keer of vaker")))
                .item(item(
                                "ease",
                                "It was easy to get the help I needed.",
                                "Het was makkelijk om de hulp te krijgen die ik nodig had.")
                        .scale(AnswerScales.EASE)
                        .asks(Asks.EASE)
                        .measures(PyramidLevel.CORE_SERVICE))
                .item(item(
                                "mark",
                                "What mark from 1 to 10 would you give this contact with us?",
                                "Welk rapportcijfer van 1 tot en met 10 geef je dit contact?")
                        .scale(AnswerScales.MARK)
                        .asks(Asks.MARK)
                        .measures(ResultElement.OUTSTANDING_EXPERIENCE))
                .item(emotions())
                .item(item(
                                "expectations",
                                "The contact went better than I had expected.",
                                "Het contact ging beter dan ik had verwacht.")
                        .scale(AnswerScales.AGREEMENT)
                        .measures(PyramidLevel.INDIVIDUAL_SERVICE))
                .item(item(
                                "recommend",
                                "How likely are you to recommend us to others?",
                                "Hoe waarschijnlijk is het dat je ons aan anderen aanraadt?")
                        .scale(AnswerScales.LIKELIHOOD)
                        .asks(Asks.RECOMMEND)
                        .measures(ResultElement.CUSTOMER_DELIGHT))
                .item(item("remarks", "What else would you like to tell us?", "Wil je ons verder nog iets vertellen?")
                        .text())
                .build();
    }

    private static ItemBuilder subject() {
        return item("subject", "What was the contact about?", "Waar ging het contact over?")
                .choices(
                        choice("question", "A question", "Een vraag"),
                        choice("order-or-change", "Ordering or changing something", "Een bestelling of wijziging"),
                        choice("problem", "A problem", "Een probleem"),
                        choice("complaint", "A complaint", "Een klacht"),
                        choice("other", "Something else", "Iets anders"));
    }

    /** As many pleasant ones as unpleasant ones, so that chance alone names as many of each. */
    private static ItemBuilder emotions() {
        return item(
                        "emotions",
                        "How did you feel during the contact? Choose everything you felt.",
                        "Wat voelde je tijdens het contact? Kies alles wat je voelde.")
                .severalChoices(
                        emotion("happy", "Happy", "Blij", Valence.POSITIVE),
                        emotion("relieved", "Relieved", "Opgelucht", Valence.POSITIVE),
                        emotion("valued", "Valued", "Gewaardeerd", Valence.POSITIVE),
                        emotion("surprised", "Pleasantly surprised", "Aangenaam verrast", Valence.POSITIVE),
                        emotion("disappointed", "Disappointed", "Teleurgesteld", Valence.NEGATIVE),
                        emotion("annoyed", "Annoyed", "Ge\u00efrriteerd", Valence.NEGATIVE),
                        emotion("angry", "Angry", "Boos", Valence.NEGATIVE),
                        emotion("uncertain", "Uncertain", "Onzeker", Valence.NEGATIVE),
                        emotion("nothing", "None of these feelings", "Geen van deze gevoelens", Valence.NEUTRAL))
                .asks(Asks.EMOTION)
                .measures(ResultElement.OUTSTANDING_EXPERIENCE);
    }

    private static Choice emotion(String code, String english, String dutch, Valence valence) {
        return new Choice(code, Text.english(english).dutch(dutch), valence);
    }

    private static Choice choice(String code, String english, String dutch) {
        return new Choice(code, Text.english(english).dutch(dutch));
    }

    private static ItemBuilder item(String id, String english, String dutch) {
        return Item.builder(id).wording(Text.english(english).dutch(dutch)).voice(Voice.CUSTOMER);
    }
}
