package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Spans;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.journey.Visit;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * People who went a journey, did not come to its end, and were not heard of for a while, by the step at which they were last seen. Only those may see
 * it who may see the visits: others get what {@link #publish} gives.
 *
 * <p>Somebody has gone quiet if the last visit is longer than a span before the date that the caller gives; exactly as long is not longer. Who was at the
 * last step once has come to the end. Visits after that date do not count. Of two visits at one instant the later step counts. Time is linear in the
 * visits, memory in the people.
 *
 * <pre>{@code
 * GoneQuiet quiet = GoneQuiet.of(journey, visits, Duration.ofDays(30), at);
 * quiet.reading().explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It misleads where steps are long by nature: take a span that is longer than people usually wait.
 */
public final class GoneQuiet {
    private final Journey journey;
    private final ResponseTable table;
    private final int finished;

    private GoneQuiet(Journey journey, ResponseTable table, int finished) {
        this.journey = journey;
        this.table = table;
        this.finished = finished;
    }

    /**
     * Looks at visits.
     *
     * @param journey the journey
     * @param visits visits to its steps, in any order; of a stream, {@code stream::iterator}
     * @param span how long somebody may not be heard of: above 0, at most 36,525 days
     * @param at the date and time at which it stands so
     * @return who has gone quiet
     * @throws IllegalArgumentException if the span is none, or naming each step that the journey does not have
     */
    public static GoneQuiet of(Journey journey, Iterable<Visit> visits, Duration span, Instant at) {
        Spans.check(span);
        Sightings sightings =
                new Sightings(Objects.requireNonNull(journey, "journey"), Objects.requireNonNull(at, "at"));
        visits.forEach(sightings::add);
        return sightings.quiet(span);
    }

    /** Where somebody was seen last, and whether at the end once. */
    private static final class Sighting {
        private Instant time = Instant.MIN;
        private int step;
        private boolean finished;
    }

    private static final class Sightings {
        private final Journey journey;
        private final Instant at;
        private final Map<StepId, Integer> places = new HashMap<>();
        private final Map<CustomerId, Sighting> last = new HashMap<>();
        private final TreeSet<StepId> unknown = new TreeSet<>();

        Sightings(Journey journey, Instant at) {
            this.journey = journey;
            this.at = at;
            journey.steps().forEach(step -> places.put(step.id(), places.size()));
        }

        void add(Visit visit) {
            Integer place = places.get(visit.step());
            if (place == null) {
                unknown.add(visit.step());
            } else if (!visit.time().isAfter(at)) {
                Sighting sighting = last.computeIfAbsent(visit.who(), who -> new Sighting());
                sighting.finished |= place == places.size() - 1;
                int order = visit.time().compareTo(sighting.time);
                if (order > 0 || (order == 0 && place > sighting.step)) {
                    sighting.time = visit.time();
                    sighting.step = place;
                }
            }
        }

        GoneQuiet quiet(Duration span) {
            Faults faults = new Faults();
            Word known = Codes.listed(JourneyAnswers.stepIds(journey));
            unknown.forEach(step -> faults.add("step", MomentsProblem.UNKNOWN_STEP.with(journey.id(), step, known)));
            faults.throwIfAny(MomentsProblem.NOT_VISITS, journey.id());
            Cases cases = Cases.of(
                    journey.id().value(), journey.title(), Map.of(QuietReading.QUIET, QuietReading.question(span)));
            int finished = 0;
            int[][] people = new int[places.size()][2];
            for (Sighting sighting : last.values()) {
                finished += sighting.finished ? 1 : 0;
                if (!sighting.finished) {
                    people[sighting.step][sighting.time.plus(span).isBefore(at) ? Cases.YES : Cases.NO]++;
                }
            }
            // by step, not by person: in whatever order visits came, the table is the same
            for (int step = 0; step < people.length; step++) {
                StepId id = journey.steps().get(step).id();
                Units units = Units.none().with(Journey.STEP, GroupKey.of(id.value()));
                for (byte quiet = Cases.NO; quiet <= Cases.YES; quiet++) {
                    for (int person = 0; person < people[step][quiet]; person++) {
                        cases.add(units, quiet);
                    }
                }
            }
            return new GoneQuiet(journey, cases.table(), finished);
        }
    }

    /**
     * The journey.
     *
     * @return the journey
     */
    public Journey journey() {
        return journey;
    }

    /**
     * How many people came to the end.
     *
     * @return 0 or more
     */
    public int finished() {
        return finished;
    }

    /**
     * Those who did not come to the end, as yes-or-no answers to one item; the step at which they were last seen is a unit of {@link Journey#STEP}.
     *
     * @return a respondent for each person, by step
     */
    public ResponseTable table() {
        return table;
    }

    /**
     * The share of all who did not come to the end, exact.
     *
     * @return the reading
     */
    public QuietReading reading() {
        return QuietReading.of(journey, StandardStrategy.withDefaults().score(table));
    }

    /**
     * What may be shown: the share of all, and by the step at which people were last seen. {@link QuietReading#of} reads its cards. Every person is one
     * respondent.
     *
     * <p>Shown once: of what is published again with later answers one figure minus the other may rest on one person. {@link Publisher#after} takes only
     * answers that stayed the same, at the same floor; where something became late, or one customer has more now, leave the earlier figures standing.
     *
     * @param floor how many people whatever is shown rests on at least
     * @return the publication
     */
    public Publication publish(AnonymityFloor floor) {
        return Cases.publish(
                table,
                floor,
                Journey.STEP,
                JourneyAnswers.stepIds(journey).stream().map(GroupKey::of).toList());
    }

    /** The number of people who did not come to the end. */
    @Override
    public String toString() {
        return table.size() + " people who did not come to the end of journey " + journey.id();
    }
}
