package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** From rows to the scores of all groups. */
final class SurveyScoring {
    private final Plan plan;
    private final Summariser summariser;
    private final ResponseSummary nobody;

    /**
     * Scores by a plan.
     *
     * @throws IllegalArgumentException if the strategy does not fit the instrument, or cannot score a survey in parts: it imputes
     *     means of all answers, which no part has
     */
    SurveyScoring(Plan plan) {
        this.plan = plan;
        this.summariser = plan.summariser();
        this.nobody = summariser.empty();
    }

    /**
     * Scores a survey.
     *
     * @param rows as {@link SurveyRows} reads them
     * @param what what the rows are called when they have problems
     * @param floor how many respondents a shown score needs at least
     * @return what may be shown
     * @throws IllegalArgumentException telling the problems of the rows, or that there are none
     */
    Publication score(Dataset<Row> rows, String what, AnonymityFloor floor) {
        List<Tuple2<String, SummaryBuffer>> units = rows.groupByKey(
                        (MapFunction<Row, String>) SurveyRows::unit, Encoders.STRING())
                .agg(new SummaryAggregator(plan).toColumn())
                .collectAsList();
        Problems problems = new Problems();
        for (Tuple2<String, SummaryBuffer> unit : units) {
            problems.addAll(unit._2().problems());
            checkKey(unit._1(), rows.columns()[SurveyRows.UNIT], problems);
        }
        problems.throwIfAny(what);
        if (units.isEmpty()) {
            throw new IllegalArgumentException(what + " has columns but no rows, so there is nothing to score");
        }
        return plan.strategy().scoreGroups(grouped(units), floor);
    }

    private static void checkKey(String unit, String column, Problems problems) {
        try {
            if (!unit.isEmpty()) {
                GroupKey.of(unit);
            }
        } catch (IllegalArgumentException e) {
            problems.add("column " + column + ": " + e.getMessage());
        }
    }

    private GroupedSummary grouped(List<Tuple2<String, SummaryBuffer>> units) {
        ResponseSummary ungrouped = nobody;
        SortedMap<GroupKey, ResponseSummary> groups = new TreeMap<>();
        for (Tuple2<String, SummaryBuffer> unit : units) {
            ResponseSummary summary = unit._2().summary(summariser);
            if (unit._1().isEmpty()) {
                ungrouped = summary;
            } else {
                groups.put(GroupKey.of(unit._1()), summary);
            }
        }
        return GroupedSummary.of(groups, ungrouped);
    }
}
