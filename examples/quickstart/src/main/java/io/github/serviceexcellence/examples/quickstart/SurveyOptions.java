package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.Detection;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--detect")
    private boolean detects;

    @Option(names = "--screen")
    private boolean screens;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final LayoutOptions layout = new LayoutOptions();

    @Mixin
    private final AnswerOptions answers = new AnswerOptions();

    @Mixin
    private final UnitOptions units = new UnitOptions();

    @Mixin
    private final RowOptions rows = new RowOptions();

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

    /** Whether to say what the file seems to be, and no more. */
    boolean detects() {
        return detects;
    }

    /** Whether to say what looks like a wrong reading. */
    boolean screens() {
        return screens;
    }

    /** What the file seems to be. */
    Detection detect(Words words) throws IOException {
        if (file == null) {
            throw wrong(words.say("wrong.detect"));
        }
        return SurveyCsv.detect(file, instrument(words));
    }

    /** The column of the ids, where nobody said what is to become of those who come twice. */
    Optional<String> uncheckedIds() {
        return files.duplicates().isPresent() ? Optional.empty() : rows.id();
    }

    Reading<ResponseTable> read(Words words, PrintStream progress) throws IOException {
        Instrument asked = instrument(words);
        if (file == null) {
            SurveyCsv own = reader(words, asked, "unit");
            try (InputStream in = resource("survey.csv")) {
                return own.from(in).table();
            }
        }
        ResponseSource source = source(words, reader(words, asked, null), file);
        boolean isLong = Files.size(file) >= LONG_INPUT;
        return (isLong ? source.withProgress(new ProgressLines(STEPS, words, progress)) : source).table();
    }

    private ResponseSource source(Words words, SurveyCsv reader, Path survey) {
        try {
            return files.source(reader, survey);
        } catch (IllegalArgumentException e) {
            throw wrong(words.refusal(e));
        }
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
    private SurveyCsv reader(Words words, Instrument asked, @Nullable String usualGroup) {
        try {
            SurveyCsv reader = layout.apply(files.apply(SurveyCsv.of(asked)));
            return rows.apply(units.apply(answers.apply(reader, asked), usualGroup));
        } catch (IllegalArgumentException e) {
            throw wrong(words.refusal(e));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SurveyOptions.class.getResourceAsStream(name), name);
    }
}
