package io.github.serviceexcellence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;

/** What objects and their fields mean, in words: under the name of the object, and of object and field or, where all say the same, of the field. */
final class Meanings {
    private static final String DOCUMENT = "Document";

    private final Properties words;

    private Meanings(Properties words) {
        this.words = words;
    }

    static Meanings read() {
        Properties words = new Properties();
        try (InputStream in = Meanings.class.getResourceAsStream("meanings.properties")) {
            words.load(Objects.requireNonNull(in, "meanings.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Meanings(words);
    }

    /** What an object means; a document means what it holds. */
    String of(String object) {
        return known(object, holds(object));
    }

    /** What a field of an object means. */
    String of(String object, String field) {
        return known(object + "." + field, holds(object) + "." + field, "." + field);
    }

    private static String holds(String object) {
        return object.endsWith(DOCUMENT) ? object.substring(0, object.length() - DOCUMENT.length()) : object;
    }

    private String known(String... keys) {
        return Arrays.stream(keys)
                .map(words::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(keys[0]));
    }
}
