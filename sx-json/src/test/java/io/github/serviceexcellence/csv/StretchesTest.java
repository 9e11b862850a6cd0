package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Other threads change nothing about what is read, or what is said of it. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class StretchesTest {
    static final SurveyCsv CSV = SurveyCsv.of(Surveys.leadAndNps())
            .withIdColumn("who")
            .withGroupColumn("unit")
            .withWeightColumn("w");
    static final Summariser SUMMARISER = Summariser.of(Surveys.leadAndNps(), ItemStage.withDefaults());
    static final String HEADER = "who,unit,w,lead,nps\n";
    static final int ROWS = 40_000;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    /** Some three megabytes, so that there are half a dozen stretches; of long rows, as it is the rows that take time. */
    static final String LINES = lines();

    static final class Sample {
        private final String name;
        private final byte[] bytes;

        Sample(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        Sample(String name, String text) {
            this(name, utf8(text));
        }

        ResponseSource source() {
            return CSV.from(new ByteArrayInputStream(bytes));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @AfterAll
    static void endThreads() {
        POOL.shutdown();
    }

    private static String lines() {
        Random random = new Random(20260301);
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            lines.append("respondent-of-the-survey-of-the-spring-of-2026-with-the-number-")
                    .append(row);
            lines.append(",S\u00fcd-").append(random.nextInt(50));
            lines.append(',').append(1 + random.nextInt(3));
            lines.append(',').append(1 + random.nextInt(5));
            lines.append(',').append(random.nextInt(11)).append('\n');
        }
        return lines.toString();
    }

    /** Something in the place of the line feed that stands behind a share of the text. */
    static String with(String feed, double... shares) {
        StringBuilder text = new StringBuilder(HEADER + LINES);
        for (double share : shares) {
            int at = text.indexOf("\n", (int) (share * (text.length() - 1)));
            text.replace(at, at + 1, feed);
        }
        return text.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(utf8(text));
        }
        return out.toByteArray();
    }

    static Stream<Sample> samples() throws IOException {
        return Stream.concat(texts(), bytes());
    }

    private static Stream<Sample> bytes() throws IOException {
        byte[] packed = gzip(HEADER + LINES);
        byte[] wrong = {(byte) 0xC3};
        return Stream.of(
                new Sample("gzip", packed),
                new Sample("gzip in several parts", join(packed, gzip(LINES), gzip("x,a,1,9,1\n"))),
                new Sample("gzip that is cut off", Arrays.copyOf(packed, packed.length * 2 / 3)),
                new Sample(
                        "a group that is not UTF-8",
                        join(utf8(HEADER + LINES + "x,"), wrong, utf8(",1,1,1\n" + LINES))),
                new Sample("an id that is cut off", join(utf8(HEADER + LINES + "x"), wrong)),
                new Sample("a field too many that is cut off", join(utf8(HEADER + LINES + "x,a,1,1,1,"), wrong)),
                new Sample(
                        "a remark that is cut off",
                        join(
                                utf8((HEADER + LINES).replace("\n", ",\n").replaceFirst(",\n", ",remark\n")
                                        + "x,a,1,1,1,y"),
                                wrong)));
    }

    private static Stream<Sample> texts() {
        return Stream.of(
                new Sample("plain", with("\n", 0.5)),
                new Sample("small", HEADER + "r,a,1,1,1\n"),
                new Sample("header only", HEADER),
                new Sample("nothing", ""),
                new Sample("header and a million blank lines", HEADER + "\n".repeat(1_000_000)),
                new Sample("blank lines before the header", "\n\n" + HEADER + LINES),
                new Sample("many blank lines before the header", "\n".repeat(600_000) + HEADER + LINES),
                new Sample("a blank line too many for one stretch", "\r\n".repeat(1 << 18) + HEADER + LINES),
                new Sample("no feed at the end", (HEADER + LINES).strip()),
                new Sample("windows", (HEADER + LINES).replace("\n", "\r\n")),
                new Sample("carriage returns only", (HEADER + LINES).replace("\n", "\r")),
                new Sample("blank lines", with("\n\n\n", 0.1, 0.4, 0.4, 0.8)),
                new Sample("a mark", "\ufeff" + HEADER + LINES),
                new Sample("wrong header", "who,unit,w,lead\n" + LINES),
                new Sample("a faulty row", with("\nx,a,1,9,1\n", 0.6)),
                new Sample("a faulty row in the first stretch", with("\nx,a,1,9,1\n", 0.01)),
                new Sample("a faulty row at the end", with("\nx,a,1,9,1\n", 1)),
                new Sample("faulty rows", with("\nx,a,1,9,1,\n\n\nx\n", 0.01, 0.2, 0.2, 0.21, 0.5, 0.9, 1)),
                new Sample("a quoted field", with("\nx,\"a\nb,\"\"c\",1,1,1\n", 0.3)),
                new Sample("a quoted line feed and a fault", with("\n\"x\ny\",a,1,9,1\nx,a,1,9,1\n", 0.3, 0.7)),
                new Sample("rows of blanks", with("\n,,,,\n \n", 0.01, 0.4, 0.4, 0.8, 1)),
                new Sample("rows of blanks only", HEADER + ",,,,\n".repeat(200_000)),
                new Sample("separators at the end", (HEADER + LINES).replace("\n", ",,\n")),
                new Sample("a field beyond the separators at the end", with("\nx,a,1,1,1,,9,\n", 0.3, 0.7)),
                new Sample("a line that tells the separator", "sep=,\n" + with("\nx,a,1,9,1\n", 0.7)),
                new Sample("a title", "Survey\n" + HEADER + LINES),
                new Sample("a second header", HEADER + "Who,Unit,Weight,Lead,NPS\n" + LINES),
                new Sample("an open quote", with("\nx,\"a,1,1,1\n", 0.7)),
                new Sample("a quote within a field", with("\nx,a \"b\" c,1,1,1\n", 0.7)),
                new Sample("a long line", with("\nx," + "a".repeat(700_000) + ",1,1,1\n", 0.3)),
                new Sample("a line beyond all limits", with("\nx," + "a".repeat(3_000_000) + ",1,1,1\n", 0.3)),
                new Sample(
                        "a column of comments",
                        (HEADER + LINES).replace("\n", ",none\n").replaceFirst("none", "remark")));
    }

    /** The result of a reading, or what was wrong. */
    static Object outcome(ResponseSource source, boolean table) throws IOException {
        try {
            return table ? source.table() : source.summarise(SUMMARISER);
        } catch (SxFormatException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theResultIsTheSame(Sample sample) throws IOException {
        for (UnaryOperator<ResponseSource> way :
                List.<UnaryOperator<ResponseSource>>of(UnaryOperator.identity(), ResponseSource::skippingFaults)) {
            for (boolean table : new boolean[] {true, false}) {
                Object alone = outcome(way.apply(sample.source()), table);
                assertThat(outcome(way.apply(sample.source()).withExecutor(POOL), table))
                        .isEqualTo(alone);
            }
        }
    }

    @Test
    void theSamplesGoThroughBothOutcomes() throws IOException {
        List<Object> outcomes = new ArrayList<>();
        for (Sample sample : samples().toList()) {
            outcomes.add(outcome(sample.source().skippingFaults(), false));
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(String.class);
        assertThat(outcomes.stream().filter(outcome -> !(outcome instanceof String)))
                .hasSizeGreaterThan(10);
    }

    @Test
    void severalFilesAreOne(@TempDir Path folder) throws IOException {
        List<Path> files = List.of(
                Files.write(folder.resolve("a"), utf8(HEADER + LINES)),
                Files.write(folder.resolve("b"), gzip(with("\nx,a,1,9,1\n", 0.3))),
                Files.write(folder.resolve("c"), utf8("lead,nps,who,unit,w\n1,1,r,a,1\n")));
        for (boolean table : new boolean[] {true, false}) {
            Object alone = outcome(CSV.from(files).skippingFaults(), table);
            assertThat(outcome(CSV.from(files).skippingFaults().withExecutor(POOL), table))
                    .isEqualTo(alone);
            assertThat(alone).isNotInstanceOf(String.class);
        }
        assertThat(outcome(CSV.from(files).withExecutor(POOL), true)).isEqualTo(outcome(CSV.from(files), true));
    }

    @Test
    void idsAreKeptAndDuplicatesAreFound() throws IOException {
        Sample twice = new Sample("twice", HEADER + LINES + LINES);
        assertThat(twice.source()
                        .withExecutor(POOL)
                        .withDuplicates(Duplicates.KEEP_FIRST)
                        .table())
                .isEqualTo(twice.source().withDuplicates(Duplicates.KEEP_FIRST).table());
    }

    /** A remark in the first or last column, below so many rows. */
    private static String remark(boolean first, int rows, String remark) {
        StringBuilder text = new StringBuilder(first ? "remark," + HEADER : HEADER.strip() + ",remark\n");
        LINES.lines()
                .limit(rows)
                .forEach(line -> text.append(first ? "," + line : line + ",").append('\n'));
        text.append(first ? remark + ",x,a,1,1,1\n,y,a,1,1,1\n" : "x,a,1,1,1," + remark + "\ny,a,1,1,1,\n");
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"true,0", "true,1000", "true,40000", "false,0", "false,1000", "false,40000"})
    void theLimitOfAFieldIsTheSameWhereverItLies(boolean first, int rows) throws IOException {
        int most = 1 << 20;
        for (UnaryOperator<String> way :
                List.<UnaryOperator<String>>of(x -> x, x -> '"' + x.replace("x", "\"\"") + '"')) {
            Sample right = new Sample("right", remark(first, rows, way.apply("x".repeat(most))));
            Sample wrong = new Sample("wrong", remark(first, rows, way.apply("x".repeat(most + 1))));
            for (UnaryOperator<ResponseSource> threads :
                    List.<UnaryOperator<ResponseSource>>of(x -> x, source -> source.withExecutor(POOL))) {
                assertThat(threads.apply(right.source()).table().rows()).isEqualTo(rows + 2);
                assertThat(outcome(threads.apply(wrong.source()), true))
                        .isEqualTo("the survey: (line " + (rows + 2) + "): the row that begins here cannot be read:"
                                + " a field is longer than 1048576 characters; a closing quote may be missing");
            }
        }
    }
}
