package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Locale;

/**
 * The building block check: of every topic of the six building blocks how well it stands and how much it matters. For employees and
 * managers; customers join in on the topics that they can notice, in words of their own, in direction, conditions, experience and operation.
 *
 * <p>The source names topics and does not describe them: what a statement says of its topic, and which topics customers can notice, is our
 * own reading.
 */
final class BuildingBlockCheck {
    private final InstrumentBuilder check = Instrument.builder("building-block-check", "1.0")
            .title(Text.english("Building block check").dutch("Bouwstenencheck"))
            .purpose(Text.english(
                            "Shows how things stand with the topics of the six building blocks and how important they are,"
                                    + " so that it is clear where best to begin. What a statement says about its topic is the choice"
                                    + " of the makers of this questionnaire.")
                    .dutch("Laat zien hoe de onderwerpen van de zes bouwstenen ervoor staan en hoe belangrijk zij zijn,"
                            + " zodat duidelijk wordt waar je het best kunt beginnen. Wat een stelling over haar onderwerp"
                            + " zegt, is een keuze van de makers van deze vragenlijst."))
            .introduction(Text.english(
                            "About each subject we ask you two things: how it is now, and how important it is to you."
                                    + " Together the answers show what needs attention first. We show no results from fewer than five"
                                    + " people. Taking part is up to you.")
                    .dutch(
                            "Wij vragen je steeds twee dingen: hoe het nu is en hoe belangrijk je dat vindt. Samen laten de"
                                    + " antwoorden zien wat als eerste aandacht verdient. Uitkomsten van minder dan vijf mensen laten"
                                    + " wij niet zien. Je bepaalt zelf of je meedoet."))
            .minutes(15);

    private BuildingBlockCheck() {}

    static Instrument create() {
        BuildingBlockCheck check = new BuildingBlockCheck();
        check.insight();
        check.direction();
        check.people();
        check.conditions();
        check.experience();
        check.operation();
        return check.check.build();
    }

    private void insight() {
        ask(
                Topic.INSIGHT_RESEARCH,
                "we regularly ask customers how they experience our service",
                "wij vragen klanten regelmatig hoe zij onze service ervaren",
                "wij klanten regelmatig vragen hoe zij onze service ervaren");
        ask(
                Topic.INSIGHT_MONITORING,
                "we continuously keep track of how good our service is",
                "wij houden doorlopend bij hoe goed onze service is",
                "wij doorlopend bijhouden hoe goed onze service is");
        ask(
                Topic.INSIGHT_BENCHMARKING,
                "we compare our service with that of other organisations",
                "wij vergelijken onze service met die van andere organisaties",
                "wij onze service vergelijken met die van andere organisaties");
        ask(
                Topic.INSIGHT_TRENDS,
                "we follow trends that matter to our customers",
                "wij volgen trends die voor onze klanten belangrijk zijn",
                "wij trends volgen die voor onze klanten belangrijk zijn");
        ask(
                Topic.INSIGHT_CUSTOMERS_AND_EMPLOYEES,
                "we compare the views of customers with those of employees",
                "wij vergelijken de mening van klanten met die van medewerkers",
                "wij de mening van klanten vergelijken met die van medewerkers");
    }

    private void direction() {
        ask(
                Topic.DIRECTION_VISION,
                "our vision makes clear what customers can expect from us",
                "onze visie maakt duidelijk wat klanten van ons mogen verwachten",
                "onze visie duidelijk maakt wat klanten van ons mogen verwachten",
                "this organisation shows clearly what it stands for",
                "deze organisatie laat duidelijk merken waar zij voor staat",
                "deze organisatie duidelijk laat merken waar zij voor staat");
        ask(
                Topic.DIRECTION_GOAL,
                "we have a big, bold goal for our service",
                "wij hebben een groot, gedurfd doel voor onze service",
                "wij een groot, gedurfd doel voor onze service hebben");
        ask(
                Topic.DIRECTION_VALUES,
                "our values can be seen in how we treat customers",
                "onze waarden zijn te merken aan hoe wij met klanten omgaan",
                "onze waarden te merken zijn aan hoe wij met klanten omgaan",
                "this organisation treats you according to the values it says it has",
                "deze organisatie gaat met je om volgens de waarden die zij zegt te hebben",
                "deze organisatie met je omgaat volgens de waarden die zij zegt te hebben");
        ask(
                Topic.DIRECTION_STRATEGY,
                "we know what to improve first in our service",
                "wij weten wat voorrang heeft bij het verbeteren van onze service",
                "wij weten wat voorrang heeft bij het verbeteren van onze service");
        ask(
                Topic.DIRECTION_OBJECTIVES,
                "we have measurable objectives for our service",
                "wij hebben meetbare doelen voor onze service",
                "wij meetbare doelen voor onze service hebben");
    }

