package io.github.serviceexcellence.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to say, as data: a kind with values for its parameters. It is put into words when somebody reads it.
 *
 * <p>Two messages are equal if their codes and parameters are.
 */
public final class Message implements Wording {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z-]+)}");

    private final ProblemKind kind;
    private final List<Object> values;

    Message(ProblemKind kind, Object... values) {
        this.kind = kind;
        Object[] data = new Object[values.length];
        for (int value = 0; value < data.length; value++) {
            data[value] = data(values[value]);
        }
        this.values = List.of(data);
    }

    /** A value as text, so that it neither changes nor differs from one that reads the same; words stay words for every reader. */
    private static Object data(Object value) {
        return value instanceof Wording ? value : value.toString();
    }

    /**
     * The stable code of the kind.
     *
     * @return for instance {@code response.value-off-scale}
     */
    public String code() {
        return kind.code();
    }

    /**
     * The parameters by name.
     *
     * @return the values as text, in the order of the English text
     * @throws IllegalStateException if there are not as many values as parameters, which is a mistake of this library
     */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        values().forEach((name, value) -> parameters.put(name, show(value, Language.ENGLISH)));
        return Collections.unmodifiableMap(parameters);
    }

    private Map<String, Object> values() {
        Map<String, Object> byName = new LinkedHashMap<>();
        Matcher matcher = PARAMETER.matcher(kind.english());
        while (matcher.find()) {
            if (!byName.containsKey(matcher.group(1)) && byName.size() < values.size()) {
                byName.put(matcher.group(1), values.get(byName.size()));
            } else if (!byName.containsKey(matcher.group(1))) {
                throw new IllegalStateException("the message " + code() + " lacks the parameter " + matcher.group(1));
            }
        }
        if (byName.size() < values.size()) {
            throw new IllegalStateException(
                    "the message " + code() + " has " + values.size() + " values for " + byName.keySet());
        }
        return byName;
    }

    private static String show(Object value, Language language) {
        return value instanceof Wording words ? words.in(language) : value.toString();
    }

    /** The parameters that stand in a text. */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        PARAMETER.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** The text for a reader. */
    @Override
    public String in(Language language) {
        Map<String, Object> byName = values();
        String template = language.words(kind.english(), kind.dutch());
        return PARAMETER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        show(Objects.requireNonNull(byName.get(match.group(1)), template), language)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Message that && code().equals(that.code()) && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return 31 * code().hashCode() + values.hashCode();
    }

    /** The text in English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
