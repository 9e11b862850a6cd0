package io.github.serviceexcellence.testing;

import io.github.serviceexcellence.problem.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of problem that a module tells, as text: for each its code with its parameters, its English and its Dutch. A kind is what a
 * static field holds, of whatever class of the module.
 */
public final class ProblemListing {
    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z-]+)}");
    private static final String INDENT = "    ";

    private final List<ProblemKind> kinds;

    private ProblemListing(List<ProblemKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * Finds the kinds of a module.
     *
     * @param anchor any class of the module; on the module path the test runs in the same one, or its hidden classes stay hidden
     * @return the kinds, sorted by code
     */
    public static ProblemListing of(Class<?> anchor) {
        List<ProblemKind> kinds = new ArrayList<>(ModuleClasses.of(anchor).staticValues(ProblemKind.class));
        kinds.sort(Comparator.comparing(ProblemKind::code));
        return new ProblemListing(kinds);
    }

    List<ProblemKind> kinds() {
        return kinds;
    }

    /**
     * Each kind in three lines, and an empty one.
     *
     * @return the text for a golden file
     */
    public String text() {
        return kinds.stream()
                .map(kind -> kind.code() + ' ' + parameters(kind.english()) + '\n' + INDENT + kind.english() + '\n'
                        + INDENT + kind.dutch() + '\n')
                .collect(Collectors.joining("\n"));
    }

    /**
     * The codes of the kinds.
     *
     * @return the codes, sorted; one that two kinds have stands twice
     */
    public List<String> codes() {
        return kinds.stream().map(ProblemKind::code).toList();
    }

    /**
     * The codes that a module below has, as its golden file tells them: its hidden classes are out of reach from here.
     *
     * @param module the folder of the module, next to that of the module whose tests run
     * @return the codes, sorted
     */
    public static List<String> codesOf(String module) {
        try {
            return Files.readAllLines(Path.of("..", module, "src", "test", "resources", "problems.txt")).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith(INDENT))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What breaks the rules: a code has its form and stands for one kind; a kind speaks both languages, with the same parameters.
     *
     * @return a line each; empty if all is well
     */
    public List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ProblemKind kind : kinds) {
            String code = kind.code();
            String english = kind.english();
            String dutch = kind.dutch();
            check(mistakes, codes.add(code), code + " is the code of two kinds");
            check(mistakes, CODE.matcher(code).matches(), code + " is not in kebab-case");
            check(mistakes, !english.isBlank() && !dutch.isBlank(), code + " lacks a text");
            check(mistakes, isOneLine(english) && isOneLine(dutch), code + " has a text that is not one line");
            check(
                    mistakes,
                    Set.copyOf(parameters(english)).equals(Set.copyOf(parameters(dutch))),
                    code + " has other parameters in Dutch: " + parameters(english) + ", " + parameters(dutch));
            check(
                    mistakes,
                    !words(english).equals(words(dutch)) || words(english).isBlank(),
                    code + " says the same in English and in Dutch");
            check(mistakes, !words(english + dutch).matches(".*[{}].*"), code + " has a brace that belongs to nothing");
        }
        return mistakes;
    }

    private static void check(List<String> mistakes, boolean holds, String mistake) {
        if (!holds) {
            mistakes.add(mistake);
        }
    }

    private static boolean isOneLine(String text) {
        return text.strip().equals(text) && text.chars().noneMatch(Character::isISOControl);
    }

    private static List<String> parameters(String text) {
        Set<String> names = new LinkedHashSet<>();
        PARAMETER.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return List.copyOf(names);
    }

    private static String words(String text) {
        return PARAMETER.matcher(text).replaceAll("");
    }
}
