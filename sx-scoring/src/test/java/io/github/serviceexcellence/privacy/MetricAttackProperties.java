package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * No combination of metrics and scores that are shown, at once or one publication after the other, rests on fewer people than the floor; and of
 * how often answers were given and how far they lie apart, on fewer than {@link AnonymityFloor#dispersionFrom()}.
 */
class MetricAttackProperties {
    private static int floor(long seed) {
        return 2 + (int) Math.floorMod(seed, 4L);
    }

    private static Stream<PublishedCard> cards(List<Publication> shown) {
        return shown.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.overall()),
                        each.breakdowns().stream().flatMap(breakdown -> breakdown.units().stream())));
    }

    @Property(tries = 400)
    void nothingThatIsShownRestsOnFew(@ForAll long seed) {
        MetricSurvey survey = MetricSurvey.of(seed, 20);
        Forms shown = survey.forms(survey.published(AnonymityFloor.of(floor(seed))));
        assertThat(shown.tellOfFewerThan(floor(seed))).as("%s", seed).isFalse();
    }

    @Property(tries = 200)
    void noDistributionOrStandardErrorRestsOnFew(@ForAll long seed) {
        MetricSurvey survey = MetricSurvey.of(seed, 60);
        AnonymityFloor floor = AnonymityFloor.of(2);
        assertThat(survey.moments(survey.published(floor)).tellOfFewerThan(floor.dispersionFrom()))
                .as("%s", seed)
                .isEmpty();
    }

    @Property(tries = 200)
    void whereEverybodyAnsweredEverythingEachMetricIsShownWhereItsQuestionIs(@ForAll long seed) {
        MetricSurvey survey = MetricSurvey.complete(seed, 30);
        cards(survey.published(AnonymityFloor.of(floor(seed))))
                .forEach(card -> card.metrics().stream()
                        .filter(metric -> survey.isAllScored(metric.ref(), card))
                        .forEach(metric -> assertThat(metric.value())
                                .as("%s of %s in %s", metric.ref(), card.group(), seed)
                                .isPresent()));
    }

    /** As in a pulse among employees: 200 people in 8 teams, three in a hundred answers blank; now and then one stands too much by itself. */
    @Test
    void aFewBlanksSeldomHideAMetricOfAll() {
        long shown = 0;
        for (long seed = 0; seed < 20; seed++) {
            shown += shownOfAll(new Random(seed));
        }
        assertThat(shown).isGreaterThanOrEqualTo(36);
    }

    private static long shownOfAll(Random random) {
        Instrument pulse = instrument(
                item("one", LEADERSHIP).topBox(2),
                item("two", LEADERSHIP),
                item("three", LEADERSHIP).topBox(2));
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < 200; person++) {
            ResponseBuilder response = Response.builder(pulse).group("t" + random.nextInt(8));
            pulse.items().stream()
                    .filter(item -> random.nextInt(100) >= 3)
                    .forEach(item -> response.answer(item.id().value(), 1 + random.nextInt(5)));
            people.add(response.build());
        }
        Publication shown =
                StandardStrategy.withDefaults().scoreGroups(table(pulse, people), AnonymityFloor.standard());
        assertThat(shown.overall().metrics()).hasSize(2);
        return shown.overall().metrics().stream()
                .filter(metric -> metric.value().isPresent())
                .count();
    }

    /** The attack finds what unguarded publications tell, and there is something left to attack in guarded ones. */
    @Test
    void theAttackFindsSomethingWhereThereIsSomething() {
        int told = 0;
        int toldApart = 0;
        int guarded = 0;
        for (long seed = 0; seed < 100; seed++) {
            MetricSurvey survey = MetricSurvey.of(seed, 20);
            List<Publication> all = survey.withoutLater().published(AnonymityFloor.none());
            told += survey.withoutLater().forms(all).tellOfFewerThan(3) ? 1 : 0;
            toldApart += survey.withoutLater().moments(all).tellOfFewerThan(12).isEmpty() ? 0 : 1;
            guarded += cards(survey.published(AnonymityFloor.of(3)))
                            .flatMap(card -> card.metrics().stream())
                            .anyMatch(metric -> metric.value().isPresent())
                    ? 1
                    : 0;
        }
        assertThat(told).isGreaterThan(70);
        assertThat(toldApart).isGreaterThan(70);
        assertThat(guarded).isGreaterThan(50);
    }
}
