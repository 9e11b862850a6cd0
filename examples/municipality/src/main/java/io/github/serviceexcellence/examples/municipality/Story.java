package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.attainment.NormReading;
import io.github.serviceexcellence.attainment.NormResult;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.goal.Ambition;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.SayDoGap;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.moments.GoneQuiet;
import io.github.serviceexcellence.moments.JourneyAnswers;
import io.github.serviceexcellence.moments.JourneyView;
import io.github.serviceexcellence.moments.PartnerView;
import io.github.serviceexcellence.moments.QuietReading;
import io.github.serviceexcellence.outcome.ChainAssociation;
import io.github.serviceexcellence.outcome.ResultsStatus;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.profile.PyramidProfile;
import io.github.serviceexcellence.qualification.FirstContactResolution;
import io.github.serviceexcellence.qualification.Qualification;
import io.github.serviceexcellence.qualification.QualifiedFeedback;
import io.github.serviceexcellence.qualification.ResolutionReading;
import io.github.serviceexcellence.qualification.Stratum;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.roadmap.RoadMap;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Summariser;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The story, section by section, each from what may be shown. */
final class Story {
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();

    private final Page page;
    private final Town town = new Town();

    Story(Locale locale, PrintStream out) {
        page = new Page(locale, out);
    }

    void tell() {
        SortedMap<Voice, Publication> scan = scan();
        Publication employees = of(Voice.EMPLOYEE, scan);
        Publication panel = of(Voice.CUSTOMER, STRATEGY.scoreVoices(town.panel(), FLOOR));
        head(scan, panel);
        pyramid(panel);
        elements(employees.overall());
        voices(scan);
        teams(employees);
        journey();
        desk();
        results();
        plan(employees.overall());
        page.section("How this came about", "Hoe dit tot stand kwam");
        page.paragraph(
                "Nobody sees what one person answered: figures of groups of fewer than five people are withheld, and others with them"
                        + " where they could be worked out.",
                "Niemand ziet wat \u00e9\u00e9n persoon heeft geantwoord: cijfers van groepen van minder dan vijf mensen worden niet getoond, en andere"
                        + " cijfers ook niet als die groepen eruit te berekenen zijn.");
    }

    /** Each voice by itself, with all teams that there are, so that those are named that may not be shown. */
    private SortedMap<Voice, Publication> scan() {
        SortedMap<Voice, Publication> shown = new TreeMap<>();
        Summariser.of(Instruments.organisationScan(), STRATEGY.stage())
                .summariseVoices(town.scan())
                .voices()
                .forEach((voice, summary) -> shown.put(
                        voice,
                        Publisher.of(FLOOR, part -> STRATEGY.score(part).withVoice(voice))
                                .withUnits(Breakdown.GROUP, voice == Voice.EMPLOYEE ? Town.UNITS : List.of())
                                .publish(summary)));
        return shown;
    }

    private static Publication of(Voice voice, Map<Voice, Publication> shown) {
        return Objects.requireNonNull(shown.get(voice));
    }

    private void head(SortedMap<Voice, Publication> scan, Publication panel) {
        page.title("Service excellence in Voorbeeldstad", "Service excellence in Voorbeeldstad");
        page.paragraph(
                "Voorbeeldstad does not exist. All people, answers and figures in this story are made up.",
                "Voorbeeldstad bestaat niet. Alle mensen, antwoorden en cijfers in dit verhaal zijn verzonnen.");
        page.paragraph(
                "Behind a figure stands between which two it lies with 95% certainty: who asks other people of the same town finds another figure,"
                        + " mostly within those. n is how many figures or people it rests on.",
                "Achter een cijfer staat vaak tussen welke twee waarden het met 95% zekerheid ligt: wie andere mensen uit dezelfde stad vraagt, vindt een"
                        + " ander cijfer, meestal binnen die twee. n is het aantal cijfers of mensen waar het op rust.");
        page.section("Who took part", "Wie deden er mee?");
        scan.forEach((voice, shown) -> people(voice, shown.overall()));
        people(Voice.CUSTOMER, panel.overall());
    }

    private void people(Voice voice, PublishedCard card) {
        page.lines("- " + voice.people().in(page.locale()) + ": " + card.respondents());
    }

    private void pyramid(Publication panel) {
        page.section("Is the basis in order?", "Is de basis op orde?");
        page.messages(PyramidProfile.of(panel.overall()).statements());
    }

