package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a card says of the item stage that its scores rest on. */
class StageOnCardTest {
    private static final Instrument THREE =
            instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("m", MONITORING));

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    @Test
    void theCardCountsWhatWasImputed() {
        StandardStrategy own = strategy.withStage(ItemStage.withDefaults().withImputation(Imputation.PERSON_MEAN));
        ScoreCard card = own.score(table(THREE, List.of(answers(THREE, 5), answers(THREE, 1, 5, 3))));
        assertThat(card.item(ItemId.of("b")).imputed()).isEqualTo(1);
        assertThat(card.item(ItemId.of("b")).n()).isEqualTo(1);
        assertThat(card.element(LEADERSHIP).imputed()).isEqualTo(1);
        assertThat(card.element(LEADERSHIP).coverage()).isEqualTo(new Coverage(3, 0, 4));
        assertThat(card.element(MONITORING).imputed()).isZero();
        assertThat(card.dimension(EuropeanDimension.STRATEGY).imputed()).isEqualTo(1);
        assertThat(card.index().imputed()).isEqualTo(1);
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\nMissing answers that were filled in by calculation: \u201cLeadership and management commitment\u201d 1.\n");
        assertThat(card.strategy().options()).containsEntry("item.imputation", "person-mean");
        assertThat(card.explain(Locale.forLanguageTag("nl")))
                .contains("\nOntbrekende antwoorden die zijn aangevuld: "
                        + "\u201cLeiderschap en managementcommitment\u201d 1.\n");
        assertThat(strategy.score(answers(THREE, 5)).explain(Locale.ENGLISH)).doesNotContain("imputed:");
    }

    @Test
    void whatWasNotCollectedIsAbsentAndSaysSo() {
        ResponseSummary bare = Summariser.of(THREE, strategy.stage())
                .collecting()
                .summarise(table(THREE, List.of(answers(THREE, 1, 2, 3), answers(THREE, 5, 4, 3))))
                .total();
        ScoreCard card = strategy.score(bare);
        ScoreCard full = strategy.score(table(THREE, List.of(answers(THREE, 1, 2, 3), answers(THREE, 5, 4, 3))));
        assertThat(card.item(ItemId.of("a")).absence()).contains(Absence.of(AbsenceReason.NOT_COLLECTED));
        assertThat(card.element(LEADERSHIP).points())
                .isEqualTo(full.element(LEADERSHIP).points());
        assertThat(card.element(LEADERSHIP).coverage())
                .isEqualTo(full.element(LEADERSHIP).coverage());
        assertThat(card.element(LEADERSHIP).contributions()).isEmpty();
        assertThat(card.element(LEADERSHIP).standardDeviation()).isEmpty();
        assertThat(full.element(LEADERSHIP).standardDeviation()).isPresent();
    }

    @Test
    void anElementWhoseAnswersAllLieOutsideTheDomainSaysSo() {
        StandardStrategy geometric =
                strategy.withStage(ItemStage.withDefaults().withAggregation(Aggregations.geometricMean()));
        ScoreCard card = geometric.score(answers(THREE, 1, 5, 5));
        assertThat(card.element(LEADERSHIP).absence()).contains(Absence.of(AbsenceReason.OUTSIDE_DOMAIN));
        assertThat(card.element(MONITORING).points()).contains(Points.of(100));
    }

    @Test
    void whoLiesOutsideTheDomainIsCountedBesideTheScoreOfTheOthers() {
        StandardStrategy geometric =
                strategy.withStage(ItemStage.withDefaults().withAggregation(Aggregations.geometricMean()));
        ScoreCard card = geometric.score(
                table(THREE, List.of(answers(THREE, 5, 5, 5), answers(THREE, 1, 5, 5), answers(THREE, 5, 1, 5))));
        assertThat(card.element(LEADERSHIP).points()).contains(Points.of(100));
        assertThat(card.element(LEADERSHIP).outsideDomain()).isEqualTo(2);
        assertThat(card.dimension(EuropeanDimension.STRATEGY).outsideDomain()).isEqualTo(2);
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\nRespondents who do not count, because the chosen calculation gives no result for their answers:"
                                + " \u201cLeadership and management commitment\u201d 2.\n");
        assertThat(card.explain(Locale.forLanguageTag("nl")))
                .contains("\nRespondenten die niet meetellen, omdat de gekozen rekenwijze voor hun antwoorden geen"
                        + " uitkomst geeft: \u201cLeiderschap en managementcommitment\u201d 2.\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNANSWERED_AS_ZERO", "GROUP_MEAN", "ITEM_MEAN", "PERSON_MEAN"})
    void imputationDoesNotHideThatOnlyOnePersonAnswered(Imputation imputation) {
        // one of six answered b; an imputed score could be that answer, for instance by a minimum
        Instrument two = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP));
        List<Response> six = new ArrayList<>(Collections.nCopies(5, answers(two, 5)));
        six.add(answers(two, 5, 2));
        StandardStrategy least = strategy.withStage(
                ItemStage.withDefaults().withAggregation(Aggregations.minimum()).withImputation(imputation));
        ScoreCard shown = AnonymityFloor.standard().apply(least.score(table(two, six)));
        assertThat(shown.element(LEADERSHIP).absence()).contains(Absence.of(AbsenceReason.WITHHELD));
        // without imputation all six rest on answers of their own
        ScoreCard plain = AnonymityFloor.standard().apply(strategy.score(table(two, six)));
        assertThat(plain.element(LEADERSHIP).points()).isPresent();
    }

    @Test
    void anImputedScoreWhoseItemsWereNotCountedIsWithheld() {
        StandardStrategy zero =
                strategy.withStage(ItemStage.withDefaults().withImputation(Imputation.UNANSWERED_AS_ZERO));
        List<Response> six = Collections.nCopies(6, answers(THREE, 5));
        ResponseSummary bare = Summariser.of(THREE, zero.stage())
                .collecting()
                .summarise(table(THREE, six))
                .total();
        ScoreCard shown = AnonymityFloor.standard().apply(zero.score(bare));
        assertThat(shown.element(LEADERSHIP).absence()).contains(Absence.of(AbsenceReason.WITHHELD));
    }

    @Test
    void contributionsOfItemsFollowTheStagesAggregation() {
        StandardStrategy least = strategy.withStage(ItemStage.withDefaults().withAggregation(Aggregations.minimum()));
        // the lowest item is the whole score: a in the first response, b in the second
        ScoreCard card = least.score(table(THREE, List.of(answers(THREE, 2, 5, 5), answers(THREE, 5, 3, 5))));
        assertThat(card.element(LEADERSHIP).points()).contains(Points.parse("37.5"));
        assertThat(card.element(LEADERSHIP).contributions())
                .extracting(part -> part.points().toString())
                .containsExactly("12.5", "25");
    }
}
