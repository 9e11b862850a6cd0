package io.github.serviceexcellence.summary;

/** What a {@link BlockScorer} remembers of patterns of answers. */
enum PatternMemory {
    /** Each respondent is scored: patterns are too many, or differ from group to group, or respondents are few. */
    NOTHING,
    /** Each pattern is scored when it occurs for the first time. */
    WHAT_OCCURRED,
    /** All patterns are scored beforehand, once for all scorers of a summariser. */
    EVERYTHING
}
