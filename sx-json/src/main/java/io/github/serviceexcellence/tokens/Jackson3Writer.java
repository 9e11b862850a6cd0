package io.github.serviceexcellence.tokens;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes with Jackson 3. */
public final class Jackson3Writer implements TokenWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // closing after a failure must not make half a document look whole
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // the same digits for a double on every JDK
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectWriteContext INDENTED =
            context(new DefaultPrettyPrinter(separators(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final DefaultPrettyPrinter ONE_LINE = new DefaultPrettyPrinter(separators(Separators.Spacing.NONE))
            .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter());

    private static final ObjectWriteContext LINES = context(ONE_LINE.withArrayIndenter(new OuterIndenter()));

    private static final ObjectWriteContext ROOTS =
            context(ONE_LINE.withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()));

    private final JsonGenerator json;

    private Jackson3Writer(JsonGenerator json) {
        this.json = json;
    }

    /** Writes to a generator of somebody else, who closes it. */
    public static TokenWriter over(JsonGenerator json) {
        return new Jackson3Writer(json);
    }

    /** Writes to a stream, which stays open. */
    public static TokenWriter of(OutputStream out, Style style) {
        ObjectWriteContext context = switch (style) {
            case INDENTED -> INDENTED;
            case LINES -> LINES;
            case ROOTS -> ROOTS;
            case COMPACT -> ObjectWriteContext.empty();
        };
        return new Jackson3Writer(FACTORY.createGenerator(context, out));
    }

    /** Breaks the line in an array that is a field of the root, and in no array within its elements. */
    private static final class OuterIndenter extends DefaultIndenter {
        private static final long serialVersionUID = 1L;
        private static final int OUTER = 2;

        OuterIndenter() {
            super("", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            if (json.streamWriteContext().getNestingDepth() <= OUTER) {
                super.writeIndentation(json, level);
            }
        }
    }

    private static Separators separators(Separators.Spacing afterName) {
        return Separators.createDefaultInstance()
                .withObjectNameValueSpacing(afterName)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withRootSeparator("\n");
    }

    private static ObjectWriteContext context(DefaultPrettyPrinter printer) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                // a printer counts levels while it prints, so each document has its own
                return printer.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static void told(Runnable action) {
        try {
            action.run();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    @Override
    public void beginObject() {
        told(json::writeStartObject);
    }

    @Override
    public void endObject() {
        told(json::writeEndObject);
    }

    @Override
    public void beginArray() {
        told(json::writeStartArray);
    }

    @Override
    public void endArray() {
        told(json::writeEndArray);
    }

    @Override
    public void name(String name) {
        told(() -> json.writeName(name));
    }

    @Override
    public void string(String text) {
        told(() -> json.writeString(text));
    }

    @Override
    public void number(long number) {
        told(() -> json.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        told(() -> json.writeNumber(number));
    }

    @Override
    public void number(double number) {
        told(() -> json.writeNumber(number));
    }

    @Override
    public void bool(boolean value) {
        told(() -> json.writeBoolean(value));
    }

    @Override
    public void endLine() {
        told(() -> json.writeRaw('\n'));
    }

    @Override
    public void close() {
        told(json::close);
    }
}
