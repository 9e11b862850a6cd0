package io.github.serviceexcellence.document;

import static io.github.serviceexcellence.document.Pulse.ASKED;
import static io.github.serviceexcellence.document.Pulse.SUMMARISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.CommonProblem;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;

/** What files in bulk have in common, whatever their form. */
class ResponseSourceTest {
    @TempDir
    private Path folder;

    /** A way to write a respondent with id, group and one answer, and to read many. */
    private enum Form {
        WIDE("survey.csv", "who,unit,q\n", "%s,%s,%s\n") {
            @Override
            ResponseSource from(List<Path> files) {
                return csv().from(files);
            }

            @Override
            ResponseSource from(InputStream in) {
                return csv().from(in);
            }

            private SurveyCsv csv() {
                return SurveyCsv.of(ASKED).withIdColumn("who").withGroupColumn("unit");
            }
        },
        LONG("survey.csv", "who,unit,item,value\n", "%s,%s,q,%s\n") {
            @Override
            ResponseSource from(List<Path> files) {
                return csv().from(files);
            }

            @Override
            ResponseSource from(InputStream in) {
                return csv().from(in);
            }

            private SurveyCsv csv() {
                return SurveyCsv.of(ASKED)
                        .withIdColumn("who")
                        .withGroupColumn("unit")
                        .withLongForm("who", "item", "value");
            }
        },
        LINES(
                "survey.jsonl",
                "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"pulse\",\"version\":\"1\"}}\n",
                "{\"id\":\"%s\",\"group\":\"%s\",\"answers\":{\"q\":%s}}\n") {
            @Override
            ResponseSource from(List<Path> files) {
                return SxJson.strict().responses(ASKED).keepIds().from(files);
            }

            @Override
            ResponseSource from(InputStream in) {
                return SxJson.strict().responses(ASKED).keepIds().from(in);
            }
        };

        private final String file;
        private final String header;
        private final String row;

        Form(String file, String header, String row) {
            this.file = file;
            this.header = header;
            this.row = row;
        }

        abstract ResponseSource from(List<Path> files);

        abstract ResponseSource from(InputStream in);

        String row(Object id, String group, Object value) {
            return row.formatted(id, group, value);
        }

