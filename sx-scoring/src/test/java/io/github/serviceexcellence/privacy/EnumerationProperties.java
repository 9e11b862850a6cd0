package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Questionnaires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever people answer, on 1 to 3: what is shown, rounding and all, fits several answers of each of them. What remains certain is
 * counted.
 *
 * <p>Of a hundred groups of two to six people, with floors of 2 and 3, some 2% of all answers are certain because all of a group have the
 * same score, or because all of them together lie so near an end of the scale that one step of one person is more than that. Beside these
 * it is 1 in 6,000 under the mean, 1 in 2,000 where weights differ too, and none under the other aggregations: where a construct near an
 * end, and an item or another unit that is not, each rounded, leave open only one answer of somebody.
 */
class EnumerationProperties {
    private static final Breakdown SITE = Breakdown.of("site");
    private static final int LEVELS = 3;
    private static final double STEP = 100.0 / (LEVELS - 1);
    private static final double EXACT = 1e-6;

    /** An answer that is asked for: whose, and to which item. */
    private record Cell(int person, int item) {}

    /** Who is where, and who answered what; not what they answered. */
    private record Shape(
            Instrument instrument,
            StandardStrategy strategy,
            int floor,
            List<Units> units,
            List<Double> weights,
            List<Cell> cells,
            Map<List<Integer>, Optional<Double>> scores) {
        static Shape of(long seed, int floor, int most, Aggregation aggregation, boolean weighted) {
            Random random = new Random(seed);
            int items = 1 + random.nextInt(2);
            Instrument instrument = instrument(items);
            ItemStage stage = ItemStage.withDefaults()
                    .withAggregation(aggregation)
                    .withMinimumAnswered(random.nextBoolean() ? 50 : 100)
                    .withImputation(
                            random.nextBoolean()
                                    ? Imputation.NONE
                                    : random.nextBoolean() ? Imputation.UNANSWERED_AS_ZERO : Imputation.PERSON_MEAN);
            StandardStrategy strategy = StandardStrategy.withDefaults()
                    .withStage(stage)
                    .withTree(ScoreTree.elementsOnly().measuredBy(instrument));
            List<Units> units = new ArrayList<>();
            List<Double> weights = new ArrayList<>();
            List<Cell> cells = new ArrayList<>();
            int teams = 1 + random.nextInt(2);
            int sites = 1 + random.nextInt(2);
            int skip = random.nextInt(3) == 0 ? 1000 : 4;
            int people = Math.min(most, floor + random.nextInt(4));
            for (int person = 0; person < people; person++) {
                Units in = random.nextInt(6) == 0 ? Units.none() : Units.of(GroupKey.of("t" + random.nextInt(teams)));
                units.add(sites > 1 ? in.with(SITE, GroupKey.of("s" + random.nextInt(sites))) : in);
                weights.add(weighted ? (10 + random.nextInt(10)) / 10.0 : 1.0);
                // enough answers are kept for who is still to come
                int may = Math.min(items, most - cells.size() - (people - 1 - person));
                int first = random.nextInt(items);
                for (int place = 0; place < may; place++) {
                    if (random.nextInt(skip) > 0) {
                        cells.add(new Cell(person, (first + place) % items));
                    }
                }
            }
            return new Shape(instrument, strategy, floor, units, weights, cells, new HashMap<>());
        }

        private static Instrument instrument(int items) {
            InstrumentBuilder builder = Instrument.builder("small", "1").title(Text.english("Small"));
            for (int item = 0; item < items; item++) {
                builder.item(Questionnaires.unscaled("i" + item, LEADERSHIP).scale(Scale.range(1, LEVELS)));
            }
            return builder.build();
        }

        int assignments() {
            return (int) Math.pow(LEVELS, cells.size());
        }

        /** One of all ways in which they may have answered: 1 to 3, by cell. */
        int[] assignment(int number) {
            int[] answers = new int[cells.size()];
            int rest = number;
            for (int cell = 0; cell < answers.length; cell++) {
                answers[cell] = rest % LEVELS + 1;
                rest /= LEVELS;
            }
            return answers;
        }

        private Response response(int person, int[] answers) {
            ResponseBuilder response = Response.builder(instrument);
            for (int cell = 0; cell < answers.length; cell++) {
                if (cells.get(cell).person() == person) {
                    response.answer("i" + cells.get(cell).item(), answers[cell]);
                }
            }
            return response.weight(Weight.of(BigDecimal.valueOf(weights.get(person))))
                    .build()
                    .withUnits(units.get(person));
        }

        Publication shown(int[] answers) {
            ResponseTableBuilder builder = ResponseTable.builder(instrument);
            for (int person = 0; person < units.size(); person++) {
                builder.add(response(person, answers));
            }
            ResponseTable table = builder.build();
            return Publisher.of(AnonymityFloor.of(floor), strategy::score)
                    .publish(strategy.stage().summariseGroups(table));
        }

        /** Somebody's own score on the element, if there is one. */
        Optional<Double> score(int person, int[] answers) {
            List<Integer> own = new ArrayList<>(List.of(person));
            for (int cell = 0; cell < answers.length; cell++) {
                own.add(cells.get(cell).person() == person ? answers[cell] : 0);
            }
            return scores.computeIfAbsent(own, none -> {
                Score score = strategy.score(response(person, answers)).element(LEADERSHIP);
                return score.points().map(Points::toDouble);
            });
        }

        /** For each of what may be shown, the ways to answer that show it. */
        List<List<int[]>> alike() {
            Map<Publication, List<int[]>> alike = new LinkedHashMap<>();
            for (int number = 0; number < assignments(); number++) {
                int[] answers = assignment(number);
                alike.computeIfAbsent(shown(answers), none -> new ArrayList<>()).add(answers);
            }
            return List.copyOf(alike.values());
        }

        /** All people, those of each unit, and those of some without others. */
        Set<Set<Integer>> groups() {
            Set<Set<Integer>> groups = new LinkedHashSet<>();
            groups.add(people(person -> true));
            for (Breakdown breakdown : List.of(Breakdown.GROUP, SITE)) {
                units.stream()
                        .flatMap(each -> each.in(breakdown).stream())
                        .distinct()
                        .forEach(unit -> groups.add(
                                people(person -> units.get(person).in(breakdown).contains(unit))));
            }
            for (int round = 0; round < 2; round++) {
                for (Set<Integer> one : List.copyOf(groups)) {
                    for (Set<Integer> other : List.copyOf(groups)) {
                        groups.add(people(person -> one.contains(person) && !other.contains(person)));
                    }
                }
            }
            return groups;
        }

        private Set<Integer> people(IntPredicate in) {
            Set<Integer> people = new TreeSet<>();
            IntStream.range(0, units.size()).filter(in).forEach(people::add);
            return people;
        }

        boolean isMean() {
            return strategy.stage().aggregation().equals(Aggregations.arithmeticMean());
        }

        /** How many items count for somebody's score. */
        private long counting(int person) {
            long answered =
                    cells.stream().filter(cell -> cell.person() == person).count();
            return strategy.stage().imputation() == Imputation.UNANSWERED_AS_ZERO
                    ? instrument.items().size()
                    : answered;
        }

        /** How far somebody's score is from what it can be at most or least, or what he answered to an item as it counts in the score. */
        double away(int person, Optional<Integer> item, int[] answers, int end) {
            int[] ends = new int[answers.length];
            Arrays.fill(ends, end);
            Optional<Double> score = score(person, answers);
            if (item.isEmpty() || score.isEmpty()) {
                return weights.get(person)
                        * Math.abs(score.orElse(0.0) - score(person, ends).orElse(0.0));
            }
            double away = 0;
            for (int cell = 0; cell < answers.length; cell++) {
                if (cells.get(cell).equals(new Cell(person, item.get()))) {
                    away = Math.abs(answers[cell] - end) * STEP / counting(person);
                }
            }
            return weights.get(person) * away;
        }
    }

