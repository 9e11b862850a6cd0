package io.github.serviceexcellence.questionnaire;

import static io.github.serviceexcellence.framework.Element.CUSTOMER_UNDERSTANDING;
import static io.github.serviceexcellence.framework.Element.EMPLOYEE_ENGAGEMENT;
import static io.github.serviceexcellence.framework.Element.EXPERIENCE_DESIGN;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.PROCESSES_AND_STRUCTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_INNOVATION;
import static io.github.serviceexcellence.framework.Element.VISION_AND_STRATEGY;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Voice;
import java.util.EnumMap;
import java.util.Map;

/** The organisation scan, version 1.0: four statements for each element. A changed statement needs a new version. */
final class OrganisationScanVersion1 {
    private final Map<Element, Integer> counts = new EnumMap<>(Element.class);
    private final InstrumentBuilder scan = Instrument.builder("organisation-scan", "1.0")
            .title(Text.english("Organisation scan").dutch("Organisatiescan"))
            .purpose(
                    Text.english(
                                    "Shows how far an organisation has come with the nine elements of service excellence, in the eyes"
                                            + " of its employees or of assessors. \"We\" is the organisation that is judged.")
                            .dutch(
                                    "Laat zien hoe ver een organisatie is met de negen elementen van service excellence, in de ogen van"
                                            + " haar medewerkers of van beoordelaars. \"Wij\" is de organisatie die wordt beoordeeld."))
            .minutes(10);

    private OrganisationScanVersion1() {}

    static Instrument create() {
        OrganisationScanVersion1 scan = new OrganisationScanVersion1();
        scan.design();
        scan.strategy();
        scan.culture();
        scan.innovation();
        scan.operation();
        return scan.scan.build();
    }

    private void design() {
        add(item(
                EXPERIENCE_DESIGN,
                "We have put in writing what kind of experience we want to give our customers.",
                "Wij hebben vastgelegd welke beleving wij onze klanten willen bieden."));
        add(item(
                EXPERIENCE_DESIGN,
                "When we start something new, we first decide what customers should experience and only then how to organise it.",
                "Als wij iets nieuws beginnen, bepalen wij eerst wat klanten moeten ervaren en pas daarna hoe wij het"
                        + " organiseren."));
        add(
                item(
                        EXPERIENCE_DESIGN,
                        "At least once a year we check whether the experience we offer still fits what our customers wish for.",
                        "Minstens een keer per jaar gaan wij na of de beleving die wij bieden nog past bij wat onze klanten wensen."));
        add(item(
                        EXPERIENCE_DESIGN,
                        "What customers experience with us is left to chance.",
                        "Wat klanten bij ons beleven, wordt aan het toeval overgelaten.")
                .reversed());
    }

    private void strategy() {
        add(item(
                VISION_AND_STRATEGY,
                "Our vision says clearly what we want to mean to our customers.",
                "Onze visie zegt duidelijk wat wij voor onze klanten willen betekenen."));
        add(item(
                VISION_AND_STRATEGY,
                "Employees can explain in a few words what our organisation stands for in its service.",
                "Medewerkers kunnen in een paar woorden uitleggen waar onze organisatie met haar service voor staat."));
        add(item(
                VISION_AND_STRATEGY,
                "When important choices are made, the effect on customers weighs heavily.",
                "Bij belangrijke keuzes weegt het effect op klanten zwaar mee."));
        add(item(
                VISION_AND_STRATEGY,
                "For our plans to improve the service, people, time and money are set aside.",
                "Voor onze plannen om de service te verbeteren worden mensen, tijd en geld vrijgemaakt."));
        add(item(
                LEADERSHIP,
                "Managers set a good example in how we treat customers.",
                "Leidinggevenden geven het goede voorbeeld in de omgang met klanten."));
        add(item(
                LEADERSHIP,
                "Employees may decide for themselves what a customer needs at that moment.",
                "Medewerkers mogen zelf beslissen wat een klant op dat moment nodig heeft."));
        add(item(
                LEADERSHIP,
                "Managers regularly take part in contact with customers themselves.",
                "Leidinggevenden nemen regelmatig zelf deel aan het contact met klanten."));
        add(item(
                        LEADERSHIP,
                        "As soon as it gets busy, managers look only at figures and lose sight of the customer.",
                        "Zodra het druk wordt, kijken leidinggevenden alleen nog naar cijfers en verliezen zij de klant uit het oog.")
                .reversed());
    }

