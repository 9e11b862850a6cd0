package io.github.serviceexcellence.summary;

/** What a summary can hold besides the sums of element scores, which it always holds. */
public enum Collected {
    /** Sums of squares of element scores: needed for their standard deviation. */
    SQUARES,
    /**
     * How often each level and kind of answer occurs for each item, and what each item contributes to its element: needed for
     * scores of items and contributions to elements.
     */
    ITEMS,
    /** Sums of products of the scores on each two elements: needed for covariances between elements. */
    MOMENTS
}