    private void elements(PublishedCard card) {
        page.section("The nine elements, as employees see them", "De negen elementen, door de ogen van medewerkers");
        page.lines("Index: " + page.figure(card.index()));
        card.leaves()
                .forEach(score ->
                        page.lines("- " + card.title(score.node(), page.locale()) + ": " + page.figure(score)));
        page.messages(card.saysWhatStandsOut());
    }

    private void voices(SortedMap<Voice, Publication> scan) {
        page.section(
                "What managers say beside what employees say",
                "Wat leidinggevenden zeggen naast wat medewerkers zeggen");
        Map<Voice, PublishedCard> cards = new TreeMap<>();
        scan.forEach((voice, shown) -> cards.put(voice, shown.overall()));
        page.lines(SayDoGap.of(cards, List.of(Node.of(Element.LEADERSHIP), Node.of(Element.MONITORING)))
                .explain(page.locale()));
    }

    private void teams(Publication employees) {
        page.section("Teams", "Teams");
        employees
                .groups()
                .forEach(card -> page.lines("- " + card.group().orElseThrow() + ": " + page.figure(card.index())));
        page.lines(page.say("Not shown, to keep answers anonymous: ", "Niet getoond, om de anonimiteit te beschermen: ")
                + employees.withheld().stream().map(GroupKey::toString).collect(Collectors.joining("; ")));
        page.lines(Differences.ofPairs(employees.groups(), List.of(Node.INDEX)).explain(page.locale()));
    }

    private void journey() {
        page.section("The way to a new passport", "De weg naar een nieuw paspoort");
        Passport passport = town.passport();
        Publication shown =
                JourneyAnswers.of(Passport.JOURNEY, passport.answers(), 1).publish(STRATEGY, FLOOR);
        Node experience = Node.of(ResultElement.OUTSTANDING_EXPERIENCE);
        page.lines(JourneyView.of(Passport.JOURNEY, shown, experience).explain(page.locale()));
        page.paragraph("Of those who have not come to the end of it yet:", "Van wie nog niet aan het einde is:");
        GoneQuiet quiet = GoneQuiet.of(Passport.JOURNEY, passport.visits(), Duration.ofDays(30), Passport.AT);
        page.lines(QuietReading.of(Passport.JOURNEY, quiet.publish(FLOOR).overall())
                .explain(page.locale()));
        page.lines(PartnerView.of(Passport.JOURNEY, shown, Passport.COURIER).explain(experience, page.locale()));
    }

    private void desk() {
        Desk desk = town.desk();
        page.section("Was the question answered?", "Is de vraag beantwoord?");
        Publication strata = Qualification.of(Duration.ofDays(30))
                .qualify(desk.contacts(), desk.feedback())
                .publish(STRATEGY, FLOOR);
        for (Stratum stratum : Stratum.values()) {
            strata.breakdown(QualifiedFeedback.ANSWERED)
                    .unit(stratum.unit())
                    .ifPresent(card ->
                            page.messages(List.of(card.metric(MetricKind.MARK).says(stratum.title()))));
        }
        page.lines(ResolutionReading.of(FirstContactResolution.of(desk.contacts(), Duration.ofDays(14), Passport.AT)
                        .publish(FLOOR)
                        .overall())
                .explain(page.locale()));
        page.section("Do we keep our promise?", "Doen we wat we beloven?");
        NormResult norm = NormResult.of(Desk.NORM, desk.questions(), Passport.AT);
        page.lines(NormReading.of(Desk.NORM, norm.publish(FLOOR).overall()).explain(page.locale()));
    }

    private void results() {
        page.section("What we want, and where we stand", "Wat we willen, en waar we staan");
        Ambition ambition = Plans.goals().ambition().orElseThrow();
        page.lines(page.say("Our big goal: ", "Ons grote doel: ")
                + ambition.boldGoal().in(page.locale()) + ".");
        page.lines(
                ResultsStatus.of(Plans.measurements(), Plans.goals(), Plans.AT).explain(page.locale()));
        page.section("From employee to result", "Van medewerker naar resultaat");
        page.paragraph(
                "r tells from -1 to 1 how far two figures move together: 0 is not at all, 1 is always.",
                "r zegt van -1 tot 1 hoe sterk twee cijfers samen bewegen: 0 is helemaal niet, 1 is altijd.");
        page.lines(ChainAssociation.overTime(Plans.measurements(), 1).explain(page.locale()));
    }

    private void plan(PublishedCard card) {
        page.section("What first?", "Wat eerst?");
        page.lines(RoadMap.builder(STRATEGY, card)
                .raiseElements(Points.of(70))
                .atMost(3)
                .build()
                .explain(page.locale()));
    }
}
