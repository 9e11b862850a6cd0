package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which survey to read, and how. */
final class SurveyOptions {
    /** A step that a person notices: fewer lines than hands to count on, for any file. */
    private static final int STEPS = 10;

    private static final long LONG_INPUT = 20_000_000;

    @Option(names = "--file", paramLabel = "${bundle:label.file}")
    private @Nullable Path file;

    @Option(names = "--instrument", paramLabel = "${bundle:label.instrument}")
    private @Nullable String instrument;

    @Option(names = "--column", paramLabel = "${bundle:label.column}")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--answer", paramLabel = "${bundle:label.answer}")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Option(names = "--group", paramLabel = "${bundle:label.name}")
    private @Nullable String group;

    @Option(names = "--weight", paramLabel = "${bundle:label.name}")
    private @Nullable String weight;

    @Option(names = "--separator", paramLabel = "${bundle:label.separator}")
    private String separator = ",";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Refuses names that cannot be files, and to write over what is read. */
    void check(Words words, Path output) throws IOException {
        if (output.toString().isEmpty() || Files.isDirectory(output)) {
            throw wrong(words.say("wrong.no-file-name", "--output", output));
        }
        if (file != null && (file.toString().isEmpty() || Files.isDirectory(file))) {
            throw wrong(words.say("wrong.no-file-name", "--file", file));
        }
        for (Path input : inputs(words)) {
            if (Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output)) {
                throw wrong(words.say("wrong.replaces-input", output));
            }
        }
    }

    private List<Path> inputs(Words words) {
        List<Path> inputs = new ArrayList<>();
        if (file != null) {
            inputs.add(file);
        }
        if (instrument != null && Instruments.find(instrument).isEmpty()) {
            try {
                inputs.add(Path.of(instrument));
            } catch (InvalidPathException e) {
                throw wrong(words.say("wrong.no-instrument-name", instrument));
            }
        }
        return inputs;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    ResponseTable read(Words words, PrintStream progress) throws IOException {
        Instrument asked = instrument(words);
        if (file == null) {
            SurveyCsv own = reader(words, asked, group == null ? "unit" : group);
            try (InputStream in = resource("survey.csv")) {
                return own.read(in);
            }
        }
        ResponseSource source = reader(words, asked, group).from(file);
        boolean isLong = Files.size(file) >= LONG_INPUT;
        return (isLong ? source.withProgress(new ProgressLines(STEPS, words, progress)) : source)
                .table()
                .result();
    }

    private Instrument instrument(Words words) throws IOException {
        if (instrument == null) {
            if (file != null) {
                return Instruments.organisationScan();
            }
            try (InputStream in = resource("instrument.json")) {
                return SxJson.strict().instruments().read(in);
            }
        }
        Optional<Instrument> shipped = Instruments.find(instrument);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        boolean looksLikeFile = instrument.contains(".") || Files.exists(Path.of(instrument));
        if (!looksLikeFile) {
            throw wrong(words.say(
                    "wrong.no-instrument",
                    instrument,
                    Instruments.organisationScan().id()));
        }
        return SxJson.strict().instruments().read(Path.of(instrument));
    }

    /** What is wrong here is the command line, not the survey. */
    private SurveyCsv reader(Words words, Instrument asked, @Nullable String groupColumn) {
        try {
            SurveyCsv reader = SurveyCsv.of(asked).withSeparator(character(words));
            for (Map.Entry<String, String> column : columns.entrySet()) {
                reader = reader.withColumn(ItemId.of(column.getKey()), column.getValue());
            }
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                reader = reader.withAnswer(answer.getKey(), AnswerKind.parse(answer.getValue()));
            }
            reader = groupColumn == null ? reader : reader.withGroupColumn(groupColumn);
            return weight == null ? reader : reader.withWeightColumn(weight);
        } catch (IllegalArgumentException e) {
            throw wrong(words.refusal(e));
        }
    }

    private char character(Words words) {
        if (separator.equals("tab")) {
            return '\t';
        }
        if (separator.length() != 1) {
            throw wrong(words.say("wrong.separator", separator));
        }
        return separator.charAt(0);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SurveyOptions.class.getResourceAsStream(name), name);
    }
}