    /** How many answers there were in all ways to answer, and how many of them could be told from what was shown then. */
    private static final class Count {
        private long answers;
        private long unanimous;
        private long ends;
        private long others;
        private String example = "";

        void add(Shape shape) {
            for (List<int[]> alike : shape.alike()) {
                for (int cell = 0; cell < shape.cells().size(); cell++) {
                    answers += alike.size();
                    add(shape, alike, cell);
                }
            }
        }

        private void add(Shape shape, List<int[]> alike, int cell) {
            int answer = alike.get(0)[cell];
            if (alike.stream().anyMatch(answers -> answers[cell] != answer)) {
                return;
            }
            if (isUnanimous(shape, alike, cell)) {
                unanimous += alike.size();
            } else if (answer != 2 && isNearEnd(shape, alike, cell, answer)) {
                ends += alike.size();
            } else {
                others += alike.size();
                example = Arrays.toString(alike.get(0)) + " of " + shape;
            }
        }

        /** Everybody of some group is certain to have one and the same score, or answer. */
        private static boolean isUnanimous(Shape shape, List<int[]> alike, int cell) {
            Cell asked = shape.cells().get(cell);
            return shape.groups().stream()
                    .filter(group -> group.contains(asked.person()))
                    .anyMatch(group -> {
                        List<Integer> same = IntStream.range(0, shape.cells().size())
                                .filter(other -> shape.cells().get(other).item() == asked.item()
                                        && group.contains(
                                                shape.cells().get(other).person()))
                                .boxed()
                                .toList();
                        boolean answers = same.size() >= shape.floor()
                                && alike.stream()
                                        .allMatch(each ->
                                                same.stream().allMatch(other -> each[other] == alike.get(0)[cell]));
                        List<Integer> scored = group.stream()
                                .filter(person ->
                                        shape.score(person, alike.get(0)).isPresent())
                                .toList();
                        Optional<Double> score = shape.score(asked.person(), alike.get(0));
                        return answers
                                || (scored.size() >= shape.floor()
                                        && score.isPresent()
                                        && alike.stream()
                                                .allMatch(each -> scored.stream()
                                                        .allMatch(person -> shape.score(person, each)
                                                                .equals(score))));
                    });
        }

