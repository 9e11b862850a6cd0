package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.shape.FieldsShape;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;

/** Strategies, as their descriptions; a catalogue makes strategies of them. */
final class StrategyShape {
    private static final Word STRATEGY = Word.of("strategy of this catalogue", "strategie van deze catalogus");

    private StrategyShape() {}

    static FieldsShape<ScoringStrategy> of(StrategyCatalogue catalogue) {
        return new Checked(catalogue).as(catalogue::strategy, strategy -> described(strategy, catalogue));
    }

    /** What the catalogue cannot make a strategy of is told together with a digest that does not belong to it. */
    private static final class Checked extends DescriptionShape {
        private final StrategyCatalogue catalogue;

        Checked(StrategyCatalogue catalogue) {
            super(false);
            this.catalogue = catalogue;
        }

        @Override
        protected void look(StrategyDescription description, Faults faults) {
            if (catalogue.names().contains(description.name())) {
                faults.guarded("options", () -> {
                    catalogue.strategy(description);
                });
            } else {
                faults.addAll("name", Codes.unknown(STRATEGY, description.name(), catalogue.names()));
            }
        }
    }

    /** What could not be read back is not written. */
    private static StrategyDescription described(ScoringStrategy strategy, StrategyCatalogue catalogue) {
        StrategyDescription description = strategy.description();
        catalogue.strategy(description);
        return description;
    }
}
