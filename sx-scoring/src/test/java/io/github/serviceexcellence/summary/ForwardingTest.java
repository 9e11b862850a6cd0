package io.github.serviceexcellence.summary;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForwardingTest {
    private static final Instrument EARLIER =
            version("1", item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", MONITORING), item("d", MONITORING));

    private static final Instrument LATER =
            version("2", item("c", MONITORING), item("e", MONITORING), item("b", LEADERSHIP));

    private final ItemStage stage = ItemStage.withDefaults();

    private static Instrument version(String version, ItemBuilder... items) {
        InstrumentBuilder instrument = Instrument.builder("scan", version).title(Text.english("Scan"));
        for (ItemBuilder item : items) {
            instrument.item(item);
        }
        return instrument.build();
    }

    private static ItemId id(String id) {
        return ItemId.of(id);
    }

    @Test
    void whatIsTheSameGoesForwardAndTheRestWasNotShown() {
        Instrument later = version(
                "2", item("c", MONITORING), item("e", MONITORING), item("b", LEADERSHIP), item("a", LEADERSHIP));
        ResponseSummary earlier =
                stage.summarise(answers(EARLIER, 1, 2, 3, 4).withWeight(Weight.ofMillionths(2_000_000)));

        ResponseSummary forwarded = Summariser.of(later, stage).forward(earlier, Lineage.between(EARLIER, later));

        // 1 and 2 on 1 to 5 are 0 and 25 points
        assertThat(forwarded.sum(Node.of(LEADERSHIP)).points()).contains(Points.parse("12.5"));
        assertThat(forwarded.answered(Node.of(LEADERSHIP))).isEqualTo(2);
        assertThat(forwarded.count(id("b"), 1)).isEqualTo(1);
        assertThat(forwarded.count(id("c"), 2)).isEqualTo(1);
        assertThat(forwarded.count(id("e"), AnswerKind.NOT_SHOWN)).isEqualTo(1);
        assertThat(forwarded.sum(Node.of(MONITORING)).n()).isZero();
        assertThat(forwarded.applicable(Node.of(MONITORING))).isZero();
        assertThat(forwarded.respondents()).isEqualTo(1);
        assertThat(forwarded.instrument()).isEqualTo(later);
    }

    @Test
    void whoAnsweredNothingThatIsLeftStaysNoBlank() {
        Instrument later = version("2", item("a", LEADERSHIP));
        ResponseSummary earlier = stage.summarise(answers(EARLIER).withWeight(Weight.ONE))
                .merge(stage.summarise(Response.builder(EARLIER).answer("d", 3).build()));

        assertThat(Summariser.of(later, stage)
                        .forward(earlier, Lineage.between(EARLIER, later))
                        .blank())
                .isEqualTo(1);
    }

    @Test
    void olderSumsStayRounded() {
        Summariser before = Summariser.of(EARLIER, stage);
        ResponseSummary earlier = before.summarise(answers(EARLIER, 1, 2, 3, 4));
        Sums older = new Sums(earlier.tally().plan, earlier.collected());
        older.scores.add(0, 1_000_000, 40_000_000_000L);
        earlier.tally().older = older;
        Instrument later = version("2", item("c", MONITORING), item("b", LEADERSHIP), item("a", LEADERSHIP));

        ResponseSummary forwarded = Summariser.of(later, stage).forward(earlier, Lineage.between(EARLIER, later));

        Node leadership = Node.of(LEADERSHIP);
        assertThat(forwarded.isRounded(leadership)).isTrue();
        assertThat(forwarded.sum(leadership)).isEqualTo(earlier.sum(leadership));
        assertThat(forwarded.sum(Node.of(MONITORING)).total()).isEqualTo(BigInteger.ZERO);
        assertThat(Objects.requireNonNull(forwarded.tally().older).scores).isNotEqualTo(older.scores);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Lineage lineage = Lineage.between(EARLIER, LATER);
        Summariser summariser = Summariser.of(EARLIER, stage).collecting(Collected.SQUARES);
        ResponseSummary summary = stage.withMinimumAnswered(100)
                .withImputation(Imputation.PERSON_MEAN)
                .empty(LATER);

        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> summariser.forward(summary, lineage));

        assertThat(thrown)
                .hasMessage(
                        "the summary of scan 2 cannot go forward to scan 1: the lineage begins with scan 1, and the summary is of"
                                + " scan 2, whose items, wordings or labels differ; take the lineage between the instruments of the"
                                + " summary and of the summariser; the lineage leads to scan 2, and the summariser is of scan 1,"
                                + " whose items, wordings or labels differ; take the lineage between the instruments of the summary"
                                + " and of the summariser; a summary by "
                                + summary.stage().options() + " and one by "
                                + stage.options()
                                + " do not go together; summarise both with the same stage; its missing answers"
                                + " were imputed by person-mean, and what was imputed does not go forward; summarise without"
                                + " imputation; a summary with sums, squares, items, moments, patterns, squared weights and one with sums, squares do not go"
                                + " together; collect the same for both");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("lineage", "summary.lineage-from-other"),
                        tuple("lineage", "summary.lineage-to-other"),
                        tuple("stage", "summary.other-stage"),
                        tuple("stage", "summary.imputed-goes-not-forward"),
                        tuple("collected", "summary.other-collections"));
        assertThat(thrown.text(Text.DUTCH))
                .startsWith("de samenvatting van scan 2 kan niet mee naar scan 1: de Lineage begint bij scan 1, maar de"
                        + " samenvatting is van scan 2, met andere items, teksten of labels; neem de Lineage tussen het"
                        + " instrument van de samenvatting en dat van de Summariser; de Lineage eindigt bij scan 2, maar de"
                        + " Summariser is van scan 1, met andere items, teksten of labels; neem de Lineage tussen het"
                        + " instrument van de samenvatting en dat van de Summariser; een samenvatting volgens ")
                .contains(
                        "; ontbrekende antwoorden zijn aangevuld met person-mean, en wat is aangevuld kan niet mee; vat samen"
                                + " zonder aan te vullen; ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatWasImputedDoesNotGoForward(Imputation imputation) {
        ItemStage imputing = stage.withImputation(imputation);
        GroupedSummary earlier = Summariser.of(EARLIER, imputing)
                .summarise(Questionnaires.table(EARLIER, List.of(answers(EARLIER, 1, 2, 3, 4))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summariser.of(LATER, imputing).forward(earlier, Lineage.between(EARLIER, LATER)))
                .withMessage("the summary of scan 1 cannot go forward to scan 2: its missing answers were imputed by "
                        + imputation.code()
                        + ", and what was imputed does not go forward; summarise without imputation");
    }

    private static Map<ItemId, BigDecimal> weights(String items, int... weights) {
        Map<ItemId, BigDecimal> given = new HashMap<>();
        for (int item = 0; item < weights.length; item++) {
            given.put(id(items.substring(item, item + 1)), BigDecimal.valueOf(weights[item]));
        }
        return given;
    }

    @Test
    void whatIsTheSameMustBeTreatedAlike() {
        Instrument renamed = version(
                "2",
                Item.builder("x")
                        .wording(Text.english("Statement a"))
                        .scale(Scale.range(1, 5))
                        .measures(LEADERSHIP)
                        .voice(Voice.EMPLOYEE),
                item("b", LEADERSHIP),
                item("c", MONITORING));
        Lineage lineage = Lineage.between(EARLIER, renamed, Map.of(id("a"), id("x")));
        ResponseSummary earlier = stage.withItemWeights(weights("abcd", 1, 2, 5, 1))
                .withNormalisation(id("b"), Normalisations.goalposts(BigDecimal.ZERO, BigDecimal.valueOf(5)))
                .summarise(answers(EARLIER, 1, 2, 3, 4));

        // the weight of c may change: what it counts for is not comparable
        ItemStage alike = stage.withItemWeights(weights("xbc", 1, 2, 3))
                .withNormalisation(id("b"), Normalisations.goalposts(BigDecimal.ZERO, BigDecimal.valueOf(5)));
        assertThat(Summariser.of(renamed, alike).forward(earlier, lineage).sum(Node.of(LEADERSHIP)))
                .isEqualTo(earlier.sum(Node.of(LEADERSHIP)));

        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> Summariser.of(renamed, stage.withItemWeights(weights("xb", 3, 2)))
                        .forward(earlier, lineage));
        assertThat(thrown)
                .hasMessage(
                        "the summary of scan 1 cannot go forward to scan 2: x, b had another normalisation or weight; let both"
                                + " stages treat what is the same alike");
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "de samenvatting van scan 1 kan niet mee naar scan 2: voor x, b gold eerst een andere normalisatie of een ander"
                                + " gewicht; kies in beide itemstappen hetzelfde voor wat gelijk bleef");
    }
}
