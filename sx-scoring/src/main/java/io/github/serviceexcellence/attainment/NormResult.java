package io.github.serviceexcellence.attainment;

import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many questions were answered in time, as it stands at a date that the caller gives. Only those may see it who may see the questions: others get
 * what {@link #publish} gives.
 *
 * <p>Asked after that date, a question does not count; answered after it, it is not answered yet. A question is in time if it was answered at its
 * deadline or before; late if it was answered later, or the deadline has passed without an answer. Before that it is not due, and no part of the share:
 * share = 100 * in time / (in time + late).
 *
 * <pre>{@code
 * NormResult result = NormResult.of(norm, questions, at);
 * System.out.println(result.reading().explain(Locale.ENGLISH));
 * NormReading shown = NormReading.of(norm, result.publish(AnonymityFloor.standard()).overall());
 * }</pre>
 *
 * <p>It misleads while many questions are not due: those answered at once count already, those that will be late do not yet. Its interval takes every
 * question for one of somebody else, so it is too narrow where few customers ask much. Time is linear in the questions.
 */
public final class NormResult {
    /** The question that each case answers. */
    static final String IN_TIME = "in-time";

    private final ServiceNorm norm;
    private final Instant at;
    private final ResponseTable table;
    private final int inTime;
    private final int late;
    private final int notDue;
    private final int mostOfOneCustomer;

    private NormResult(Count count) {
        norm = count.norm;
        at = count.at;
        table = count.cases.table();
        inTime = count.inTime;
        late = count.late;
        notDue = count.notDue;
        mostOfOneCustomer = count.customers.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /**
     * Looks at questions.
     *
     * @param norm the norm
     * @param questions the questions, in any order; of a stream, {@code stream::iterator}
     * @param at the date and time at which it stands so
     * @return the result
     */
    public static NormResult of(ServiceNorm norm, Iterable<Question> questions, Instant at) {
        Count count = new Count(Objects.requireNonNull(norm, "norm"), Objects.requireNonNull(at, "at"));
        questions.forEach(count::add);
        return new NormResult(count);
    }

    /** What was counted so far. */
    private static final class Count {
        private final ServiceNorm norm;
        private final Instant at;
        private final Cases cases;
        private final Map<CustomerId, Integer> customers = new HashMap<>();
        private int inTime;
        private int late;
        private int notDue;

        Count(ServiceNorm norm, Instant at) {
            this.norm = norm;
            this.at = at;
            this.cases = Cases.of(norm.id().value(), norm.title(), Map.of(IN_TIME, norm.title()));
        }

        void add(Question question) {
            if (question.asked().isAfter(at)) {
                return;
            }
            byte outcome = outcome(question);
            inTime += outcome == Cases.YES ? 1 : 0;
            late += outcome == Cases.NO ? 1 : 0;
            notDue += outcome == Cases.UNKNOWN ? 1 : 0;
            customers.merge(question.customer(), 1, Integer::sum);
            cases.add(question.units(), outcome);
        }

        private byte outcome(Question question) {
            Instant deadline = norm.deadline(question.asked());
            Instant answered =
                    question.answered().filter(time -> !time.isAfter(at)).orElse(Instant.MAX);
            if (!answered.isAfter(deadline)) {
                return Cases.YES;
            }
            return at.isAfter(deadline) ? Cases.NO : Cases.UNKNOWN;
        }
    }

    /**
     * The norm.
     *
     * @return the norm
     */
    public ServiceNorm norm() {
        return norm;
    }

    /**
     * When it stood so.
     *
     * @return the date and time that was given
     */
    public Instant at() {
        return at;
    }

    /**
     * How many questions were answered in time.
     *
     * @return 0 or more
     */
    public int inTime() {
        return inTime;
    }

    /**
     * How many were answered late, or are late without an answer.
     *
     * @return 0 or more
     */
    public int late() {
        return late;
    }

    /**
     * How many have no answer yet and are not late.
     *
     * @return 0 or more
     */
    public int notDue() {
        return notDue;
    }

    /**
     * How many of the questions are of one and the same customer, at most: what an anonymity floor must be multiplied by.
     *
     * @return 1 or more
     */
    public int mostOfOneCustomer() {
        return mostOfOneCustomer;
    }

    /**
     * The questions as yes-or-no answers to one item, in the units of the questions.
     *
     * @return a respondent for each question that was asked by then; one that is not due answers nothing
     */
    public ResponseTable table() {
        return table;
    }

    /**
     * The share of all questions against the norm, exact.
     *
     * @return the reading
     */
    public NormReading reading() {
        return NormReading.of(norm, StandardStrategy.withDefaults().score(table));
    }

    /**
     * What may be shown: the share of all questions, and that of every unit. {@link NormReading#of} reads its cards.
     *
     * <p>Shown once: of what is published again with later answers one figure minus the other may rest on one person. {@link Publisher#after} takes only
     * answers that stayed the same, at the same floor; where something became late, or one customer has more now, leave the earlier figures standing.
     *
     * @param floor how many customers whatever is shown rests on at least; it is multiplied by {@link #mostOfOneCustomer()}
     * @return the publication
     */
    public Publication publish(AnonymityFloor floor) {
        return Cases.publish(table, floor.perPerson(mostOfOneCustomer));
    }

    /** How many questions are in time, late and not due. */
    @Override
    public String toString() {
        return inTime + " in time, " + late + " late, " + notDue + " not due";
    }
}
