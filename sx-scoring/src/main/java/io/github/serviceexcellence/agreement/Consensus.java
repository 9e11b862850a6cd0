package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Response;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * What several assessors who judged alone come to: of each criterion a level, by the median or as they agreed when they met, and who differs where.
 *
 * <pre>{@code
 * Consensus consensus = Consensus.byMedian(List.of(ann, ben, carla));
 * consensus.differences();                       // what to talk about, the largest difference first
 * ScoreCard card = StandardStrategy.withDefaults().score(consensus.toResponse());
 * }</pre>
 *
 * <p>Who did not rate a criterion does not count for it; one that nobody rated has no level. A median hides a single assessor who saw what the others missed: look at the
 * differences before you take it. It holds the names of assessors, and is for them alone.
 */
@Value.Immutable
@ValueStyle
public abstract class Consensus implements Tabulated {
    Consensus() {}

    static Builder builder() {
        return ImmutableConsensus.builder();
    }

    /**
     * The median of assessments.
     *
     * @param assessments one or more of one subject, each made alone, on scales of the same values or by the same criteria
     * @return what they come to
     * @throws IllegalArgumentException for the same reasons as {@link Assessment#responses}
     */
    public static Consensus byMedian(List<Assessment> assessments) {
        return new Deliberation(assessments).byMedian();
    }

    /**
     * What the assessors agreed on when they met, beside what each had said alone.
     *
     * @param assessments one or more of one subject, each made alone
     * @param agreed the assessment that they made together; what nobody judged alone is left out of the comparison
     * @return what they come to
     * @throws IllegalArgumentException for the same reasons as {@link Assessment#responses}, or if what was agreed on is about another subject or not
     *     on the scale
     */
    public static Consensus discussed(List<Assessment> assessments, Assessment agreed) {
        return new Deliberation(assessments).discussed(agreed);
    }

    /**
     * How the levels came about.
     *
     * @return the rule
     */
    public abstract ConsensusRule rule();

    /**
     * What was assessed.
     *
     * @return the subject
     */
    public abstract Subject subject();

    /**
     * The number of assessments.
     *
     * @return 1 or more
     */
    public abstract int assessments();

    /**
     * The criteria that one of them concluded on.
     *
     * @return in the order of the instrument
     */
    public abstract List<ConsensusItem> items();

    /**
     * The criteria on which somebody gave another level than the one they come to.
     *
     * @return the largest {@linkplain ConsensusItem#spread() spread} first, then in the order of the instrument
     */
    public List<ConsensusItem> differences() {
        return items().stream()
                .filter(item -> !item.differing().isEmpty())
                .sorted(Comparator.comparingInt(item -> -item.spread()))
                .toList();
    }

    /**
     * The levels as a response, to be scored.
     *
     * @return by the median a response in the voice of an assessor, in a group named after the subject, in which a criterion without a level is as in the
     *     first assessment; else the assessment that was agreed on, as a response
     */
    @Value.Redacted // said by the items already
    public abstract Response toResponse();

    /**
     * What there is to say, as data: the rule, on how many criteria all agree, and who differs where, the largest difference first.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new ConsensusWords(this).statements();
    }

    /**
     * The levels as a table: what each assessment gave, the level they come to, and the spread in steps.
     *
     * @param language the reader's language
     * @return a line for each criterion, below a header
     */
    @Override
    public String table(Language language) {
        return new ConsensusWords(this).table(language);
    }

    /** The rule and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder rule(ConsensusRule rule);

        Builder subject(Subject subject);

        Builder assessments(int number);

        Builder addAllItems(Iterable<? extends ConsensusItem> items);

        Builder toResponse(Response response);

        Consensus build();
    }
}
