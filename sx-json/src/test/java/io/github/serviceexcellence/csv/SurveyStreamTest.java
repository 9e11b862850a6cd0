package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What streams do, and what hostile ones may not do: the heap of the tests is a gigabyte. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class SurveyStreamTest {
    private static final SurveyCsv CSV = SurveyCsv.of(Surveys.leadAndNps()).withGroupColumn("unit");
    private static final String HEADER = "unit,lead,nps\n";

    private static final class Input extends FilterInputStream {
        private boolean closed;

        Input(String text) {
            super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static InputStream bytes(Object... textsAndBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : textsAndBytes) {
            if (part instanceof Integer single) {
                out.write(single);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** A text, the same text many times, and another text; never in memory as a whole. */
    private static InputStream stream(String start, String repeated, int thousands, String end) {
        byte[] block = repeated.repeat(1000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(start));
        for (int i = 0; i < thousands; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(bytes(end));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static SxFormatException read(SurveyCsv reader, InputStream in) {
        return catchThrowableOfType(SxFormatException.class, () -> reader.read(in));
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        Input right = new Input(HEADER + "a,1,1\n");
        CSV.read(right);
        Input wrong = new Input(HEADER + "a,6,1\n");
        assertThat(read(CSV, wrong)).isNotNull();
        Input empty = new Input("");
        assertThat(read(CSV, empty)).isNotNull();
        assertThat(List.of(right.closed, wrong.closed, empty.closed)).containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "un", HEADER, HEADER + "a,1,1\n"})
    void aStreamThatFailsFailsAsItself(String start) {
        IOException failure = new IOException("the cable was pulled");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> CSV.read(new SequenceInputStream(bytes(start), broken)))
                .isSameAs(failure);
    }

    @Test
    void aFileIsNamedInMessages(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.csv"), HEADER + "a,6,1\n");
        assertThatThrownBy(() -> CSV.read(file))
                .hasMessage(file
                        + ": row 1, column lead (line 2, column 2): '6' is not on the scale, which has 1, 2, 3, 4, 5");
        assertThatThrownBy(() -> CSV.read(folder.resolve("missing.csv"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aConsumerGetsEveryRowUntilTheFirstProblem() throws IOException {
        List<String> groups = new ArrayList<>();
        CSV.read(bytes(HEADER + "a,1,1\nb,2,2\n"), response -> groups.add(group(response)));
        assertThat(groups).containsExactly("a", "b");
        groups.clear();
        assertThatThrownBy(() ->
                        CSV.read(bytes(HEADER + "a,1,1\nb,6,2\nc,3,3\n"), response -> groups.add(group(response))))
                .isInstanceOf(SxFormatException.class);
        assertThat(groups).containsExactly("a");
    }

    private static String group(Response response) {
        return response.group().orElseThrow().value();
    }

    @Test
    void ofRowsThatAreAllWrongInAnotherWayTenAreListedAndAllAreCounted() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 0; row < 200_000; row++) {
            rows.append("a,").append(6 + row).append(",1\n");
        }
        SxFormatException thrown =
                catchThrowableOfType(SxFormatException.class, () -> CSV.read(bytes(rows.toString())));
        assertThat(thrown.count()).isEqualTo(200_000);
        assertThat(thrown.problems()).hasSize(10);
        assertThat(thrown.problems().get(9).place().line()).isEqualTo(11);
        assertThat(thrown).hasMessageEndingWith("\n  and 199990 more");
    }

    @Test
    void aFaultyColumnIsToldOnceWithItsNumberAndFirstPlaces() {
        SxFormatException thrown = read(CSV, stream(HEADER, "a,9,1\n", 1000, ""));
        assertThat(thrown.count()).isEqualTo(1_000_000);
        assertThat(thrown)
                .hasMessage(
                        "the survey has 1000000 problems:\n  '9' is not on the scale, which has 1, 2, 3, 4, 5: 1000000 times,"
                                + " first at row 1, column lead (line 2, column 2); row 2, column lead (line 3, column 2);"
                                + " row 3, column lead (line 4, column 2)");
        Problem problem = thrown.problems().get(0);
        assertThat(problem.code()).isEqualTo("table.value-off-scale");
        assertThat(problem.parameters()).containsEntry("given", "9");
        assertThat(problem.place()).isEqualTo(Place.cell(1, "lead", 2, 2));
    }

    @Test
    void aFieldMayHoldAHundredThousandCharactersButNotMoreThanAMebibyte() throws IOException {
        String header = "unit,lead,nps,remark\n";
        ResponseTable table = CSV.read(stream(header + "a,1,1,", "x", 100, "\nb,1,1,y\n"));
        assertThat(table.size()).isEqualTo(2);
        assertThat(read(CSV, stream(header + "a,1,1,\"", "\"\"\n", 5000, "\"\n")))
                .hasMessage("the survey: (line 2): the row that begins here cannot be read: "
                        + "a field is longer than 1048576 characters; a closing quote may be missing");
    }

    @Test
    void anUnclosedQuoteInAColumnThatNobodyReadsSwallowsNoRows() {
        assertThat(read(CSV, bytes("unit,lead,nps,remark\na,1,1,\"x\nb,1,1,y\n")))
                .hasMessage("the survey: (line 2): the row that begins here cannot be read: "
                        + "a quote is opened and never closed");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedQuickly() {
        SurveyCsv weighted = CSV.withWeightColumn("nps");
        SurveyCsv both = SurveyCsv.of(Surveys.leadAndNps()).withWeightColumn("w");
        assertThat(read(CSV, stream(HEADER + "a,", "1", 1000, ",1\n")))
                .hasMessageContaining("column lead (line 2, column 2): '1111111111111111111111111111111111111111...'");
        assertThat(read(both, stream("lead,nps,w\n1,1,", "1", 1000, "\n")))
                .hasMessageContaining("is no weight; write a number such as 1.5");
        assertThat(read(weighted, bytes(HEADER + "a,1,1\n")))
                .hasMessageContaining("the column nps cannot be the weight and something else too");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedInHeaderGroupAndItem() {
        int[][] wrong = {{0x80}, {0xC0, 0xAF}, {0xED, 0xA0, 0x80}};
        for (int[] bad : wrong) {
            InputStream header = new SequenceInputStream(
                    bytes("unit,lead,n"), new SequenceInputStream(raw(bad), bytes("ps\na,1,1\n")));
            assertThat(read(CSV, header))
                    .hasMessage(
                            "the survey: (line 1): the header cannot be read in the character set of the file, which is UTF-8 unless"
                                    + " withCharset names another; save the file as UTF-8 or name its character set");
            InputStream group =
                    new SequenceInputStream(bytes(HEADER + "a"), new SequenceInputStream(raw(bad), bytes(",1,1\n")));
            assertThat(read(CSV, group))
                    .hasMessageContaining("row 1, column unit (line 2, column 1): 'a")
                    .hasMessageEndingWith(
                            "UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set");
            InputStream item =
                    new SequenceInputStream(bytes(HEADER + "a,1"), new SequenceInputStream(raw(bad), bytes(",1\n")));
            assertThat(read(CSV, item))
                    .hasMessageContaining("row 1, column lead (line 2, column 2): '1")
                    .hasMessageEndingWith(
                            "UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set");
        }
        assertThat(read(CSV, bytes("lead,nps,unit\n1,1,a", 0xE2, 0x82)))
                .hasMessageContaining("row 1, column unit (line 2, column 3): 'a")
                .hasMessageEndingWith(
                        "UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set");
    }

    private static final String REMARK = "lead,nps,remark\n1,2,ok\n3,4,caf";

    @Test
    void aFileThatEndsWithinACharacterWasCutOffWhoeverReadsTheColumn() throws IOException {
        int[][] starts = {{0xC3}, {0xE2}, {0xE2, 0x82}, {0xF0}, {0xF0, 0x9F}, {0xF0, 0x9F, 0x98}};
        for (int[] start : starts) {
            InputStream in = new SequenceInputStream(bytes(REMARK), raw(start));
            assertThatThrownBy(() -> SurveyCsv.of(Surveys.leadAndNps())
                            .from(in)
                            .skippingFaults()
                            .table())
                    .hasMessage("the survey: (line 3): the file ends within a UTF-8 character; if it was cut off,"
                            + " get it again as a whole; if it is not UTF-8, name its character set with withCharset");
        }
        for (String whole : List.of("\u00e9", "\u20ac", "\ud83d\ude00", "\u00e9\n", "", "\u007f")) {
            assertThat(SurveyCsv.of(Surveys.leadAndNps())
                            .read(bytes(REMARK + whole))
                            .size())
                    .isEqualTo(2);
        }
    }

    @Test
    void aWorkbookIsToldByItsKind() {
        assertThat(read(CSV, bytes("PK", 3, 4, "\u0014\"xl/workbook.xml,\n")))
                .hasMessage(
                        "the survey: it is an Excel workbook and not CSV; save its sheet as CSV in UTF-8, or add the"
                                + " artifact sx-excel, which reads workbooks");
    }

    private static InputStream raw(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new ByteArrayInputStream(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
    void aFileInAnotherCharacterSetWithoutAMarkIsRefused(String charset) {
        byte[] file = (HEADER + "a,1,1\n").getBytes(Charset.forName(charset));
        assertThat(read(CSV, new ByteArrayInputStream(file)))
                .hasMessage(
                        "the survey: (line 1): the header cannot be read in the character set of the file, which is UTF-8 unless"
                                + " withCharset names another; save the file as UTF-8 or name its character set");
    }

    @Test
    void nulBytesAreRefused() {
        assertThat(read(CSV, bytes(HEADER + "a", 0, "b,1,1\n")))
                .hasMessageContaining("'a\\u0000b' holds a control character; remove it from the group");
        assertThat(read(CSV, bytes(HEADER + "a,1", 0, "2,1\n")))
                .hasMessageContaining("row 1, column lead (line 2, column 2): '1\\u00002' is not on the scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void theLocaleOfTheMachineChangesNothing(String tag) throws IOException {
        Locale before = Locale.getDefault();
        String file = HEADER + "I,4.0,10\ni,1,0\n";
        ResponseTable expected = Surveys.read(CSV, file);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Surveys.read(CSV, file)).isEqualTo(expected);
            assertThat(read(CSV, bytes(HEADER + "a,6,1\n")))
                    .hasMessage("the survey: row 1, column lead (line 2, column 2): "
                            + "'6' is not on the scale, which has 1, 2, 3, 4, 5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
