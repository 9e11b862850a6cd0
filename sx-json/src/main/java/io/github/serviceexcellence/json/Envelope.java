package io.github.serviceexcellence.json;

import io.github.serviceexcellence.internal.Codes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;

/** What stands around the content of every document. */
final class Envelope {
    /** The version of this library, as the build knows it. */
    static final String LIBRARY = libraryVersion();

    private Envelope() {}

    /** Whether a document is of a format; if not, that is the one problem worth telling. */
    static boolean isOf(String format, Fields fields) {
        if (fields.lacks("format")) {
            fields.problem("this is no " + format + " document: its field format is missing");
            return false;
        }
        String found = fields.parsed("format", Function.identity());
        if (found == null || found.equals(format)) {
            return found != null;
        }
        fields.problems().add(fields.at("format").problem(another(format, found)));
        return false;
    }

    /** What to say of a document of another format. */
    static String another(String format, String found) {
        String hint =
                kind(found).equals(kind(format)) ? "; this version of the library does not read that version" : "";
        return "expected " + format + ", found " + Codes.shorten(found) + hint;
    }

    private static String kind(String format) {
        return format.substring(0, format.indexOf('/') + 1);
    }

    private static String libraryVersion() {
        try (InputStream in = Envelope.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "library.properties"));
            return Objects.requireNonNull(properties.getProperty("version"), "version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
