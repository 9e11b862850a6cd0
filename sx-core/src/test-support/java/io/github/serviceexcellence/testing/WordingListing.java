package io.github.serviceexcellence.testing;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The English wordings that a module says, which is what there is to translate: its kinds of problem and statement, the texts that it
 * holds, and the words that stand as literals in its sources.
 */
public final class WordingListing {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path SHIPPED = Path.of("..", "..", "main", "resources", "META-INF", "service-excellence");
    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final String LITERALS = LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*";
    private static final Pattern SAID =
            Pattern.compile("(\\bWords?\\.of|\\bText\\.english|\\bsay|\\.words)\\((\\s*" + LITERALS + "\\s*[,)])?");
    private static final Pattern PIECE = Pattern.compile(LITERAL);

    private final List<ProblemKind> kinds;
    private final Collection<Text> texts;
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> madeOfParts = new TreeSet<>();

    private WordingListing(List<ProblemKind> kinds, Collection<Text> texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    /**
     * Finds the wordings of the module whose tests run.
     *
     * @param anchor any class of the module
     * @param made what is made when it is asked for, and so is in no static field: walked like those
     * @return the wordings
     */
    public static WordingListing of(Class<?> anchor, Object... made) {
        ModuleClasses classes = ModuleClasses.of(anchor);
        TextWalk walk = new TextWalk(classes.classes());
        classes.staticValues().forEach(walk::visit);
        Stream.of(made).forEach(walk::visit);
        WordingListing listing =
                new WordingListing(ProblemListing.of(anchor).kinds(), walk.texts());
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(listing::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listing;
    }

    private void read(Path file) {
        String source = withoutComments(file);
        Matcher said = SAID.matcher(source);
        while (said.find()) {
            if (said.group(2) != null) {
                literals.add(literal(said.group(2)));
            } else if (said.group(1).endsWith(".of") || said.group(1).startsWith("Text")) {
                madeOfParts.add(file.getFileName().toString().replace(".java", "") + ": " + said.group(1));
            }
        }
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*(/?\\*|//).*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(String pieces) {
        StringBuilder words = new StringBuilder();
        PIECE.matcher(pieces).results().forEach(piece -> words.append(piece.group(1).translateEscapes()));
        return words.toString();
    }

    /**
     * Where words are put together before anybody reads them, which nobody can translate unless the whole is a text that the module holds.
     *
     * @return class and call, sorted
     */
    public Set<String> madeOfParts() {
        return madeOfParts;
    }

    /**
     * The wordings.
     *
     * @return the English words, sorted and without doubles
     */
    public Set<String> wordings() {
        Set<String> all = new TreeSet<>(literals);
        kinds.forEach(kind -> all.add(kind.english()));
        texts.forEach(text -> all.add(text.in(Locale.ENGLISH)));
        return all;
    }

    /**
     * Fails unless the resource that the module ships holds these wordings, each a line.
     *
     * @param module the name by which the resource is found
     */
    public void assertShipped(String module) {
        List<String> broken = new ArrayList<>();
        for (String wording : wordings()) {
            if (wording.isBlank() || wording.chars().anyMatch(Character::isISOControl)) {
                broken.add(wording);
            }
        }
        if (!broken.isEmpty()) {
            throw new AssertionError("no line of their own: " + broken);
        }
        GoldenFile.assertMatches(SHIPPED.resolve("wordings-" + module + ".txt"), String.join("\n", wordings()) + '\n');
    }
}
