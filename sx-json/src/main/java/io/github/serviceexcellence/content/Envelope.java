package io.github.serviceexcellence.content;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What stands around the content of every document: its format first, then which library wrote it, and when if it tells. */
public final class Envelope {
    public static final String FORMAT = "format";
    static final String LIBRARY = "library";
    static final String WRITTEN = "written";
    public static final List<String> FIELDS = List.of(FORMAT, LIBRARY, WRITTEN);

    private static final Shape<String> STRING = Shapes.string();
    /** A point in time, as ISO 8601 writes it in UTC. */
    public static final Shape<Instant> TIME =
            Shapes.string(() -> new Type.Str("", "", "date-time", 0), Envelope::instant, Instant::toString);
    /** The version of this library, as the build knows it. */
    private static final String VERSION = libraryVersion();

    private Envelope() {}

    /** The fields before the content of a document. */
    public static List<Type.Member> members(String format) {
        return List.of(
                new Type.Member(FORMAT, new Type.Code("", List.of(format)), true),
                new Type.Member(LIBRARY, STRING.type(), false),
                new Type.Member(WRITTEN, TIME.type(), false));
    }

    /** Writes the fields into the object that is open. */
    public static void write(String format, Optional<Instant> written, TokenWriter out) {
        out.name(FORMAT);
        out.string(format);
        out.name(LIBRARY);
        out.string(VERSION);
        written.ifPresent(time -> {
            out.name(WRITTEN);
            TIME.write(time, out);
        });
    }

    /** Whether a document is of a format; if not, that is the one problem worth telling. */
    public static boolean isOf(String format, Located.Obj object, Problems problems) {
        if (object.lacks(FORMAT)) {
            object.tell(ContentProblem.NO_FORMAT.with(format), problems);
        }
        Located found = object.field(FORMAT);
        return found != null && isOf(format, found, problems);
    }

    /** Whether that is the format. */
    public static boolean isOf(String format, Located given, Problems problems) {
        String found = STRING.read(given, problems);
        if (found != null && !found.equals(format)) {
            given.tell(another(format, found), problems);
        }
        return format.equals(found);
    }

    /** Looks at what nobody needs. */
    public static void check(Located.Obj object, Problems problems) {
        for (String name : List.of(LIBRARY, WRITTEN)) {
            Located found = object.field(name);
            if (found != null) {
                check(name, found, problems);
            }
        }
    }

    /** Looks at one field that nobody needs. */
    public static void check(String name, Located found, Problems problems) {
        (name.equals(WRITTEN) ? TIME : STRING).read(found, problems);
    }

    /** What to say of a document of another format. */
    private static Message another(String format, String found) {
        boolean sameKind = kind(found).equals(kind(format));
        return (sameKind ? ContentProblem.OTHER_VERSION : ContentProblem.OTHER_FORMAT)
                .with(format, Codes.shorten(found));
    }

    private static String kind(String format) {
        return format.substring(0, format.indexOf('/') + 1);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidInputException.of(ContentProblem.NO_TIME.with());
        }
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
