package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.foreign.ForeignJson;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the file is written, and what becomes of rows that are wrong or come twice. */
final class FileOptions {
    @Option(names = "--separator", paramLabel = "${bundle:label.separator}")
    private @Nullable String separator;

    @Option(names = "--charset", paramLabel = "${bundle:label.charset}")
    private @Nullable String charset;

    @Option(names = "--sheet", paramLabel = "${bundle:label.sheet}")
    private @Nullable String sheet;

    @Option(names = "--foreign", paramLabel = "${bundle:label.foreign}")
    private @Nullable String foreign;

    @Option(names = "--responses", paramLabel = "${bundle:label.path}")
    private @Nullable String responses;

    @Option(names = "--answers-below", paramLabel = "${bundle:label.path}")
    private @Nullable String answersBelow;

    @Option(names = "--latest")
    private boolean latest;

    @Option(names = "--most-megabytes", paramLabel = "MB")
    private @Nullable Integer mostMegabytes;

    @Option(names = "--duplicates", paramLabel = "${bundle:label.duplicates}")
    private @Nullable String duplicates;

    @Option(names = "--skip-faults")
    private boolean skipFaults;

    SurveyCsv apply(SurveyCsv survey) {
        SurveyCsv reader = separator == null ? survey : survey.withSeparator(character(separator));
        reader = charset == null ? reader : reader.withCharset(charset(charset));
        return sheet == null ? reader : reader.withSheet(sheet);
    }

    /** The survey in a file of another tool, where one is named. */
    ResponseSource source(SurveyCsv survey, Path file) {
        ResponseSource source =
                foreign == null ? survey.from(file) : json(survey).from(file);
        source = skipFaults ? source.skippingFaults() : source;
        return duplicates().map(source::withDuplicates).orElse(source);
    }

    /** What to do with those who come twice, if that was said. */
    Optional<Duplicates> duplicates() {
        return Optional.ofNullable(duplicates).map(Duplicates::parse);
    }

    private ForeignJson json(SurveyCsv survey) {
        ForeignJson json = switch (String.valueOf(foreign)) {
            case "surveyjs" -> ForeignJson.surveyJs(survey);
            case "formbricks" -> ForeignJson.formbricks(survey);
            case "typeform" -> ForeignJson.typeform(survey);
            case "fhir" -> ForeignJson.fhir(survey);
            case "json" -> ForeignJson.of(survey);
            default -> throw new WrongValueException("wrong.foreign", String.valueOf(foreign));
        };
        json = responses == null ? json : json.withResponses(responses);
        json = answersBelow == null ? json : json.withAnswers(answersBelow);
        json = mostMegabytes == null ? json : json.withMostMegabytes(mostMegabytes);
        return latest ? json.withLatest() : json;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new WrongValueException("wrong.charset", name);
        }
    }

    static char character(String written) {
        if (written.equals("tab")) {
            return '\t';
        }
        if (written.length() != 1) {
            throw new WrongValueException("wrong.separator", written);
        }
        return written.charAt(0);
    }
}
