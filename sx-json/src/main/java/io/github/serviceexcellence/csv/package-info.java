/**
 * Survey answers from CSV files: one respondent a row, one item a column; or one answer a row.
 *
 * <p>{@link SurveyCsv} finds columns by their names in the first row, never by their position. What it does not need it leaves
 * alone; what it cannot read is a problem with its row and column, all told at once.
 *
 * <pre>{@code
 * ResponseTable table = SurveyCsv.of(instrument)
 *         .withBreakdown("group", "division", "team")   // a column for each level; of one level withGroupColumn("team") will do
 *         .withBreakdown("location", "city")
 *         .read(Path.of("survey.csv"));
 * }</pre>
 *
 * <p>Who does not know which options a file needs asks {@link SurveyCsv#detect}, which proposes them and says what they rest on.
 *
 * <p>More than one file, files too large for a table, faults to skip, respondents who come twice: see {@link
 * io.github.serviceexcellence.document.ResponseSource}.
 */
@NullMarked
package io.github.serviceexcellence.csv;

import org.jspecify.annotations.NullMarked;
