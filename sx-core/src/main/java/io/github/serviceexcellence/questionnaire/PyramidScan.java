package io.github.serviceexcellence.questionnaire;

import static io.github.serviceexcellence.framework.PyramidLevel.COMPLAINT_HANDLING;
import static io.github.serviceexcellence.framework.PyramidLevel.CORE_SERVICE;
import static io.github.serviceexcellence.framework.PyramidLevel.INDIVIDUAL_SERVICE;
import static io.github.serviceexcellence.framework.PyramidLevel.SURPRISING_SERVICE;

import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;

/**
 * The pyramid scan: four statements for each of the four levels. Customers judge what they lived through, employees and assessors what
 * customers get; each statement has one wording for the first and one for the others, so that the voices can be held side by side.
 *
 * <p>Only who knows of a problem is asked how problems are handled. All voices are asked whether they do, each in words of their own: who
 * were not asked that would not be asked the statements either. The statements are our own reading of what the sources say of each level.
 */
final class PyramidScan {
    private static final Text PURPOSE = Text.english(
                    "Shows how far the organisation has come on the four levels of the service"
                            + " excellence pyramid, in the eyes of customers, employees and assessors. Which"
                            + " statements belong to a level is the choice of the makers of this questionnaire.")
            .dutch(
                    "Laat zien hoe ver de organisatie is op de vier niveaus van de service-excellencepiramide, in de ogen"
                            + " van klanten, medewerkers en beoordelaars. Welke stellingen bij een niveau horen, is een keuze van"
                            + " de makers van deze vragenlijst.");
    private static final Text INTRODUCTION = Text.english("We would like to know what customers experience with this"
                    + " organisation, so that the service can be improved. Think of the past twelve months."
                    + " Do you answer as a customer or an employee? Then we show no results from fewer than five people."
                    + " Taking part is then up to you. Do you answer as an assessor? Then your judgement may be"
                    + " shown with your name.")
            .dutch(
                    "Wij willen weten wat klanten bij deze organisatie meemaken, om de service te verbeteren. Denk aan de"
                            + " afgelopen twaalf maanden. Vul je dit in als klant of medewerker? Uitkomsten van minder dan vijf"
                            + " mensen laten wij dan niet zien. Je bepaalt dan zelf of je meedoet. Vul je dit in als beoordelaar?"
                            + " Dan kan jouw oordeel met je naam te zien zijn.");
    private static final String PROBLEM = "problem";
    private static final String YES = "yes";

    private final InstrumentBuilder scan = Instrument.builder("pyramid-scan", "1.0")
            .title(Text.english("Pyramid scan").dutch("Piramidescan"))
            .purpose(PURPOSE)
            .introduction(INTRODUCTION)
            .minutes(5);

    private PyramidScan() {}

    static Instrument create() {
        PyramidScan scan = new PyramidScan();
        scan.coreService();
        scan.complaintHandling();
        scan.individualService();
        scan.surprisingService();
        scan.mark();
        return scan.scan.build();
    }

    private void coreService() {
        add(rating(
                "expectations",
                CORE_SERVICE,
                Text.english("I got at least what I expected.").dutch("Ik kreeg minstens wat ik verwachtte."),
                Text.english("Customers get at least what they expect.")
                        .dutch("Klanten krijgen minstens wat zij verwachten.")));
        add(rating(
                "reach",
                CORE_SERVICE,
                Text.english("It was easy for me to reach this organisation.")
                        .dutch("Ik kon deze organisatie makkelijk bereiken."),
                Text.english("It is easy for customers to reach this organisation.")
                        .dutch("Klanten kunnen deze organisatie makkelijk bereiken.")));
        add(rating(
                        "promises",
                        CORE_SERVICE,
                        Text.english("This organisation kept its promises to me.")
                                .dutch("Deze organisatie kwam haar afspraken met mij na."),
                        Text.english("This organisation keeps its promises to customers.")
                                .dutch("Deze organisatie komt haar afspraken met klanten na."))
                .offers(NoAnswer.NOT_APPLICABLE));
        add(rating(
                        "online",
                        CORE_SERVICE,
                        Text.english("It was easy for me to use this organisation's online services.")
                                .dutch("Ik kon mijn zaken online zonder moeite regelen."),
                        Text.english("It is easy for customers to use this organisation's online services.")
                                .dutch("Klanten kunnen hun zaken online zonder moeite regelen."))
                .offers(NoAnswer.NOT_APPLICABLE));
    }

