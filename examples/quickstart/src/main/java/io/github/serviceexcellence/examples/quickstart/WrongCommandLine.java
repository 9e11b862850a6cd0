package io.github.serviceexcellence.examples.quickstart;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line and where to find the options, instead of a page of them. picocli itself speaks English only. */
final class WrongCommandLine implements IParameterExceptionHandler {
    private final Words words;

    WrongCommandLine(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(text(e));
        err.println(words.say("wrong.see-help"));
        return CommandLine.ExitCode.USAGE;
    }

    private String text(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return words.say(
                    "wrong.unknown",
                    unmatched.getUnmatched().stream()
                            .map(arg -> "'" + arg + "'")
                            .collect(Collectors.joining(", ")));
        }
        if (e instanceof MissingParameterException missing) {
            return words.say(
                    "wrong.no-value",
                    missing.getMissing().stream().map(WrongCommandLine::name).collect(Collectors.joining(", ")));
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return words.say("wrong.twice", name(overwritten.getOverwritten()));
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return words.say("wrong.both");
        }
        if (e.getArgSpec() != null) {
            return valueText(e);
        }
        // this program's own refusals come in the right words
        return e.getClass() == ParameterException.class
                ? String.valueOf(e.getMessage())
                : words.say("wrong.otherwise", e.getMessage());
    }

    /** What is asked most: to be a pair where a pair belongs. */
    private String valueText(ParameterException e) {
        String option = name(e.getArgSpec());
        if (e.getCause() == null || e.getCause() instanceof Pair.NoPairException) {
            return words.say("wrong.pair", option, e.getArgSpec().paramLabel(), e.getValue());
        }
        String reason = e.getCause() instanceof TypeConversionException told
                ? told.getMessage()
                : words.say("wrong.unusable", e.getValue());
        return words.say("wrong.value", option, reason);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
