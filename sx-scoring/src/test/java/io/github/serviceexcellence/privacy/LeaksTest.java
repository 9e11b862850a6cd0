package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an early version showed of small surveys gave few people away, and the attack finds it; what is shown of them now does not. */
class LeaksTest {
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();
    private static final Breakdown SITE = Breakdown.of("site");
    private static final Pattern UNIT = Pattern.compile("(\\w+)\\{([^}]*)\\}");
    private static final Pattern FIGURE = Pattern.compile("(\\S+:\\S+) ([0-9.]+) n=(\\d+)");

    /** A survey: for each item what it measures, and a line for each person: team, site and a digit for each answer. */
    private record Survey(List<Element> measures, ItemStage stage, Attack attack) {
        static Survey of(List<Element> measures, ItemStage stage, Threshold needed, String people) {
            InstrumentBuilder builder = Instrument.builder("leaks", "1").title(Text.english("Leaks"));
            for (int place = 0; place < measures.size(); place++) {
                builder.item(item("q" + (place + 1), measures.get(place)));
            }
            Instrument instrument = builder.build();
            List<Response> responses =
                    people.lines().map(line -> response(instrument, line)).toList();
            Map<ItemId, BigDecimal> weights = new HashMap<>();
            stage.options().forEach((name, value) -> {
                if (name.startsWith("item.weight.")) {
                    weights.put(ItemId.of(name.substring("item.weight.".length())), new BigDecimal(value));
                }
            });
            return new Survey(measures, stage, new Attack(instrument, weights, needed, stage.imputation(), responses));
        }

        private static Response response(Instrument instrument, String line) {
            String[] words = line.split(" ");
            ResponseBuilder response = Response.builder(instrument)
                    .group(
                            words[0].split("/")[0],
                            words[0].split("/").length > 1 ? new String[] {words[0].split("/")[1]} : new String[0])
                    .unit(SITE, words[1]);
            for (int place = 0; place < words[2].length(); place++) {
                char answer = words[2].charAt(place);
                if (answer != '-') {
                    response.answer("q" + (place + 1), answer - '0');
                }
            }
            return words.length > 3
                    ? response.weight(Weight.of(new BigDecimal(words[3]))).build()
                    : response.build();
        }

        GroupedSummary summary() {
            return stage.summariseGroups(table(attack.instrument(), attack.people()));
        }

        StandardStrategy strategy() {
            return StandardStrategy.withDefaults().withStage(stage);
        }

        Publication exact() {
            return publisher(AnonymityFloor.none()).unrounded(summary());
        }

        Publication now(Breakdown... breakdowns) {
            return publisher(FLOOR).withBreakdowns(breakdowns).unrounded(summary());
        }

        Publisher publisher(AnonymityFloor floor) {
            return Publisher.of(floor, strategy()::score);
        }

        /** Adds what a line of the file shows, after a look whether it is of this survey. */
        void addThen(Forms forms, Breakdown breakdown, String line) {
            Matcher units = UNIT.matcher(line);
            while (units.find()) {
                String name = units.group(1);
                ScoreCard card = name.equals("overall")
                        ? exact().overall()
                        : exact().breakdown(breakdown).unit(GroupKey.of(name)).orElseThrow();
                Map<Node, Score> shown = new HashMap<>();
                Matcher figures = FIGURE.matcher(units.group(2));
                while (figures.find()) {
                    Score score = card.score(new Node(figures.group(1)));
                    assertThat(score.points().orElseThrow().toDouble())
                            .as("%s %s", name, figures.group())
                            .isCloseTo(Double.parseDouble(figures.group(2)), within(1e-8));
                    assertThat(score.n()).isEqualTo(Long.parseLong(figures.group(3)));
                    shown.put(score.node(), withoutContributions(score));
                }
                attack.add(
                        forms,
                        breakdown,
                        card.withScores(card.scores().stream()
                                .map(score -> shown.getOrDefault(score.node(), withheld(score)))
                                .toList()));
            }
        }

