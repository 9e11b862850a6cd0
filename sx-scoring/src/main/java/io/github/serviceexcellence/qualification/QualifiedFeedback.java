package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Feedback with the stratum of each. Only those may see it who may see the answers: others get what {@link #publish} gives.
 *
 * <p>The answers are in a {@link #table() table} in which the stratum is a unit, so that everything that can be told by unit can be told by
 * stratum. The answers themselves and their weights are those that were given.
 */
public final class QualifiedFeedback {
    /** The breakdown whose units are the strata. */
    public static final Breakdown ANSWERED = Breakdown.of("answered");

    private final Qualification qualification;
    private final List<Stratum> strata;
    private final ResponseTable table;
    private final int mostOfOneCustomer;

    private QualifiedFeedback(
            Qualification qualification, List<Stratum> strata, ResponseTable table, int mostOfOneCustomer) {
        this.qualification = qualification;
        this.strata = strata;
        this.table = table;
        this.mostOfOneCustomer = mostOfOneCustomer;
    }

    static QualifiedFeedback of(Qualification qualification, Contacts contacts, List<Feedback> feedback) {
        check(feedback);
        ResponseTableBuilder table =
                ResponseTable.builder(feedback.get(0).response().instrument());
        List<Stratum> strata = new ArrayList<>(feedback.size());
        Map<CustomerId, Integer> times = new HashMap<>();
        Map<Units, Map<Stratum, Units>> known = new HashMap<>();
        for (Feedback each : feedback) {
            Stratum stratum = qualification.stratum(contacts, each);
            Response response = each.response();
            Units units = known.computeIfAbsent(response.units(), given -> new EnumMap<>(Stratum.class))
                    .computeIfAbsent(stratum, found -> response.units().with(ANSWERED, found.unit()));
            strata.add(stratum);
            table.add(response.withUnits(units));
            times.merge(each.customer(), 1, Integer::sum);
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new QualifiedFeedback(qualification, List.copyOf(strata), table.build(), most);
    }

    private static void check(List<Feedback> feedback) {
        Faults faults = new Faults();
        faults.check(!feedback.isEmpty(), QualificationProblem.NO_FEEDBACK);
        for (int place = 0; place < feedback.size(); place++) {
            check(feedback.get(0).response().instrument(), feedback.get(place).response(), place + 1, faults);
        }
        faults.throwIfAny(QualificationProblem.NOT_TO_QUALIFY);
    }

    private static void check(Instrument first, Response response, int number, Faults faults) {
        Instrument other = response.instrument();
        boolean same = other == first || other.equals(first);
        faults.check(same, QualificationProblem.OTHER_INSTRUMENT, number, other, first);
        boolean free = !response.units().breakdowns().contains(ANSWERED);
        faults.check(free, QualificationProblem.HAS_STRATUM, number, ANSWERED);
    }

    /**
     * How the feedback was qualified.
     *
     * @return the qualification
     */
    public Qualification qualification() {
        return qualification;
    }

    /**
     * The stratum of each feedback.
     *
     * @return the strata in the order in which the feedback was given
     */
    public List<Stratum> strata() {
        return strata;
    }

    /**
     * How many feedbacks are in each stratum. Exact, so not to be shown to others.
     *
     * @return a number for each stratum, 0 too
     */
    public Map<Stratum, Integer> counts() {
        Map<Stratum, Integer> counts = new EnumMap<>(Stratum.class);
        Stream.of(Stratum.values()).forEach(stratum -> counts.put(stratum, 0));
        strata.forEach(stratum -> counts.merge(stratum, 1, Integer::sum));
        return counts;
    }

    /**
     * The answers, each with its stratum as a unit of {@link #ANSWERED} beside the units that it had.
     *
     * @return the answers in the order of the feedback, without ids
     */
    public ResponseTable table() {
        return table;
    }

    /**
     * How many of the feedbacks are of one and the same customer, at most: what an anonymity floor must be multiplied by.
     *
     * @return 1 or more
     */
    public int mostOfOneCustomer() {
        return mostOfOneCustomer;
    }

    /**
     * What may be shown of it: scores and metrics of all, by stratum, and by every other breakdown of the answers. Every stratum is declared, so
     * that one that is withheld does not tell whether anybody is in it.
     *
     * <p>Shown once: of what is published again with later answers one figure minus the other may rest on one person. {@link Publisher#after} takes only
     * answers that stayed the same, at the same floor; where something became late, or one customer has more now, leave the earlier figures standing.
     *
     * @param strategy scores the answers
     * @param floor how many customers whatever is shown rests on at least; it is multiplied by {@link #mostOfOneCustomer()}
     * @return the publication
     */
    public Publication publish(ScoringStrategy strategy, AnonymityFloor floor) {
        return Publisher.of(floor.perPerson(mostOfOneCustomer), strategy::score)
                .withUnits(
                        ANSWERED, Stream.of(Stratum.values()).map(Stratum::unit).toList())
                .publish(strategy.stage().summariseGroups(table));
    }

    /**
     * Scores the answers plain and with another weight for each stratum. No answer changes: the weight of each response is multiplied by that of its
     * stratum. There is no published form: beside the plain total and the strata that are shown, a weighted total would tell those that are withheld.
     *
     * @param strategy scores the answers
     * @param weights how much each stratum counts
     * @return both cards, exact and so confidential
     * @throws IllegalArgumentException naming each feedback whose weight times that of its stratum has more than six decimals or is above 1,000,000
     */
    public WeightingEffect weigh(ScoringStrategy strategy, StratumWeights weights) {
        return new WeightingEffect(strategy.score(table), strategy.score(weighted(weights)));
    }

    private ResponseTable weighted(StratumWeights weights) {
        Faults faults = new Faults();
        ResponseTableBuilder changed = ResponseTable.builder(table.instrument());
        for (int row = 0; row < strata.size(); row++) {
            Response response = table.response(row);
            Stratum stratum = strata.get(row);
            Optional<Response> weighted = weights.weighted(response, stratum);
            faults.check(
                    weighted.isPresent(),
                    QualificationProblem.PRODUCT,
                    row + 1,
                    response.weight(),
                    weights.weight(stratum));
            weighted.ifPresent(changed::add);
        }
        faults.throwIfAny(QualificationProblem.NOT_TO_WEIGH);
        return changed.build();
    }

    /** The number of feedbacks. */
    @Override
    public String toString() {
        return strata.size() + " qualified feedbacks";
    }
}
