package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.uncertainty.Interval;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for works councils and privacy officers say what the library does. */
class PrivacyPageTest {
    private static final String ENGLISH = "PRIVACY.md";
    private static final String DUTCH = "PRIVACY.nl.md";
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| (\\d+) \\| ([\\d.]+) \\| (not shown|niet getoond|[\\d.]+) \\|");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();
    private static final Instrument ONE_QUESTION = instrument(item("example", LEADERSHIP));
    private static final Instrument THREE_QUESTIONS =
            instrument(item("one", LEADERSHIP), item("two", LEADERSHIP), item("three", LEADERSHIP));
    private static final Instrument FOUR_QUESTIONS = instrument(
            item("one", LEADERSHIP), item("two", LEADERSHIP), item("three", LEADERSHIP), item("four", LEADERSHIP));
    private static final Breakdown SERVICE = Breakdown.of("years of service");
    private static final GroupKey NORTH = GroupKey.of("North");
    private static final GroupKey TEAM_A = GroupKey.of("North", "a");
    private static final GroupKey TEAM_B = GroupKey.of("North", "b");

    /** The units of the table, in its order; the first are all. */
    private static final List<Optional<GroupKey>> UNITS = List.of(
            Optional.empty(),
            Optional.of(NORTH),
            Optional.of(TEAM_A),
            Optional.of(TEAM_B),
            Optional.of(GroupKey.of("South")),
            Optional.of(GroupKey.of("South", "c")),
            Optional.of(GroupKey.of("South", "d")));

    /** A page, with decimals as English writes them. */
    private static String page(String name) throws IOException {
        return Files.readString(Path.of(name)).replaceAll("(\\d),(\\d)", "$1.$2");
    }

    private static List<Response> organisation() {
        List<Response> people = new ArrayList<>();
        people.addAll(team("North", "a", 5, 5, 5, 4, 4, 4, 4, 4, 4, 3));
        people.addAll(team("North", "b", 2));
        people.addAll(team("South", "c", 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3));
        people.addAll(team("South", "d", 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 2, 2));
        return people;
    }

    private static List<Response> team(String division, String team, long... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(person -> Response.builder(ONE_QUESTION)
                        .answer("example", answers[person])
                        .group(division, team)
                        .build())
                .toList();
    }

    private static Publication publish(AnonymityFloor floor, List<Response> people) {
        return STRATEGY.scoreGroups(table(people.get(0).instrument(), people), floor);
    }

    private static Optional<Score> leadership(Publication publication, Optional<GroupKey> unit) {
        return unit.map(publication::group)
                .orElseGet(() -> Optional.of(publication.overall()))
                .map(card -> card.element(LEADERSHIP))
                .filter(score -> score.points().isPresent());
    }

    private static BigDecimal points(Score score) {
        return BigDecimal.valueOf(score.points().map(Points::billionths).orElseThrow(), 9);
    }

    private static BigDecimal exact(Publication exact, Optional<GroupKey> unit) {
        return points(leadership(exact, unit).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, DUTCH})
    void theTableSaysWhatAPublisherShows(String name) throws IOException {
        Publication exact = publish(AnonymityFloor.none(), organisation());
        Publication shown = publish(FLOOR, organisation());
        List<MatchResult> rows = ROW.matcher(page(name)).results().toList();
        assertThat(rows).hasSameSizeAs(UNITS);
        for (int place = 0; place < rows.size(); place++) {
            MatchResult row = rows.get(place);
            Optional<GroupKey> unit = UNITS.get(place);
            Score score = leadership(exact, unit).orElseThrow();
            assertThat(row.group(2)).as(row.group()).isEqualTo(Long.toString(score.n()));
            assertThat(new BigDecimal(row.group(3)))
                    .as(row.group())
                    .isEqualTo(points(score).setScale(1, RoundingMode.HALF_UP));
            assertThat(figure(row.group(4)))
                    .as(row.group())
                    .isEqualTo(leadership(shown, unit)
                            .map(each -> new BigDecimal(
                                    points(each).stripTrailingZeros().toPlainString())));
        }
    }

