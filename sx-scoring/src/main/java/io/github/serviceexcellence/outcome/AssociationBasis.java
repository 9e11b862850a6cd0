package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.result.Period;
import java.util.Objects;

/** What pairs are made of. */
public sealed interface AssociationBasis {
    /**
     * What is told of it at the top.
     *
     * @return a sentence in English and Dutch
     */
    Message said();

    /**
     * The measurements of parts of the organisation in one period: each part is a pair.
     *
     * @param period the period
     */
    record AcrossGroups(Period period) implements AssociationBasis {
        /** Checks that nothing is missing. */
        public AcrossGroups {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public Message said() {
            return ChainStatement.ACROSS_GROUPS.with(period);
        }
    }

    /**
     * The measurements of the whole organisation: each period is a pair with the one that comes so many periods later.
     *
     * @param lag how many periods later the later result is measured, 0 or more
     */
    record OverTime(int lag) implements AssociationBasis {
        @Override
        public Message said() {
            return switch (lag) {
                case 0 -> ChainStatement.SAME_PERIOD.with();
                case 1 -> ChainStatement.NEXT_PERIOD.with();
                default -> ChainStatement.OVER_TIME.with(lag);
            };
        }
    }

    /**
     * The scores of units that may be shown: each unit is a pair.
     *
     * @param breakdown the breakdown
     */
    record AcrossUnits(Breakdown breakdown) implements AssociationBasis {
        /** Checks that nothing is missing. */
        public AcrossUnits {
            Objects.requireNonNull(breakdown, "breakdown");
        }

        @Override
        public Message said() {
            return ChainStatement.ACROSS_UNITS.with(breakdown);
        }
    }
}
