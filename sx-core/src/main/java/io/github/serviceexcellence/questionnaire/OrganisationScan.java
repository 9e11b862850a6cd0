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
import static io.github.serviceexcellence.instrument.Voice.ASSESSOR;
import static io.github.serviceexcellence.instrument.Voice.EMPLOYEE;
import static io.github.serviceexcellence.instrument.Voice.MANAGER;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;
import java.util.HashMap;
import java.util.Map;

/**
 * The organisation scan, version 2.0: five statements for each element, in two facets, which are our own division of the element.
 *
 * <p>All elements are asked alike, so that somebody who agrees with everything favours none of them. One facet has a statement on what people
 * see and do, one like it worded in reverse, and one on what managers oversee; the other has one on what people see and do that leaves
 * evidence, and one on what managers oversee. Employees so get three statements for each element, managers all five, assessors three.
 */
final class OrganisationScan {
    /** What somebody reads who cannot answer a statement. */
    static final Text CANNOT_JUDGE =
            Text.english("Don't know / cannot judge").dutch("Weet ik niet / kan ik niet beoordelen");

    /** What somebody reads whose organisation works without partners. */
    static final Text NO_PARTNERS = Text.english("We have no partners that deal with our customers")
            .dutch("Wij hebben geen partners met klantcontact");

    private final Map<Term, Integer> counts = new HashMap<>();
    private final InstrumentBuilder scan = Instrument.builder("organisation-scan", "2.0")
            .title(Text.english("Organisation scan").dutch("Organisatiescan"))
            .purpose(Text.english(
                            "Shows how far an organisation has come with the nine elements of service excellence, in the"
                                    + " eyes of its employees, its managers or assessors. \"We\" is the organisation that is judged."
                                    + " Which statements belong to an element, and which two parts it has, is the choice of the makers"
                                    + " of this questionnaire.")
                    .dutch(
                            "Laat zien hoe ver een organisatie is met de negen elementen van service excellence, in de ogen"
                                    + " van haar medewerkers, haar leidinggevenden of beoordelaars. \"Wij\" is de organisatie die"
                                    + " wordt beoordeeld. Welke stellingen bij een element horen en welke twee delen het heeft, is een"
                                    + " keuze van de makers van deze vragenlijst."))
            .introduction(Text.english(
                            "What do you notice about our service to customers, and about how we organise it? Your answers"
                                    + " tell us what goes well and where to improve first. There are no wrong answers: choose what"
                                    + " fits best. If you cannot judge something, say so. Do you answer as an employee or a manager?"
                                    + " Then we show no results from fewer than five people. Taking part is then up to you. Do you"
                                    + " answer as an assessor? Then your judgement may be shown with your name.")
                    .dutch("Wat merk jij van onze service aan klanten, en van hoe wij die organiseren? Jouw antwoorden"
                            + " laten zien wat goed gaat en wat wij het eerst moeten verbeteren. Er zijn geen foute"
                            + " antwoorden: kies wat het beste past. Kun je iets niet beoordelen, geef dat dan aan. Vul je dit"
                            + " in als medewerker of leidinggevende? Uitkomsten van minder dan vijf mensen laten wij dan niet"
                            + " zien. Je bepaalt dan zelf of je meedoet. Vul je dit in als beoordelaar? Dan kan jouw oordeel"
                            + " met je naam te zien zijn."))
            .minutes(12);

    private OrganisationScan() {}

    static Instrument create() {
        OrganisationScan scan = new OrganisationScan();
        scan.design();
        scan.vision();
        scan.leadership();
        scan.engagement();
        scan.culture();
        scan.understanding();
        scan.innovation();
        scan.processes();
        scan.monitoring();
        return scan.scan.build();
    }

    private void design() {
        Facet blueprint = facet(
                "design-blueprint",
                EXPERIENCE_DESIGN,
                "The experience we want to give",
                "De beleving die wij willen bieden");
        Facet renewal = facet(
                "design-renewal", EXPERIENCE_DESIGN, "Designing from the customer's side", "Ontwerpen vanuit de klant");
        overseen(
                blueprint,
                "We have put in writing what kind of experience we want to give our customers.",
                "Wij hebben vastgelegd welke beleving wij onze klanten willen bieden.");
        seen(
                blueprint,
                "I know how we want our customers to feel.",
                "Ik weet welk gevoel wij klanten willen geven.",
                "The people in my team know how we want our customers to feel.",
                "De mensen in mijn team weten welk gevoel wij klanten willen geven.");
        seenInReverse(
                blueprint,
                "The way we treat customers is much the same as at other organisations.",
                "Wij gaan ongeveer net zo met klanten om als andere organisaties.");
        proven(
                renewal,
                "When we develop something new, we first look at it through the eyes of the customer.",
                "Als wij iets nieuws bedenken, kijken wij eerst door de ogen van de klant.");
        overseen(
                renewal,
                "We regularly check whether the experience we offer still fits what customers want.",
                "Wij gaan regelmatig na of de beleving die wij bieden nog past bij wat klanten willen.");
    }

