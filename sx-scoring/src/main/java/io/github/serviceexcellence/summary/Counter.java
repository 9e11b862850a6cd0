package io.github.serviceexcellence.summary;

/**
 * Adds up one kind of number for many groups at once: for each construct or item an array with a place for each group, so that what one
 * loop touches stays in the processor's cache. What nobody asked for has no counter.
 */
interface Counter {
    /** Makes room for more groups. */
    void grow(int groups);

    /** Adds the respondents of a block; the scorers are those of its constructs. */
    void count(Block block, BlockScorer[] scorers);

    /** Moves what was added in small numbers to where it cannot overflow. */
    default void settle(int groups) {}

    /** Copies the numbers of one group; settled before. */
    void copyTo(Tally tally, int group);
}
