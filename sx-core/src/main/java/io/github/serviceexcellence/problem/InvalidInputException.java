package io.github.serviceexcellence.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a builder or a factory was given is not what it should be. It tells every problem at once, and nothing was changed. */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    // a serialised exception carries its message, which tells the problems; the data need not travel
    private final transient @Nullable Message subject;
    private final transient @Nullable List<Problem> problems;
    private final transient boolean showsFields;

    private InvalidInputException(@Nullable Message subject, List<Problem> problems, boolean showsFields) {
        super(text(subject, problems, showsFields, Locale.ENGLISH));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception about an input tells one problem or more");
        }
        this.subject = subject;
        this.problems = List.copyOf(problems);
        this.showsFields = showsFields;
    }

    /**
     * An exception that tells one problem, which says by itself what it is about.
     *
     * @param message what is wrong
     * @return the exception, to be thrown
     */
    public static InvalidInputException of(Message message) {
        return new InvalidInputException(null, List.of(Problem.at(Place.NONE, message)), false);
    }

    /**
     * An exception that tells one problem of a field, whose words say by themselves what they are about.
     *
     * @param field the field of what was to be made
     * @param message what is wrong
     * @return the exception, to be thrown
     */
    public static InvalidInputException at(String field, Message message) {
        return new InvalidInputException(null, List.of(Problem.at(Place.field(field), message)), false);
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
        return new InvalidInputException(subject, problems, false);
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
        return new InvalidInputException(subject, problems, true);
    }

    private static String text(@Nullable Message subject, List<Problem> problems, boolean showsFields, Locale locale) {
        String all = problems.stream()
                .map(problem -> showsFields ? problem.text(locale) : problem.textWithoutPlaces(locale))
                .collect(Collectors.joining("; "));
        return subject == null ? all : subject.in(locale) + ": " + all;
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
     * @return one problem or more; none of an exception that was serialised, whose message tells them
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * What the message says, for a reader.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return subject and problems in one line
     */
    public String text(Locale locale) {
        return problems == null ? String.valueOf(getMessage()) : text(subject, problems, showsFields, locale);
    }
}
