package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.problem.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proposed for files as people have them, and what is asked. */
class FieldDetectionTest {
    private static final Path FIELD = Path.of("src/test/resources/field");

    static Stream<Arguments> files() {
        return Stream.of(
                // names in row 1, texts and ImportIds in rows 2 and 3
                Arguments.of("01-qualtrics-three-headers/survey.csv", "--data-from 4 --id ResponseId", List.of()),
                // two previews and one who stopped halfway
                Arguments.of(
                        "02-test-and-unfinished-rows/survey.csv",
                        "--id ResponseId --except Status=1 --except Status=2 --except Status=9 --except Status=17"
                                + " --only Finished=1",
                        List.of()),
                // the timestamp is no ISO 8601
                Arguments.of(
                        "03-google-forms-labels-nl/survey.csv",
                        columns("'s%1$d=Wat vindt u? [Stelling %1$d]'") + " --labels --group Team",
                        List.of()),
                Arguments.of(
                        "04-number-dash-label/survey.csv",
                        "--level '1 - Helemaal niet=1' --level '5 - Helemaal wel=5' --group team",
                        List.of()),
                Arguments.of("07-weights-many-decimals/survey.csv", "--weight weight --round-weights", List.of()),
                Arguments.of("08-weights-zero/survey.csv", "--weight weight --zero-weights-left-out", List.of()),
                Arguments.of(
                        "09-decimal-comma-nl/survey.csv",
                        "--separator ';' --decimal-comma --group vestiging --weight weging",
                        List.of()),
                Arguments.of(
                        "10-newline-in-column-name/survey.csv",
                        columns("'s%1$d=Stelling %1$d in hoeverre bent u het eens?'")
                                + " --group 'Team (\u00e9\u00e9n antwoord)'",
                        List.of()),
                Arguments.of("11-nbsp/survey.csv", "--group Team", List.of()),
                Arguments.of("11-nbsp/survey2.csv", "--group Team", List.of()),
                Arguments.of("11-nbsp/survey3.csv", "--group Team", List.of()),
                // nobody answered in both branches
                Arguments.of(
                        "12-duplicate-columns-branches/survey.csv",
                        "--column 'lead=#2' --column 'lead=#4' --id id",
                        List.of()),
                Arguments.of("13-trailing-separators/both.csv", "--separator ';' --group team", List.of()),
                Arguments.of("13-trailing-separators/header-only.csv", "--separator ';' --group team", List.of()),
                Arguments.of("13-trailing-separators/rows-only.csv", "--separator ';' --group team", List.of()),
                Arguments.of("14-sep-line/report.csv", "--header-line 4 --group team", List.of()),
                // the first line tells the separator
                Arguments.of("14-sep-line/survey.csv", "--group team", List.of()),
                Arguments.of(
                        "15-windows-1252-utf16/comment.csv",
                        "--charset windows-1252 --group team",
                        List.of("sample.guessed-charset")),
                Arguments.of(
                        "15-windows-1252-utf16/group.csv",
                        "--charset windows-1252 --group team",
                        List.of("sample.guessed-charset")),
                Arguments.of(
                        "15-windows-1252-utf16/header.csv",
                        "--charset windows-1252 --group team",
                        List.of("sample.guessed-charset")),
                Arguments.of("15-windows-1252-utf16/unicode.txt", "--separator tab --group team", List.of()),
                Arguments.of("16-not-a-csv/export.xls", "", List.of("csv.other-file")),
                Arguments.of("16-not-a-csv/oud.xls", "", List.of("csv.other-file")),
                Arguments.of("16-not-a-csv/results.json", "", List.of("csv.other-file")),
                Arguments.of("16-not-a-csv/survey.sav", "", List.of("csv.other-file")),
                Arguments.of(
                        "17-na-and-floats-r-pandas/juni.csv",
                        "--answer NaN=unanswered --group team --whole-number-units",
                        List.of()),
                Arguments.of(
                        "17-na-and-floats-r-pandas/mei.csv",
                        "--answer NA=unanswered --group team --no-unit NA",
                        List.of()),
                Arguments.of("18-nps/survey.csv", "--group team", List.of()),
                // s3r says the same as s3 in every row
                Arguments.of("19-already-reversed/survey.csv", "--group team", List.of("detection.turned")),
                Arguments.of(
                        "20-limesurvey-answer-codes/survey.csv",
                        "--separator ';' " + columns("'s%1$d=SE[SQ00%1$d]'")
                                + " --level A1=1 --level A2=2 --level A3=3 --level A4=4 --level A5=5"
                                + " --answer N/A=not-applicable --group team --id id",
                        List.of("detection.other-group", "detection.unfinished")),
                Arguments.of("21-long-form-by-question/plain.csv", longForm() + " --any-order 16", List.of()),
                Arguments.of("21-long-form-by-question/survey.csv", longForm() + " --any-order 16", List.of()),
                Arguments.of("21-long-form-by-question/sorted.csv", longForm(), List.of()),
                Arguments.of("22-several-groups/survey.csv", "--group teams --unit-separator ,", List.of()),
                // p1, p2 and p3 come twice
                Arguments.of(
                        "23-same-person-twice/survey.csv",
                        "--group team --id token --time tijd",
                        List.of("detection.ids-twice")),
                Arguments.of(
                        "24-one-column-per-level/survey.csv",
                        levels("lead") + " " + levels("cult") + " --group team --id _uuid",
                        List.of()),
                Arguments.of(
                        "25-odk-groups-and-na/survey.csv",
                        columns("s%1$d=grp_se/s%1$d")
                                + " --answer n/a=not-applicable --group grp_team/team --id meta/instanceID",
                        List.of()),
                // an apostrophe needs nothing
                Arguments.of("26-apostrophe-negatives/survey.csv", "--group team", List.of()),
                Arguments.of("28-small-rest/no-group.csv", "--group team", List.of()),
                Arguments.of("28-small-rest/one-small.csv", "--group team", List.of()),
                // all zeros are of one respondent, who may have answered nothing
                Arguments.of("29-zero-based-codes/zero.csv", "--group team", List.of("detection.first-code-unsure")),
                Arguments.of("29-zero-based-codes/no-zero.csv", "--group team", List.of("detection.highest-never")),
                // what -999, -9995 and a dash mean, nobody knows
                Arguments.of(
                        "30-missing-texts-spelled-freely/survey.csv",
                        "--ignore-case --answer n.v.t.=not-applicable --answer NVT=not-applicable"
                                + " --answer n.v.t=not-applicable --answer 'weet niet=dont-know' --group team",
                        List.of("detection.numbers-off-scale", "detection.unknown-texts")));
    }

