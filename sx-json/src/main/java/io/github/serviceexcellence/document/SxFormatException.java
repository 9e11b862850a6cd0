package io.github.serviceexcellence.document;

import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document is not what it should be. Its {@linkplain #problems() problems} are fit to be shown to the person who made the document, in
 * English and in Dutch.
 *
 * <pre>{@code
 * try {
 *     SurveyCsv.of(instrument).read(file);
 * } catch (SxFormatException e) {
 *     show(e.text(user.locale()));                         // all of it
 *     e.problems().forEach(problem -> problem.code());     // or as data
 * }
 * }</pre>
 */
public final class SxFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String INDENT = "\n  ";

    // a serialised exception carries its message, which tells the problems; the data need not travel
    private final transient @Nullable Wording what;
    private final transient @Nullable List<Problem> problems;

    /** How often something is wrong, including what is not listed. */
    private final long count;

    /**
     * An exception that tells these problems.
     *
     * @param what what was read, for instance {@code survey.csv}
     * @param problems one problem or more, in the order of the document
     * @param count how often something is wrong, including what is not listed
     * @throws IllegalArgumentException if there is no problem, or fewer than listed
     */
    public SxFormatException(Wording what, List<Problem> problems, long count) {
        super(text(what, problems, count, Language.ENGLISH));
        this.what = what;
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /** One problem in one place makes one line, others make a list. */
    private static String text(Wording what, List<Problem> problems, long count, Language language) {
        long listed = problems.stream().mapToLong(Problem::count).sum();
        if (problems.isEmpty() || count < listed) {
            throw new IllegalArgumentException(
                    "a format exception needs a problem, and a count that is not smaller than those listed");
        }
        if (count == 1) {
            return what.in(language) + ": " + problems.get(0).text(language);
        }
        Word has = Word.of("{document} has {count} problems", "{document} heeft {count} problemen", what, count);
        long unlisted = count - listed;
        String more = unlisted == 0
                ? ""
                : INDENT
                        + Word.of("and {count} more", "en nog {count}", unlisted)
                                .in(language);
        return problems.stream()
                .map(problem -> problem.text(language))
                .collect(Collectors.joining(INDENT, has.in(language) + ":" + INDENT, more));
    }

    /**
     * The problems, in the order of the document. What is wrong in the same way in many places is one problem with a count.
     *
     * @return one problem or more; at most the first hundred that differ, of rows at most ten of a kind
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * How often something is wrong.
     *
     * @return 1 or more; larger than the counts of the problems together if the list was cut off
     */
    public long count() {
        return count;
    }

    /**
     * What the message says, for a reader.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return one line, or a line for each problem below a heading
     */
    public String text(Locale locale) {
        return text(Language.of(locale));
    }

    /**
     * What {@link #text(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return one line, or a line for each problem below a heading; in English for an exception that was serialised
     */
    public String text(Language language) {
        return problems == null
                ? String.valueOf(getMessage())
                : text(Objects.requireNonNull(what), problems, count, language);
    }
}
