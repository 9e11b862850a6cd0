package io.github.serviceexcellence.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.summary.SummaryBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Units of trees and of crossing breakdowns, against adding up their respondents one by one. */
class BreakdownProperties {
    private static final List<String> BREAKDOWNS = List.of("group", "place", "tenure");
    private static final List<String> NAMES = List.of("a", "b", "a / b");

    /** A respondent, and of each breakdown the paths as they were given, in plain lists of names. */
    private record Person(Response response, Map<String, List<List<String>>> paths) {
        boolean isIn(String breakdown, List<String> unit) {
            return paths.get(breakdown).stream()
                    .anyMatch(path -> path.size() >= unit.size()
                            && path.subList(0, unit.size()).equals(unit));
        }
    }

    private record Divided(Summariser summariser, List<Person> people) {
        static Divided of(long seed) {
            Survey survey = Survey.of(seed);
            Random random = new Random(seed);
            // few paths, so that respondents meet
            List<List<String>> tree = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(any -> path(random))
                    .toList();
            return new Divided(
                    Summariser.of(survey.instrument(), survey.stage()),
                    survey.responses().stream()
                            .map(response -> person(response, tree, random))
                            .toList());
        }

        private static List<String> path(Random random) {
            return IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(level -> NAMES.get(random.nextInt(NAMES.size())))
                    .toList();
        }

        private static Person person(Response response, List<List<String>> tree, Random random) {
            Map<String, List<List<String>>> paths = new TreeMap<>();
            Units units = Units.none();
            for (String breakdown : BREAKDOWNS) {
                List<List<String>> own = new ArrayList<>();
                for (int unit = random.nextInt(5) % 4; unit > 0; unit--) {
                    own.add(tree.get(random.nextInt(tree.size())));
                }
                paths.put(breakdown, own);
                for (List<String> path : own) {
                    units = units.with(Breakdown.of(breakdown), new GroupKey(path));
                }
            }
            return new Person(response.withUnits(units), paths);
        }

        GroupedSummary summary() {
            return summariser.summarise(table(people));
        }

        ResponseTable table(List<Person> some) {
            ResponseTableBuilder table = ResponseTable.builder(summariser.instrument());
            some.forEach(person -> table.add(person.response()));
            return table.build();
        }

        ResponseSummary sum(Predicate<Person> condition) {
            List<ResponseSummary> ones = new ArrayList<>(List.of(summariser.empty()));
            people.stream().filter(condition).forEach(person -> ones.add(summariser.summarise(person.response())));
            return ResponseSummary.merge(ones);
        }

        /** Every path that somebody is in, with all above it. */
        Set<List<String>> units(String breakdown) {
            Set<List<String>> units = new HashSet<>();
            for (Person person : people) {
                for (List<String> path : person.paths().get(breakdown)) {
                    IntStream.rangeClosed(1, path.size())
                            .mapToObj(levels -> path.subList(0, levels))
                            .forEach(units::add);
                }
            }
            return units;
        }

        void check(GroupedSummary summary) {
            assertThat(summary.total()).isEqualTo(sum(person -> true));
            for (String breakdown : BREAKDOWNS) {
                Breakdown asked = Breakdown.of(breakdown);
                Set<List<String>> units = units(breakdown);
                assertThat(summary.by(asked).keySet().stream().map(GroupKey::path))
                        .containsExactlyInAnyOrderElementsOf(units);
                for (List<String> unit : units) {
                    assertThat(summary.by(asked).get(new GroupKey(unit)))
                            .isEqualTo(sum(person -> person.isIn(breakdown, unit)));
                }
                assertThat(summary.outside(asked))
                        .isEqualTo(sum(person -> person.paths().get(breakdown).isEmpty()));
            }
            assertThat(summary.groups()).isEqualTo(summary.by(Breakdown.GROUP));
            assertThat(summary.ungrouped()).isEqualTo(summary.outside(Breakdown.GROUP));
        }
    }

    @Property(tries = 150)
    void everyUnitHoldsThoseWithinItOnce(@ForAll long seed) {
        Divided divided = Divided.of(seed);
        GroupedSummary summary = divided.summary();
        divided.check(summary);
        assertThat(summary.breakdowns())
                .containsExactlyElementsOf(BREAKDOWNS.stream()
                        .filter(breakdown -> !divided.units(breakdown).isEmpty())
                        .map(Breakdown::of)
                        .toList());
        assertThat(summary.units().keySet())
                .containsExactlyInAnyOrderElementsOf(divided.people().stream()
                        .map(person -> person.response().units())
                        .collect(Collectors.toCollection(() -> new HashSet<>(Set.of(Units.none())))));
    }

    @Property(tries = 100)
    void whicheverWayTheyCameTogetherItIsTheSame(@ForAll long seed) {
        Divided divided = Divided.of(seed);
        GroupedSummary whole = divided.summary();
        Random random = new Random(seed);
        List<Person> people = new ArrayList<>(divided.people());
        Collections.shuffle(people, random);
        int first = random.nextInt(people.size() + 1);
        GroupedSummary one = divided.summariser().summarise(divided.table(people.subList(0, first)));
        GroupedSummary other = divided.summariser().summarise(divided.table(people.subList(first, people.size())));

        assertThat(one.merge(other)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(one.merge(other).toBytes()).isEqualTo(whole.toBytes());
        assertThat(divided.summariser().groupsFromBytes(whole.toBytes())).isEqualTo(whole);
        assertThat(people.stream()
                        .map(Person::response)
                        .collect(divided.summariser().collector()))
                .isEqualTo(whole);
        SummaryBuilder builder = divided.summariser().begin();
        builder.add(divided.table(people.subList(0, first))).add(other);
        assertThat(builder.build()).isEqualTo(whole);
        assertThat(GroupedSummary.ofUnits(whole.units(), divided.summariser().empty()))
                .isEqualTo(whole);
    }

    @Property(tries = 50)
    void withSeveralThreadsItIsTheSame(@ForAll long seed) {
        Divided divided = Divided.of(seed);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            assertThat(divided.summariser().parallel(two, 2).summarise(divided.table(divided.people())))
                    .isEqualTo(divided.summary());
        } finally {
            two.shutdown();
        }
    }

    /** What is left are the others; units that nobody is left in stay, and are empty. */
    @Property(tries = 100)
    void whoTakesAnswersBackLeavesEveryUnit(@ForAll long seed) {
        Divided divided = Divided.of(seed);
        Random random = new Random(~seed);
        Map<Boolean, List<Person>> parts =
                divided.people().stream().collect(Collectors.partitioningBy(person -> random.nextBoolean()));
        Divided stay = new Divided(divided.summariser(), parts.get(true));
        Divided leave = new Divided(divided.summariser(), parts.get(false));
        GroupedSummary rest = divided.summary().minus(leave.summary());

        assertThat(rest.total()).isEqualTo(stay.summary().total());
        for (String breakdown : BREAKDOWNS) {
            Breakdown asked = Breakdown.of(breakdown);
            assertThat(rest.by(asked)).containsAllEntriesOf(stay.summary().by(asked));
            rest.by(asked)
                    .forEach((unit, summary) ->
                            assertThat(summary).isEqualTo(stay.sum(person -> person.isIn(breakdown, unit.path()))));
            assertThat(rest.outside(asked)).isEqualTo(stay.summary().outside(asked));
        }
        assertThat(rest.merge(leave.summary())).isEqualTo(divided.summary());
    }
}
