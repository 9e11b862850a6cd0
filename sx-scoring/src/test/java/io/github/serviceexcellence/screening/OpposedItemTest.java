package io.github.serviceexcellence.screening;

import static io.github.serviceexcellence.screening.ScreeningTest.rows;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpposedItemTest {
    private static final Construct CULTURE = Element.SERVICE_CULTURE;

    private static ItemBuilder a() {
        return item("a", CULTURE);
    }

    private static ItemBuilder b() {
        return item("b", CULTURE);
    }

    private static ItemBuilder c() {
        return item("c", CULTURE);
    }

    private static ItemBuilder d() {
        return item("d", CULTURE);
    }

    private static List<OpposedItem> opposed(ResponseTable table) {
        return Screening.of(table).opposed();
    }

    private static List<String> ids(ResponseTable table) {
        return opposed(table).stream().map(found -> found.item().value()).toList();
    }

    /** Twenty people; who is high on a is high on b too, not always by the same step, and low on c. */
    private static long[][] threeItems() {
        long[][] some = {
            {5, 5, 1}, {4, 5, 2}, {4, 3, 2}, {3, 3, 2}, {2, 3, 4}, {2, 1, 5}, {1, 2, 4}, {1, 1, 5}, {3, 4, 3}, {5, 4, 2}
        };
        return Stream.of(some, some).flatMap(Arrays::stream).toArray(long[][]::new);
    }

    @Test
    void oneOfThreeIsTheOddOne() {
        ResponseTable table = rows(instrument(a(), b(), c()), threeItems());

        // by the formulas of Pearson and Fisher, in Python 3 over the rows above, with z = 1.959963984540054
        assertThat(opposed(table)).singleElement().satisfies(found -> {
            assertThat(found.item()).hasToString("c");
            assertThat(found.construct()).isEqualTo(Node.of(CULTURE));
            assertThat(found.instead()).isEmpty();
            assertThat(found.n()).isEqualTo(20);
            assertThat(found.correlation()).isCloseTo(-0.9237502516933492, within(1e-14));
            assertThat(found.interval().low()).isCloseTo(-0.9698265948135286, within(1e-13));
            assertThat(found.interval().high()).isCloseTo(-0.8139582529090179, within(1e-13));
        });
    }

    @Test
    void anItemWithoutADirectionInReverseMayNeedOne() {
        ResponseTable table = rows(instrument(a(), b(), c()), threeItems());

        assertThat(opposed(table).get(0).note().in(Locale.ENGLISH))
                .startsWith("Item c runs against the other items of “Service excellence culture”: correlation r = -0.9")
                .endsWith("20 respondents). The instrument says that it is not worded in reverse. Is it worded in"
                        + " reverse after all? Then set its direction in the instrument to reversed. Were"
                        + " its answers turned round before the file was written? Then read the file with"
                        + " withRecoded(c).");
        assertThat(ids(rows(instrument(a(), b(), c().reversed()), threeItems())))
                .isEmpty();
    }

    @Test
    void anItemWithADirectionInReverseMayHaveBeenTurnedRound() {
        long[][] turned = Arrays.stream(threeItems())
                .map(row -> new long[] {row[0], row[1], 6 - row[2]})
                .toArray(long[][]::new);
        ResponseTable table = rows(instrument(a(), b(), c().reversed()), turned);

        assertThat(opposed(table))
                .singleElement()
                .satisfies(found -> assertThat(found.note().in(Text.DUTCH))
                        .startsWith(
                                "Item c gaat in tegen de andere items van “Service-excellencecultuur”: correlatie r = -0,9")
                        .endsWith("20 respondenten). Volgens het instrument is de vraag omgekeerd gesteld. Zijn de"
                                + " antwoorden al omgedraaid voordat het bestand werd gemaakt? Lees het"
                                + " bestand dan met withRecoded(c). Is de vraag toch niet omgekeerd gesteld?"
                                + " Zet de richting in het instrument dan op forward."));
    }

    @Test
    void theOddOneDoesNotMakeTheOthersSuspect() {
        // a opposes the mean of b and c too, since c weighs more than b there
        long[][] rows = {
            {5, 3, 1}, {5, 4, 1}, {4, 3, 1}, {4, 4, 2}, {3, 2, 3}, {3, 4, 3}, {2, 3, 5}, {2, 2, 4}, {1, 3, 5},
            {1, 2, 5}, {5, 3, 2}, {1, 3, 4}
        };
        ResponseTable table = rows(instrument(a(), b(), c()), rows);

        double[] rest = Arrays.stream(rows).mapToDouble(row -> row[1] + row[2]).toArray();
        double[] first = Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
        assertThat(new Correlation(ScreeningOracle.pearson(first, rest), rows.length).isBelowZero())
                .isTrue();
        assertThat(ids(table)).containsExactly("c");
    }

    @Test
    void ofTwoItemsNobodyCanTellWhich() {
        long[][] rows = Arrays.stream(threeItems())
                .map(row -> new long[] {row[0], row[2]})
                .toArray(long[][]::new);

        assertThat(opposed(rows(instrument(a(), b()), rows))).singleElement().satisfies(found -> {
            assertThat(found.item()).hasToString("b");
            assertThat(found.instead()).hasToString("[a]");
            assertThat(found.note().code()).isEqualTo("screening.opposed-either");
            assertThat(found.note().in(Locale.ENGLISH))
                    .startsWith("Item b runs against item a of “Service excellence culture”: correlation r = -0.9")
                    .contains("Check for each item whether it is worded in reverse");
        });
    }

    @Test
    void ofTwoItemsTheOneInReverseIsTheLikelier() {
        long[][] rows = Arrays.stream(threeItems())
                .map(row -> new long[] {row[0], row[1]})
                .toArray(long[][]::new);

        assertThat(opposed(rows(instrument(a().reversed(), b()), rows)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.item()).hasToString("a");
                    assertThat(found.instead()).hasToString("[b]");
                    assertThat(found.note().code()).isEqualTo("screening.opposed-likelier");
                });
    }

    @Test
    void ofTwoAndTwoItemsThoseInReverseAreTheLikelier() {
        long[][] rows = Arrays.stream(threeItems())
                .map(row -> new long[] {row[0], row[1], row[0], row[1]})
                .toArray(long[][]::new);
        Instrument halves = instrument(a().reversed(), b(), c(), d().reversed());

        assertThat(opposed(rows(halves, rows))).hasSize(2).allSatisfy(found -> {
            assertThat(found.instead()).hasToString("[b, c]");
            assertThat(found.note().code()).isEqualTo("screening.opposed-likelier");
        });
        assertThat(ids(rows(halves, rows))).containsExactly("a", "d");
    }

    @Test
    void itemsOfFacetsAreHeldAgainstTheWholeElement() {
        Instrument facets = instrument(
                item("a", new Facet("habits", Element.SERVICE_CULTURE, Text.english("Habits"))),
                item("b", new Facet("stories", Element.SERVICE_CULTURE, Text.english("Stories"))),
                c());

        assertThat(opposed(rows(facets, threeItems()))).singleElement().satisfies(found -> {
            assertThat(found.item()).hasToString("c");
            assertThat(found.construct()).isEqualTo(Node.of(CULTURE));
        });
    }

    @Test
    void whatMattersIsNotHeldAgainstHowItIs() {
        Instrument aspects = instrument(a(), b(), c().aspect(Aspect.IMPORTANCE), d().aspect(Aspect.IMPORTANCE));
        long[][] rows = Arrays.stream(threeItems())
                .map(row -> new long[] {row[0], row[1], row[0], row[2]})
                .toArray(long[][]::new);

        assertThat(opposed(rows(aspects, rows))).singleElement().satisfies(found -> {
            assertThat(found.construct()).isEqualTo(Node.of(CULTURE, Aspect.IMPORTANCE));
            assertThat(found.note().in(Locale.ENGLISH)).contains("“Service excellence culture (importance)”");
        });
    }

    @Test
    void itemsOfDifferentConstructsMayOpposeEachOther() {
        Instrument other = instrument(a(), item("b", Element.LEADERSHIP), item("c", Element.MONITORING));

        assertThat(ids(rows(other, threeItems()))).isEmpty();
    }

    @Test
    void sevenPeopleAreTooFew() {
        long[][] rows = {{1, 5}, {2, 4}, {3, 3}, {4, 2}, {5, 1}, {1, 5}, {5, 1}, {2, 4}};

        assertThat(ids(rows(instrument(a(), b()), Arrays.copyOf(rows, 7)))).isEmpty();
        assertThat(ids(rows(instrument(a(), b()), rows))).containsExactly("b");
    }

    @Test
    void anItemWithoutSpreadIsNotJudged() {
        long[][] rows =
                Arrays.stream(threeItems()).map(row -> new long[] {row[0], 3}).toArray(long[][]::new);

        assertThat(ids(rows(instrument(a(), b()), rows))).isEmpty();
    }

    @Test
    void onlyThoseCountWhoAnsweredAnotherItemToo() {
        Instrument two = instrument(a(), b());
        ResponseTable table = table(
                two,
                Stream.concat(
                                Arrays.stream(threeItems()).map(row -> answers(two, row[0], row[2])),
                                Stream.generate(() -> answers(two, 5)).limit(30))
                        .toList());

        assertThat(opposed(table)).singleElement().extracting(OpposedItem::n).isEqualTo(20L);
    }

    @Test
    void whatIsNotAskedOfAVoiceIsMissing() {
        ItemBuilder ofManagers = Item.builder("m")
                .wording(Text.english("Statement m"))
                .scale(Scale.range(1, 5))
                .measures(CULTURE)
                .voice(Voice.MANAGER);
        Instrument voices = instrument(a(), b(), ofManagers);
        ResponseTable table = table(
                voices,
                Arrays.stream(threeItems())
                        .flatMap(row -> Stream.of(
                                answers(voices, row[0], row[2]).withVoice(Voice.EMPLOYEE),
                                Response.builder(voices)
                                        .voice(Voice.MANAGER)
                                        .answer("m", row[0])
                                        .build()))
                        .toList());

        // m has nothing to be held against, so that b is half of those that have
        assertThat(opposed(table)).singleElement().satisfies(found -> {
            assertThat(found.item()).hasToString("b");
            assertThat(found.n()).isEqualTo(20);
        });
    }

    @Test
    void everybodyCountsOnceWhateverTheirWeight() {
        Instrument three = instrument(a(), b(), c());
        ResponseTable weighted = table(
                three,
                Arrays.stream(threeItems())
                        .map(row -> answers(three, row).withWeight(Weight.ofMillionths(row[0] * 1000)))
                        .toList());

        assertThat(Screening.of(weighted)).isEqualTo(Screening.of(rows(three, threeItems())));
    }

    @Test
    void aScaleThatDividesPointsTooFinelyIsRounded() {
        Scale fine = Scale.of("0", "0.333333333333333333333333333333", "0.7", "0.9", "1");
        long[][] places = threeItems();
        Instrument two = instrument(
                unscaled("a", CULTURE).scale(fine), unscaled("b", CULTURE).scale(fine));
        ResponseTable table = table(
                two,
                Arrays.stream(places)
                        .map(row -> Response.builder(two)
                                .answer("a", fine.levels().get((int) row[0] - 1).value())
                                .answer("b", fine.levels().get((int) row[2] - 1).value())
                                .build())
                        .toList());

        assertThat(opposed(table))
                .singleElement()
                .satisfies(found -> assertThat(found.correlation())
                        .isCloseTo(
                                ScreeningOracle.pearson(points(fine, places, 0), points(fine, places, 2)),
                                within(1e-8)));
    }

    private static double[] points(Scale scale, long[][] rows, int column) {
        return Arrays.stream(rows)
                .mapToDouble(
                        row -> scale.levels().get((int) row[column] - 1).value().doubleValue())
                .toArray();
    }
}