    private static String columns(String form) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "--column " + String.format(Locale.ROOT, form, number))
                .collect(Collectors.joining(" "));
    }

    private static String longForm() {
        return "--long respondentId question answers " + columns("'s%1$d=Stelling %1$d'");
    }

    private static String levels(String item) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(level -> "--level-column " + item + ":" + level + "=g/" + item + "/" + level)
                .collect(Collectors.joining(" "));
    }

    private static Detection detect(String file) throws IOException {
        Path path = FIELD.resolve(file);
        Instrument instrument = SxJson.strict().instruments().read(path.resolveSibling("instrument.json"));
        return SurveyCsv.detect(path, instrument);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatFitsIsProposedAndTheRestIsAsked(String file, String commandLine, List<String> open) throws IOException {
        Detection found = detect(file);

        assertThat(found.commandLine()).isEqualTo(commandLine);
        assertThat(found.open()).extracting(Message::code).containsExactlyElementsOf(open);
        assertThat(found.proposals()).allSatisfy(proposal -> {
            assertThat(proposal.why().in(Locale.ENGLISH)).isNotBlank();
            assertThat(proposal.why().in(Text.DUTCH)).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "09-decimal-comma-nl/survey.csv | csv | 6 of 6 rows have 4 fields then",
                "14-sep-line/report.csv | header | row 4 names 9 items, row 1 names 0",
                "12-duplicate-columns-branches/survey.csv | columns | 2 columns are named after item lead, and in"
                        + " none of 6 rows do they contradict each other",
                "02-test-and-unfinished-rows/survey.csv | rows | rows that do not count, by what column 'Status'"
                        + " says: 2 of 9"
            })
    void aProposalSaysWhatItRestsOn(String file, String what, String why) throws IOException {
        assertThat(detect(file).proposals())
                .as(what)
                .anySatisfy(proposal -> assertThat(proposal.why()).hasToString(why));
    }
}