        private static Score withoutContributions(Score score) {
            return Score.builder(score.node())
                    .points(score.points().orElseThrow())
                    .n(score.n())
                    .build();
        }

        private static Score withheld(Score score) {
            return Score.builder(score.node())
                    .absence(Absence.of(AbsenceReason.WITHHELD))
                    .build();
        }

        boolean tellsOfFew(Forms forms) {
            return Attack.findsFew(forms, attack.fewer(FLOOR.respondents()));
        }
    }

    private static List<String> lines() {
        try (InputStream in = LeaksTest.class.getResourceAsStream("/leaks.txt")) {
            return new String(Objects.requireNonNull(in, "leaks.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String then(String name) {
        List<String> lines = lines();
        int header = 0;
        while (!(lines.get(header) + " ").startsWith("--- " + name + " ")) {
            header++;
        }
        return lines.get(header + 1);
    }

    /** The figures of then give few away, those of now do not, and something is shown still. */
    private static void leakedAndDoesNotLeak(Survey survey, String... names) {
        Forms then = new Forms(survey.measures().size());
        for (String name : names) {
            survey.addThen(then, name.endsWith("site") ? SITE : Breakdown.GROUP, then(name));
        }
        assertThat(survey.tellsOfFew(then)).isTrue();
        Publication now = survey.now(Breakdown.GROUP, SITE);
        assertThat(survey.tellsOfFew(survey.attack().shown(now))).isFalse();
        assertThat(now.overall().element(LEADERSHIP).points()).isPresent();
    }

    @Test
    void whoSkippedAnItem() {
        String people = """
                north x 4433
                north x 4433
                north x 4433
                north x 3433
                north x 3333
                south x -251""";
        List<Element> measures = List.of(LEADERSHIP, LEADERSHIP, LEADERSHIP, LEADERSHIP);
        leakedAndDoesNotLeak(Survey.of(measures, ItemStage.withDefaults(), Threshold.of(1, 2), people), "L1");
    }

    @Test
    void whoAnsweredTooLittleForAScore() {
        String people = """
                north x 43
                north x 43
                north x 43
                north x 33
                north x 33
                south x 44
                south x 34
                south x 33
                south x 33
                south x 3-
                south x -2""";
        ItemStage all = ItemStage.withDefaults().withMinimumAnswered(100);
        leakedAndDoesNotLeak(Survey.of(List.of(LEADERSHIP, LEADERSHIP), all, Threshold.of(1, 1), people), "L2");
    }

    @Test
    void theOnlyOneWhoAnsweredWhereBlanksCountAsZero() {
        String people = """
                north x 43
                north x 43
                north x 43
                north x 33
                north x 33
                south x 24
                south x -4
                south x -3
                south x -3
                south x -3
                south x -3""";
        ItemStage zero = ItemStage.withDefaults().withImputation(Imputation.UNANSWERED_AS_ZERO);
        leakedAndDoesNotLeak(Survey.of(List.of(LEADERSHIP, MONITORING), zero, Threshold.of(1, 2), people), "L3");
    }

    @Test
    void anItemThatIsAllOfItsElement() {
        String people = """
                a x 44
                a x 43
                a x 33
                a x 33
                c x 33
                c x 33
                c x 33
                c x 33
                c x 33
                d x 33
                d x 33
                d x 33
                d x 33
                d x 33
                z x 43
                z x 33
                z x 33
                z x 33
                z x 33""";
        ItemStage one = ItemStage.withDefaults()
                .withItemWeights(Map.of(ItemId.of("q1"), BigDecimal.ONE, ItemId.of("q2"), BigDecimal.ZERO));
        leakedAndDoesNotLeak(Survey.of(List.of(LEADERSHIP, LEADERSHIP), one, Threshold.of(1, 2), people), "L4");
    }

    @Test
    void whoIsInASiteAndNotInItsTeam() {
        String people = """
                t1 s1 4
                t1 s1 4
                t1 s1 4
                t1 s1 3
                t1 s1 3
                t2 s1 2
                t2 s2 3
                t3 s2 3
                t3 s2 3
                t3 s2 3
                t3 s2 3
                t3 s2 2
                t4 s2 3
                t4 s2 2
                t4 s2 2""";
        Survey survey = Survey.of(List.of(LEADERSHIP), ItemStage.withDefaults(), Threshold.of(1, 2), people);
        leakedAndDoesNotLeak(survey, "L9 by team", "L9 by site");
        assertThat(survey.now(Breakdown.GROUP).groups())
                .extracting(card -> card.group().orElseThrow().value())
                .containsExactly("t1", "t3");
        assertThat(survey.now(SITE).breakdown(SITE).units()).hasSize(2);
    }

    @Test
    void theOneInADivisionBesideItsDepartment() {
        String people =
                "d/a x 4\n".repeat(10) + "d/b x 2\n" + "e x 3\n".repeat(6).strip();
        Survey survey = Survey.of(List.of(LEADERSHIP), ItemStage.withDefaults(), Threshold.of(1, 2), people);
        Publication all = survey.exact();
        Forms then = new Forms(1);
        for (GroupKey unit : List.of(GroupKey.of("d"), GroupKey.of("d", "a"))) {
            survey.attack().add(then, Breakdown.GROUP, all.group(unit).orElseThrow());
        }
        assertThat(then.giveAway(Set.of(10))).isTrue();
        Publication now = survey.now(Breakdown.GROUP);
        assertThat(survey.tellsOfFew(survey.attack().shown(now))).isFalse();
        // as many may be shown in two ways; the division holds more people
        assertThat(now.groups())
                .extracting(card -> card.group().orElseThrow())
                .containsExactly(GroupKey.of("d"), GroupKey.of("e"));
        assertThat(now.withheld()).containsExactly(GroupKey.of("d", "a"));
    }

    /** What the answer of the first person may be, so that the figure is what is shown: everybody else may have said anything. */
    private static List<Integer> possible(double figure, double... weights) {
        double others = DoubleStream.of(weights).skip(1).sum();
        return IntStream.rangeClosed(1, 5)
                .filter(answer -> {
                    double least = weights[0] * (answer - 1) * 25 / (weights[0] + others);
                    double most = least + others * 100 / (weights[0] + others);
                    return figure > least - 1e-8 && figure < most + 1e-8;
                })
                .boxed()
                .toList();
    }

    @Test
    void whoCountsForMuchMoreThanTheOthers() {
        String very = "g x 4 1000000\n" + "g x 2 0.000001\n".repeat(4).strip();
        hidesTheOne(very, "L6");
        assertThat(possible(75, 1_000_000, 0.000001, 0.000001, 0.000001, 0.000001))
                .containsExactly(4);
        String much = "g x 4 10\n" + "g x 1 0.1\n".repeat(4).strip();
        hidesTheOne(much, "L6b");
        assertThat(possible(72.115384615, 10, 0.1, 0.1, 0.1, 0.1)).containsExactly(4);
    }

    private static void hidesTheOne(String people, String name) {
        Survey survey = Survey.of(List.of(LEADERSHIP), ItemStage.withDefaults(), Threshold.of(1, 2), people);
        survey.addThen(new Forms(1), Breakdown.GROUP, then(name));
        Publication now = survey.now(Breakdown.GROUP);
        assertThat(now.overall().scores())
                .allSatisfy(score -> assertThat(score.points()).isEmpty());
        assertThat(now.groups()).isEmpty();
    }

    private static Survey aggregated(Aggregation aggregation, String people) {
        ItemStage stage = ItemStage.withDefaults().withAggregation(aggregation);
        return Survey.of(List.of(LEADERSHIP, LEADERSHIP), stage, Threshold.of(1, 2), people);
    }

    private static final String TWELVE =
            "a x 51\n" + "a x 43\n".repeat(5) + "b x 24\n".repeat(6).strip();

    /** A geometric mean has no value where somebody chose the lowest answer: how many have a score tells what they said. */
    @Test
    void whoIsLeftOutForWhatHeSaid() {
        String five = "a x 43\n".repeat(5);
        Publication lowest =
                aggregated(Aggregations.geometricMean(), five + "a x 1-").now(Breakdown.GROUP);
        Publication higher =
                aggregated(Aggregations.geometricMean(), five + "a x 3-").now(Breakdown.GROUP);
        Publication allLowest = aggregated(Aggregations.geometricMean(), "a x 11\n".repeat(5) + "a x 1-")
                .now(Breakdown.GROUP);
        assertThat(lowest).isEqualTo(higher).isEqualTo(allLowest);
        assertThat(lowest.groups()).isEmpty();
        assertThat(lowest.overall().element(LEADERSHIP).absence()).contains(Absence.of(AbsenceReason.WITHHELD));
        Survey orZero = aggregated(Aggregations.orZero(Aggregations.geometricMean()), five + "a x 1-");
        assertThat(orZero.now(Breakdown.GROUP).groups()).hasSize(1);
    }

    /** With the minimum a blank that counts as zero is all of a score, so the score says nothing; the others are too few. */
    @Test
    void theOneWhoLeftNothingBlankWhereABlankIsTheLowest() {
        ItemStage stage = ItemStage.withDefaults()
                .withAggregation(Aggregations.minimum())
                .withImputation(Imputation.UNANSWERED_AS_ZERO);
        String blanks = "a x 4-\n".repeat(3) + "a x -2\n".repeat(3);
        Survey survey = Survey.of(List.of(LEADERSHIP, LEADERSHIP), stage, Threshold.of(1, 2), blanks + "a x 44");
        // 75 / 7: it is the score of the one who answered both
        assertThat(survey.exact()
                                .overall()
                                .element(LEADERSHIP)
                                .points()
                                .orElseThrow()
                                .toDouble()
                        * 7)
                .isCloseTo(75, within(1e-6));
        assertThat(survey.now(Breakdown.GROUP).overall().element(LEADERSHIP).points())
                .isEmpty();
        Survey enough = Survey.of(
                List.of(LEADERSHIP, LEADERSHIP),
                stage,
                Threshold.of(1, 2),
                blanks + "a x 44\n".repeat(5).strip());
        assertThat(enough.now(Breakdown.GROUP).overall().element(LEADERSHIP).points())
                .isPresent();
    }

    @Test
    void theOneWhoseAnswerIsTheLowest() {
        for (Aggregation extreme : List.of(Aggregations.minimum(), Aggregations.maximum())) {
            Survey survey = aggregated(extreme, TWELVE);
            assertThat(survey.exact().overall().element(LEADERSHIP).contributions())
                    .isNotEmpty();
            Publication now = survey.now(Breakdown.GROUP);
            assertThat(now.groups()).hasSize(2);
            Stream.concat(Stream.of(now.overall()), now.groups().stream()).forEach(card -> {
                assertThat(card.element(LEADERSHIP).points()).isPresent();
                assertThat(card.element(LEADERSHIP).contributions()).isEmpty();
                assertThat(card.items())
                        .allSatisfy(item -> assertThat(item.points()).isEmpty());
            });
        }
    }

    @Test
    void howFarAFewAnswersLieApart() {
        String people = "a x 51\n".repeat(29)
                + "b x 24\n".repeat(15)
                + "b x 14\n".repeat(15).strip();
        Survey survey = aggregated(Aggregations.arithmeticMean(), people);
        assertThat(survey.exact()
                        .group(GroupKey.of("a"))
                        .orElseThrow()
                        .element(LEADERSHIP)
                        .standardDeviation())
                .isPresent();
        Publication now = survey.now(Breakdown.GROUP);
        assertThat(now.groups()).hasSize(2);
        // b by itself has thirty, but with b and all of them there would be a, which has not
        assertThat(now.groups())
                .allSatisfy(card -> assertThat(card.scores())
                        .allSatisfy(
                                score -> assertThat(score.standardDeviation()).isEmpty()));
        assertThat(now.overall().element(LEADERSHIP).standardDeviation()).isPresent();
    }
}