    private void vision() {
        Facet mission = facet("vision-mission", VISION_AND_STRATEGY, "Vision and mission", "Visie en missie");
        Facet direction = facet("vision-direction", VISION_AND_STRATEGY, "Direction and choices", "Koers en keuzes");
        seen(
                mission,
                "Our mission appeals to me.",
                "Onze missie spreekt mij aan.",
                "Our mission appeals to the people in my team.",
                "Onze missie spreekt de mensen in mijn team aan.");
        overseen(
                mission,
                "Our vision says clearly what we want to do for our customers.",
                "In onze visie staat duidelijk wat wij voor klanten willen betekenen.");
        proven(
                direction,
                "I know what goals we have set for our service.",
                "Ik weet welke doelen wij met onze service willen halen.",
                "The people in my team know what goals we have set for our service.",
                "De mensen in mijn team weten welke doelen wij met onze service willen halen.",
                "Employees know what goals the organisation has set for its service.",
                "Medewerkers weten welke doelen de organisatie met haar service wil halen.");
        seenInReverse(
                mission,
                "I see hardly anything of our vision in my daily work.",
                "Van onze visie merk ik weinig in mijn dagelijks werk.",
                "The people in my team see hardly anything of our vision in their daily work.",
                "De mensen in mijn team merken in hun dagelijks werk weinig van onze visie.");
        overseen(
                direction,
                "In our important decisions, the interests of customers count for a lot.",
                "Bij belangrijke besluiten telt het belang van klanten bij ons zwaar mee.");
    }

    private void leadership() {
        Facet example = facet("leadership-example", LEADERSHIP, "Setting an example", "Het goede voorbeeld geven");
        Facet support = facet("leadership-support", LEADERSHIP, "Giving room and support", "Ruimte en steun geven");
        overseen(
                example,
                "Service to customers has a fixed place on the agenda of our board.",
                "Service aan klanten is een vast onderwerp op de agenda van onze directie.");
        seenInReverse(
                example,
                "Under pressure, our managers care more about figures than about customers.",
                "Onder druk zijn cijfers voor onze leidinggevenden belangrijker dan klanten.");
        seen(
                example,
                "My manager sets a good example in dealing with customers.",
                "Mijn leidinggevende geeft het goede voorbeeld in de omgang met klanten.");
        proven(
                support,
                "Employees are allowed to decide for themselves how they help a customer.",
                "Medewerkers mogen zelf bepalen hoe zij een klant helpen.");
        overseen(
                support,
                "We teach managers how to coach their people in giving good service.",
                "Leidinggevenden leren bij ons hoe zij hun mensen coachen op goede service.");
    }

    private void engagement() {
        Facet journey = facet(
                "engagement-journey",
                EMPLOYEE_ENGAGEMENT,
                "From first day to appraisal",
                "Van eerste werkdag tot beoordeling");
        Facet bond =
                facet("engagement-bond", EMPLOYEE_ENGAGEMENT, "Bond and appreciation", "Verbondenheid en waardering");
        overseen(
                bond,
                "Employees who do something special for a customer are visibly appreciated for it.",
                "Medewerkers die iets bijzonders voor een klant doen, krijgen daar zichtbaar waardering voor.");
        proven(
                bond,
                "We do a lot to help employees feel a bond with the organisation.",
                "Wij doen er veel aan dat medewerkers zich met de organisatie verbonden voelen.");
        seen(
                journey,
                "Employees receive enough training to help customers really well.",
                "Medewerkers krijgen genoeg training om klanten echt goed te helpen.");
        overseen(
                journey,
                "New colleagues learn in their first weeks what customers expect of us.",
                "Nieuwe collega's leren in hun eerste weken wat klanten van ons verwachten.");
        seenInReverse(
                        journey,
                        "How I deal with customers hardly counts in my appraisal.",
                        "Hoe ik met klanten omga, telt nauwelijks mee in mijn beoordeling.",
                        "How people in my team deal with customers hardly counts in their appraisals.",
                        "Hoe iemand met klanten omgaat, telt in mijn team nauwelijks mee in de beoordeling.")
                .offers(NoAnswer.NOT_APPLICABLE);
    }