    private void people() {
        ask(
                Topic.PEOPLE_CULTURE,
                "the customer comes first in our daily work",
                "in ons dagelijks werk staat de klant voorop",
                "de klant in ons dagelijks werk vooropstaat");
        ask(
                Topic.PEOPLE_LEADERSHIP,
                "managers themselves show that customers matter",
                "leidinggevenden laten zelf zien dat klanten belangrijk zijn",
                "leidinggevenden zelf laten zien dat klanten belangrijk zijn");
        ask(
                Topic.PEOPLE_APPRAISAL,
                "customer focus counts when employees are appraised",
                "klantgerichtheid telt mee als medewerkers worden beoordeeld",
                "klantgerichtheid meetelt als medewerkers worden beoordeeld");
        ask(
                Topic.PEOPLE_STORYTELLING,
                "we tell one another stories about customers we have helped well",
                "wij vertellen elkaar verhalen over klanten die wij goed hebben geholpen",
                "wij elkaar verhalen vertellen over klanten die wij goed hebben geholpen");
        ask(
                Topic.PEOPLE_EMPLOYEE_JOURNEY,
                "employees are well looked after, from their first day to their last",
                "er wordt goed voor medewerkers gezorgd, van hun eerste tot hun laatste werkdag",
                "er goed voor medewerkers wordt gezorgd, van hun eerste tot hun laatste werkdag");
        ask(
                Topic.PEOPLE_KNOWLEDGE,
                "we share our knowledge with one another",
                "wij delen onze kennis met elkaar",
                "wij onze kennis met elkaar delen");
    }

    private void conditions() {
        ask(
                Topic.CONDITIONS_CHANNELS,
                "customers can reach us in a way that suits them",
                "klanten kunnen ons bereiken op de manier die bij hen past",
                "klanten ons kunnen bereiken op de manier die bij hen past",
                "you can reach this organisation in a way that suits you",
                "je kunt deze organisatie bereiken op de manier die bij je past",
                "je deze organisatie kunt bereiken op de manier die bij je past");
        ask(
                Topic.CONDITIONS_TECHNOLOGY,
                "our systems help us to serve customers well",
                "met onze systemen kunnen wij klanten goed helpen",
                "wij klanten met onze systemen goed kunnen helpen",
                "the online services of this organisation work well",
                "de onlinediensten van deze organisatie werken goed",
                "de onlinediensten van deze organisatie goed werken");
        ask(
                Topic.CONDITIONS_PARTNERS,
                "our partners give customers service that is as good as ours",
                "onze partners geven klanten even goede service als wij",
                "onze partners klanten even goede service geven als wij");
        ask(
                Topic.CONDITIONS_PROCESSES,
                "our way of working makes things easy for customers",
                "onze manier van werken maakt het klanten makkelijk",
                "onze manier van werken het klanten makkelijk maakt");
        ask(
                Topic.CONDITIONS_GOVERNANCE,
                "we have fixed times to talk about our service",
                "wij hebben vaste momenten om onze service te bespreken",
                "wij vaste momenten hebben om onze service te bespreken");
        ask(
                Topic.CONDITIONS_NORMS,
                "we have clear standards for our service, such as a response time",
                "wij hebben duidelijke normen voor onze service, zoals een reactietijd",
                "wij duidelijke normen voor onze service hebben, zoals een reactietijd",
                "this organisation responds within the promised time",
                "deze organisatie reageert binnen de beloofde tijd",
                "deze organisatie binnen de beloofde tijd reageert");
    }