        ResponseSource of(String text) {
            return from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Rows {@code from} to {@code to}, each of a respondent in one of three groups. */
    private static String rows(Form form, int from, int to) {
        StringBuilder rows = new StringBuilder(form.header);
        IntStream.range(from, to).forEach(row -> rows.append(form.row("r" + row, "g" + row % 3, 1 + row % 5)));
        return rows.toString();
    }

    private static List<String> ids(ResponseTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(
                        row -> table.response(row).id().map(RespondentId::value).orElse("nobody"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void severalFilesCountAsOne(Form form) throws IOException {
        List<Path> files = List.of(
                file("a", rows(form, 0, 5000)), file("b", rows(form, 5000, 5001)), file("c", rows(form, 5001, 9000)));
        ResponseTable whole = form.of(rows(form, 0, 9000)).table().result();
        assertThat(whole.size()).isEqualTo(9000);
        assertThat(form.from(files).table())
                .isEqualTo(new Reading<>(whole, 9000, 0, 0, 0, 0, 0, Map.of(), List.of(), List.of(), 0));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aSummaryIsThatOfTheTable(Form form) throws IOException {
        Path file = file("a", rows(form, 0, 9000));
        assertThat(form.from(List.of(file)).summarise(SUMMARISER).result())
                .isEqualTo(SUMMARISER.summarise(form.from(List.of(file)).table().result()));
    }

    @Test
    void eachFileHasAHeaderOfItsOwn() throws IOException {
        Path first = file("a", "q,who\n4,r1\n");
        Path second = file("b", "who,remark,q\nr2,fine,5\n");
        assertThat(SurveyCsv.of(ASKED).from(first, second).table().result())
                .isEqualTo(
                        SurveyCsv.of(ASKED).from(file("c", "q\n4\n5\n")).table().result());
        assertThatThrownBy(() ->
                        SurveyCsv.of(ASKED).from(first, file("d", "who\nr1\n")).table())
                .hasMessage("the set of 2 files: " + folder.resolve("d")
                        + ": (line 1): the file lacks the column q; its columns are who; if the fields are separated"
                        + " by another character, say by which");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void problemsCarryTheNameOfTheirFile(Form form) throws IOException {
        Path first = file("a", form.header + form.row("r1", "g", 4) + form.row("r2", "g", 6));
        Path second = file("b", form.header + form.row("r3", "g", 7));
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> form.from(List.of(first, second)).table());
        assertThat(thrown).hasMessageStartingWith("the set of 2 files has 2 problems:\n  " + first + ": ");
        assertThat(thrown.problems())
                .extracting(
                        problem -> problem.place().file(),
                        problem -> problem.place().line())
                .containsExactly(tuple(first.toString(), 3L), tuple(second.toString(), 2L));
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"LONG", "LINES"})
    void otherThreadsAreNotAskedWhereTheyCannotHelp(Form form) throws IOException {
        String text = rows(form, 0, 50_000) + form.row("x", "g", 9);
        Executor nobody = task -> {
            throw new AssertionError("no thread can help");
        };
        assertThat(form.of(text).skippingFaults().withExecutor(nobody).table())
                .isEqualTo(form.of(text).skippingFaults().table());
    }

    @Test
    void noFileIsNoSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyCsv.of(ASKED).from(List.of()))
                .withMessage("there is no file to read; name one or more");
        assertThatThrownBy(() ->
                        SurveyCsv.of(ASKED).from(folder.resolve("missing")).table())
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatBeginsAsGzipIsDecompressed(Form form) throws IOException {
        Path packed = Files.write(folder.resolve(form.file), gzip("\ufeff" + rows(form, 0, 5000)));
        Path plain = file("plain", "\ufeff" + rows(form, 5000, 6000));
        assertThat(form.from(List.of(packed, plain)).table().result())
                .isEqualTo(form.of(rows(form, 0, 6000)).table().result());
        assertThat(form.from(Files.newInputStream(packed)).table().rows()).isEqualTo(5000);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void gzipThatIsCutOffOrDamagedGivesNothing(Form form) throws IOException {
        byte[] whole = gzip(rows(form, 0, 20_000));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> form.from(new ByteArrayInputStream(half))
                        .skippingFaults()
                        .table())
                .isInstanceOf(SxFormatException.class)
                .hasMessageContaining("(line ")
                .hasMessageContaining("the gzip data end in the middle, near byte " + half.length + " of the file");
        whole[whole.length - 5] ^= 1;
        assertThatThrownBy(() -> form.from(new ByteArrayInputStream(whole))
                        .skippingFaults()
                        .table())
                .isInstanceOf(SxFormatException.class)
                .hasMessageContaining("the gzip data are damaged: they do not fit their check sum");
        assertThatThrownBy(() -> form.from(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 9}))
                        .table())
                .isInstanceOf(SxFormatException.class);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void faultyRowsAreSkippedByNameOnly(Form form) throws IOException {
        StringBuilder text = new StringBuilder(form.header);
        IntStream.range(0, 1000).forEach(row -> text.append(form.row("r" + row, "g", row % 5)));
        Reading<ResponseTable> reading =
                form.of(text.toString()).skippingFaults().table();
        // a fifth of the answers is 0, which is not on the scale
        assertThat(reading.result().size()).isEqualTo(800);
        assertThat(reading.rows()).isEqualTo(1000);
        assertThat(reading.skipped()).isEqualTo(200);
        assertThat(reading.problemCount()).isEqualTo(200);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).count()).isEqualTo(200);
        assertThat(reading.problems().get(0).places())
                .extracting(Place::line)
                .hasSize(Problem.MOST_PLACES)
                .endsWith(2L + 99 * 5);
        assertThat(reading).hasToString("Reading of 1000 rows, 200 skipped, 0 duplicates");
        assertThat(form.of(text.toString())
                        .skippingFaults()
                        .summarise(SUMMARISER)
                        .result())
                .isEqualTo(SUMMARISER.summarise(reading.result()));
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> form.of(text.toString()).table());
        assertThat(thrown.count()).isEqualTo(200);
        assertThat(thrown.problems()).isEqualTo(reading.problems());
    }

