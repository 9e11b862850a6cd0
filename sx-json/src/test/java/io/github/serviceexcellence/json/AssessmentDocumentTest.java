package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.questionnaire.Instruments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AssessmentDocumentTest {
    private static final SxJson JSON = SxJson.strict();

    @Test
    void anAssessmentWrittenByHandNeedsNoMoreThanThis() {
        Assessment read = JSON.assessments().read("""
                {"format": "sx.assessment/1", "subject": "North", "date": "2026-03-01",
                 "scale": [{"value": 0}, {"value": 1}, {"value": 2}],
                 "conclusions": [{"construct": "element:leadership", "level": 2.0}]}""");

        assertThat(read.byConstruct()).containsOnlyKeys(Element.LEADERSHIP);
        assertThat(read.assessors()).isEmpty();
    }

    @Test
    void theOrderOfTheConclusionsIsNoPartOfTheAssessment() {
        String start = "{\"format\": \"sx.assessment/1\", \"subject\": \"North\", \"date\": \"2026-03-01\","
                + "\"scale\": [{\"value\": 0}, {\"value\": 1}], \"conclusions\": [";
        String one = "{\"construct\": \"level:core-service\", \"level\": 1}";
        String other = "{\"construct\": \"element:leadership\", \"level\": 0}";

        assertThat(JSON.assessments().read(start + one + "," + other + "]}"))
                .isEqualTo(JSON.assessments().read(start + other + "," + one + "]}"));
    }

    @Test
    void eachKindHasItsOwnFormat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.assessments().write(Fixtures.criteria()))
                .withMessage(
                        "the assessment is by the criteria of pulse 2.1, but this format is for constructs; ask SxJson for"
                                + " assessments by that instrument");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.assessments(Fixtures.pulse()).write(Fixtures.assessment()))
                .withMessage(
                        "the assessment is of constructs, but this format is for the criteria of pulse 2.1; ask SxJson for the"
                                + " other format");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        JSON.assessments(Instruments.organisationScanVersion1()).write(Fixtures.criteria()))
                .withMessage(
                        "the assessment is of pulse 2.1, but this format is for the criteria of organisation-scan 1.0; ask"
                                + " SxJson for the other format");
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> JSON.assessments()
                        .read(JSON.assessments(Fixtures.pulse()).write(Fixtures.criteria())))
                .withMessageEndingWith(
                        "this assessment is by the criteria of an instrument, and not of constructs on one scale;"
                                + " read it with SxJson's format for assessments by that instrument");
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> JSON.assessments(Fixtures.pulse())
                        .read(JSON.assessments().write(Fixtures.assessment())))
                .withMessageEndingWith(
                        "this assessment is of constructs on one scale, and not by the criteria of pulse 2.1;"
                                + " read it with SxJson's format for assessments of constructs");
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> JSON.assessments().read("{\"format\": \"sx.assessment/1\", \"subject\": \"North\"}"))
                .withMessageContaining("field scale is missing");
    }

    @Test
    void assessmentsStandInLinesToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Assessment> written = List.of(Fixtures.assessment(), Fixtures.assessment());
        JSON.assessments().writeLines(written, out);
        List<Assessment> read = new ArrayList<>();
        JSON.assessments().readLines(new ByteArrayInputStream(out.toByteArray()), read::add);

        assertThat(read).isEqualTo(written);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void aMillionConclusionsAreRefusedAndAThousandLookedAt() {
        String start = "{\"format\": \"sx.assessment/1\", \"subject\": \"North\", \"date\": \"2026-03-01\","
                + "\"scale\": [{\"value\": 0}, {\"value\": 1}], \"conclusions\": [";
        String each = "{\"construct\": {\"own\": \"c%d\", \"title\": {\"en\": \"c\"}}, \"level\": 1}";
        String thousand = IntStream.range(0, 1000)
                .mapToObj(code -> each.replace("%d", Integer.toString(code)))
                .collect(Collectors.joining(","));

        assertThat(JSON.assessments().read(start + thousand + "]}").byConstruct())
                .hasSize(1000);
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> JSON.assessments().read(start + "0,".repeat(999_999) + "0]}"))
                .withMessageEndingWith(": it has 1000000 conclusions; at most 1000 are possible");
    }
}
