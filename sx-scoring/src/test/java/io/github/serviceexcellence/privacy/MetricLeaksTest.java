package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Metrics that gave few people away when an early version showed them. */
class MetricLeaksTest {
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();

    private static final Instrument TWO = instrument(item("one", LEADERSHIP).topBox(2), item("two", LEADERSHIP));
    private static final Instrument PROMOTERS = instrument(
            item("enthusiasm", LEADERSHIP).asks(Asks.ENTHUSIASM),
            item("sharing", LEADERSHIP).asks(Asks.SHARING),
            item("influence", LEADERSHIP).asks(Asks.INFLUENCE),
            item("fourth", LEADERSHIP));

    /** So many people of a team, who all answered the same; a blank is a minus. */
    private static List<Response> people(Instrument instrument, int number, String team, String answers) {
        ResponseBuilder response = Response.builder(instrument).group(team);
        for (int place = 0; place < answers.length(); place++) {
            if (answers.charAt(place) != '-') {
                response.answer(instrument.items().get(place).id().value(), answers.charAt(place) - '0');
            }
        }
        return Collections.nCopies(number, response.build());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static MetricSurvey survey(List<Response>... some) {
        List<Response> people = Stream.of(some).flatMap(List::stream).toList();
        Instrument instrument = people.get(0).instrument();
        Set<Integer> everybody = IntStream.range(0, people.size()).boxed().collect(Collectors.toSet());
        return new MetricSurvey(
                instrument,
                Map.of(),
                Threshold.of(1, 2),
                Imputation.NONE,
                ScoreTree.elementsOnly().measuredBy(instrument),
                people,
                List.of(everybody));
    }

    /** Whether all that is shown would tell of few if a metric were shown of a card too. */
    private static boolean wouldTell(MetricSurvey survey, Optional<String> team, MetricKind kind) {
        List<Publication> shown = survey.published(FLOOR);
        ScoreCard exact = card(survey.published(AnonymityFloor.none()).get(0), team);
        ScoreCard also = card(shown.get(0), team).withMetrics(List.of(exact.metric(kind)));
        return survey.forms(shown, also).tellOfFewerThan(FLOOR.respondents());
    }

    private static ScoreCard card(Publication publication, Optional<String> team) {
        return team.<ScoreCard>map(name -> publication.group(GroupKey.of(name)).orElseThrow())
                .orElseGet(publication::overall);
    }

    private static Metric shown(MetricSurvey survey, Optional<String> team, MetricKind kind) {
        List<Publication> shown = survey.published(FLOOR);
        assertThat(survey.forms(shown).tellOfFewerThan(FLOOR.respondents())).isFalse();
        return card(shown.get(0), team).metric(kind);
    }

    @Test
    void whoSkippedAnotherQuestionOfTheConstruct() {
        MetricSurvey survey = survey(people(TWO, 9, "a", "34"), people(TWO, 1, "a", "5-"), people(TWO, 8, "b", "34"));
        assertThat(wouldTell(survey, Optional.empty(), MetricKind.TOP_BOX)).isTrue();
        assertThat(shown(survey, Optional.empty(), MetricKind.TOP_BOX).value()).isEmpty();
    }

    /** Of all 12 answered one question and 12 two; but in each team there are 2 who are not like the others, and the teams' scores are shown. */
    @Test
    void whoAreUnlikeTheOthersOfTheirTeam() {
        MetricSurvey survey = survey(
                people(TWO, 10, "a", "34"),
                people(TWO, 2, "a", "5-"),
                people(TWO, 10, "b", "3-"),
                people(TWO, 5, "b", "-3"),
                people(TWO, 2, "b", "45"));
        assertThat(wouldTell(survey, Optional.empty(), MetricKind.TOP_BOX)).isTrue();
        assertThat(shown(survey, Optional.empty(), MetricKind.TOP_BOX).value()).isEmpty();
    }

    @Test
    void fewInEachTeamAreEnoughInAll() {
        MetricSurvey survey = survey(
                people(TWO, 10, "a", "34"),
                people(TWO, 2, "a", "5-"),
                people(TWO, 10, "b", "34"),
                people(TWO, 3, "b", "4-"),
                people(TWO, 12, "c", "34"));
        assertThat(shown(survey, Optional.empty(), MetricKind.TOP_BOX).value()).isPresent();
        assertThat(shown(survey, Optional.of("a"), MetricKind.TOP_BOX).value()).isEmpty();
        assertThat(shown(survey, Optional.of("c"), MetricKind.TOP_BOX).value()).isPresent();
        assertThat(wouldTell(survey, Optional.of("a"), MetricKind.TOP_BOX)).isTrue();
    }

    /** Twice the score of the first question minus its metric is what those of team a say who skipped the second; its element has one more. */
    @Test
    void whatTheElementSaysOfATeamWhoseQuestionsAreWithheld() {
        MetricSurvey survey = survey(people(TWO, 6, "a", "3-"), people(TWO, 1, "a", "51"), people(TWO, 20, "b", "34"));
        ScoreCard team = card(survey.published(FLOOR).get(0), Optional.of("a"));
        assertThat(team.element(LEADERSHIP).points()).isPresent();
        assertThat(team.items()).allMatch(item -> item.points().isEmpty());
        assertThat(wouldTell(survey, Optional.empty(), MetricKind.TOP_BOX)).isTrue();
        assertThat(shown(survey, Optional.empty(), MetricKind.TOP_BOX).value()).isEmpty();
    }

    @Test
    void aSuperpromoterWhoSkippedAFourthQuestion() {
        MetricSurvey survey = survey(people(PROMOTERS, 9, "a", "5434"), people(PROMOTERS, 1, "a", "551-"));
        assertThat(wouldTell(survey, Optional.empty(), MetricKind.SUPERPROMOTERS))
                .isTrue();
        assertThat(shown(survey, Optional.empty(), MetricKind.SUPERPROMOTERS).value())
                .isEmpty();
    }

    @Test
    void oneCardDoesNotTellWhichQuestionsMakeASuperpromoter() {
        List<Response> complete = people(PROMOTERS, 40, "a", "5434");
        List<Response> one = people(PROMOTERS, 1, "a", "55-3");
        assertThat(single(complete).value()).isPresent();
        assertThat(single(Stream.concat(complete.stream(), one.stream()).toList())
                        .value())
                .isEmpty();
    }

    private static Metric single(List<Response> people) {
        return FLOOR.apply(STRATEGY.score(table(PROMOTERS, people))).metric(MetricKind.SUPERPROMOTERS);
    }

    /** A share of the best answers and the standard error of it would tell whether the one who counts twice gave one of them. */
    @Test
    void whereWeightsDifferNeitherMarginNorDistribution() {
        Instrument one = instrument(item("one", LEADERSHIP).topBox(2));
        List<Response> people = new ArrayList<>(people(one, 39, "a", "3"));
        assertThat(Question.tellsDispersion(all(people).metric(MetricKind.TOP_BOX)))
                .isTrue();
        people.add(Response.builder(one)
                .answer("one", 5)
                .weight(Weight.of(BigDecimal.valueOf(2)))
                .build());
        Metric weighted = all(people).metric(MetricKind.TOP_BOX);
        assertThat(weighted.value()).isPresent();
        assertThat(Question.tellsDispersion(weighted)).isFalse();
        assertThat(weighted.effectiveN()).isEmpty();
    }

    private static ScoreCard all(List<Response> people) {
        return STRATEGY.scoreGroups(table(people.get(0).instrument(), people), FLOOR)
                .overall();
    }

    /** The first publication shows of 40 how often each answer was given, the second could of 50: then it would be known of 10. */
    @Test
    void howOftenAnswersWereGivenByThoseWhoCame() {
        Instrument one = instrument(item("one", LEADERSHIP).topBox(2));
        MetricSurvey survey = survey(people(one, 40, "a", "3"), people(one, 10, "a", "4"));
        Publisher publisher = survey.publisher(FLOOR);
        GroupedSummary first = survey.summary(IntStream.range(0, 40).boxed().collect(Collectors.toSet()));
        Publication shown = publisher.publish(first);
        assertThat(Question.tellsDispersion(shown.overall().metric(MetricKind.TOP_BOX)))
                .isTrue();
        Metric later = publisher
                .after(shown, first)
                .publish(survey.summary(survey.waves().get(0)))
                .overall()
                .metric(MetricKind.TOP_BOX);
        assertThat(later.value()).isPresent();
        assertThat(Question.tellsDispersion(later)).isFalse();
    }

    @Test
    void whatAStrategyMadeOfAMetricIsNotShown() {
        MetricSurvey survey = survey(people(TWO, 20, "a", "34"));
        Publication own = Publisher.of(FLOOR, summary -> {
                    ScoreCard card = STRATEGY.score(summary);
                    return card.withMetrics(card.metrics().stream()
                            .map(metric -> Metric.builder(metric.ref())
                                    .lowest(0)
                                    .highest(100)
                                    .value(12)
                                    .n(metric.n())
                                    .build())
                            .toList());
                })
                .publish(survey.summary(survey.waves().get(0)));
        assertThat(own.overall().metric(MetricKind.TOP_BOX).value()).isEmpty();
        assertThat(survey.published(FLOOR)
                        .get(0)
                        .overall()
                        .metric(MetricKind.TOP_BOX)
                        .value())
                .isPresent();
    }

    /** How many count for the coefficients of Kano depends on what they answered. */
    @Test
    void kanoOfATeamIsItsCategoryAlone() {
        Instrument kano = instrument(
                unscaled("with", MONITORING).choices(KanoAnswers.choices()).asks(Asks.FUNCTIONAL),
                unscaled("without", MONITORING).choices(KanoAnswers.choices()).asks(Asks.DYSFUNCTIONAL));
        Response like = Response.builder(kano)
                .choose("with", "like")
                .choose("without", "dislike")
                .unit(Breakdown.GROUP, "a")
                .build();
        Publication shown = STRATEGY.scoreGroups(table(kano, Collections.nCopies(10, like)), FLOOR);
        assertThat(shown.overall().metric(MetricKind.KANO_BETTER).value()).isPresent();
        ScoreCard team = card(shown, Optional.of("a"));
        assertThat(team.metric(MetricKind.KANO).value()).isPresent();
        assertThat(team.metric(MetricKind.KANO_BETTER).value()).isEmpty();
        assertThat(team.metric(MetricKind.KANO_WORSE).value()).isEmpty();
    }
}