    private void complaintHandling() {
        add(item(
                        PROBLEM,
                        Text.english(
                                        "In the past twelve months, did you have a problem with this organisation or a complaint about it?")
                                .dutch(
                                        "Had je de afgelopen twaalf maanden een probleem of een klacht bij deze organisatie?"),
                        Text.english("Do you know how this organisation handles problems and complaints of customers?")
                                .dutch("Weet je hoe hier met problemen en klachten van klanten wordt omgegaan?"))
                .choices(
                        new Choice(YES, Text.english("Yes").dutch("Ja")),
                        new Choice("no", Text.english("No").dutch("Nee"))));
        add(ofProblem(
                "problem-reported",
                Text.english("It was clear where I could report my problem.")
                        .dutch("Het was duidelijk waar ik met mijn probleem terechtkon."),
                Text.english("It is clear to customers where they can report a problem.")
                        .dutch("Het is voor klanten duidelijk waar zij met een probleem terechtkunnen.")));
        add(ofProblem(
                "problem-serious",
                Text.english("My problem was taken seriously.").dutch("Mijn probleem werd serieus genomen."),
                Text.english("Customers' problems are taken seriously.")
                        .dutch("Problemen van klanten worden serieus genomen.")));
        add(ofProblem(
                "problem-fast",
                Text.english("My problem was dealt with quickly.").dutch("Mijn probleem werd snel afgehandeld."),
                Text.english("Customers' problems are dealt with quickly.")
                        .dutch("Problemen van klanten worden snel afgehandeld.")));
        add(ofProblem(
                "problem-solved",
                Text.english("I am satisfied with what was done about my problem.")
                        .dutch("Ik ben tevreden over wat er aan mijn probleem is gedaan."),
                Text.english("Customers are satisfied with what is done about their problems.")
                        .dutch("Klanten zijn tevreden over wat er aan hun problemen wordt gedaan.")));
    }

    private void individualService() {
        add(rating(
                "important",
                INDIVIDUAL_SERVICE,
                Text.english("I felt that I mattered to this organisation.")
                        .dutch("Ik voelde me als klant belangrijk."),
                Text.english("Customers feel that they matter to this organisation.")
                        .dutch("Klanten voelen zich hier belangrijk.")));
        add(rating(
                "personal",
                INDIVIDUAL_SERVICE,
                Text.english("The service suited my personal wishes.")
                        .dutch("De service sloot aan bij mijn persoonlijke wensen."),
                Text.english("The service suits the personal wishes of customers.")
                        .dutch("De service sluit aan bij de persoonlijke wensen van klanten.")));
        add(rating(
                "empathy",
                INDIVIDUAL_SERVICE,
                Text.english("The people who helped me understood how I felt.")
                        .dutch("De mensen die mij hielpen, begrepen hoe ik me voelde."),
                Text.english("Employees understand how a customer feels.")
                        .dutch("Medewerkers begrijpen hoe een klant zich voelt.")));
        add(rating(
                "more-than-expected",
                INDIVIDUAL_SERVICE,
                Text.english("I got more than I expected.").dutch("Ik kreeg meer dan ik verwachtte."),
                Text.english("Customers get more than they expect.")
                        .dutch("Klanten krijgen meer dan zij verwachten.")));
    }

    private void surprisingService() {
        add(rating(
                "surprise",
                SURPRISING_SERVICE,
                Text.english("This organisation surprised me with something nice.")
                        .dutch("Deze organisatie verraste mij met iets leuks."),
                Text.english("This organisation surprises customers with something nice.")
                        .dutch("Deze organisatie verrast klanten met iets leuks.")));
        add(rating(
                "unspoken-needs",
                SURPRISING_SERVICE,
                Text.english("The people who helped me saw what I needed before I asked for it.")
                        .dutch("De mensen die mij hielpen, zagen wat ik nodig had voordat ik erom vroeg."),
                Text.english("Employees see what customers need before they ask for it.")
                        .dutch("Medewerkers zien wat klanten nodig hebben voordat zij erom vragen.")));
        add(rating(
                "joy",
                SURPRISING_SERVICE,
                Text.english("The service made me happy.").dutch("De service maakte mij blij."),
                Text.english("The service makes customers happy.").dutch("De service maakt klanten blij.")));
        add(rating(
                "amazement",
                SURPRISING_SERVICE,
                Text.english("I was amazed at how well I was helped.")
                        .dutch("Het verbaasde mij hoe goed ik werd geholpen."),
                Text.english("Customers are amazed at how well they are helped.")
                        .dutch("Het verbaast klanten hoe goed zij worden geholpen.")));
    }

    private void mark() {
        add(Item.builder("mark")
                .wording(Text.english("What mark from 1 to 10 would you give this organisation's service?")
                        .dutch("Welk rapportcijfer van 1 tot en met 10 geef je de service van deze organisatie?"))
                .scale(AnswerScales.MARK)
                .asks(Asks.MARK)
                .measures(ResultElement.OUTSTANDING_EXPERIENCE)
                .voice(Voice.CUSTOMER));
    }

    private void add(ItemBuilder item) {
        scan.item(item);
    }

    private static ItemBuilder ofProblem(String id, Text customer, Text others) {
        return rating(id, COMPLAINT_HANDLING, customer, others).condition(Condition.chose(PROBLEM, YES));
    }

    private static ItemBuilder rating(String id, PyramidLevel level, Text customer, Text others) {
        return item(id, customer, others)
                .scale(AnswerScales.AGREEMENT)
                .measures(level)
                .offers(NoAnswer.DONT_KNOW);
    }

    private static ItemBuilder item(String id, Text customer, Text others) {
        return Item.builder(id)
                .wording(others)
                .wording(Voice.CUSTOMER, customer)
                .voice(Voice.CUSTOMER)
                .voice(Voice.EMPLOYEE)
                .voice(Voice.ASSESSOR);
    }
}
