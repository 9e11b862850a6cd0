package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Codes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The description of a strategy: name, options, and a digest that is checked against both. */
final class DescriptionCodec {
    static final String NAME = "name";
    static final String OPTIONS = "options";

    private DescriptionCodec() {}

    /** Writes the fields into the object that is open. */
    static void write(StrategyDescription strategy, JsonGenerator out) {
        out.writeStringProperty(NAME, strategy.name());
        out.writeObjectPropertyStart(OPTIONS);
        strategy.options().forEach(out::writeStringProperty);
        out.writeEndObject();
        out.writeStringProperty("digest", strategy.digest().hex());
    }

    /** The description with its digest. */
    static @Nullable StrategyDescription read(Fields fields) {
        return read(fields, true);
    }

    /** The description, whose digest may be left out by somebody who writes it by hand. */
    static @Nullable StrategyDescription readWithOptionalDigest(Fields fields) {
        return read(fields, false);
    }

    private static @Nullable StrategyDescription read(Fields fields, boolean digestNeeded) {
        long before = fields.problems().count();
        String name = fields.parsed(NAME, text -> Codes.id("strategy name", text));
        SortedMap<String, String> options = readOptions(fields.object(OPTIONS));
        Digest digest =
                fields.parsed(digestNeeded ? fields.required("digest") : fields.optional("digest"), Digest::new);
        if (name == null || fields.problems().count() > before || !fields.complete()) {
            return null;
        }
        StrategyDescription strategy = fields.guarded(fields.at(OPTIONS), () -> new StrategyDescription(name, options));
        if (strategy != null && digest != null && !strategy.digest().equals(digest)) {
            fields.problems()
                    .add(fields.at("digest")
                            .problem("the digest does not belong to this name and these options; one was changed"));
        }
        return strategy;
    }

    private static SortedMap<String, String> readOptions(@Nullable Fields given) {
        SortedMap<String, String> options = new TreeMap<>();
        if (given != null) {
            for (String option : given.names()) {
                String choice = given.parsed(option, Function.identity());
                // each by itself first, so that a fault has its place
                StrategyDescription alone = choice == null
                        ? null
                        : given.guarded(
                                given.at(option),
                                () -> new StrategyDescription("alone", new TreeMap<>(Map.of(option, choice))));
                if (alone != null) {
                    options.putAll(alone.options());
                }
            }
        }
        return options;
    }
}
