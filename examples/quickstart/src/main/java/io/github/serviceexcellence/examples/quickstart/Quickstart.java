package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command. It exits with 0 when all went well, 1 when the input is wrong, 2 when the command line is. */
@Command(
        name = "sx-quickstart",
        mixinStandardHelpOptions = true,
        version = "sx-quickstart, an example of the Service Excellence library",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Scores a survey as a whole and by group, prints a diagnosis and writes the score cards as JSON."
                + " Without options it scores the survey of a made-up organisation.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The diagnosis was printed and the score cards were written.",
            "1:A file is missing, or the survey or the instrument is wrong.",
            "2:The command line is wrong."
        })
public final class Quickstart implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean blocks;

    @Mixin
    private final SurveyOptions survey = new SurveyOptions();

    @Option(
            names = "--floor",
            paramLabel = "N",
            defaultValue = "5",
            converter = FloorConverter.class,
            description =
                    "Respondents that a shown score needs at least, 2 or more; 'none' shows everything. Default: 5.")
    private AnonymityFloor floor = AnonymityFloor.standard();

    @ArgGroup
    private final Shown shown = new Shown();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "Language of the diagnosis: en or nl. Default: en.")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "scorecards.json",
            description = "Where to write the score cards. Default: scorecards.json.")
    private Path output = Path.of("scorecards.json");

    Quickstart(PrintStream out, PrintStream err, boolean blocks) {
        this.out = out;
        this.err = err;
        this.blocks = blocks;
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

    /** One line and where to find the options, instead of a page of them. */
    private static int wrongCommandLine(CommandLine.ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        err.println("--help lists the options.");
        return CommandLine.ExitCode.USAGE;
    }

    static int run(PrintStream out, PrintStream err, Charset charset, String... args) {
        return new CommandLine(new Quickstart(out, err, charset.newEncoder().canEncode(Diagnosis.BLOCK)))
                .setOut(new PrintWriter(out, true, charset))
                .setErr(new PrintWriter(err, true, charset))
                .setParameterExceptionHandler(Quickstart::wrongCommandLine)
                .execute(args);
    }

    /** What the terminal reads; where the system only claims ASCII, as in most containers, UTF-8 does no harm. */
    private static Charset terminal() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    @Override
    public Integer call() {
        try {
            survey.check(output);
            ResponseTable table = survey.read(err);
            GroupScores scores =
                    StandardStrategy.withDefaults().withView(shown.view()).scoreGroups(table, floor);
            write(scores);
            new Diagnosis(table.instrument(), scores, language, blocks).print(out);
            out.println(Diagnosis.say(language, "Score cards written to ", "Scorekaarten geschreven naar ") + output);
            return CommandLine.ExitCode.OK;
        } catch (SxFormatException e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile() + "; check the path.");
        } catch (FileSystemException e) {
            err.println("The file " + e.getFile() + " cannot be used: "
                    + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()) + ".");
        } catch (IOException e) {
            err.println("Reading or writing failed: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private void write(GroupScores scores) throws IOException {
        try {
            SxJson.strict().groupScores().write(scores, output);
        } catch (NoSuchFileException e) {
            throw new FileSystemException(output.toString(), null, "its folder does not exist");
        }
    }

    /** One of two ways to say what stands between the elements and the index. */
    static final class Shown {
        @Option(
                names = "--edition",
                paramLabel = "EDITION",
                converter = EditionConverter.class,
                description = "Whose dimensions to show: european or iso. Default: european.")
        private Edition edition = Edition.EUROPEAN;

        @Option(
                names = "--view",
                paramLabel = "VIEW",
                converter = ViewConverter.class,
                description = "What to show in place of an edition's dimensions: building-blocks or elements-only.")
        private Optional<View> view = Optional.empty();

        View view() {
            return view.orElse(View.of(edition));
        }
    }

    /** {@code none} or a number. */
    static final class FloorConverter implements CommandLine.ITypeConverter<AnonymityFloor> {
        @Override
        public AnonymityFloor convert(String text) {
            if (text.equals("none")) {
                return AnonymityFloor.none();
            }
            try {
                return AnonymityFloor.of(Integer.parseInt(text));
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException("'" + text + "' is no floor; use 2 or more, or none");
            }
        }
    }

    /** The code of an edition. */
    static final class EditionConverter implements CommandLine.ITypeConverter<Edition> {
        @Override
        public Edition convert(String text) {
            try {
                return Edition.parse(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    /** The code of a view. */
    static final class ViewConverter implements CommandLine.ITypeConverter<View> {
        @Override
        public View convert(String text) {
            try {
                return View.parse(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    /** English or Dutch. */
    static final class LanguageConverter implements CommandLine.ITypeConverter<Locale> {
        @Override
        public Locale convert(String text) {
            if (!text.equals("en") && !text.equals("nl")) {
                throw new CommandLine.TypeConversionException(
                        "'" + text + "' is no language of the diagnosis; use en or nl");
            }
            return Locale.forLanguageTag(text);
        }
    }
}