    @Test
    void whatMakesTheRestDoubtfulIsRefusedEvenIfFaultsAreSkipped() {
        List<String> texts = List.of(
                "", "who,unit,q\n", "who,unit\nr1,g\n", "who,unit,q\nr1,g,9\nr2,\"g,1\n", "who,unit,q\nr1,\"g\"x,1\n");
        List<String> messages = List.of(
                "(line 1): the file is empty; expected a header with a column for each item",
                "(line 1): there is a header but no row below it; add the rows of the respondents",
                "(line 1): the file lacks the column q; its columns are who, unit",
                "(line 3): the row that begins here cannot be read: a quote is opened and never closed",
                "(line 2): the row that begins here cannot be read: behind a closing quote stands 'x'; put a separator between them, or write a quote within a field twice");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertThatThrownBy(() -> Form.WIDE.of(text).skippingFaults().table())
                    .hasMessage("the survey: " + messages.get(i));
        }
    }

    @Test
    void aFaultOfOneFileThatCannotBeSkippedRefusesAll() throws IOException {
        Path right = file("a", rows(Form.WIDE, 0, 10) + "r10,g,9\n");
        Path wrong = file("b", "");
        assertThatThrownBy(() ->
                        Form.WIDE.from(List.of(right, wrong)).skippingFaults().table())
                .hasMessage("the set of 2 files: " + wrong
                        + ": (line 1): the file is empty; expected a header with a column for each item");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void progressIsToldNowAndThenAndAtTheEndOfEachFile(Form form) throws IOException {
        List<Path> files = List.of(file("a", rows(form, 0, 10_000)), file("b", rows(form, 10_000, 10_010)));
        long first = Files.size(files.get(0));
        long total = first + Files.size(files.get(1));
        List<List<Long>> told = new ArrayList<>();
        form.from(files)
                .withProgress((bytes, all, rows) -> told.add(List.of(bytes, all, rows)))
                .table();
        assertThat(told).extracting(report -> report.get(1)).containsOnly(total);
        assertThat(told).extracting(report -> report.get(2)).isSorted().hasSizeBetween(4, 5);
        assertThat(told).extracting(report -> report.get(0)).isSorted();
        assertThat(told).contains(List.of(first, total, 10_000L));
        assertThat(told.get(told.size() - 1)).containsExactly(total, total, 10_010L);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void progressMayCancel(Form form) {
        CancellationException failure = new CancellationException();
        List<Long> totals = new ArrayList<>();
        assertThatThrownBy(() -> form.of(rows(form, 0, 10_000))
                        .withProgress((bytes, total, rows) -> {
                            totals.add(total);
                            throw failure;
                        })
                        .summarise(SUMMARISER))
                .isSameAs(failure);
        assertThat(totals).containsExactly(-1L);
    }

    /** Exceptions of the kinds that parsers throw when a document is wrong. */
    static Stream<RuntimeException> foreign() {
        return Stream.of(
                new CsvParseException("report"),
                new StreamReadException("report"),
                JacksonIOException.construct(new IOException("disk full")),
                new UncheckedIOException(new IOException("disk full")));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatTheCallersCodeThrowsIsNoFaultOfTheDocument(RuntimeException failure) {
        ReadingProgress progress = (bytes, total, rows) -> {
            throw failure;
        };
        String array =
                "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"pulse\",\"version\":\"1\"},\"responses\":["
                        + "{\"answers\":{}},".repeat(10_000) + "{\"answers\":{}}]}";
        List<ResponseSource> sources =
                new ArrayList<>(List.of(Form.LINES.of(array), Form.LINES.of(array.replace("},\"resp", "}}\n{\"resp"))));
        for (Form form : Form.values()) {
            sources.add(form.of(rows(form, 0, 10_000)));
        }
        sources.add(Form.WIDE.of(rows(Form.WIDE, 0, 100_000)).withExecutor(Runnable::run));
        for (ResponseSource source : sources) {
            assertThatThrownBy(() -> source.withProgress(progress).table()).isSameAs(failure);
        }
        Consumer<Response> consumer = response -> {
            throw failure;
        };
        assertThatThrownBy(() -> SxJson.strict()
                        .responses(ASKED)
                        .read(new ByteArrayInputStream(array.getBytes(StandardCharsets.UTF_8)), consumer))
                .isSameAs(failure);
        assertThatThrownBy(() -> SurveyCsv.of(ASKED)
                        .read(new ByteArrayInputStream("q\n1\n".getBytes(StandardCharsets.UTF_8)), consumer))
                .isSameAs(failure);
    }

    @Test
    void aDuplicateIsToldAtItsId() throws IOException {
        String text = "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"pulse\",\"version\":\"1\"}";
        String twice = "{\"id\":\"r\",\"answers\":{}}";
        assertThatThrownBy(() -> Form.LINES
                        .of(text + "}\n" + twice + "\n" + twice)
                        .withDuplicates(Duplicates.REFUSE)
                        .table())
                .hasMessage("the document: /id (line 3, column 7): its respondent id came before; keep one of the two");
        assertThatThrownBy(() -> Form.LINES
                        .of(text + ",\"responses\":[" + twice + ",\n" + twice.replace(",", ",\n") + "]}")
                        .withDuplicates(Duplicates.REFUSE)
                        .table())
                .hasMessage("the document: /responses/1/id (line 2, column 7): its respondent id came before;"
                        + " keep one of the two");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"WIDE", "LINES"})
    void respondentsWhoComeTwiceAreNotLookedForUnlessByName(Form form) throws IOException {
        Path first = file("a", form.header + form.row("r1", "g", 1) + form.row("r2", "g", 2) + form.row("r1", "g", 3));
        Path second = file("b", form.header + form.row("r2", "h", 4) + form.row("r3", "h", 5));
        ResponseSource source = form.from(List.of(first, second));
        assertThat(ids(source.table().result())).containsExactly("r1", "r2", "r1", "r2", "r3");

        Reading<ResponseTable> kept =
                source.withDuplicates(Duplicates.KEEP_FIRST).table();
        assertThat(ids(kept.result())).containsExactly("r1", "r2", "r3");
        assertThat(IntStream.range(0, 3).map(row -> Cells.at(kept.result().response(row), 0)))
                .containsExactly(0, 1, 4);
        assertThat(kept.rows()).isEqualTo(5);
        assertThat(kept.duplicates()).isEqualTo(2);
        assertThat(source.withDuplicates(Duplicates.KEEP_FIRST)
                        .summarise(SUMMARISER)
                        .result())
                .isEqualTo(SUMMARISER.summarise(kept.result()));

        Reading<ResponseTable> last =
                source.withDuplicates(Duplicates.KEEP_LAST).table();
        assertThat(ids(last.result())).containsExactly("r1", "r2", "r3");
        assertThat(IntStream.range(0, 3).map(row -> Cells.at(last.result().response(row), 0)))
                .containsExactly(2, 3, 4);
        assertThat(last.duplicates()).isEqualTo(2);

        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class,
                () -> source.withDuplicates(Duplicates.REFUSE).table());
        assertThat(thrown.problems())
                .flatExtracting(Problem::places)
                .extracting(Place::line)
                .containsExactly(4L, 2L);
        assertThat(thrown).hasMessageContaining("keep one of the two");
        Reading<ResponseTable> skipped =
                source.withDuplicates(Duplicates.REFUSE).skippingFaults().table();
        assertThat(skipped.result()).isEqualTo(kept.result());
        assertThat(skipped.skipped()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"WIDE", "LINES"})
    void aFaultyRowDoesNotStandInTheWayOfALaterOne(Form form) throws IOException {
        String text = form.header + form.row("r1", "g", 9) + form.row("r1", "g", 3);
        Reading<ResponseTable> reading = form.of(text)
                .skippingFaults()
                .withDuplicates(Duplicates.KEEP_FIRST)
                .table();
        assertThat(ids(reading.result())).containsExactly("r1");
        assertThat(reading.duplicates()).isZero();
        assertThat(reading.skipped()).isEqualTo(1);
    }

    @Test
    void respondentsWithoutAnIdAreNeverDuplicates() throws IOException {
        String text = "who,unit,q\n,g,1\n,g,1\nr1,g,1\n";
        assertThat(Form.WIDE.of(text).withDuplicates(Duplicates.REFUSE).table().rows())
                .isEqualTo(3);
    }

    @Test
    void duplicatesAreFoundAmongTensOfThousands() throws IOException {
        String text =
                rows(Form.WIDE, 0, 50_000) + rows(Form.WIDE, 25_000, 75_000).substring(Form.WIDE.header.length());
        Reading<ResponseTable> first =
                Form.WIDE.of(text).withDuplicates(Duplicates.KEEP_FIRST).table();
        assertThat(first.duplicates()).isEqualTo(25_000);
        assertThat(first.result())
                .isEqualTo(Form.WIDE.of(rows(Form.WIDE, 0, 75_000)).table().result());
        Reading<ResponseTable> last =
                Form.WIDE.of(text).withDuplicates(Duplicates.KEEP_LAST).table();
        assertThat(last.result()).isEqualTo(first.result());
    }

    @Test
    void whatCannotBeDoneWithDuplicatesIsSaidBeforeReading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyCsv.of(ASKED).from(folder).withDuplicates(Duplicates.REFUSE))
                .withMessage("duplicates are found by the id of the respondent; name its column with withIdColumn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.WIDE
                        .from(List.of(folder))
                        .withDuplicates(Duplicates.KEEP_LAST)
                        .summarise(SUMMARISER))
                .withMessage(
                        "a summary cannot take back the earlier answers of a respondent; keep the first, or read a table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Duplicates.parse("keep"))
                .withMessage("'keep' is no way with duplicates; use one of: unchecked, refuse, keep-first, keep-last,"
                        + " keep-latest, keep-fullest");
    }

    @Test
    void aSummaryIsOfOneInstrument() {
        Summariser other = Summariser.of(Instruments.organisationScanVersion1(), ItemStage.withDefaults());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.WIDE.from(List.of(folder)).summarise(other))
                .withMessageStartingWith("responses to pulse 1 do not belong in a summary of organisation-scan");
    }

    @Test
    void aStageThatNeedsAllAnswersAtOnceIsRefusedBeforeReading() {
        Summariser means = Summariser.of(ASKED, ItemStage.withDefaults().withImputation(Imputation.ITEM_MEAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.WIDE.from(List.of(folder)).summarise(means))
                .withMessageStartingWith("imputation by item-mean needs all answers at once");
    }

    @Test
    void aReadingLeavesOutNoMoreThanThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading<>("x", 1, 1, 1, 0, 0, 0, Map.of(), List.of(), List.of(), 0))
                .withMessage("these counts do not go together: rows 1, skipped 1, duplicates 1, left out for their"
                        + " weight 0, with a rounded weight 0, blank 0, left out by a condition 0. Listed are 0 of 0"
                        + " problems");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading<>(
                        "x",
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Map.of(),
                        List.of(),
                        List.of(Problem.at(Place.NONE, CommonProblem.REFUSED.with("x"))),
                        0));
    }
}
