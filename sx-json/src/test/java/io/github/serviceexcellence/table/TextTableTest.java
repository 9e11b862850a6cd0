package io.github.serviceexcellence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.BulkSource;
import io.github.serviceexcellence.intake.Input;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.RowFormat;
import io.github.serviceexcellence.intake.RowReader;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of a sheet say what those of a CSV file say. */
class TextTableTest {
    private static final Instrument ASKED = Instrument.builder("survey", "1.0")
            .title(Text.english("Survey"))
            .item(item("lead", Element.LEADERSHIP))
            .item(item("cult", Element.SERVICE_CULTURE))
            .build();
    private static final TableOptions OPTIONS = TableOptions.of(ASKED)
            .withUnits(UnitOptions.none().withBreakdowns(Map.of(Breakdown.GROUP, List.of("unit"))));

    private static ItemBuilder item(String id, Element element) {
        return Item.builder(id)
                .wording(Text.english("Question " + id))
                .scale(Scale.range(1, 5))
                .measures(element)
                .voice(Voice.EMPLOYEE);
    }

    /** Sheets that stand one below the other: a row is a number and its fields, a blank line ends a sheet. */
    private record Sheets(TableOptions options) implements RowFormat {
        @Override
        public Instrument instrument() {
            return options.instrument();
        }

        @Override
        public boolean keepsIds() {
            return false;
        }

        @Override
        public Duplicates usualDuplicates() {
            return Duplicates.UNCHECKED;
        }

        @Override
        public WeightChoices weights() {
            return WeightChoices.STRICT;
        }

        @Override
        public void check(Duplicates duplicates) {}

        @Override
        public RowReader begin(Intake intake) {
            return in -> {
                Forms forms = new Forms(options, new Answers(options), intake);
                TextTable table = new TextTable(forms, intake);
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                    String[] fields = line.split(",", -1);
                    String[] cells = new String[fields.length - 1];
                    for (int column = 0; column < cells.length; column++) {
                        cells[column] = fields[column + 1].isEmpty() ? null : fields[column + 1];
                    }
                    table.row(Long.parseLong(fields[0]), cells, cells.length);
                });
                table.end();
                forms.end();
            };
        }
    }

    private static Reading<ResponseTable> read(TableOptions options, String text) throws IOException {
        return BulkSource.of(
                        new Sheets(options),
                        List.of(Input.of(
                                TableProblem.NO_ROW.with(),
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))))
                .table();
    }

    private static String problems(TableOptions options, String text) {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> read(options, text));
        assertThat(thrown).isNotNull();
        return thrown.problems().stream()
                .map(Object::toString)
                .reduce("", (all, one) -> all + one + "\n")
                .strip();
    }

    @Test
    void aSheetSaysWhatAFileSays() throws IOException {
        ResponseTable file = SurveyCsv.of(ASKED)
                .withGroupColumn("unit")
                .read(new ByteArrayInputStream("unit,lead,cult\na,1,5\nb,,3.0\n".getBytes(StandardCharsets.UTF_8)));
        Reading<ResponseTable> sheet = read(OPTIONS, "1,unit,lead,cult,,\n2,a,1,5\n4,,,\n5,,,,,\n6,b, ,3.0,,\n7\n");
        assertThat(sheet.result()).isEqualTo(file);
        assertThat(sheet.blank()).isEqualTo(3);
        assertThat(read(
                                OPTIONS.withHeaderRow(3).withFirstRow(6),
                                "1,Title\n3,unit,lead,cult\n5,Unit,Lead,Cult\n6,a,1,5\n7,b,,3.0")
                        .result())
                .isEqualTo(file);
        // a sheet leaves out what is blank at the end
        assertThat(read(OPTIONS, "1,unit,lead,cult\n2,a\n").result())
                .isEqualTo(read(OPTIONS, "1,unit,lead,cult\n2,a,,\n").result());
    }

    @Test
    void aSheetIsRefusedAsAFileIs() {
        assertThat(problems(OPTIONS, "")).contains("the file is empty");
        assertThat(problems(OPTIONS, "1,unit,lead,cult"))
                .isEqualTo("(line 1): there is a header but no row below it; add the rows of the respondents");
        assertThat(problems(OPTIONS, "1,unit,lead,cult\n2,,,"))
                .isEqualTo("(line 1): there is a header but no row below it; add the rows of the respondents");
        assertThat(problems(OPTIONS, "1,unit,lead\n2,a,1,1")).contains("the file lacks the column cult");
        assertThat(problems(OPTIONS, "1,Title\n5,cult,unit,lead\n6,1,a,1"))
                .isEqualTo("(line 5): the columns looked for are here; write withHeaderLine(5)");
        assertThat(problems(OPTIONS, "1,unit,lead,cult\n3,a,1,6\n4,a,1,1,x"))
                .isEqualTo("row 1, column cult (line 3, column 3): '6' is not on the scale, which has 1, 2, 3, 4, 5\n"
                        + "row 2 (line 4): it has 4 fields, the header has 3; a separator is missing, too many, or needs"
                        + " quotes around its field");
        assertThat(problems(OPTIONS, "1,unit,lead,cult\n3,Unit,How is it?,And you?\n4,a,1,1"))
                .isEqualTo("(line 3): the first row below the header looks like another header line; write"
                        + " withDataFrom(4)");
    }

    @Test
    void rowsOfASheetMayStandInAnyOrderToo() throws IOException {
        TableOptions options = OPTIONS.withLongForm(new TableOptions.AnswerColumns("item", "value"))
                .withRows(RowOptions.all().withId("who"))
                .withGatheredMegabytes(1);
        assertThat(read(options, "1,who,item,value,unit\n2,r1,lead,1,a\n3,r2,cult,3,b\n4,r1,cult,5,a\n")
                        .result())
                .isEqualTo(read(OPTIONS, "1,unit,lead,cult\n2,a,1,5\n3,b,,3\n").result());
    }
}
