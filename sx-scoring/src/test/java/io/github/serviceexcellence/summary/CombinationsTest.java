package io.github.serviceexcellence.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Asked;
import io.github.serviceexcellence.metric.Metrics;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often each answer was given, and how often answers go together. */
class CombinationsTest {
    private static final Instrument KANO = Asked.instrument("1", Asked.kano());
    private static final Instrument FEELINGS = Asked.instrument("1", Asked.oneEmotion(), Asked.severalEmotions());
    private static final Summariser SUMMARISER = Summariser.of(KANO, ItemStage.withDefaults());
    private static final Combination PAIR = KANO.combinations().get(0);

    private static Response kano(String with, String without) {
        return Asked.response(KANO, with, without);
    }

    private static List<Long> n(List<LevelSum> levels) {
        return levels.stream().map(LevelSum::n).toList();
    }

    @Test
    void categoriesAreCountedWithTheirWeights() {
        ResponseSummary summary = Asked.summary(
                KANO,
                List.of(
                        kano("like", "dislike").withWeight(Weight.ofMillionths(2_500_000)),
                        kano("like", "dislike"),
                        kano("neutral", "dislike"),
                        kano("like", "unanswered")));
        // must-be, one-dimensional, attractive, indifferent, reverse, questionable
        assertThat(n(summary.levels(PAIR))).containsExactly(1L, 2L, 0L, 0L, 0L, 0L);
        LevelSum two = summary.levels(PAIR).get(1);
        assertThat(two.weight()).isEqualTo(3_500_000);
        // 2.5^2 + 1, in millionths of millionths
        assertThat(two.squaredWeight()).contains(BigInteger.valueOf(7_250_000_000_000L));
        assertThat(two.countsOnce()).isFalse();
        assertThat(summary.levels(PAIR).get(0).countsOnce()).isTrue();
        assertThat(two.plus(summary.levels(PAIR).get(0)).weight()).isEqualTo(4_500_000);
        // the questions themselves are counted as ever
        assertThat(n(summary.levels(ItemId.of("with")))).containsExactly(3L, 0L, 1L, 0L, 0L);
        assertThat(summary.blank()).isZero();
    }

    @Test
    void ofOneChoiceAndOfSeveralTheOthersAreThoseWhoAnswered() {
        ResponseSummary summary = Asked.summary(
                FEELINGS,
                List.of(
                        Asked.response(FEELINGS, "joy", "joy+anger"),
                        Asked.response(FEELINGS, "anger", "joy"),
                        Asked.response(FEELINGS, "dont-know", "relief"),
                        Asked.response(FEELINGS, "relief", "not-shown")));
        assertThat(n(summary.levels(ItemId.of("felt")))).containsExactly(1L, 1L, 1L, 0L);
        assertThat(n(summary.levels(ItemId.of("felt"), "joy"))).containsExactly(2L, 1L);
        assertThat(n(summary.levels(ItemId.of("feelings"), "joy"))).containsExactly(1L, 2L);
        assertThat(summary.count(ItemId.of("feelings"), "joy")).isEqualTo(2);
        // only pleasant ones, both kinds, neither kind, only unpleasant ones
        assertThat(n(summary.levels(FEELINGS.combinations().get(0)))).containsExactly(2L, 0L, 0L, 1L);
        assertThat(n(summary.levels(FEELINGS.combinations().get(1)))).containsExactly(2L, 1L, 0L, 0L);
    }

