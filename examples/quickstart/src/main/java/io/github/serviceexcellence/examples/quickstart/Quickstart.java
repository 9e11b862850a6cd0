package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.csv.Detection;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command. It exits with 0 when all went well, 1 when the input is wrong, 2 when the command line is. */
@Command(
        name = "sx-quickstart",
        mixinStandardHelpOptions = true,
        version = "${bundle:program}",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Quickstart implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean blocks;
    private final List<String> args;

    @Mixin
    private final SurveyOptions survey = new SurveyOptions();

    @Option(names = "--floor", paramLabel = "N", defaultValue = "5")
    private AnonymityFloor floor = AnonymityFloor.standard();

    @ArgGroup
    private final Shown shown = new Shown();

    @Option(names = "--language", paramLabel = "${bundle:label.language}", defaultValue = "en")
    private Locale language = Locale.ENGLISH;

    @Option(names = "--output", paramLabel = "${bundle:label.file}", defaultValue = "scorecards.json")
    private Path output = Path.of("scorecards.json");

    Quickstart(PrintStream out, PrintStream err, boolean blocks, String... args) {
        this.out = out;
        this.err = err;
        this.blocks = blocks;
        this.args = List.of(args);
    }

    /**
     * Runs the command and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Charset charset = terminal();
        PrintStream out = new PrintStream(System.out, true, charset);
        PrintStream err = new PrintStream(System.err, true, charset);
        System.exit(run(out, err, charset, args));
    }

    static int run(PrintStream out, PrintStream err, Charset charset, String... args) {
        // whatever is wrong with the command line, and the help too, speak the language that it asks for
        Words words = Words.askedFor(args);
        return new CommandLine(new Quickstart(out, err, charset.newEncoder().canEncode(Columns.BLOCK), args))
                // a name of a column may begin with one
                .setExpandAtFiles(false)
                .setResourceBundle(words.texts())
                .setOut(new PrintWriter(out, true, charset))
                .setErr(new PrintWriter(err, true, charset))
                .registerConverter(Path.class, text -> path(words, text))
                .registerConverter(AnonymityFloor.class, text -> floor(words, text))
                .registerConverter(Edition.class, text -> parsed(words, Edition::parse, text))
                .registerConverter(ScoreTree.class, text -> parsed(words, ScoreTree::parse, text))
                .registerConverter(Locale.class, text -> language(words, text))
                .setParameterExceptionHandler(new WrongCommandLine(words))
                .execute(args);
    }

    private static Path path(Words words, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(words.say("wrong.unusable", text));
        }
    }

    /** {@code none} or a number. */
    private static AnonymityFloor floor(Words words, String text) {
        try {
            return text.equals("none") ? AnonymityFloor.none() : AnonymityFloor.of(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(words.say("wrong.floor", text));
        }
    }

    private static <T> T parsed(Words words, Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(words.refusal(e));
        }
    }

    private static Locale language(Words words, String text) {
        if (!text.equals("en") && !text.equals("nl")) {
            throw new CommandLine.TypeConversionException(words.say("wrong.language", text));
        }
        return Locale.forLanguageTag(text);
    }

    /** What the terminal reads; where the system only claims ASCII, as in most containers, UTF-8 does no harm. */
    private static Charset terminal() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    @Override
    public Integer call() {
        Words words = Words.in(language);
        try {
            survey.check(words, output);
            if (survey.detects()) {
                Detection found = survey.detect(words);
                new Guess(found, words, language, args).print(out, sentences(), program());
                return CommandLine.ExitCode.OK;
            }
            Reading<ResponseTable> reading = survey.read(words, err);
            ResponseTable table = reading.result();
            Publication publication =
                    StandardStrategy.withDefaults().withTree(shown.tree()).scoreGroups(table, floor);
            write(words, publication);
            printLeftOut(words, reading);
            new Diagnosis(table.instrument(), publication, language, blocks).print(out);
            out.println(Diagnosis.say(language, "Score cards written to ", "Scorekaarten geschreven naar ") + output);
            return CommandLine.ExitCode.OK;
        } catch (SxFormatException e) {
            err.println(e.text(language));
        } catch (IllegalArgumentException e) {
            err.println(words.refusal(e));
        } catch (IOException e) {
            err.println(failure(words, e));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private void printLeftOut(Words words, Reading<ResponseTable> reading) {
        LeftOut leftOut = new LeftOut(words, language, sentences());
        boolean said = leftOut.print(reading);
        for (String column : survey.uncheckedIds().stream().toList()) {
            said = leftOut.printTwice(reading.result(), column);
        }
        if (survey.screens()) {
            said = leftOut.printSigns(reading.result());
        }
        if (said) {
            out.println();
        }
    }

    private Sentences sentences() {
        return new Sentences(language, !blocks, out);
    }

    /** How this program was called, as far as it knows. */
    private static String program() {
        String place = String.valueOf(
                Quickstart.class.getProtectionDomain().getCodeSource().getLocation());
        return place.startsWith("file:") && place.endsWith(".jar")
                ? "java -jar " + Guess.line(List.of(Path.of(URI.create(place)).toString()))
                : "sx-quickstart";
    }

    private static String failure(Words words, IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return words.say("failed.no-file", missing.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return words.say("failed.file", denied.getFile(), words.say("failed.no-access"));
        }
        if (e instanceof FileSystemException failed) {
            String reason = failed.getReason() == null ? e.getClass().getSimpleName() : failed.getReason();
            return words.say("failed.file", failed.getFile(), reason);
        }
        return words.say("failed.otherwise", e.getMessage() == null ? e.toString() : e.getMessage());
    }

    private void write(Words words, Publication publication) throws IOException {
        try {
            SxJson.strict().publications().write(publication, output);
        } catch (NoSuchFileException e) {
            throw new FileSystemException(output.toString(), null, words.say("failed.no-folder"));
        }
    }

    /** One of two ways to say what the scores are built up to. */
    static final class Shown {
        @Option(names = "--edition", paramLabel = "${bundle:label.edition}")
        private Edition edition = Edition.EUROPEAN;

        @Option(names = "--view", paramLabel = "${bundle:label.view}")
        private Optional<ScoreTree> tree = Optional.empty();

        ScoreTree tree() {
            return tree.orElse(ScoreTree.of(edition));
        }
    }
}
