package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.DocumentFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.summary.Summariser;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What executors have to know: what was asked and how it is scored. It travels as the library's own JSON documents, so driver and
 * executors need not even run the same version of the library.
 */
final class Plan implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String instrument;
    private final String strategy;
    private final TreeMap<String, AnswerKind> answers;

    Plan(Instrument instrument, ScoringStrategy strategy, Map<String, AnswerKind> answers) {
        this.instrument = SxJson.strict().instruments().write(instrument);
        this.strategy = strategies().write(strategy);
        this.answers = new TreeMap<>(answers);
    }

    Instrument instrument() {
        return SxJson.strict().instruments().read(instrument);
    }

    ScoringStrategy strategy() {
        return strategies().read(strategy);
    }

    /** An aggregation or strategy of one's own would be added to the catalogue here. */
    static DocumentFormat<ScoringStrategy> strategies() {
        return SxJson.strict().strategies(StrategyCatalogue.standard());
    }

    Summariser summariser() {
        return Summariser.of(instrument(), strategy().stage());
    }

    /** Texts that stand for another kind of answer. */
    Map<String, AnswerKind> answers() {
        return answers;
    }
}
