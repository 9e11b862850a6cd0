package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Weights: those that were given, or the rule that says them. */
final class WeightsShape extends ObjectShape<Weights> {
    private final Field<Weights, WeightRule> rule =
            optional("rule", Shapes.code(WeightRule.class, WeightRule::parse, WeightRule::code), WeightRule::of);
    private final Field<Weights, Map<Node, BigDecimal>> weights = optional(
            "weights",
            NodeShapes.byNode(Shapes.decimal(Function.identity(), Function.identity())),
            given -> Optional.<Map<Node, BigDecimal>>of(given.given()).filter(each -> !each.isEmpty()));

    WeightsShape() {
        oneOf(rule, weights);
    }

    @Override
    protected Weights make(Values values) {
        Optional<WeightRule> said = values.find(rule);
        Optional<Map<Node, BigDecimal>> given = values.find(weights);
        if (said.isPresent() == given.isPresent()) {
            throw InvalidInputException.of(ContentProblem.ONE_WEIGHTING.with());
        }
        return said.map(WeightRule::weights).orElseGet(() -> Weights.of(given.orElseThrow()));
    }

    /** What says the weights where nobody gave them. */
    private enum WeightRule {
        EQUAL("equal"),
        BY_ANSWERS("by-answers");

        private final String code;

        WeightRule(String code) {
            this.code = code;
        }

        static WeightRule parse(String code) {
            return Codes.parse(Word.of("rule for weights", "regel voor gewichten"), values(), WeightRule::code, code);
        }

        static Optional<WeightRule> of(Weights weights) {
            return weights.isEqual()
                    ? Optional.of(EQUAL)
                    : Optional.of(BY_ANSWERS).filter(answers -> weights.isByAnswers());
        }

        String code() {
            return code;
        }

        Weights weights() {
            return this == EQUAL ? Weights.equal() : Weights.byAnswers();
        }
    }
}
