/**
 * Survey answers in the JSON of other tools, and a questionnaire as a form of one of them.
 *
 * <p>A JSON file of results is a table whose columns are paths: {@link ForeignJson} reads it with all that a {@link
 * io.github.serviceexcellence.csv.SurveyCsv SurveyCsv} says of columns, labels, groups and rows that count, where the name of a column is the
 * path of a value in a response.
 *
 * <pre>{@code
 * SurveyCsv survey = SurveyCsv.of(instrument).withLabels().withGroupColumn("team");
 * Reading<ResponseTable> reading = ForeignJson.surveyJs(survey).from(Path.of("results.json")).table();
 * reading.notes().forEach(note -> show(note.in(locale)));      // what no column took, and which items nobody answered
 * }</pre>
 *
 * <p>{@link SurveyJsForm} writes an instrument as a form whose results are read back without any option.
 */
@NullMarked
package io.github.serviceexcellence.foreign;

import org.jspecify.annotations.NullMarked;
