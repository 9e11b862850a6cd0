package io.github.serviceexcellence.moments;

import static io.github.serviceexcellence.moments.Journeys.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.journey.Visit;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GoneQuietTest {
    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(30);

    private static Visit visit(String who, String step, Instant time) {
        return new Visit(CustomerId.of(who), StepId.of(step), time);
    }

    private static GoneQuiet quiet(Visit... visits) {
        return GoneQuiet.of(JOURNEY, List.of(visits), SPAN, AT);
    }

    private static double share(GoneQuiet quiet) {
        return quiet.reading().share().value().orElse(-1);
    }

    @Test
    void justInsideAndJustOutsideTheSpanAreToldApart() {
        Instant edge = AT.minus(SPAN);

        assertThat(share(quiet(visit("ann", "apply", edge)))).isZero();
        assertThat(share(quiet(visit("ann", "apply", edge.minusNanos(1))))).isEqualTo(100);
        assertThat(share(quiet(visit("ann", "apply", edge.minusNanos(1)), visit("ann", "wait", edge))))
                .isZero();
    }

    @Test
    void whoCameToTheEndIsNotQuiet() {
        GoneQuiet quiet = quiet(
                visit("ann", "apply", AT.minusSeconds(9_000_000)),
                visit("ann", "complain", AT.minusSeconds(8_000_000)),
                visit("ann", "wait", AT.minusSeconds(7_000_000)));

        assertThat(quiet.finished()).isEqualTo(1);
        assertThat(quiet.table().size()).isZero();
        assertThat(quiet.reading().share().value()).isEmpty();
    }

    @Test
    void theSpanStandsInTheQuestion() {
        assertThat(QuietReading.question(Duration.ofDays(1)).in(Locale.ENGLISH))
                .isEqualTo("Not heard of for more than 1 day");
        assertThat(QuietReading.question(Duration.ofHours(36)).in(Text.DUTCH))
                .isEqualTo("Langer dan 36 uur niets gehoord");
    }

    /** Whose ids have one hash code. */
    @Test
    void theOrderOfVisitsChangesNothing() {
        Visit one = visit("Aa", "apply", AT.minusSeconds(9_000_000));
        Visit other = visit("BB", "wait", AT.minusSeconds(8));

        assertThat(quiet(one, other).table()).isEqualTo(quiet(other, one).table());
    }

    @Test
    void anyDateCanBeGiven() {
        List<Visit> visits = List.of(visit("ann", "apply", AT));

        assertThat(GoneQuiet.of(JOURNEY, visits, SPAN, Instant.MIN).table().size())
                .isZero();
        assertThat(share(GoneQuiet.of(JOURNEY, visits, SPAN, Instant.MAX))).isEqualTo(100);
    }

    @Test
    void visitsAfterTheDateDoNotCount() {
        assertThat(share(quiet(
                        visit("ann", "apply", AT.minusSeconds(9_000_000)), visit("ann", "complain", AT.plusNanos(1)))))
                .isEqualTo(100);
    }

    @Test
    void whatIsShownIsByTheStepWherePeopleWereSeenLast() {
        List<Visit> visits = new ArrayList<>();
        for (int person = 0; person < 20; person++) {
            visits.add(visit("a" + person, "apply", AT.minusSeconds(9_000_000)));
            visits.add(visit("w" + person, "apply", AT.minusSeconds(9_000_000)));
            visits.add(visit("w" + person, "wait", AT.minusSeconds(person < 10 ? 8_000_000 : 8)));
        }
        visits.add(visit("lone", "deliver", AT.minusSeconds(9_000_000)));
        Publication shown = GoneQuiet.of(JOURNEY, visits, SPAN, AT).publish(AnonymityFloor.standard());

        // one of the two is withheld with the lone one at delivery: of the total minus both there would be one person
        assertThat(shown.breakdown(Journey.STEP).units()).hasSize(1);
        assertThat(shown.breakdown(Journey.STEP).unit(GroupKey.of("deliver"))).isEmpty();
        QuietReading reading = QuietReading.of(JOURNEY, shown.overall());
        assertThat(reading.isConfidential()).isFalse();
        assertThat(reading.explain(Locale.ENGLISH)).contains("Why somebody is not heard of is not known");
        assertThat(reading.explain(Text.DUTCH)).contains("“Langer dan 30 dagen niets gehoord”: ");
    }

    @Test
    void stepsThatTheJourneyDoesNotHaveAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quiet(visit("ann", "depart", AT), visit("ann", "arrive", AT)))
                .withMessageContaining("journey passport has no step arrive")
                .withMessageContaining("journey passport has no step depart; it has: apply, wait, deliver, complain");
        for (Duration span : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(36_526))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GoneQuiet.of(JOURNEY, List.of(), span, AT))
                    .withMessageContaining("a span of " + span + " is not possible");
        }
    }

    /** Held against a plain reading of the rule, person by person; in any order. */
    @Property(tries = 200)
    void itIsWhatAPlainReadingOfTheRuleGives(@ForAll Random random) {
        List<String> steps = JourneyAnswers.stepIds(JOURNEY);
        List<Visit> visits = new ArrayList<>();
        for (int number = random.nextInt(30); number > 0; number--) {
            visits.add(visit(
                    "p" + random.nextInt(6),
                    steps.get(random.nextInt(steps.size())),
                    AT.minus(Duration.ofDays(random.nextInt(64) - 2))));
        }
        int quiet = 0;
        int going = 0;
        for (String person : Set.of("p0", "p1", "p2", "p3", "p4", "p5")) {
            TreeMap<Instant, String> own = new TreeMap<>();
            boolean finished = false;
            for (Visit visit : visits) {
                if (visit.who().value().equals(person) && !visit.time().isAfter(AT)) {
                    own.put(visit.time(), person);
                    finished |= visit.step().value().equals("complain");
                }
            }
            if (!finished && !own.isEmpty()) {
                going++;
                quiet += Duration.between(own.lastKey(), AT).compareTo(SPAN) > 0 ? 1 : 0;
            }
        }
        Collections.shuffle(visits, random);

        GoneQuiet found = GoneQuiet.of(JOURNEY, visits, SPAN, AT);

        assertThat(found.table().size()).isEqualTo(going);
        assertThat(share(found)).isEqualTo(going == 0 ? -1 : 100.0 * quiet / going);
    }
}
