package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Makes up what people answer: nobody lives in this municipality. The same seed gives the same people. */
final class MadeUp {
    private static final double PERSON = 0.22;
    private static final double ANSWER = 0.5;
    private static final double NO_ANSWER = 0.04;

    private final SplittableRandom random;

    MadeUp(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 up to 1. */
    double chance() {
        return random.nextDouble();
    }

    /** From 0 to what is below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /**
     * Somebody's answers to the ratings, as good as what each measures is, from 0 to 1 of what is possible, give or take. Who is not asked what
     * stands under a condition is none that it holds for.
     */
    ResponseBuilder answers(Instrument instrument, Voice voice, boolean conditional, ToDoubleFunction<Construct> good) {
        ResponseBuilder response = Response.builder(instrument).voice(voice);
        double person = PERSON * (chance() + chance() - 1);
        instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING && item.voices().contains(voice))
                .filter(item -> conditional || item.condition().isEmpty())
                .forEach(item -> answer(response, item, good.applyAsDouble(item.measures()) + person));
        return response;
    }

    private void answer(ResponseBuilder response, Item item, double good) {
        if (chance() < NO_ANSWER) {
            boolean offered = item.offers().containsKey(NoAnswer.DONT_KNOW);
            response.answer(item.id().value(), offered ? AnswerKind.DONT_KNOW : AnswerKind.UNANSWERED);
            return;
        }
        int levels = item.scale().size();
        double place = (good + ANSWER * (chance() + chance() - 1) / 2) * levels;
        int level = (int) Math.max(0, Math.min(levels - 1, Math.floor(place)));
        int told = item.direction() == Direction.REVERSED ? levels - 1 - level : level;
        response.answer(item.id().value(), item.scale().levels().get(told).value());
    }
}
