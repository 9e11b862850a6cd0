package io.github.serviceexcellence.law;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many points an item stage gives to each answer, read off its summaries: whatever the stage, this is what counts as better. */
final class AnswerPoints {
    /** By item and place, in billionths. */
    private final long[][] points;

    private AnswerPoints(long[][] points) {
        this.points = points;
    }

    static AnswerPoints of(ItemStage stage, Instrument instrument) {
        List<Item> items = instrument.items();
        long[][] points = new long[items.size()][];
        int longest = 0;
        for (int item = 0; item < points.length; item++) {
            points[item] = new long[items.get(item).scale().size()];
            longest = Math.max(longest, points[item].length);
        }
        for (int level = 0; level < longest; level++) {
            int place = level;
            Response response = ChangedSurvey.response(instrument, item ->
                    (byte) Math.min(place, items.get(item).scale().size() - 1));
            ResponseSummary summary = stage.summarise(ChangedSurvey.table(instrument, List.of(response)));
            for (int item = 0; item < points.length; item++) {
                points[item][Cells.at(response, item)] = summary.sum(
                                Node.of(items.get(item).id()))
                        .mean()
                        .orElseThrow()
                        .toPoints()
                        .billionths();
            }
        }
        return new AnswerPoints(points);
    }

    long of(int item, int place) {
        return points[item][place];
    }

    int places(int item) {
        return points[item].length;
    }

    long most(int item) {
        return Arrays.stream(points[item]).max().orElseThrow();
    }

    /** What an answer to each item can be worth: on a scale of five and one of eleven 0, 50 and 100 points. */
    List<Long> common() {
        List<Long> common = new ArrayList<>();
        for (long value : Arrays.stream(points[0]).sorted().distinct().toArray()) {
            if (Arrays.stream(points).allMatch(levels -> Arrays.stream(levels).anyMatch(level -> level == value))) {
                common.add(value);
            }
        }
        return common;
    }

    /** An answer to an item that is worth so much, which one must be. */
    byte answer(int item, long value) {
        byte place = 0;
        while (points[item][place] != value) {
            place++;
        }
        return place;
    }
}
