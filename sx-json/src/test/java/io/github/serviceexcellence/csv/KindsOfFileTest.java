package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsOfFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER = "team,s1,s2,s3,s4,s5,s6,s7,s8,s9\n";
    private static final String ROW = "Caf\u00e9 \u20ac5 \ud83d\ude00,1,2,3,4,5,1,2,3,4\n";

    private static InputStream file(String name) {
        return Objects.requireNonNull(KindsOfFileTest.class.getResourceAsStream("/field/" + name), name);
    }

    private static SurveyCsv survey() throws IOException {
        try (InputStream in = file("16-not-a-csv/instrument.json")) {
            Instrument instrument = SxJson.strict().instruments().read(in);
            return SurveyCsv.of(instrument).withGroupColumn("team");
        }
    }

    private static String refusal(SurveyCsv survey, byte[] bytes, Locale locale) {
        SxFormatException[] thrown = new SxFormatException[1];
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> survey.read(new ByteArrayInputStream(bytes)))
                .satisfies(e -> thrown[0] = e);
        return thrown[0].text(locale);
    }

    /** The expectation of each file: six respondents. */
    @ParameterizedTest
    @ValueSource(strings = {"comment.csv", "group.csv", "header.csv"})
    void aFileOfWindowsIsReadByTheNameOfItsCharacterSet(String name) throws IOException {
        SurveyCsv survey = survey().withCharset(WINDOWS);

        assertThat(survey.read(file("15-windows-1252-utf16/" + name)).size()).isEqualTo(6);
    }

    @Test
    void namesOfGroupsAreThoseThatWereWritten() throws IOException {
        ResponseTable table = survey().withCharset(WINDOWS).read(file("15-windows-1252-utf16/group.csv"));

        assertThat(table.units()).contains(Units.of(GroupKey.of("Caf\u00e9")));
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        ResponseTable table = survey().withSeparator('\t').read(file("15-windows-1252-utf16/unicode.txt"));

        assertThat(table.size()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE, UTF-8", "UTF-16LE, windows-1252", "UTF-8, UTF-16LE", "UTF-8, windows-1252"})
    void aMarkIsStrongerThanAName(String written, String named) throws IOException {
        byte[] bytes = ("\uFEFF" + HEADER + ROW.repeat(3000)).getBytes(Charset.forName(written));
        ResponseTable table = survey().withCharset(Charset.forName(named)).read(new ByteArrayInputStream(bytes));

        assertThat(table)
                .isEqualTo(survey().read(new ByteArrayInputStream(
                        (HEADER + ROW.repeat(3000)).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void bytesThatAreNoTextAreTold() throws IOException {
        byte[] windows = (HEADER + "Caf\u00e9,1,2,3,4,5,1,2,3,4\n").getBytes(WINDOWS);
        // 0x81 stands for nothing in windows-1252
        byte[] unassigned = (HEADER + "Caf\u0081,1,2,3,4,5,1,2,3,4\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(survey(), windows, Locale.ENGLISH)).contains("row 1", "team", "withCharset");
        assertThat(refusal(survey().withCharset(WINDOWS), unassigned, Locale.ENGLISH))
                .contains("row 1", "team", "withCharset");
    }

    @Test
    void halfAPairAtTheEndIsNoText() throws IOException {
        byte[] cut = ("\uFEFF" + HEADER + "a\ud83d").getBytes(StandardCharsets.UTF_16LE);
        byte[] half = new byte[cut.length - 2 + 2];
        System.arraycopy(cut, 0, half, 0, cut.length - 2);
        half[half.length - 2] = 0x3d;
        half[half.length - 1] = (byte) 0xd8;

        assertThat(refusal(survey(), half, Locale.ENGLISH)).contains("row 1");
    }

    /** The expectation of each file: it is told by its kind. */
    @ParameterizedTest
    @CsvSource({
        "export.xls, an HTML page, een HTML-pagina, pandas.read_html",
        "oud.xls, an old Excel workbook, een oude Excel-werkmap, readxl::read_excel",
        "results.json, JSON, JSON, ForeignJson",
        "survey.sav, an SPSS file, een SPSS-bestand, haven::read_sav"
    })
    void whatIsNoCsvIsToldByItsKind(String name, String english, String dutch, String todo) throws IOException {
        byte[] bytes = file("16-not-a-csv/" + name).readAllBytes();

        assertThat(refusal(survey(), bytes, Locale.ENGLISH)).contains("it is " + english, todo);
        assertThat(refusal(survey(), bytes, Text.DUTCH)).contains("het is " + dutch, todo);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 x | a PDF",
                "<stata_dta><header> | a Stata file",
                "PAR1abc | a Parquet file",
                "BZh91AY | a compressed file",
                "<?xml version='1.0'?><Workbook/> | an XML file",
                "[[1,2]] | JSON",
                "{\"a\":1} | JSON",
            })
    void otherKindsAreKnownByHowTheyBegin(String begin, String kind) throws IOException {
        assertThat(refusal(survey(), begin.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH))
                .contains("it is " + kind + " and not CSV; ");
    }

    @Test
    void filesOfRAreToldByWhatReadsThemThere() throws IOException {
        assertThat(refusal(survey(), "RDX3\nX\n".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH))
                .contains("it is an R workspace and not CSV; ", "load(");
        assertThat(refusal(survey(), "X\n\0\0\0\3".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH))
                .contains("it is an R data file and not CSV; ", "readRDS(");
    }

    @Test
    void aHeaderMayBeginWithABracket() throws IOException {
        String csv = "[1] team;{2};" + HEADER.strip().substring(5).replace(',', ';') + "\nx;y;1;2;3;4;5;1;2;3;4\n";
        SurveyCsv survey = SurveyCsv.of(survey().options().instrument()).withSeparator(';');

        assertThat(survey.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                        .size())
                .isEqualTo(1);
    }
}
