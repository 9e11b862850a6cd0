package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Connection;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.gate.Gates;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.Ranking;
import io.github.serviceexcellence.judgement.SayDoGap;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.outcome.ResultsStatus;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.profile.PyramidProfile;
import io.github.serviceexcellence.profile.ResultsChain;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A language that shouts: each English word in capitals. What is not in capitals was not translated. */
class FurtherLanguageTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Z-]+}");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2,}");
    private static final Language GERMAN_NUMBERS = Language.of(Locale.GERMAN);
    private static final Language LOUD = Language.of(
            Locale.GERMAN,
            Language.template().stream().collect(Collectors.toMap(english -> english, FurtherLanguageTest::loud)));

    /** In capitals, but for the names of parameters. */
    private static String loud(String english) {
        return PARAMETER
                .matcher(english.toUpperCase(Locale.ROOT))
                .replaceAll(parameter -> parameter.group().toLowerCase(Locale.ROOT));
    }

    /** The same words as in English, in capitals; what the caller gave stays as it is. */
    private static void assertLoud(Function<Language, String> said, String... given) {
        String loud = said.apply(LOUD);
        String english = said.apply(GERMAN_NUMBERS);
        String rest = loud;
        for (String data : given) {
            rest = rest.replace(data, "");
        }

        assertThat(loud.toUpperCase(Locale.ROOT)).isEqualTo(english.toUpperCase(Locale.ROOT));
        assertThat(WORD.matcher(rest).results().map(word -> word.group()).toList())
                .as(loud)
                .isEmpty();
    }

    private static ResponseTable responses(Instrument instrument, Voice voice, int people) {
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        for (int person = 0; person < people; person++) {
            ResponseBuilder answers =
                    Response.builder(instrument).voice(voice).group(person % 2 == 0 ? "NORTH" : "SOUTH");
            int turn = person;
            for (Item item : instrument.items()) {
                if (item.kind() == ItemKind.RATING
                        && item.voices().contains(voice)
                        && item.condition().isEmpty()) {
                    List<Scale.Level> levels = item.scale().levels();
                    answers.answer(
                            item.id().value(),
                            levels.get(turn++ * 7 % levels.size()).value());
                }
            }
            table.add(answers.build());
        }
        return table.build();
    }

    private static ScoreCard card(Instrument instrument, Voice voice) {
        return StandardStrategy.withDefaults().score(responses(instrument, voice, 60));
    }

    @Test
    void theFrameworkIsTranslated() {
        for (Term term : Term.all()) {
            assertLoud(term::title);
            assertLoud(term::description);
            Connection.from(term).forEach(connection -> assertLoud(connection::title));
        }
        for (MetricKind kind : MetricKind.values()) {
            assertLoud(kind::title);
        }
        for (AbsenceReason reason : AbsenceReason.values()) {
            assertLoud(reason.description()::in);
        }
    }

    @Test
    void questionnairesAreTranslated() {
        for (Instrument instrument : Instruments.all()) {
            assertLoud(instrument.title()::in);
            instrument.purpose().ifPresent(purpose -> assertLoud(purpose::in));
            instrument.introduction().ifPresent(introduction -> assertLoud(introduction::in));
            for (Item item : instrument.items()) {
                assertLoud(item.wording()::in);
                item.voiceWordings().values().forEach(wording -> assertLoud(wording::in));
                item.choices().forEach(choice -> assertLoud(choice.label()::in));
                if (item.kind() == ItemKind.RATING) {
                    item.scale().levels().forEach(level -> level.label().ifPresent(label -> assertLoud(label::in)));
                }
            }
        }
    }

    @Test
    void cardsAreExplained() {
        assertLoud(card(Instruments.organisationScan(), Voice.EMPLOYEE)::explain, "organisation-scan");
        assertLoud(
                card(Instruments.customerPulse(), Voice.CUSTOMER)::explain, "customer-pulse", "measuredBy(instrument)");
        assertLoud(StandardStrategy.withDefaults().score(assessment())::explain, "assessment");
    }

    private static Assessment assessment() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return Assessment.builder(Subject.of("BRANCH"), day, Scale.range(0, 4))
                .assessor("ANN")
                .assessor("BEA")
                .rate(Element.LEADERSHIP, 3, new Evidence("PRESENT.", "LOG", day))
                .rate(PyramidLevel.CORE_SERVICE, 4)
                .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "NOTHING.")
                .build();
    }

    @Test
    void publicationsDifferencesAndRankingsAreExplained() {
        Publication shown = StandardStrategy.withDefaults()
                .scoreGroups(responses(Instruments.organisationScan(), Voice.EMPLOYEE, 80), AnonymityFloor.standard());
        List<Node> nodes = List.of(Node.INDEX, Node.of(Element.LEADERSHIP));

        assertLoud(shown.overall()::explain, "organisation-scan");
        assertLoud(Differences.ofPairs(shown.groups(), nodes)::explain);
        assertLoud(Differences.ofUnitsAndOthers(shown.groups(), nodes)::explain);
        assertLoud(Ranking.of(shown.groups(), Node.INDEX)::explain);
    }

    @Test
    void gatesRoadMapsAndResultsAreExplained() {
        Instrument pyramid = Instruments.pyramidScan();
        Map<Voice, ScoreCard> cards = new TreeMap<>(Map.of(
                Voice.CUSTOMER, pyramid(pyramid, Voice.CUSTOMER), Voice.EMPLOYEE, pyramid(pyramid, Voice.EMPLOYEE)));

        assertLoud(Gates.pyramid().judge(cards.get(Voice.CUSTOMER))::explain);
        assertLoud(PyramidProfile.of(cards)::explain);
        assertLoud(SayDoGap.of(cards, List.of(Node.of(PyramidLevel.CORE_SERVICE)))::explain);
        assertLoud(ResultsChain.of(cards)::explain);
        assertLoud(Fixtures.roadMap()::explain, "Warmth", "Warm");
        assertLoud(
                ResultsStatus.of(GoalFixtures.measurements(), GoalFixtures.goals(), LocalDate.of(2026, 6, 1))::explain,
                "Employees who left",
                "Reputation",
                "mark",
                "North",
                "Desk",
                "Fewer employees leave",
                "Citizens respect us",
                "Head of HR",
                "Mayor");
    }

    private static ScoreCard pyramid(Instrument pyramid, Voice voice) {
        return StandardStrategy.withDefaults().withTree(ScoreTree.pyramid()).score(responses(pyramid, voice, 60));
    }

    @Test
    void aTitleWithANumberIsTranslated() {
        assertThat(LOUD.translation("Capability level 3")).contains("CAPABILITY LEVEL 3");
        assertThat(LOUD.translation("Not heard of for more than PT36H30M"))
                .contains("NOT HEARD OF FOR MORE THAN PT36H30M");
    }

    @Test
    void problemsOfEachModuleAreTold() {
        InvalidInputException core = refusal(() ->
                Response.builder(Instruments.boardQuestions()).answer("q", 9).build());
        InvalidInputException scoring = refusal(() -> Gates.pyramid(Map.of()));
        SxFormatException json = catchThrowableOfType(
                SxFormatException.class,
                () -> SurveyCsv.of(Instruments.organisationScan())
                        .read(new ByteArrayInputStream(
                                "leadership-1,leadership-2\n9,x\n4\n".getBytes(StandardCharsets.UTF_8))));

        assertLoud(core::text, itemsOf(Instruments.boardQuestions()));
        assertLoud(
                scoring::text,
                Stream.of(PyramidLevel.values()).map(PyramidLevel::code).toArray(String[]::new));
        assertLoud(json::text, itemsOf(Instruments.organisationScan()));
    }

    private static String[] itemsOf(Instrument instrument) {
        return Stream.concat(
                        Stream.of(instrument.toString(), instrument.id().toString()),
                        instrument.items().stream().map(item -> item.id().value()))
                .toArray(String[]::new);
    }

    private static InvalidInputException refusal(Runnable given) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, given::run);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
