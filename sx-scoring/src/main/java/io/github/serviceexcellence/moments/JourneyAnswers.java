package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Responses about the steps of a journey. Only those may see them who may see the answers: others get what {@link #publish} gives.
 *
 * <p>A response says which step it is about by a unit of {@link Journey#STEP}. From the step follow its units of {@link Journey#PARTNER} and {@link
 * Journey#CHANNEL}: the channel only where the step takes one and no more; where it may take several, the response itself says which, if it knows.
 *
 * <pre>{@code
 * JourneyAnswers answers = JourneyAnswers.of(journey, table);
 * Publication shown = answers.publish(strategy, AnonymityFloor.standard());
 * JourneyView view = JourneyView.of(journey, shown, Node.of(ResultElement.OUTSTANDING_EXPERIENCE));
 * }</pre>
 */
public final class JourneyAnswers {
    private static final int BLOCK = 4096;

    private final Journey journey;
    private final ResponseTable table;
    private final int mostOfOnePerson;

    private JourneyAnswers(Journey journey, ResponseTable table, int mostOfOnePerson) {
        this.journey = journey;
        this.table = table;
        this.mostOfOnePerson = mostOfOnePerson;
    }

    /**
     * Answers whose ids tell how many are of one person. They must be ids of people: where a tool gives every response an id of its own, one person
     * would count as several, so say there by the other method how many there are.
     *
     * @param journey the journey
     * @param table the responses, with their ids
     * @return the answers
     * @throws IllegalArgumentException telling every fault: a response without an id or a step, or with several steps; a step or a channel that the
     *     journey does not have there; a partner that is named besides
     */
    public static JourneyAnswers of(Journey journey, ResponseTable table) {
        return of(journey, table, mostOfOne(table));
    }

    /**
     * Answers of which the caller knows how many are of one person.
     *
     * @param journey the journey
     * @param table the responses
     * @param mostOfOnePerson of how many responses one person may be the author, at most: 1 or more
     * @return the answers
     * @throws IllegalArgumentException telling every fault: a response without a step or with several; a step or a channel that the journey does not
     *     have there; a partner that is named besides
     */
    public static JourneyAnswers of(Journey journey, ResponseTable table, int mostOfOnePerson) {
        Objects.requireNonNull(journey, "journey");
        if (mostOfOnePerson < 1) {
            throw InvalidInputException.of(MomentsProblem.MOST.with(mostOfOnePerson));
        }
        return new JourneyAnswers(journey, new Placing(journey).placed(table), mostOfOnePerson);
    }

    private static int mostOfOne(ResponseTable table) {
        Map<RespondentId, Integer> times = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            RespondentId id = table.id(row).orElseThrow(() -> InvalidInputException.of(MomentsProblem.NO_IDS.with()));
            times.merge(id, 1, Integer::sum);
        }
        return times.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** Looks at each combination of units once, and puts every response in those that follow. */
    private static final class Placing {
        private final Journey journey;
        private final Map<String, Step> steps = new HashMap<>();
        private final Faults faults = new Faults();
        private final Word stepsKnown;
        private int without;
        private int several;
        private Units severalSuch = Units.none();

        Placing(Journey journey) {
            this.journey = journey;
            journey.steps().forEach(step -> steps.put(step.id().value(), step));
            stepsKnown = Codes.listed(stepIds(journey));
        }

        ResponseTable placed(ResponseTable table) {
            count(table);
            ResponseTable placed = table.withUnits(this::place);
            faults.check(without == 0, MomentsProblem.NO_STEP, without, Journey.STEP);
            faults.check(several == 0, MomentsProblem.TWO_STEPS, several, names(severalSuch.in(Journey.STEP)));
            faults.throwIfAny(MomentsProblem.NOT_OF_JOURNEY, journey.id());
            return placed;
        }

        /** How many responses name no step, and how many several; those in no unit have a negative number. */
        private void count(ResponseTable table) {
            List<Units> all = table.units();
            int[] steps = all.stream()
                    .mapToInt(units -> units.in(Journey.STEP).size())
                    .toArray();
            int[] numbers = new int[BLOCK];
            int from = 0;
            while (from < table.size()) {
                int rows = Cells.copyUnits(table, from, numbers);
                for (int row = 0; row < rows; row++) {
                    int named = numbers[row] < 0 ? 0 : steps[numbers[row]];
                    without += named == 0 ? 1 : 0;
                    several += named > 1 ? 1 : 0;
                    severalSuch = named > 1 ? all.get(numbers[row]) : severalSuch;
                }
                from += rows;
            }
        }

        private Units place(Units units) {
            if (units.in(Journey.STEP).size() != 1) {
                return units;
            }
            String name = units.in(Journey.STEP).first().value();
            Step step = steps.get(name);
            if (step == null) {
                faults.add("step", MomentsProblem.UNKNOWN_STEP.with(journey.id(), name, stepsKnown));
                return units;
            }
            boolean free = units.in(Journey.PARTNER).isEmpty();
            faults.check(free, "partner", MomentsProblem.HAS_PARTNER, Journey.PARTNER);
            Units known = free && step.partner().isPresent()
                    ? units.with(
                            Journey.PARTNER, GroupKey.of(step.partner().get().value()))
                    : units;
            return channel(step, known);
        }

        private Units channel(Step step, Units units) {
            List<String> known = step.channels().stream().map(Channel::code).toList();
            Set<GroupKey> named = units.in(Journey.CHANNEL);
            for (GroupKey channel : named) {
                boolean takes = known.contains(channel.value());
                faults.check(takes, "channel", MomentsProblem.OTHER_CHANNEL, step.id(), channel, Codes.listed(known));
            }
            return named.isEmpty() && known.size() == 1
                    ? units.with(Journey.CHANNEL, GroupKey.of(known.get(0)))
                    : units;
        }

        private static String names(Set<GroupKey> units) {
            return String.join(", ", units.stream().map(GroupKey::value).toList());
        }
    }

    static List<String> stepIds(Journey journey) {
        return journey.steps().stream().map(step -> step.id().value()).toList();
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
     * The responses in units of step, channel and partner, besides those that they had.
     *
     * @return the responses in their order, with the ids that the table had
     */
    public ResponseTable table() {
        return table;
    }

    /**
     * How many of the responses are of one and the same person, at most: what an anonymity floor must be multiplied by.
     *
     * @return 1 or more
     */
    public int mostOfOnePerson() {
        return mostOfOnePerson;
    }

    /**
     * What may be shown: scores and metrics of all, by step, by channel, by partner and by every other breakdown. Every step is declared, so that one
     * that is withheld does not tell whether anybody answered there.
     *
     * <p>Shown once: of what is published again with later answers one figure minus the other may rest on one person. {@link Publisher#after} takes only
     * answers that stayed the same, at the same floor; where something became late, or one customer has more now, leave the earlier figures standing.
     *
     * @param strategy scores the answers
     * @param floor how many people whatever is shown rests on at least; it is multiplied by {@link #mostOfOnePerson()}
     * @return the publication
     */
    public Publication publish(ScoringStrategy strategy, AnonymityFloor floor) {
        return Publisher.of(floor.perPerson(mostOfOnePerson), strategy::score)
                .withUnits(
                        Journey.STEP,
                        stepIds(journey).stream().map(GroupKey::of).toList())
                .publish(strategy.stage().summariseGroups(table));
    }

    /** The number of responses. */
    @Override
    public String toString() {
        return table.size() + " responses about journey " + journey.id();
    }
}
