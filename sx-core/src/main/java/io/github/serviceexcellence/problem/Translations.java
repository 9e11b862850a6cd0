package io.github.serviceexcellence.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is to translate, and whether a map translates it. Each module ships its English wordings, a line each. */
final class Translations {
    /** Each has a name of its own, so that all of them fit into one jar. */
    private static final List<String> MODULES = List.of("core", "scoring", "json", "excel");

    private static final String WORDINGS = "META-INF/service-excellence/wordings-";
    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S*");
    private static final String PLACE = "{number}";

    private Translations() {}

    /** The translation of a wording: the whole, or with what holds a digit taken out. */
    static Optional<String> find(String english, Map<String, String> translations) {
        String whole = translations.get(english);
        Matcher number = NUMBER.matcher(english);
        if (whole != null || !number.find()) {
            return Optional.ofNullable(whole);
        }
        String filled = number.group();
        return Optional.ofNullable(translations.get(number.replaceFirst(PLACE)))
                .map(words -> words.replace(PLACE, filled));
    }

    static List<String> template() {
        Set<String> wordings = new TreeSet<>();
        try {
            ClassLoader loader = Translations.class.getClassLoader();
            for (String module : MODULES) {
                for (URL file : Collections.list(loader.getResources(WORDINGS + module + ".txt"))) {
                    wordings.addAll(read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(wordings);
    }

    private static List<String> read(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        // a cached jar would stay open for as long as the process lives
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static void check(Locale locale, Map<String, String> translations) {
        Map<Message, List<Place>> found = new LinkedHashMap<>();
        Set<String> template = new LinkedHashSet<>(template());
        for (String english : template) {
            fault(english, translations.get(english)).ifPresent(message -> note(message, english, found));
        }
        new TreeSet<>(translations.keySet())
                .stream()
                        .filter(english -> !template.contains(english))
                        .forEach(english -> note(LanguageProblem.UNKNOWN.with(), english, found));
        if (!found.isEmpty()) {
            throw refusal(locale, found);
        }
    }

    private static Optional<Message> fault(String english, @Nullable String translation) {
        if (translation == null) {
            return Optional.of(LanguageProblem.MISSING.with());
        }
        if (translation.isBlank()) {
            return Optional.of(LanguageProblem.BLANK.with());
        }
        Set<String> expected = Message.names(english);
        Set<String> given = Message.names(translation);
        return given.equals(expected)
                ? Optional.empty()
                : Optional.of(LanguageProblem.PARAMETERS.with(listed(given), listed(expected)));
    }

    private static String listed(Set<String> names) {
        return names.stream().map(name -> '{' + name + '}').collect(Collectors.joining(", ", "[", "]"));
    }

    private static void note(Message message, String english, Map<Message, List<Place>> found) {
        found.computeIfAbsent(message, any -> new ArrayList<>()).add(Place.field(english));
    }

    /** All places are kept, for they are the list that whoever translates works off. */
    private static InvalidInputException refusal(Locale locale, Map<Message, List<Place>> found) {
        List<Problem> problems = found.entrySet().stream()
                .limit(MOST)
                .map(fault -> new Problem(
                        fault.getKey(), fault.getValue(), fault.getValue().size()))
                .toList();
        long count = found.values().stream().mapToLong(List::size).sum();
        return InvalidInputException.byField(LanguageProblem.INVALID.with(locale.toLanguageTag()), problems, count);
    }
}
