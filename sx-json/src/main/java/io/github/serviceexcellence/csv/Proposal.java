package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.detection.Finding;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;

/**
 * One option that seems to fit a file: how to write it, and what it rests on. It is proposed and not applied.
 */
public final class Proposal {
    private final Finding finding;

    Proposal(Finding finding) {
        this.finding = finding;
    }

    /**
     * The option as a call of {@link SurveyCsv}.
     *
     * @return for instance {@code .withSeparator(';')}
     */
    public String java() {
        return finding.java();
    }

    /**
     * The option as arguments of the quickstart's command line, unquoted.
     *
     * @return for instance {@code --separator} and {@code ;}
     */
    public List<String> arguments() {
        return finding.arguments();
    }

    /**
     * What the proposal rests on, with figures, in English and Dutch.
     *
     * @return for instance that 20 of 20 rows have 12 fields then
     */
    public Message why() {
        return finding.why();
    }

    /**
     * Accepts the proposal.
     *
     * @param survey a reader
     * @return the reader with this option
     * @throws IllegalArgumentException if the reader is for an instrument, or has options, that do not allow it
     */
    public SurveyCsv apply(SurveyCsv survey) {
        List<String> values = finding.values();
        String first = values.isEmpty() ? "" : values.get(0);
        return switch (finding.setting()) {
            case CHARSET -> survey.withCharset(Charset.forName(first));
            case SEPARATOR -> survey.withSeparator(first.charAt(0));
            case HEADER_LINE -> survey.withHeaderLine(Integer.parseInt(first));
            case DATA_FROM -> survey.withDataFrom(Integer.parseInt(first));
            case LONG_FORM -> survey.withLongForm(first, values.get(1), values.get(2));
            case ANY_ORDER -> survey.withRowsInAnyOrder(Integer.parseInt(first));
            case COLUMN, LEVEL_COLUMN, CHOICE_COLUMN -> column(survey, values);
            case LABELS -> survey.withLabels();
            case CASE_AND_SPACE -> survey.withCaseAndSpaceIgnored();
            case LEVEL -> survey.withLevel(first, new BigDecimal(values.get(1)));
            case ANSWER -> survey.withAnswer(first, AnswerKind.parse(values.get(1)));
            case FIRST_CODE ->
                values.size() == 1
                        ? survey.withFirstCode(Integer.parseInt(first))
                        : survey.withFirstCode(ItemId.of(first), Integer.parseInt(values.get(1)));
            case DECIMAL_COMMA -> survey.withDecimalComma();
            case CHOICE_SEPARATOR -> survey.withChoiceSeparator(first.charAt(0));
            case GROUP -> survey.withGroupColumn(first);
            case NO_UNIT -> survey.withNoUnit(first);
            case UNIT_SEPARATOR -> survey.withUnitSeparator(first, values.get(1).charAt(0));
            case WHOLE_NUMBER_UNITS -> survey.withWholeNumberUnits();
            case ONLY -> survey.withRowsWhere(first, rest(values));
            case EXCEPT -> survey.withoutRowsWhere(first, rest(values));
            case ID -> survey.withIdColumn(first);
            case TIME -> survey.withTimeColumn(first);
            case DURATION -> survey.withDurationColumn(first, Duration.ofSeconds(1));
            case WEIGHT -> survey.withWeightColumn(first);
            case ZERO_WEIGHTS -> survey.withZeroWeightsLeftOut();
            case ROUND_WEIGHTS -> survey.withWeightsRounded();
            case VOICE -> survey.withVoiceColumn(first);
        };
    }

    private SurveyCsv column(SurveyCsv survey, List<String> values) {
        ItemId item = ItemId.of(values.get(0));
        return switch (finding.setting()) {
            case LEVEL_COLUMN -> survey.withLevelColumn(item, new BigDecimal(values.get(1)), values.get(2));
            case CHOICE_COLUMN -> survey.withChoiceColumn(item, values.get(1), values.get(2));
            default ->
                survey.withColumn(
                        item, values.get(1), values.subList(2, values.size()).toArray(String[]::new));
        };
    }

    private static String[] rest(List<String> values) {
        return values.subList(1, values.size()).toArray(String[]::new);
    }

    /** The option as a call. */
    @Override
    public String toString() {
        return java();
    }
}
