package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A survey of 600 respondents whose counts were taken with other tools. */
class ReferenceSurveyTest {
    private static final Set<Integer> REVERSED = Set.of(8, 20, 32);
    private static ResponseTable table;

    @BeforeAll
    static void readSurvey() throws IOException {
        InstrumentBuilder instrument = Instrument.builder("reference", "1").title(Text.english("Reference"));
        for (int number = 1; number <= 36; number++) {
            ItemBuilder item =
                    Surveys.item("i%02d".formatted(number), Element.values()[(number - 1) / 4], Scale.range(1, 5));
            instrument.item(REVERSED.contains(number) ? item.reversed() : item);
        }
        instrument.item(Item.builder("recommend")
                .wording(Text.english("Would you recommend us?"))
                .scale(Scale.range(0, 10))
                .asks(Asks.RECOMMEND)
                .measures(ResultElement.CUSTOMER_DELIGHT)
                .voice(Voice.CUSTOMER));
        table = SurveyCsv.of(instrument.build())
                .withGroupColumn("unit")
                .withIdColumn("respondent")
                .read(Path.of("src", "test", "resources", "survey.csv"));
    }

    private static List<Response> responses() {
        return IntStream.range(0, table.size()).mapToObj(table::response).toList();
    }

    private static Map<String, Integer> counts(String item) {
        Map<String, Integer> counts = new TreeMap<>();
        ItemId id = ItemId.of(item);
        responses()
                .forEach(response -> counts.merge(
                        response.level(id)
                                .map(level -> level.value().toString())
                                .orElse("-"),
                        1,
                        Integer::sum));
        return counts;
    }

    @Test
    void everyRespondentIsThereWithIdAndTeam() {
        assertThat(table.size()).isEqualTo(600);
        assertThat(table.response(0).id()).map(Object::toString).contains("r0001");
        assertThat(table.response(599).id()).map(Object::toString).contains("r0600");
        Map<String, Integer> teams = new TreeMap<>();
        responses()
                .forEach(response -> teams.merge(response.group().orElseThrow().value(), 1, Integer::sum));
        assertThat(teams.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("team-%02d"::formatted)
                        .toList());
        assertThat(teams.values()).containsExactly(3, 4, 12, 25, 31, 40, 52, 60, 75, 85, 98, 115);
    }

    @Test
    void levelsAndBlanksAreCountedAsElsewhere() {
        assertThat(counts("i01")).isEqualTo(Map.of("1", 42, "2", 110, "3", 168, "4", 164, "5", 82, "-", 34));
        assertThat(counts("recommend"))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("0", 2),
                        Map.entry("1", 2),
                        Map.entry("2", 14),
                        Map.entry("3", 25),
                        Map.entry("4", 53),
                        Map.entry("5", 84),
                        Map.entry("6", 112),
                        Map.entry("7", 109),
                        Map.entry("8", 87),
                        Map.entry("9", 59),
                        Map.entry("10", 33),
                        Map.entry("-", 20))));
    }

    @Test
    void oneRespondentAnsweredNoneOfTheRatings() {
        List<String> blank = responses().stream()
                .filter(response -> IntStream.range(0, 36).allMatch(item -> Cells.at(response, item) < 0))
                .map(response -> response.id().orElseThrow().value())
                .toList();
        assertThat(blank).containsExactly("r0007");
    }

    @Test
    void theFirstRowIsReadAnswerByAnswer() {
        String row = "5,5,5,4,4,5,5,2,3,2,4,3,3,4,4,3,,5,,2,4,5,4,4,3,4,3,3,2,2,3,4,5,5,2,4,10";
        String[] cells = row.split(",", -1);
        for (int item = 0; item < cells.length; item++) {
            ItemId id = table.instrument().items().get(item).id();
            if (cells[item].isEmpty()) {
                assertThat(table.response(0).kind(id)).isEqualTo(AnswerKind.UNANSWERED);
            } else {
                assertThat(table.response(0).level(id))
                        .map(level -> level.value().toString())
                        .contains(cells[item]);
            }
        }
    }
}
