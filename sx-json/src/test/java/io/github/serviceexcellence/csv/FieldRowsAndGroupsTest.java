package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them: which rows count, and which groups these are of. The figures were worked out by hand. */
class FieldRowsAndGroupsTest {
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final GroupKey BALIE = GroupKey.of("Balie");
    private static final GroupKey KASSA = GroupKey.of("Kassa");

    private static Path file(String folder, String name) {
        return Path.of("src", "test", "resources", "field", folder, name);
    }

    private static SurveyCsv csv(String folder) throws IOException {
        Instrument asked = SxJson.strict().instruments().read(Files.readString(file(folder, "instrument.json")));
        return SurveyCsv.of(asked);
    }

    private static Reading<ResponseTable> read(String folder, SurveyCsv csv) throws IOException {
        return csv.from(file(folder, "survey.csv")).table();
    }

    private static double index(ResponseTable table) {
        return STRATEGY.score(STRATEGY.stage().summarise(table))
                .index()
                .points()
                .orElseThrow()
                .toDouble();
    }

    private static Publication publish(AnonymityFloor floor, ResponseTable table) {
        return Publisher.of(floor, STRATEGY::score).publish(STRATEGY.stage().summariseGroups(table));
    }

    private static double index(ScoreCard card) {
        return card.index().points().orElseThrow().toDouble();
    }

    private static Units group(String name) {
        return Units.of(GroupKey.of(name));
    }

