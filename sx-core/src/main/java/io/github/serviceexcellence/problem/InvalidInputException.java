package io.github.serviceexcellence.problem;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a builder or a factory was given is not what it should be. It tells every problem at once, and nothing was changed. Of more than a
 * hundred problems that differ it tells the first, and how many more there are.
 */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final Words MORE = Words.of("and {count} more", "en nog {count}");

    // a serialised exception carries its message, which tells the problems; the data need not travel
    private final transient @Nullable Message subject;
    private final transient @Nullable List<Problem> problems;
    private final transient boolean showsFields;

    /** How often something is wrong, including what is not listed. */
    private final long count;

    /** In English; put into words when somebody asks, since a reader of documents may ask for the data of a million of these alone. */
    private @Nullable String message;

    private InvalidInputException(@Nullable Message subject, List<Problem> problems, long count, boolean showsFields) {
        if (problems.isEmpty() || count < listed(problems)) {
            throw new IllegalArgumentException(
                    "an exception about an input tells one problem or more, and a count that is not smaller");
        }
        this.subject = subject;
        this.problems = List.copyOf(problems);
        this.count = count;
        this.showsFields = showsFields;
    }

    private static long listed(List<Problem> problems) {
        long listed = 0;
        for (Problem problem : problems) {
            listed += problem.count();
        }
        return listed;
    }

    /**
     * An exception that tells one problem, which says by itself what it is about.
     *
     * @param message what is wrong
     * @return the exception, to be thrown
     */
    public static InvalidInputException of(Message message) {
        return new InvalidInputException(null, List.of(Problem.at(Place.NONE, message)), 1, false);
    }

    /**
     * An exception that tells one problem of a field, whose words say by themselves what they are about.
     *
     * @param field the field of what was to be made
     * @param message what is wrong
     * @return the exception, to be thrown
     */
    public static InvalidInputException at(String field, Message message) {
        return new InvalidInputException(null, List.of(Problem.at(Place.field(field), message)), 1, false);
    }

    /**
     * An exception that tells problems whose words say which field they are about.
     *
     * @param subject what they are problems of, to be read before a colon
     * @param problems one problem or more
     * @return the exception, to be thrown
     * @throws IllegalArgumentException if there is no problem
     */
    public static InvalidInputException of(Message subject, List<Problem> problems) {
        return of(subject, problems, listed(problems));
    }

    /**
     * An exception that tells the first of many problems, whose words say which field they are about.
     *
     * @param subject what they are problems of, to be read before a colon
     * @param problems one problem or more
     * @param count how often something is wrong, including what is not listed
     * @return the exception, to be thrown
     * @throws IllegalArgumentException if there is no problem, or the count is smaller than that of the problems
     */
    public static InvalidInputException of(Message subject, List<Problem> problems, long count) {
        return new InvalidInputException(subject, problems, count, false);
    }

    /**
     * An exception that tells problems with the field of each before it.
     *
     * @param subject what they are problems of, to be read before a colon
     * @param problems one problem or more
     * @return the exception, to be thrown
     * @throws IllegalArgumentException if there is no problem
     */
    public static InvalidInputException byField(Message subject, List<Problem> problems) {
        return byField(subject, problems, listed(problems));
    }

    /**
     * An exception that tells the first of many problems with the field of each before it.
     *
     * @param subject what they are problems of, to be read before a colon
     * @param problems one problem or more
     * @param count how often something is wrong, including what is not listed
     * @return the exception, to be thrown
     * @throws IllegalArgumentException if there is no problem, or the count is smaller than that of the problems
     */
    public static InvalidInputException byField(Message subject, List<Problem> problems, long count) {
        return new InvalidInputException(subject, problems, count, true);
    }

    private String words(List<Problem> told, Language language) {
        long unlisted = count - listed(told);
        String more = unlisted == 0 ? "" : "; " + MORE.with(unlisted).in(language);
        String all = told.stream()
                .map(problem -> showsFields ? problem.text(language) : problem.textWithoutPlaces(language))
                .collect(Collectors.joining("; ", "", more));
        return subject == null ? all : subject.in(language) + ": " + all;
    }

    /** All problems in English. */
    @Override
    public String getMessage() {
        String words = message;
        if (words == null) {
            words = words(problems(), Language.ENGLISH);
            message = words;
        }
        return words;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        message = getMessage();
        out.defaultWriteObject();
    }

    /**
     * What the problems are about.
     *
     * @return the subject, or nothing if the one problem says so itself
     */
    public Optional<Message> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The problems, in the order in which they were found.
     *
     * @return one problem or more, at most the first hundred that differ; none of an exception that was serialised, whose message tells
     *     them
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
     * @return subject and problems in one line
     */
    public String text(Locale locale) {
        return text(Language.of(locale));
    }

    /**
     * What {@link #text(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return subject and problems in one line; in English for an exception that was serialised
     */
    public String text(Language language) {
        return problems == null ? getMessage() : words(problems, language);
    }
}