    @Test
    void whatCannotBeToldIsRefused() {
        ResponseSummary summary = Asked.summary(FEELINGS, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.levels(ItemId.of("feelings")))
                .withMessage(
                        "item feelings has several choices, of which anybody may make more than one; ask for one choice at a time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.levels(ItemId.of("felt"), "rage"))
                .withMessageStartingWith("'rage' is no choice of item felt; use one of: joy, relief, anger, nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.levels(PAIR))
                .withMessage("asked 1 has no such combination of the kind kano; take one of its combinations");
        ResponseSummary sums = SUMMARISER.collecting().empty();
        assertThatIllegalStateException().isThrownBy(() -> sums.levels(PAIR));
        assertThatIllegalStateException().isThrownBy(() -> sums.levels(ItemId.of("with")));
        assertThatIllegalStateException().isThrownBy(() -> sums.levels(ItemId.of("with"), "like"));
    }

    @Test
    void whoIsBlankStaysBlank() {
        Response blank = Response.builder(KANO).build();
        ResponseSummary summary = Asked.summary(KANO, List.of(blank, kano("like", "unanswered"), blank));
        assertThat(summary.blank()).isEqualTo(2);
        assertThat(n(summary.levels(PAIR))).containsOnly(0L);
        assertThat(SUMMARISER.summarise(blank).blank()).isEqualTo(1);
    }

    @Test
    void whoWasNeverThereCannotBeTakenOut() {
        ResponseSummary both =
                SUMMARISER.summarise(kano("like", "dislike")).merge(SUMMARISER.summarise(kano("neutral", "like")));
        // each of the two answers was given, and by nobody both
        assertThatIllegalArgumentException().isThrownBy(() -> both.minus(SUMMARISER.summarise(kano("like", "like"))));
        assertThat(n(both.minus(SUMMARISER.summarise(kano("neutral", "like"))).levels(PAIR)))
                .containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
    }

    @Test
    void bytesOfWhichOneIsDamagedAreRefused() {
        ResponseSummary summary = Asked.summary(KANO, List.of(kano("like", "dislike"), kano("neutral", "like")));
        byte[] bytes = summary.toBytes();
        assertThat(SUMMARISER.fromBytes(bytes)).isEqualTo(summary);
        IntStream.range(0, bytes.length).forEach(place -> {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 4;
            assertThatIllegalArgumentException().isThrownBy(() -> SUMMARISER.fromBytes(damaged));
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMMARISER.fromBytes(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void eachVoiceHasItsOwnMetrics() {
        Instrument nps = Asked.instrument("1", Asked.recommend("r", Voice.CUSTOMER, Voice.EMPLOYEE));
        List<Response> people = Stream.of("10", "9", "0")
                .map(answer -> Asked.response(nps, answer))
                .toList();
        List<Response> spoken = List.of(
                people.get(0).withVoice(Voice.CUSTOMER), people.get(1).withVoice(Voice.EMPLOYEE), people.get(2));
        VoicedSummary voiced =
                Summariser.of(nps, ItemStage.withDefaults()).summariseVoices(Questionnaires.table(nps, spoken));
        assertThat(Metrics.of(voiced.unknown().total()))
                .isEqualTo(Metrics.of(Asked.summary(nps, people.subList(2, 3))));
        assertThat(Metrics.of(Objects.requireNonNull(voiced.voices().get(Voice.CUSTOMER))
                        .total()))
                .isEqualTo(Metrics.of(Asked.summary(nps, people.subList(0, 1))));
        assertThat(Metrics.of(voiced.all().total())).isEqualTo(Metrics.of(Asked.summary(nps, people)));
    }

    private static Item felt(Valence ofRelief) {
        return Item.builder("felt")
                .wording(Text.english("What did you feel?"))
                .choices(
                        new Choice("joy", Text.english("Joy"), Valence.POSITIVE),
                        new Choice("relief", Text.english("Relief"), ofRelief))
                .asks(Asks.EMOTION)
                .voice(Voice.CUSTOMER)
                .build();
    }

    private static Instrument feeling(String version, Valence ofRelief) {
        return Instrument.builder("feeling", version)
                .title(Text.english("Feeling"))
                .item(felt(ofRelief))
                .build();
    }

    @Test
    void anEmotionThatIsJudgedOtherwiseDoesNotGoForward() {
        Instrument earlier = feeling("1", Valence.POSITIVE);
        ResponseSummary summary = Asked.summary(earlier, List.of(Asked.response(earlier, "relief")));
        for (Valence valence : List.of(Valence.POSITIVE, Valence.NEUTRAL)) {
            Instrument later = feeling("2", valence);
            ResponseSummary forwarded =
                    Summariser.of(later, ItemStage.withDefaults()).forward(summary, Lineage.between(earlier, later));
            assertThat(n(forwarded.levels(later.combinations().get(0))))
                    .isEqualTo(valence == Valence.POSITIVE ? List.of(1L, 0L, 0L, 0L) : List.of(0L, 0L, 0L, 0L));
        }
    }
}
