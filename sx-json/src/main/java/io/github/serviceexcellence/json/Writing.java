package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How documents look on the page, and what several of them write alike. */
final class Writing {
    /** Two spaces a level, a line feed on every system. */
    static final ObjectWriteContext INDENTED = context(new DefaultPrettyPrinter(separators(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** A line for each element of an array and for each document; objects stay on one line. */
    static final ObjectWriteContext LINES = context(new DefaultPrettyPrinter(separators(Separators.Spacing.NONE))
            .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
            .withArrayIndenter(new DefaultIndenter("", "\n")));

    private Writing() {}

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

    static void text(JsonGenerator json, String name, Text text) {
        json.writeObjectPropertyStart(name);
        text.wordings().forEach((language, words) -> json.writeStringProperty(language.toLanguageTag(), words));
        json.writeEndObject();
    }
}