    private static Optional<BigDecimal> figure(String cell) {
        return Optional.of(cell).filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, DUTCH})
    void theSubtractionThatThePageWarnsOfGivesOnePersonAway(String name) throws IOException {
        Publication exact = publish(AnonymityFloor.none(), organisation());
        List<BigDecimal> terms = Pattern.compile("(\\d+) × (\\d+) − (\\d+) × (\\d+) = (\\d+)")
                .matcher(page(name))
                .results()
                .flatMap(sum -> IntStream.rangeClosed(1, 5).mapToObj(sum::group))
                .map(BigDecimal::new)
                .toList();
        assertThat(terms)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.valueOf(11),
                        exact(exact, Optional.of(NORTH)),
                        BigDecimal.TEN,
                        exact(exact, Optional.of(TEAM_A)),
                        exact(exact, Optional.of(TEAM_B)));
        assertThat(terms.get(0).multiply(terms.get(1)).subtract(terms.get(2).multiply(terms.get(3))))
                .isEqualByComparingTo(terms.get(4));
    }

    @Test
    void bothPagesHoldTheSameNumbers() throws IOException {
        assertThat(numbers(DUTCH)).isEqualTo(numbers(ENGLISH)).hasSizeGreaterThan(40);
    }

    private static List<String> numbers(String name) throws IOException {
        return NUMBER.matcher(page(name))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void aTeamBelowTheFloorIsNamedOnlyIfItWasListed() {
        assertThat(publish(FLOOR, organisation()).withheld()).containsExactly(TEAM_A);
        Publisher listed = Publisher.of(FLOOR, STRATEGY::score).withUnits(Breakdown.GROUP, List.of(TEAM_B));
        assertThat(listed.publish(STRATEGY.stage().summariseGroups(table(ONE_QUESTION, organisation())))
                        .withheld())
                .containsExactly(TEAM_A, TEAM_B);
    }

    @Test
    void theFloorIsFiveAndDispersionAndMarginsAreShownFromThirty() {
        assertThat(leadership(publish(FLOOR, people(4, 1, 5)), Optional.empty()))
                .isEmpty();
        assertThat(leadership(publish(FLOOR, people(5, 1, 5)), Optional.empty()))
                .isPresent();
        Score some =
                leadership(publish(FLOOR, people(29, 1, 5)), Optional.empty()).orElseThrow();
        assertThat(some.standardDeviation()).isEmpty();
        assertThat(some.interval()).isEmpty();
        Score many =
                leadership(publish(FLOOR, people(30, 1, 5)), Optional.empty()).orElseThrow();
        assertThat(many.standardDeviation()).isPresent();
        assertThat(many.interval()).isPresent();
    }

    @Test
    void howAnswersToAMetricAreSpreadAndItsMarginAreShownFromThirtyAndNotWhereWeightsDiffer() {
        assertThat(spread(29)).isEmpty();
        assertThat(spread(30)).isPresent();
        assertThat(spread(60)).isPresent();
        assertThat(spread(60, Weight.of(BigDecimal.valueOf(2)))).isEmpty();
    }

    /** The margin, if the spread is shown too, of so many people who count once and some who do not. */
    private static Optional<Interval> spread(int number, Weight... others) {
        Instrument one = instrument(item("example", LEADERSHIP).topBox(2));
        List<Response> people = new ArrayList<>(Collections.nCopies(number, answers(one, 4)));
        for (Weight weight : others) {
            people.add(Response.builder(one).answer("example", 2).weight(weight).build());
        }
        Metric metric = publish(FLOOR, people).overall().metric(MetricKind.TOP_BOX);
        assertThat(metric.value()).isPresent();
        assertThat(metric.distribution().isEmpty()).isEqualTo(metric.interval().isEmpty());
        return metric.interval();
    }

    @Test
    void whereAFewOfAGroupSkippedAnotherQuestionTheMetricOfTheGroupIsWithheldAndThatOfAllIsNot() {
        Instrument two = instrument(item("one", LEADERSHIP).topBox(2), item("two", LEADERSHIP));
        List<Response> people = new ArrayList<>();
        for (String team : List.of("a", "b", "c")) {
            people.addAll(Collections.nCopies(20, answers(two, 4, 3).withGroup(GroupKey.of(team))));
            people.addAll(Collections.nCopies(2, answers(two, 2).withGroup(GroupKey.of(team))));
        }
        Publication shown = publish(FLOOR, people);
        assertThat(shown.overall().metric(MetricKind.TOP_BOX).value()).isPresent();
        assertThat(shown.groups())
                .hasSize(3)
                .allMatch(card -> card.metric(MetricKind.TOP_BOX).value().isEmpty())
                .allMatch(card -> card.item(ItemId.of("one")).points().isPresent());
    }

    @Test
    void marginsAreMadeOfRoundedFigures() {
        Score exact = leadership(publish(AnonymityFloor.none(), people(37, 2, 5)), Optional.empty())
                .orElseThrow();
        Score shown =
                leadership(publish(FLOOR, people(37, 2, 5)), Optional.empty()).orElseThrow();
        BigDecimal error = BigDecimal.valueOf(shown.standardError().orElseThrow());
        assertThat(error.stripTrailingZeros().precision()).isLessThanOrEqualTo(2);
        assertThat(error.doubleValue())
                .isNotEqualTo(exact.standardError().orElseThrow())
                .isCloseTo(exact.standardError().orElseThrow(), within(0.05));
        Interval margin = shown.interval().orElseThrow();
        assertThat((margin.low() + margin.high()) / 2).isCloseTo(points(shown).doubleValue(), within(1e-9));
    }

    @Test
    void scoresMoveInTheStepsOfThePage() {
        // one answer one level higher changes 2.5 points of 10 people, 0.5 of 50, and of 50 with four questions 0.125
        assertThat(steps(ONE_QUESTION, 10, 1)).containsExactly("5");
        assertThat(steps(ONE_QUESTION, 50, 1)).containsExactly("1");
        assertThat(steps(FOUR_QUESTIONS, 50, 1)).containsExactly("0.5");
    }

    @Test
    void whereSomebodyCountsForTwiceTheAverageStepsAreTwiceAsLargeOrLarger() {
        // 3, next to 1.5 on average
        assertThat(steps(ONE_QUESTION, 50, 3)).isNotEmpty().allMatch(step -> Double.parseDouble(step) >= 2);
    }

    /** What is between the scores that are shown when one answer after the other gets one level higher. Every fourth person has a weight. */
    private static Set<String> steps(Instrument instrument, int people, int weight) {
        int items = instrument.items().size();
        TreeSet<BigDecimal> shown = new TreeSet<>();
        for (int higher = 0; higher <= people * items; higher++) {
            List<Response> responses = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                ResponseBuilder response = Response.builder(instrument);
                for (int item = 0; item < items; item++) {
                    boolean isHigher = item * people + person < higher;
                    response.answer(instrument.items().get(item).id().value(), isHigher ? 4 : 3);
                }
                int counts = person % 4 == 0 ? weight : 1;
                responses.add(
                        response.weight(Weight.of(BigDecimal.valueOf(counts))).build());
            }
            shown.add(points(
                    leadership(publish(FLOOR, responses), Optional.empty()).orElseThrow()));
        }
        return shown.stream()
                .filter(score -> score.compareTo(shown.first()) > 0)
                .map(score -> score.subtract(Objects.requireNonNull(shown.lower(score)))
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.toSet());
    }

    @Test
    void whereItIsNotKnownHowMuchEachPersonCountsNothingIsShown() {
        Summariser summariser = Summariser.of(ONE_QUESTION, STRATEGY.stage()).collecting(Collected.ITEMS);
        assertThat(STRATEGY.scoreGroups(summariser.summarise(table(ONE_QUESTION, people(50, 1, 5))), FLOOR)
                        .overall()
                        .element(LEADERSHIP)
                        .points())
                .isPresent();
        assertThat(STRATEGY.scoreGroups(summariser.summarise(table(ONE_QUESTION, fourHeavy(2))), FLOOR)
                        .overall()
                        .scores())
                .allMatch(score -> score.points().isEmpty());
    }

    /** People of whom 45 in 100, rounded down, gave the high answer. */
    private static List<Response> people(int number, long low, long high) {
        return IntStream.range(0, number)
                .mapToObj(person -> answers(ONE_QUESTION, person < number * 45 / 100 ? high : low))
                .toList();
    }

    private static Response weighted(int weight, long answer) {
        return Response.builder(ONE_QUESTION)
                .answer("example", answer)
                .weight(Weight.of(BigDecimal.valueOf(weight)))
                .build();
    }

    @Test
    void whereFewAnsweredAQuestionTheQuestionsAreWithheldThereAndTheElementIsNot() {
        List<Response> people = new ArrayList<>();
        people.addAll(inTeam("a", 3, 2, 4, 5));
        people.addAll(inTeam("a", 7, 2, 4));
        people.addAll(inTeam("b", 30, 3, 4, 1));
        PublishedCard team = publish(FLOOR, people).group(GroupKey.of("a")).orElseThrow();
        assertThat(team.element(LEADERSHIP).points()).isPresent();
        assertThat(team.items()).hasSize(3).allMatch(item -> item.points().isEmpty());
    }

    @Test
    void whereFewInNoTeamAnsweredAQuestionItIsWithheldForEverybodyTogetherWithAnother() {
        List<Response> people = new ArrayList<>(inTeam("a", 20, 3, 4, 1));
        people.addAll(inTeam("", 3, 2, 4, 5));
        people.addAll(inTeam("", 7, 2, 4));
        Publication shown = publish(FLOOR, people);
        assertThat(shown.overall().items())
                .extracting(item -> item.points().isPresent())
                .containsExactlyInAnyOrder(true, false, false);
        assertThat(shown.overall().item(ItemId.of("three")).points()).isEmpty();
        assertThat(shown.group(GroupKey.of("a")).orElseThrow().items())
                .allMatch(item -> item.points().isPresent());
    }

    /** As many people who give the same answers, and leave out the last questions if there are fewer answers. */
    private static List<Response> inTeam(String team, int people, long... values) {
        ResponseBuilder response = Response.builder(THREE_QUESTIONS);
        if (!team.isEmpty()) {
            response.group(team);
        }
        for (int place = 0; place < values.length; place++) {
            response.answer(THREE_QUESTIONS.items().get(place).id().value(), values[place]);
        }
        return Collections.nCopies(people, response.build());
    }

    @Test
    void ofATeamAndAYearThatDifferByOnePersonOneIsWithheld() {
        List<Response> people = new ArrayList<>();
        people.addAll(Collections.nCopies(10, divided("c", "new", 4)));
        people.add(divided("d", "new", 5));
        people.addAll(Collections.nCopies(14, divided("d", "longer", 3)));
        Publication both = publish(FLOOR, people);
        assertThat(both.breakdown(Breakdown.GROUP).unit(GroupKey.of("c")).isPresent()
                        && both.breakdown(SERVICE).unit(GroupKey.of("new")).isPresent())
                .isFalse();
        Publication one = Publisher.of(FLOOR, STRATEGY::score)
                .withBreakdowns(SERVICE)
                .publish(STRATEGY.stage().summariseGroups(table(ONE_QUESTION, people)));
        assertThat(one.breakdown(SERVICE).units())
                .extracting(card -> card.group().orElseThrow())
                .containsExactly(GroupKey.of("longer"), GroupKey.of("new"));
    }

    private static Response divided(String team, String service, long answer) {
        return Response.builder(ONE_QUESTION)
                .answer("example", answer)
                .group(team)
                .unit(SERVICE, service)
                .build();
    }

    @Test
    void oneWhoCountsForAHundredIsNotHiddenByTwentyWhoCountForOne() {
        List<Response> people = new ArrayList<>(Collections.nCopies(20, weighted(1, 3)));
        people.add(weighted(100, 5));
        assertThat(publish(FLOOR, people).overall().scores())
                .allMatch(score -> score.points().isEmpty());
    }

    @Test
    void whoCountsForAnEighthIsNoCoverAndWhoCountsForAQuarterIs() {
        assertThat(leadership(publish(FLOOR, fourHeavy(8)), Optional.empty())).isEmpty();
        assertThat(leadership(publish(FLOOR, fourHeavy(4)), Optional.empty())).isPresent();
    }

    private static List<Response> fourHeavy(int weight) {
        return Stream.concat(
                        Collections.nCopies(4, weighted(weight, 5)).stream(),
                        Collections.nCopies(20, weighted(1, 2)).stream())
                .toList();
    }

    @Test
    void anExactCardIsConfidentialAndAPublishedOneIsNot() {
        ScoreCard exact = STRATEGY.score(table(ONE_QUESTION, organisation()));
        assertThat(exact.isConfidential()).isTrue();
        assertThat(FLOOR.apply(exact).isConfidential()).isFalse();
    }
}
