package io.github.serviceexcellence.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Files as the tools send them. */
class ForeignFieldTest {
    private static final Path SURVEY_JS = Path.of("src", "test", "resources", "field", "05-surveyjs-results");
    private static final Path FORMBRICKS = Path.of("src", "test", "resources", "field", "06-formbricks-webhooks");

    private static Instrument instrument(Path folder) throws IOException {
        return SxJson.strict().instruments().read(folder.resolve("instrument.json"));
    }

    /** expected.txt: beleving.s1 -> s1, team -> group, numbers as text ("5") and labels: 2 respondents. */
    @Test
    void resultsOfSurveyJsHaveTheirMatrixAndTheirLabelsRead() throws IOException {
        SurveyCsv survey = SurveyCsv.of(instrument(SURVEY_JS)).withLabels().withGroupColumn("team");
        Reading<ResponseTable> reading = ForeignJson.surveyJs(survey)
                .from(SURVEY_JS.resolve("results.json"))
                .table();

        assertThat(Foreign.answers(reading.result()))
                .containsExactly(
                        "s1 4, s2 5, s3 3, s4 4, s5 4, s6 5, s7 2, s8 4, s9 3, of noord", "s1 4, s2 5, s3 2, of noord");
        assertThat(Foreign.notes(reading))
                .containsExactly("no column reads these paths: opmerking (1) (with how often each was found); name a"
                        + " column for one that you need");
    }

    /** Without labels the second respondent has three texts that are no levels: told, never dropped. */
    @Test
    void labelsThatNobodySaidToReadAreTold() throws IOException {
        SurveyCsv survey = SurveyCsv.of(instrument(SURVEY_JS)).withGroupColumn("team");
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> ForeignJson.surveyJs(survey).read(SURVEY_JS.resolve("results.json")));

        assertThat(thrown.count()).isEqualTo(3);
        assertThat(thrown)
                .hasMessageContaining("/1/beleving/s1 (line 20, column 10)")
                .hasMessageContaining("'Agree'");
    }

    /** expected.txt: ids, group and answers by path, the last event of a response id counts: 2 respondents of 9 answers. */
    @Test
    void webhooksOfFormbricksAreMerged() throws IOException {
        SurveyCsv survey = SurveyCsv.of(instrument(FORMBRICKS)).withGroupColumn("contactAttributes.team");
        Reading<ResponseTable> reading = ForeignJson.formbricks(survey)
                .from(FORMBRICKS.resolve("hooks.jsonl"))
                .table();

        assertThat(Foreign.answers(reading.result()))
                .containsExactly(
                        "s1 4, s2 4, s3 4, s4 4, s5 4, s6 4, s7 4, s8 4, s9 4, of noord",
                        "s1 3, s2 3, s3 3, s4 3, s5 3, s6 3, s7 3, s8 3, s9 3, of noord");
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(Foreign.notes(reading)).containsExactly("events merged by their ids: 3; responses: 2");
    }

    /** expected.txt: at least a message that says which reader fits a file of results that is no sx.responses/1 document. */
    @Test
    void aFileOfResultsThatIsNoDocumentOfThisLibraryIsNamed() throws IOException {
        Path file = SURVEY_JS.resolve("results.json");
        Instrument asked = instrument(SURVEY_JS);

        assertThatThrownBy(() -> SxJson.strict().responses(asked).read(file))
                .hasMessage(file + ": (line 1, column 1): expected an object of format sx.responses/1, found a list;"
                        + " read results of another tool with ForeignJson");
    }
}