    private void culture() {
        Facet values = facet("culture-values", SERVICE_CULTURE, "What we stand for", "Waar wij voor staan");
        Facet practice =
                facet("culture-practice", SERVICE_CULTURE, "The culture in practice", "De cultuur in de praktijk");
        proven(
                values,
                "It is clear to me how we want to treat customers.",
                "Het is voor mij duidelijk hoe wij met klanten willen omgaan.",
                "It is clear to the people in my team how we want to treat customers.",
                "Het is voor de mensen in mijn team duidelijk hoe wij met klanten willen omgaan.",
                "It is clear to employees how the organisation wants customers to be treated.",
                "Het is voor medewerkers duidelijk hoe de organisatie met klanten wil omgaan.");
        seen(
                practice,
                "We tell one another stories about customers whom we helped exceptionally well.",
                "Wij vertellen elkaar verhalen over klanten die wij bijzonder goed hebben geholpen.");
        seenInReverse(
                practice,
                "When a customer asks for something unusual, our first answer is no.",
                "Als een klant om iets bijzonders vraagt, zeggen wij al snel nee.");
        overseen(
                values,
                "We keep explaining to everyone who works here what we mean by good service.",
                "Wij blijven aan iedereen die hier werkt uitleggen wat wij met goede service bedoelen.");
        overseen(
                practice,
                "When a lot changes, we protect what is good about our culture.",
                "Als er veel verandert, bewaken wij wat goed is aan onze cultuur.");
    }

    private void understanding() {
        Facet listening = facet(
                "understanding-listening", CUSTOMER_UNDERSTANDING, "Listening to customers", "Luisteren naar klanten");
        Facet insight = facet("understanding-insight", CUSTOMER_UNDERSTANDING, "Knowing customers", "Klanten kennen");
        overseen(
                listening,
                "We regularly ask customers what they expect of us.",
                "Wij vragen klanten regelmatig wat zij van ons verwachten.");
        seenInReverse(
                insight, "We often have to guess what customers want.", "Wij moeten vaak gokken wat klanten willen.");
        overseen(
                insight,
                "We keep track of how customers use our channels.",
                "Wij houden bij hoe klanten onze kanalen gebruiken.");
        seen(
                insight,
                "I know what each group of customers needs from us.",
                "Ik weet wat elke groep klanten van ons nodig heeft.",
                "The people in my team know what each group of customers needs from us.",
                "De mensen in mijn team weten wat elke groep klanten van ons nodig heeft.");
        proven(
                listening,
                "I can easily pass on what customers tell me.",
                "Ik kan makkelijk doorgeven wat klanten mij vertellen.",
                "The people in my team can easily pass on what customers tell them.",
                "De mensen in mijn team kunnen makkelijk doorgeven wat klanten hun vertellen.",
                "Employees can easily pass on what customers tell them.",
                "Medewerkers kunnen makkelijk doorgeven wat klanten hun vertellen.");
    }

    private void innovation() {
        Facet learning =
                facet("innovation-learning", SERVICE_INNOVATION, "Learning and trying out", "Leren en uitproberen");
        Facet renewal = facet("innovation-renewal", SERVICE_INNOVATION, "Renewing together", "Samen vernieuwen");
        seen(
                learning,
                "I have the freedom to try out something new for customers.",
                "Ik krijg de ruimte om iets nieuws voor klanten uit te proberen.",
                "The people in my team have the freedom to try out something new for customers.",
                "De mensen in mijn team krijgen de ruimte om iets nieuws voor klanten uit te proberen.");
        proven(
                renewal,
                "Ideas from employees for better service are acted on quickly.",
                "Ideeën van medewerkers voor betere service worden snel opgepakt.");
        overseen(
                learning,
                "We try out improvements on a small scale before we introduce them widely.",
                "Wij proberen verbeteringen op kleine schaal uit voordat wij ze breed invoeren.");
        seenInReverse(
                learning,
                "We keep making the same mistakes with customers.",
                "Bij klanten maken wij steeds weer dezelfde fouten.");
        overseen(
                renewal,
                "We involve customers when we develop new services.",
                "Wij betrekken klanten bij het bedenken van nieuwe diensten.");
    }