    private void experience() {
        ask(
                Topic.EXPERIENCE_IDEAL,
                "we have put in writing what experience we want to give customers",
                "wij hebben vastgelegd welke beleving wij klanten willen bieden",
                "wij hebben vastgelegd welke beleving wij klanten willen bieden",
                "contact with this organisation is pleasant",
                "het contact met deze organisatie is prettig",
                "het contact met deze organisatie prettig is");
        ask(
                Topic.EXPERIENCE_JOURNEY,
                "we have described the ideal customer journey, from first contact to last",
                "wij hebben de ideale klantreis uitgewerkt, van het eerste tot het laatste contact",
                "wij de ideale klantreis hebben uitgewerkt, van het eerste tot het laatste contact",
                "the steps that you go through with this organisation fit together well",
                "de stappen die je bij deze organisatie doorloopt, sluiten goed op elkaar aan",
                "de stappen die je bij deze organisatie doorloopt, goed op elkaar aansluiten");
        ask(
                Topic.EXPERIENCE_IMPROVEMENT,
                "we know where the customer experience must improve",
                "wij weten waar de beleving van klanten beter moet",
                "wij weten waar de beleving van klanten beter moet");
        ask(
                Topic.EXPERIENCE_MEANS,
                "our letters, forms and website fit the experience we want to give",
                "onze brieven, formulieren en website passen bij de beleving die wij willen bieden",
                "onze brieven, formulieren en website passen bij de beleving die wij willen bieden",
                "the messages that you get from this organisation are clear",
                "de berichten van deze organisatie zijn duidelijk",
                "de berichten van deze organisatie duidelijk zijn");
        ask(
                Topic.EXPERIENCE_EMPLOYEES,
                "employees enjoy their work here",
                "medewerkers werken hier met plezier",
                "medewerkers hier met plezier werken");
    }

    private void operation() {
        ask(
                Topic.OPERATION_MANAGEMENT,
                "we check whether our daily service goes as planned",
                "wij controleren of onze dagelijkse service volgens plan verloopt",
                "wij controleren of onze dagelijkse service volgens plan verloopt");
        ask(
                Topic.OPERATION_RENEWAL,
                "our service gets better every year",
                "onze service wordt elk jaar beter",
                "onze service elk jaar beter wordt",
                "the service of this organisation keeps getting better",
                "de service van deze organisatie wordt steeds beter",
                "de service van deze organisatie steeds beter wordt");
        ask(
                Topic.OPERATION_RIGHT_MOMENT,
                "the right people are there when a customer needs them",
                "de juiste mensen zijn er op het moment dat een klant hen nodig heeft",
                "de juiste mensen er zijn op het moment dat een klant hen nodig heeft",
                "you quickly get to speak to the right person at this organisation",
                "je krijgt bij deze organisatie snel de juiste persoon te spreken",
                "je bij deze organisatie snel de juiste persoon te spreken krijgt");
        ask(
                Topic.OPERATION_CHANGE,
                "we adjust our service quickly when something changes for customers",
                "wij passen onze service snel aan als er voor klanten iets verandert",
                "wij onze service snel aanpassen als er voor klanten iets verandert",
                "this organisation adapts when your situation changes",
                "deze organisatie past zich aan als je situatie verandert",
                "deze organisatie zich aanpast als je situatie verandert");
    }

    /** Asks employees and managers; the third wording is the second behind "dat", where Dutch has another order of words. */
    private void ask(Topic topic, String english, String dutch, String dutchClause) {
        check.item(performance(topic, statement(english, dutch)));
        check.item(importance(topic, question(english, dutchClause)));
    }

    /** Asks customers too, in the last three wordings. */
    private void ask(
            Topic topic,
            String english,
            String dutch,
            String dutchClause,
            String ofCustomer,
            String ofCustomerInDutch,
            String ofCustomerInDutchClause) {
        check.item(performance(topic, statement(english, dutch))
                .voice(Voice.CUSTOMER)
                .wording(Voice.CUSTOMER, statement(ofCustomer, ofCustomerInDutch)));
        check.item(importance(topic, question(english, dutchClause))
                .voice(Voice.CUSTOMER)
                .wording(Voice.CUSTOMER, question(ofCustomer, ofCustomerInDutchClause)));
    }

    private static Text statement(String english, String dutch) {
        return Text.english(capital(english) + ".").dutch(capital(dutch) + ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Text question(String english, String dutch) {
        return Text.english("How important is it to you that " + english + "?")
                .dutch("Hoe belangrijk vind je het dat " + dutch + "?");
    }

    private static ItemBuilder performance(Topic topic, Text wording) {
        return item(topic.code(), topic, wording).scale(AnswerScales.AGREEMENT).offers(NoAnswer.DONT_KNOW);
    }

    private static ItemBuilder importance(Topic topic, Text wording) {
        return item(topic.code() + "-importance", topic, wording)
                .scale(AnswerScales.IMPORTANCE)
                .aspect(Aspect.IMPORTANCE);
    }

    private static ItemBuilder item(String id, Topic topic, Text wording) {
        ItemBuilder item = Item.builder(id)
                .wording(wording)
                .measures(topic)
                .voice(Voice.EMPLOYEE)
                .voice(Voice.MANAGER);
        return topic == Topic.CONDITIONS_PARTNERS
                ? item.offers(NoAnswer.NOT_APPLICABLE, OrganisationScan.NO_PARTNERS)
                : item;
    }
}
