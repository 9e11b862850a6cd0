package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Locale;

/**
 * The maturity audit, version 1.0: of each element the approach, how far it is deployed, and how it is improved, on levels from 0 to 4, and
 * the evidence for them. The three criteria, the levels and their descriptions are ours; they are not those of a standard.
 */
final class MaturityAudit {
    private static final Scale APPROACH = levels(
            both("There is no approach", "Er is geen aanpak"),
            both("Some people have an approach of their own", "Enkele mensen hebben een eigen aanpak"),
            both("An approach has been agreed for part of it", "Voor een deel is een aanpak afgesproken"),
            both(
                    "An approach has been agreed for all of it, not linked to the other elements",
                    "Voor het geheel is een aanpak afgesproken, los van de andere elementen"),
            both(
                    "An approach has been agreed for all of it, linked to the other elements",
                    "Voor het geheel is een aanpak afgesproken, in samenhang met de andere elementen"));

    private static final Scale DEPLOYMENT = levels(
            both("Nobody uses it", "Niemand werkt ermee"),
            both("It is used in a few places", "Op enkele plaatsen wordt ermee gewerkt"),
            both("It is used in about half of the places", "Op ongeveer de helft van de plaatsen wordt ermee gewerkt"),
            both("It is used nearly everywhere", "Bijna overal wordt ermee gewerkt"),
            both("It is used everywhere, even at busy times", "Overal wordt ermee gewerkt, ook als het druk is"));

    private static final Scale IMPROVEMENT = levels(
            both("It is never looked at again", "Er wordt nooit meer naar gekeken"),
            both("It is looked at when something goes wrong", "Er wordt naar gekeken als er iets misgaat"),
            both("It is looked at now and then", "Er wordt af en toe naar gekeken"),
            both(
                    "It is improved at fixed times, based on facts",
                    "De aanpak wordt op vaste momenten verbeterd, op grond van feiten"),
            both(
                    "It is improved all the time, and results show that this works",
                    "De aanpak wordt doorlopend verbeterd, en resultaten laten zien dat dit helpt"));

    private final InstrumentBuilder audit = Instrument.builder("maturity-audit", "1.0")
            .title(both("Maturity audit", "Volwassenheidsaudit"))
            .purpose(both(
                    "Shows how mature an organisation is in each of the nine elements of service excellence: how"
                            + " well thought out its approach is, how far it is deployed, and how it is improved. For"
                            + " assessors, inside or outside the organisation. Which criteria and levels there are is the"
                            + " choice of the makers of this questionnaire. They do not come from a standard.",
                    "Laat zien hoe volwassen een organisatie is in elk van de negen elementen van service"
                            + " excellence: hoe doordacht de aanpak is, hoe breed ermee wordt gewerkt en hoe die wordt"
                            + " verbeterd. Voor beoordelaars van binnen of buiten de organisatie. Welke criteria en niveaus er"
                            + " zijn, is een keuze van de makers van deze vragenlijst. Zij komen niet uit een norm."))
            .introduction(both(
                    "You judge what you have found, not what was promised. Give a level only if you have evidence"
                            + " for it. Evidence is a document, an interview or an observation, with its source and date."
                            + " Choose 0 if the evidence shows that there is nothing. Choose “Too little evidence” if you"
                            + " could not find out how things are. If you cannot decide between two levels, choose the lower"
                            + " one. Do not mention any names of people you spoke to. The organisation shows no results from"
                            + " fewer than five people. So do not use such figures as evidence either.",
                    "Je beoordeelt wat je hebt gevonden, niet wat er is beloofd. Geef alleen een niveau als je er"
                            + " bewijs voor hebt. Bewijs is een document, een gesprek of iets wat je zelf hebt gezien, met"
                            + " bron en datum. Kies 0 als uit het bewijs blijkt dat er niets is. Kies “Te weinig bewijs” als"
                            + " je niet te weten kwam hoe het zit. Twijfel je tussen twee niveaus, kies dan het laagste. Noem"
                            + " geen namen van mensen die je hebt gesproken. Uitkomsten van minder dan vijf mensen laat de"
                            + " organisatie niet zien. Gebruik zulke cijfers dus ook niet als bewijs."))
            .minutes(90);

    private MaturityAudit() {}

    static Instrument create() {
        MaturityAudit audit = new MaturityAudit();
        audit.strategyAndDesign();
        audit.culture();
        audit.innovation();
        audit.operation();
        return audit.audit.build();
    }

