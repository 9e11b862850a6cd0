package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.Node;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which figure tells of which result, and who can tell of it from within: our reading. */
final class ResultMeasures {
    private static final Map<MetricKind, ResultElement> RESULTS = results();

    private ResultMeasures() {}

    private static Map<MetricKind, ResultElement> results() {
        Map<MetricKind, ResultElement> results = new EnumMap<>(MetricKind.class);
        results.put(MetricKind.ENPS, ResultElement.INSPIRED_EMPLOYEES);
        List.of(
                        MetricKind.MARK,
                        MetricKind.MARK_EIGHT_AND_UP,
                        MetricKind.EMOTION,
                        MetricKind.NET_EMOTION,
                        MetricKind.CSAT_TOP_TWO,
                        MetricKind.CSAT_MEAN,
                        MetricKind.CSAT_PERCENT_OF_MAXIMUM,
                        MetricKind.CES_1,
                        MetricKind.CES_2,
                        MetricKind.CES_2_TOP_THREE)
                .forEach(kind -> results.put(kind, ResultElement.OUTSTANDING_EXPERIENCE));
        results.put(MetricKind.NPS, ResultElement.CUSTOMER_DELIGHT);
        results.put(MetricKind.SUPERPROMOTERS, ResultElement.CUSTOMER_DELIGHT);
        return results;
    }

    /** The result that a metric tells of; none for a top box, which may be of anything, and for Kano, which tells of a feature. */
    static Optional<ResultElement> of(MetricKind kind) {
        return Optional.ofNullable(RESULTS.get(kind));
    }

    /** Those who live it themselves; none for business results, which nobody's answers show. */
    static List<Voice> own(ResultElement result) {
        return switch (result) {
            case INSPIRED_EMPLOYEES -> List.of(Voice.EMPLOYEE, Voice.MANAGER);
            case OUTSTANDING_EXPERIENCE, CUSTOMER_DELIGHT -> List.of(Voice.CUSTOMER);
            case BUSINESS_RESULTS -> List.of();
        };
    }

    /** The score of a result; of the nine elements the index where it is made of elements. */
    static Optional<Node> node(ScoreCard card, Optional<ResultElement> result) {
        boolean indexOfElements = card.tree().hasIndex()
                && card.tree().leaves().stream()
                        .allMatch(leaf ->
                                leaf.term().filter(Element.class::isInstance).isPresent());
        return result.map(known -> Objects.requireNonNull(Node.of(known)))
                .or(() -> indexOfElements ? Optional.of(Node.INDEX) : Optional.empty());
    }
}
