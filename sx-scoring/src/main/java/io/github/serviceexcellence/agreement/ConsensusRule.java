package io.github.serviceexcellence.agreement;

/** How several assessments become one. */
public enum ConsensusRule {
    /** The highest level that more than half of those who rated reached; of an even number the lower of the two in the middle. */
    MEDIAN,
    /** What the assessors agreed on when they met. */
    DISCUSSED
}