    private void strategyAndDesign() {
        element(
                Element.EXPERIENCE_DESIGN,
                both("designing the customer experience", "het ontwerpen van de klantbeleving"),
                both(
                        "Approach: how far has the organisation agreed how it decides what experience to give its customers?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie bepaalt welke beleving zij haar klanten biedt?"));
        element(
                Element.VISION_AND_STRATEGY,
                both("vision, mission and strategy", "visie, missie en strategie"),
                both(
                        "Approach: how far has the organisation agreed how it turns its vision of service into goals?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie van haar visie op service concrete doelen maakt?"));
        element(
                Element.LEADERSHIP,
                both("leadership", "leiderschap"),
                both(
                        "Approach: how far has the organisation agreed how it makes sure that managers support good service?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie ervoor zorgt dat leidinggevenden goede service ondersteunen?"));
    }

    private void culture() {
        element(
                Element.EMPLOYEE_ENGAGEMENT,
                both("engaging employees", "de betrokkenheid van medewerkers"),
                both(
                        "Approach: how far has the organisation agreed how it builds customer focus into HR policy, from recruitment to leaving?",
                        "Aanpak: in hoeverre is afgesproken hoe klantgerichtheid in het personeelsbeleid komt, van werving tot vertrek?"));
        element(
                Element.SERVICE_CULTURE,
                both("the service culture", "de servicecultuur"),
                both(
                        "Approach: how far has the organisation agreed how it works on the service culture it wants?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie werkt aan de servicecultuur die zij wil?"));
    }

    private void innovation() {
        element(
                Element.CUSTOMER_UNDERSTANDING,
                both("understanding customers", "het begrijpen van klanten"),
                both(
                        "Approach: how far has the organisation agreed how it finds out what customers need and wish for?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie onderzoekt wat klanten nodig hebben en wensen?"));
        element(
                Element.SERVICE_INNOVATION,
                both("service innovation", "de vernieuwing van diensten"),
                both(
                        "Approach: how far has the organisation agreed how it gets from an idea to better service?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie van een idee naar betere service komt?"));
    }

    private void operation() {
        element(
                Element.PROCESSES_AND_STRUCTURE,
                both("processes and structure", "processen en organisatie"),
                both(
                        "Approach: how far has the organisation agreed how it arranges its processes around the customer journey?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie haar processen inricht rond de klantreis?"));
        element(
                Element.MONITORING,
                both("monitoring", "meten en volgen"),
                both(
                        "Approach: how far has the organisation agreed how it measures the results of its service?",
                        "Aanpak: in hoeverre is afgesproken hoe de organisatie meet wat haar service oplevert?"));
    }

    /** The sentences on deployment, improvement and evidence are the same for all elements, so that their levels are judged alike. */
    private void element(Element element, Text name, Text approach) {
        criterion(element, "approach", APPROACH, approach);
        criterion(
                element,
                "deployed",
                DEPLOYMENT,
                about(
                        "Deployment: how widely is the approach to %s used?",
                        "Uitvoering: hoe breed wordt gewerkt met de aanpak voor %s?", name));
        criterion(
                element,
                "improved",
                IMPROVEMENT,
                about(
                        "Improvement: how far is the approach to %s being improved?",
                        "Verbetering: in hoeverre wordt de aanpak voor %s verbeterd?", name));
        audit.item(item(
                        element,
                        "evidence",
                        about(
                                "Evidence: which documents, interviews and observations support your levels for %s?",
                                "Bewijs: op welke documenten, gesprekken en waarnemingen baseer je de niveaus voor %s?",
                                name))
                .text());
    }

    private void criterion(Element element, String suffix, Scale levels, Text wording) {
        audit.item(item(element, suffix, wording)
                .scale(levels)
                .offers(NoAnswer.DONT_KNOW, both("Too little evidence", "Te weinig bewijs"))
                .offers(NoAnswer.NOT_APPLICABLE));
    }

    private static ItemBuilder item(Element element, String suffix, Text wording) {
        return Item.builder(element.code() + "-" + suffix)
                .wording(wording)
                .measures(element)
                .voice(Voice.ASSESSOR);
    }

    private static Text about(String english, String dutch, Text name) {
        return both(english.formatted(name.in(Locale.ENGLISH)), dutch.formatted(name.in(Text.DUTCH)));
    }

    private static Scale levels(Text... labels) {
        return Scale.range(0, 4).withLabels(labels);
    }

    private static Text both(String english, String dutch) {
        return Text.english(english).dutch(dutch);
    }
}