        /** All of some group together are less away from the end than one step of this person is. */
        private static boolean isNearEnd(Shape shape, List<int[]> alike, int cell, int end) {
            int person = shape.cells().get(cell).person();
            List<Optional<Integer>> figures = shape.isMean()
                    ? List.of(
                            Optional.empty(),
                            Optional.of(shape.cells().get(cell).item()))
                    : List.of(Optional.empty());
            return shape.groups().stream()
                    .filter(group -> group.contains(person))
                    .anyMatch(group -> figures.stream()
                            .anyMatch(figure -> alike.stream().allMatch(each -> {
                                int[] changed = each.clone();
                                changed[cell] = 2;
                                double step = shape.away(person, figure, changed, end)
                                        - shape.away(person, figure, each, end);
                                double away = group.stream()
                                        .mapToDouble(one -> shape.away(one, figure, each, end))
                                        .sum();
                                return away < step - EXACT;
                            })));
        }

        @Override
        public String toString() {
            return "of %d answers %d by unanimity, %d near an end, %d otherwise, for instance %s"
                    .formatted(answers, unanimous, ends, others, example);
        }
    }

    /** So many shapes for each way to score; the bounds hold for more too, by {@code -Denumeration.shapes=100}. */
    private static final int SHAPES = Integer.getInteger("enumeration.shapes", 3);

    @ParameterizedTest
    @CsvSource({
        "arithmetic-mean, false, 1",
        "minimum, false, 0",
        "median, false, 0",
        "ordered-average-quantifier 0.7, false, 0",
        "geometric-mean or-zero, false, 0",
        "geometric-mean, false, 0",
        "arithmetic-mean, true, 1",
        "minimum, true, 0",
        "geometric-mean, true, 0"
    })
    void whatIsShownFitsSeveralAnswersOfEverybody(String aggregation, boolean weighted, int perMille) {
        Count count = new Count();
        for (long seed = 0; seed < SHAPES; seed++) {
            count.add(Shape.of(seed, 2 + (int) (seed % 2), 6, Aggregations.parse(aggregation), weighted));
        }
        assertThat(1000 * count.others).as(count.toString()).isLessThanOrEqualTo(perMille * count.answers);
        assertThat(100 * (count.unanimous + count.ends)).as(count.toString()).isLessThanOrEqualTo(3 * count.answers);
    }
}