    private void processes() {
        Facet journey = facet("processes-journey", PROCESSES_AND_STRUCTURE, "The customer journey", "De klantreis");
        Facet means = facet("processes-means", PROCESSES_AND_STRUCTURE, "Systems and partners", "Systemen en partners");
        seenInReverse(
                journey,
                "Customers are passed from one person to another too often here.",
                "Klanten worden hier te vaak doorverwezen.");
        seen(
                journey,
                "I know how quickly we must answer a customer.",
                "Ik weet hoe snel een klant antwoord van ons moet krijgen.",
                "The people in my team know how quickly we must answer a customer.",
                "De mensen in mijn team weten hoe snel een klant antwoord van ons moet krijgen.");
        overseen(
                journey,
                "For every step that customers go through with us, we have agreed who is responsible.",
                "Voor elke stap die klanten bij ons doorlopen, hebben wij afgesproken wie verantwoordelijk is.");
        proven(
                means,
                "Our systems give employees who deal with customers the information they need.",
                "Onze systemen geven medewerkers met klantcontact de informatie die zij nodig hebben.");
        overseen(
                        means,
                        "Our partners keep to the same agreements on service as we do.",
                        "Onze partners houden zich aan dezelfde afspraken over service als wij.")
                .offers(NoAnswer.NOT_APPLICABLE, NO_PARTNERS);
    }

    private void monitoring() {
        Facet measuring = facet("monitoring-measuring", MONITORING, "Measuring", "Meten");
        Facet steering = facet("monitoring-steering", MONITORING, "Using what is measured", "Gebruiken wat is gemeten");
        overseen(
                measuring,
                "We continuously measure how customers experience our service.",
                "Wij meten doorlopend hoe klanten onze service ervaren.");
        proven(
                measuring,
                "We measure how engaged employees feel in their work.",
                "Wij meten hoe betrokken medewerkers zich bij hun werk voelen.");
        seen(
                steering,
                "I get to see what customers think of our service.",
                "Ik krijg te zien wat klanten van onze service vinden.",
                "The people in my team get to see what customers think of our service.",
                "De mensen in mijn team krijgen te zien wat klanten van onze service vinden.");
        seenInReverse(
                steering, "We hardly use the results of what we measure.", "Hier gebeurt weinig met wat wij meten.");
        overseen(
                steering,
                "We compare our results with those of other organisations.",
                "Wij vergelijken onze resultaten met die van andere organisaties.");
    }

    /** What people see and do themselves. */
    private void seen(Facet facet, String english, String dutch) {
        add(facet, english, dutch, EMPLOYEE, MANAGER);
    }

    /** What managers are asked about their team. */
    private void seen(Facet facet, String english, String dutch, String teamEnglish, String teamDutch) {
        add(facet, english, dutch, EMPLOYEE, MANAGER).wording(MANAGER, both(teamEnglish, teamDutch));
    }

    private void seenInReverse(Facet facet, String english, String dutch) {
        add(facet, english, dutch, EMPLOYEE, MANAGER).reversed();
    }

    private ItemBuilder seenInReverse(Facet facet, String english, String dutch, String teamEnglish, String teamDutch) {
        return add(facet, english, dutch, EMPLOYEE, MANAGER)
                .wording(MANAGER, both(teamEnglish, teamDutch))
                .reversed();
    }

    /** What people see and do themselves, and what an assessor can find evidence for. */
    private void proven(Facet facet, String english, String dutch) {
        add(facet, english, dutch, EMPLOYEE, MANAGER, ASSESSOR);
    }

    /** What managers are asked about their team, and assessors about all employees. */
    private void proven(
            Facet facet,
            String english,
            String dutch,
            String teamEnglish,
            String teamDutch,
            String allEnglish,
            String allDutch) {
        add(facet, english, dutch, EMPLOYEE, MANAGER, ASSESSOR)
                .wording(MANAGER, both(teamEnglish, teamDutch))
                .wording(ASSESSOR, both(allEnglish, allDutch));
    }

    /** What only those can judge who oversee the organisation or look for evidence. */
    private ItemBuilder overseen(Facet facet, String english, String dutch) {
        return add(facet, english, dutch, MANAGER, ASSESSOR);
    }

    private ItemBuilder add(Facet facet, String english, String dutch, Voice... voices) {
        ItemBuilder item = Item.builder(facet.term().code() + "-" + counts.merge(facet.term(), 1, Integer::sum))
                .wording(both(english, dutch))
                .scale(AnswerScales.AGREEMENT)
                .measures(facet)
                .offers(NoAnswer.DONT_KNOW, CANNOT_JUDGE);
        for (Voice voice : voices) {
            item.voice(voice);
        }
        scan.item(item);
        return item;
    }

    private static Facet facet(String code, Element element, String english, String dutch) {
        return new Facet(code, element, both(english, dutch));
    }

    private static Text both(String english, String dutch) {
        return Text.english(english).dutch(dutch);
    }
}
