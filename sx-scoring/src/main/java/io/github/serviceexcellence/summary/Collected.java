package io.github.serviceexcellence.summary;

/** What a summary can hold besides the sums of scores, which it always holds. */
public enum Collected {
    /** Sums of squares of scores: needed for their standard deviation. */
    SQUARES(1),
    /**
     * How often each level and kind of answer occurs for each item, and what each item contributes to its constructs: needed for
     * scores of items and contributions to constructs.
     */
    ITEMS(2),
    /** Sums of products of the scores on each two constructs: needed for covariances between constructs, and how sure a whole of them is. */
    MOMENTS(4),
    /**
     * How many of those who have a score on a construct answered which of its items: needed to tell what may be shown by group, and to
     * show items as they count for their construct.
     */
    PATTERNS(8),
    /**
     * What squares of weights add to the other sums: needed to tell how sure a score is where weights differ. Of squares, items and moments
     * it holds as much as is collected of these; it takes neither time nor memory while everybody counts once.
     */
    SAMPLING(16);

    /** What stands for it in bytes, for ever. */
    final int bit;

    Collected(int bit) {
        this.bit = bit;
    }
}
