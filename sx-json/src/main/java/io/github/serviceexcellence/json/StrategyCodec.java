package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.OptionsException;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Strategies, as their descriptions; a catalogue makes strategies of them. */
final class StrategyCodec implements DocumentCodec<ScoringStrategy> {
    private final StrategyCatalogue catalogue;

    StrategyCodec(StrategyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String format() {
        return "sx.strategy/1";
    }

    @Override
    public void write(ScoringStrategy strategy, JsonGenerator out) {
        StrategyDescription description = strategy.description();
        // what could not be read back is not written
        catalogue.strategy(description);
        DescriptionCodec.write(description, out);
    }

    @Override
    public @Nullable ScoringStrategy read(Fields fields) {
        StrategyDescription description = DescriptionCodec.readWithOptionalDigest(fields);
        Fields options = description == null ? null : fields.object(DescriptionCodec.OPTIONS);
        if (description == null || options == null) {
            return null;
        }
        String name = fields.parsed(DescriptionCodec.NAME, this::known);
        return name == null ? null : made(description, options);
    }

    private String known(String name) {
        if (!catalogue.names().contains(name)) {
            throw Codes.unknown("strategy of this catalogue", name, catalogue.names());
        }
        return name;
    }

    private @Nullable ScoringStrategy made(StrategyDescription description, Fields options) {
        try {
            return catalogue.strategy(description);
        } catch (OptionsException e) {
            e.byOption().forEach((option, fault) -> tell(options, option, fault));
        } catch (IllegalArgumentException e) {
            options.problem(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        return null;
    }

    private static void tell(Fields options, String option, String fault) {
        if (options.has(option)) {
            options.problems().add(options.at(option).problem(fault));
        } else {
            options.problem("option " + option + " is missing");
        }
    }
}