    private void culture() {
        add(item(
                EMPLOYEE_ENGAGEMENT,
                "When we recruit, we look closely at how candidates deal with customers.",
                "Bij de werving letten wij er nadrukkelijk op hoe kandidaten met klanten omgaan."));
        add(item(
                EMPLOYEE_ENGAGEMENT,
                "Employees are proud of the service they give.",
                "Medewerkers zijn trots op de service die zij verlenen."));
        add(item(
                EMPLOYEE_ENGAGEMENT,
                "Employees who do something special for a customer are visibly appreciated for it.",
                "Medewerkers die iets bijzonders voor een klant doen, krijgen daar zichtbaar waardering voor."));
        add(item(
                EMPLOYEE_ENGAGEMENT,
                "Employees receive enough training to help customers really well.",
                "Medewerkers krijgen genoeg training om klanten echt goed te helpen."));
        add(item(
                SERVICE_CULTURE,
                "It is clear which values guide our dealings with customers.",
                "Het is duidelijk welke waarden onze omgang met klanten bepalen."));
        add(item(
                SERVICE_CULTURE,
                "We tell one another stories about customers whom we helped exceptionally well.",
                "Wij vertellen elkaar verhalen over klanten die wij bijzonder goed hebben geholpen."));
        add(item(
                SERVICE_CULTURE,
                "Colleagues speak up when a customer is not treated well.",
                "Collega's spreken elkaar erop aan wanneer een klant niet goed wordt behandeld."));
        add(item(
                        SERVICE_CULTURE,
                        "When a customer asks for something unusual, it gets passed on to somebody else here.",
                        "Als een klant om iets ongewoons vraagt, wordt dat hier op een ander afgeschoven.")
                .reversed());
    }

    private void innovation() {
        add(item(
                CUSTOMER_UNDERSTANDING,
                "We regularly ask customers what they expect of us.",
                "Wij vragen klanten regelmatig wat zij van ons verwachten."));
        add(item(
                CUSTOMER_UNDERSTANDING,
                "We know which moments of contact stir the strongest feelings in our customers.",
                "Wij weten welke contactmomenten bij onze klanten de sterkste gevoelens oproepen."));
        add(item(
                CUSTOMER_UNDERSTANDING,
                "What customers tell us reaches everyone who can act on it.",
                "Wat klanten ons vertellen, komt terecht bij iedereen die er iets mee kan doen."));
        add(item(
                        CUSTOMER_UNDERSTANDING,
                        "We mostly guess what our customers want.",
                        "Meestal raden wij maar wat onze klanten willen.")
                .reversed());
        add(item(
                SERVICE_INNOVATION,
                "We try out improvements on a small scale before we introduce them widely.",
                "Wij proberen verbeteringen eerst op kleine schaal uit voordat wij ze breed invoeren."));
        add(item(
                SERVICE_INNOVATION,
                "Customers think along with us when we devise new services.",
                "Klanten denken met ons mee wanneer wij nieuwe diensten bedenken."));
        add(item(
                SERVICE_INNOVATION,
                "Ideas from employees for better service are taken up quickly.",
                "Idee\u00ebn van medewerkers voor betere service worden snel opgepakt."));
        add(item(
                SERVICE_INNOVATION,
                "We follow trends that may change what customers expect.",
                "Wij volgen trends die kunnen veranderen wat klanten verwachten."));
    }

    private void operation() {
        add(item(
                PROCESSES_AND_STRUCTURE,
                "We have mapped the route that customers take with us, from first question to solution.",
                "Wij hebben de weg in kaart gebracht die klanten bij ons afleggen, van eerste vraag tot oplossing."));
        add(item(
                PROCESSES_AND_STRUCTURE,
                "Our systems give employees who deal with customers the information they need.",
                "Onze systemen geven medewerkers met klantcontact de informatie die zij nodig hebben."));
        add(
                item(
                        PROCESSES_AND_STRUCTURE,
                        "Suppliers and partners who meet our customers keep to the same service standards as we do.",
                        "Leveranciers en partners die met onze klanten te maken hebben, houden zich aan dezelfde servicenormen als wij."));
        add(item(
                        PROCESSES_AND_STRUCTURE,
                        "Customers are sent from one department to another here.",
                        "Klanten worden hier van de ene afdeling naar de andere gestuurd.")
                .reversed());
        add(item(
                MONITORING,
                "We continuously measure how customers experience our service.",
                "Wij meten doorlopend hoe klanten onze service ervaren."));
        add(item(
                MONITORING,
                "We measure how engaged employees feel in their work.",
                "Wij meten hoe betrokken medewerkers zich bij hun werk voelen."));
        add(item(
                MONITORING,
                "When measurements show that service falls short, action follows within weeks.",
                "Als uit metingen blijkt dat de service tekortschiet, volgt er binnen enkele weken actie."));
        add(item(
                MONITORING,
                "We know what good service yields for our organisation.",
                "Wij weten wat goede service onze organisatie oplevert."));
    }

    private void add(ItemBuilder item) {
        scan.item(item);
    }

    private ItemBuilder item(Element element, String english, String dutch) {
        int number = counts.merge(element, 1, Integer::sum);
        return Item.builder(element.code() + "-" + number)
                .wording(Text.english(english).dutch(dutch))
                .scale(AnswerScales.AGREEMENT)
                .measures(element)
                .voice(Voice.ASSESSOR)
                .voice(Voice.EMPLOYEE);
    }
}
