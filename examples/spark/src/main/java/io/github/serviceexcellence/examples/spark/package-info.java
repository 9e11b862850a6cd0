/**
 * A survey scored on Apache Spark.
 *
 * <p>Where the data are, {@link SummaryAggregator} turns rows into the summaries of groups, which travel as bytes and merge without
 * a difference in any bit. The driver gets one summary a group, never a respondent, and makes the score cards: only there, where all
 * groups are known, can it be decided which of them the anonymity floor withholds.
 */
@NullMarked
package io.github.serviceexcellence.examples.spark;

import org.jspecify.annotations.NullMarked;
