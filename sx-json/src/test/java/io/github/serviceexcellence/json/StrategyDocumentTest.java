package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StrategyDocumentTest {
    private static final StandardStrategy DEFAULTS = StandardStrategy.withDefaults();
    private static final SxJson JSON = SxJson.strict();

    private final DocumentFormat<ScoringStrategy> shipped = JSON.strategies(StrategyCatalogue.standard());

    @Test
    void aStrategyWrittenByHandNeedsNoDigest() {
        String document = shipped.write(DEFAULTS).replaceFirst(",\\s*\"digest\": \"[0-9a-f]+\"", "");
        assertThat(document).doesNotContain("digest").contains("\"weights\": \"equal\"");
        assertThat(shipped.read(document)).isEqualTo(DEFAULTS);
    }

    @Test
    void theTimeOfWritingIsNoPartOfTheStrategy() {
        String document = JSON.withWrittenAt(Instant.EPOCH)
                .strategies(StrategyCatalogue.standard())
                .write(DEFAULTS);
        assertThat(document).contains("\"written\": \"1970-01-01T00:00:00Z\"");
        assertThat(shipped.read(document)).isEqualTo(DEFAULTS);
    }

    @Test
    void anAggregationOfOnesOwnIsReadByACatalogueThatKnowsIt() {
        StandardStrategy strategy = DEFAULTS.withWholeAggregation(new First());
        DocumentFormat<ScoringStrategy> longer =
                JSON.strategies(StrategyCatalogue.standard().with(new First()));
        String document = longer.write(strategy);
        assertThat(longer.read(document)).isEqualTo(strategy);
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> shipped.read(document))
                .withMessageStartingWith("the document: /options/whole.aggregation (line ")
                .withMessageContaining(": 'first' is no aggregation; use one of: arithmetic-mean,");
    }

    @Test
    void aStrategyThatCouldNotBeReadBackIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped.write(DEFAULTS.withWholeAggregation(new First())))
                .withMessageContaining("whole.aggregation: 'first' is no aggregation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped.write(new Own("1")))
                .withMessage("'own' is no strategy of this catalogue; use one of: standard");
    }

    @Test
    void aStrategyOfOnesOwnHasADocumentToo() {
        DocumentFormat<ScoringStrategy> longer =
                JSON.strategies(StrategyCatalogue.standard().with("own", Own::of));
        String document = longer.write(new Own("3"));
        assertThat(longer.read(document)).isEqualTo(new Own("3"));
        assertThat(longer.read(longer.write(DEFAULTS))).isEqualTo(DEFAULTS);
        // what its maker says of the options is told of the options
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> longer.read("""
                        {"format": "sx.strategy/1", "name": "own",
                         "options": {"depth": "deep"}}"""))
                .withMessage("the document: /options (line 2, column 13): the depth is no digit");
    }

    private record First() implements Aggregation {
        @Override
        public String name() {
            return "first";
        }

        @Override
        public Optional<Points> aggregate(List<Part> parts) {
            return Optional.of(parts.get(0).points());
        }
    }

    private record Own(String depth) implements ScoringStrategy {
        static Own of(StrategyDescription description) {
            String depth = description.options().getOrDefault("depth", "");
            if (!depth.matches("[0-9]")) {
                throw new IllegalArgumentException("the depth is no digit");
            }
            return new Own(depth);
        }

        @Override
        public ScoreCard score(ResponseSummary summary) {
            return DEFAULTS.score(summary);
        }

        @Override
        public StrategyDescription description() {
            return new StrategyDescription("own", new TreeMap<>(Map.of("depth", depth)));
        }
    }
}
