package io.github.serviceexcellence.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who gives the same answer to everything, without reading, says nothing that tells one element from another; so no element may come out
 * above another, in any questionnaire that comes with the library, for any voice.
 */
class EqualAnswersTest {
    private static List<Item> onElements(Instrument instrument, Voice voice) {
        return instrument.constructs().stream()
                .filter(Element.class::isInstance)
                .flatMap(element -> instrument.itemsOf(element).stream())
                .filter(item -> item.voices().contains(voice))
                .toList();
    }

    /** Every place of the scale that all share; of several scales only the ends are the same answer. */
    private static Stream<Arguments> answers(Instrument instrument, Voice voice) {
        List<Item> items = onElements(instrument, voice);
        Set<Integer> sizes = items.stream().map(item -> item.scale().size()).collect(Collectors.toSet());
        int[] steps = sizes.size() == 1
                ? IntStream.range(0, sizes.iterator().next()).toArray()
                : new int[] {0, Integer.MAX_VALUE};
        return items.isEmpty()
                ? Stream.empty()
                : Arrays.stream(steps).mapToObj(place -> Arguments.of(instrument, voice, place));
    }

    static Stream<Arguments> answers() {
        return Instruments.all().stream()
                .flatMap(instrument -> instrument.voices().stream().flatMap(voice -> answers(instrument, voice)));
    }

    private static Set<Points> scores(Instrument instrument, Voice voice, int place) {
        ResponseBuilder response = Response.builder(instrument).voice(voice);
        for (Item item : onElements(instrument, voice)) {
            int last = item.scale().size() - 1;
            response.answer(
                    item.id().value(),
                    item.scale().levels().get(Math.min(place, last)).value());
        }
        ScoreCard card = StandardStrategy.withDefaults()
                .score(ResponseTable.builder(instrument).add(response.build()).build());
        return Arrays.stream(Element.values())
                .map(element -> card.element(element).points())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whoAnswersEverythingAlikeScoresAllElementsAlike(Instrument instrument, Voice voice, int place) {
        assertThat(scores(instrument, voice, place)).hasSize(1);
    }

    @Test
    void theTestSeesAnUnevenQuestionnaire() {
        Instrument uneven = Instrument.builder("uneven", "1")
                .title(Text.english("Uneven"))
                .item(Questionnaires.item("monitoring", Element.MONITORING))
                .item(Questionnaires.item("leadership", Element.LEADERSHIP).reversed())
                .build();
        Voice voice = uneven.voices().iterator().next();
        assertThat(scores(uneven, voice, 0)).containsExactlyInAnyOrder(Points.ZERO, Points.of(100));
        assertThat(scores(uneven, voice, 2)).containsExactly(Points.of(50));
    }
}