    private static List<Response> responses(ResponseTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::response).toList();
    }

    /** Six answered 2 throughout, (2 - 1) / 4 = 25 points. */
    @Test
    void previewsAndUnfinishedRowsAreLeftOutAndCounted() throws IOException {
        String folder = "02-test-and-unfinished-rows";
        Reading<ResponseTable> all = read(folder, csv(folder));
        assertThat(all.result().size()).isEqualTo(9);
        Reading<ResponseTable> counting =
                read(folder, csv(folder).withRowsWhere("Status", "0").withRowsWhere("Finished", "1"));
        assertThat(counting.result().size()).isEqualTo(6);
        assertThat(index(counting.result())).isEqualTo(25.0);
        assertThat(counting.rows()).isEqualTo(9);
        assertThat(counting.leftOut()).containsExactly(entry("Status", 2L), entry("Finished", 1L));
        assertThat(counting)
                .hasToString("Reading of 9 rows, 0 skipped, 0 duplicates, left out by {Status=2, Finished=1}");
    }

    /** 49.461950 was worked out with the weights as they are; rounding moves it in the seventh decimal. */
    @Test
    void weightsOfManyDecimalsAreRoundedByName() throws IOException {
        String folder = "07-weights-many-decimals";
        Reading<ResponseTable> reading =
                read(folder, csv(folder).withWeightColumn("weight").withWeightsRounded());
        assertThat(reading.result().size()).isEqualTo(6);
        // of 1E-3 only six decimals are needed, of the others more
        assertThat(reading.roundedWeights()).isEqualTo(5);
        assertThat(index(reading.result())).isCloseTo(49.461950, within(0.00005));
    }

    /** Five answered 3 throughout, (3 - 1) / 4 = 50 points. */
    @Test
    void respondentsOfWeightZeroAreLeftOutByName() throws IOException {
        String folder = "08-weights-zero";
        Reading<ResponseTable> reading =
                read(folder, csv(folder).withWeightColumn("weight").withZeroWeightsLeftOut());
        assertThat(reading.result().size()).isEqualTo(5);
        assertThat(reading.weightless()).isEqualTo(2);
        assertThat(index(reading.result())).isEqualTo(50.0);
    }

    /** All answered 4 throughout, (4 - 1) / 4 = 75 points. */
    @ParameterizedTest
    @ValueSource(strings = {"survey.csv", "survey3.csv"})
    void invisibleSpacesMakeNoOtherGroup(String name) throws IOException {
        String folder = "11-nbsp";
        Reading<ResponseTable> reading =
                csv(folder).withGroupColumn("Team").from(file(folder, name)).table();
        assertThat(reading.result().units()).containsExactly(group("Noord"));
        assertThat(reading.result().size()).isEqualTo(8);
        assertThat(reading.notes()).isEmpty();
        Publication shown = publish(AnonymityFloor.standard(), reading.result());
        assertThat(shown.group(GroupKey.of("Noord")).orElseThrow().respondents())
                .isEqualTo(8);
        assertThat(index(reading.result())).isEqualTo(75.0);
    }

    @Test
    void aTextMeansNoGroupAndThreeIsThreePointZero() throws IOException {
        String folder = "17-na-and-floats-r-pandas";
        SurveyCsv csv = csv(folder)
                .withGroupColumn("team")
                .withAnswer("NA", AnswerKind.UNANSWERED)
                .withAnswer("NaN", AnswerKind.UNANSWERED);
        ResponseSource silent = csv.from(file(folder, "mei.csv"), file(folder, "juni.csv"));
        Reading<ResponseTable> before = silent.table();
        assertThat(before.result().groups())
                .containsExactlyInAnyOrder(GroupKey.of("3"), GroupKey.of("3.0"), GroupKey.of("NA"));
        assertThat(before.notes())
                .extracting(Message::toString)
                .containsExactly(
                        "some names of groups look alike: '3' = '3.0'; if they mean the same, give them one name, in"
                                + " the file or with withWholeNumberUnits");
        Reading<ResponseTable> reading = csv.withNoUnit("NA")
                .withWholeNumberUnits()
                .from(file(folder, "mei.csv"), file(folder, "juni.csv"))
                .table();
        assertThat(reading.result().units()).containsExactlyInAnyOrder(group("3"));
        assertThat(reading.notes()).isEmpty();
        // in no group: six in May, and one in June whose group is blank
        assertThat(responses(reading.result()).stream()
                        .filter(response -> response.units().isEmpty()))
                .hasSize(7);
    }

    /** Balie: 3 times 100 and 3 times 75; Kassa: 3 times 100 and 4 times 25; the whole each person once. */
    @Test
    void severalGroupsInACellAreSeveralGroups() throws IOException {
        String folder = "22-several-groups";
        ResponseTable table = read(folder, csv(folder).withGroupColumn("teams").withUnitSeparator("group", ','))
                .result();
        Publication shown = publish(AnonymityFloor.none(), table);
        assertThat(index(shown.group(BALIE).orElseThrow())).isEqualTo(87.5);
        assertThat(shown.group(BALIE).orElseThrow().respondents()).isEqualTo(6);
        assertThat(index(shown.group(KASSA).orElseThrow())).isCloseTo(57.142857, within(0.0000005));
        assertThat(shown.group(KASSA).orElseThrow().respondents()).isEqualTo(7);
        assertThat(index(shown.overall())).isEqualTo(62.5);
        assertThat(shown.overall().respondents()).isEqualTo(10);
        assertThat(shown.groups()).hasSize(2);
        Publication guarded = publish(AnonymityFloor.standard(), table);
        // three are in both, so that two groups and the whole would tell of three people of Balie alone
        assertThat(guarded.withheld()).containsExactly(BALIE, KASSA);
        assertThat(guarded.overall().respondents()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        // p1, p2 and p3 come twice; what p1 to p3 answered to every item, 0 for nothing
        "KEEP_FIRST, 4 4 4",
        "KEEP_LAST, 1 0 1",
        "KEEP_LATEST, 1 0 4",
        "KEEP_FULLEST, 4 4 4"
    })
    void aPersonWhoComesTwiceCountsOnceAsTheCallerSays(Duplicates duplicates, String answers) throws IOException {
        String folder = "23-same-person-twice";
        Reading<ResponseTable> reading = csv(folder)
                .withIdColumn("token")
                .withTimeColumn("tijd")
                .withGroupColumn("team")
                .from(file(folder, "survey.csv"))
                .withDuplicates(duplicates)
                .table();
        assertThat(reading.duplicates()).isEqualTo(3);
        assertThat(reading.result().size()).isEqualTo(6);
        List<String> found = responses(reading.result()).stream()
                .filter(response -> response.id().orElseThrow().value().compareTo("p3") <= 0)
                .sorted(Comparator.comparing(
                        response -> response.id().orElseThrow().value()))
                .map(response -> String.valueOf(Cells.at(response, 8) + 1))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-small.csv", "no-group.csv"})
    void theTwoWhoAreLeftCannotBeWorkedOut(String name) throws IOException {
        String folder = "28-small-rest";
        ResponseTable table = csv(folder).withGroupColumn("team").read(file(folder, name));
        Publication shown = publish(AnonymityFloor.standard(), table);
        assertThat(shown.groups()).hasSizeLessThan(2);
        assertThat(shown.withheld()).isNotEmpty();
    }

    @Test
    void notesAreWrittenInDutchToo() throws IOException {
        String folder = "17-na-and-floats-r-pandas";
        Reading<ResponseTable> reading = csv(folder)
                .withGroupColumn("team")
                .withAnswer("NA", AnswerKind.UNANSWERED)
                .withAnswer("NaN", AnswerKind.UNANSWERED)
                .from(file(folder, "mei.csv"), file(folder, "juni.csv"))
                .table();
        assertThat(reading.notes().get(0).in(Locale.forLanguageTag("nl")))
                .isEqualTo("sommige namen van groepen lijken op elkaar: '3' = '3.0'; als ze hetzelfde betekenen,"
                        + " geef ze dan één naam, in het bestand of met withWholeNumberUnits");
    }
}
