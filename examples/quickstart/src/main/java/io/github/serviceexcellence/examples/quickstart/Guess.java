package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.Detection;
import io.github.serviceexcellence.csv.Proposal;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints what a survey file seems to be, what that rests on, what stays open, and a command that reads it so. */
final class Guess {
    /** What may be given once: what the person gave stands. */
    private static final List<String> ONCE = List.of(
            "--separator",
            "--charset",
            "--header-line",
            "--data-from",
            "--long",
            "--any-order",
            "--group",
            "--id",
            "--time",
            "--duration",
            "--weight",
            "--voice-column",
            "--choice-separator");

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.,:/=+@%^-]+");
    private static final String DETECT = "--detect";

    private final Detection found;
    private final Words words;
    private final Locale locale;
    private final List<String> given;

    Guess(Detection found, Words words, Locale locale, List<String> given) {
        this.found = found;
        this.words = words;
        this.locale = locale;
        this.given = given.stream().filter(argument -> !argument.equals(DETECT)).toList();
    }

    void print(PrintStream out, Sentences sentences, String program) {
        Map<String, List<Proposal>> byReason = new LinkedHashMap<>();
        accepted()
                .forEach(proposal -> byReason.computeIfAbsent(proposal.why().in(locale), why -> new ArrayList<>())
                        .add(proposal));
        out.println(words.say(byReason.isEmpty() ? "detect.nothing" : "detect.found"));
        byReason.forEach((why, proposals) -> {
            sentences.print("- " + why + ":");
            proposals.forEach(proposal -> out.println("  " + line(proposal.arguments())));
        });
        if (!found.open().isEmpty()) {
            out.println();
            out.println(words.say("detect.open"));
            found.open().forEach(question -> sentences.print("- " + question.in(locale)));
        }
        out.println();
        out.println(words.say("detect.command"));
        out.println(program + " " + line(command()));
    }

    /** What was given, and what was found besides. */
    private List<String> command() {
        List<String> command = new ArrayList<>(given);
        accepted().forEach(proposal -> command.addAll(proposal.arguments()));
        return command;
    }

    private List<Proposal> accepted() {
        return found.proposals().stream()
                .filter(proposal -> {
                    String option = proposal.arguments().get(0).replaceFirst("=.*", "");
                    return !ONCE.contains(option)
                            || given.stream().noneMatch(one -> one.equals(option) || one.startsWith(option + "="));
                })
                .toList();
    }

    static String line(List<String> arguments) {
        return arguments.stream().map(Guess::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return BARE.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
