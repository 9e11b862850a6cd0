package io.github.serviceexcellence.examples.benchmarks.comparison;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.examples.benchmarks.Collecting;
import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** This library, used as its README shows. */
final class Library {
    private static final Summariser MEANS = Collecting.ELEMENT_SUMS.summariser();
    private static final SurveyCsv CSV = SurveyCsv.of(MEANS.instrument()).withGroupColumn(Questionnaire.UNIT);

    private final ResponseTable table;

    private Library(ResponseTable table) {
        this.table = table;
    }

    static Library load(Path survey) throws IOException {
        return new Library(CSV.read(survey));
    }

    /** The means only, as the other contenders have them. */
    Figures means() {
        return means(MEANS.summarise(table));
    }

    /** The same with two threads. */
    Figures meansByTwo() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            return means(MEANS.parallel(two, 2).summarise(table));
        } finally {
            two.shutdown();
        }
    }

    /** Every figure of every group's card that may be shown. */
    Figures cards() {
        Publication shown = StandardStrategy.withDefaults().scoreGroups(table, AnonymityFloor.standard());
        Figures figures = new Figures();
        figures.putRow(Figures.EVERYBODY, row(shown.overall()));
        shown.groups().forEach(card -> figures.putRow(card.group().orElseThrow().value(), row(card)));
        return figures;
    }

    /** Never more than a stretch of respondents in memory. */
    static Figures stream(Path survey) throws IOException {
        return means(CSV.from(survey).summarise(MEANS).result());
    }

    /** The same with a second thread that parses. */
    static Figures streamByTwo(Path survey) throws IOException {
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            return means(CSV.from(survey).withExecutor(second).summarise(MEANS).result());
        } finally {
            second.shutdown();
        }
    }

    private static Figures means(GroupedSummary summary) {
        Figures figures = new Figures();
        figures.put(Figures.EVERYBODY, means(summary.total()));
        summary.groups().forEach((unit, group) -> figures.put(unit.value(), means(group)));
        return figures;
    }

    private static double[] means(ResponseSummary summary) {
        return Questionnaire.elements().stream()
                .map(element -> summary.sum(Node.of(element)))
                .mapToDouble(sum -> sum.points().orElseThrow().toDouble())
                .toArray();
    }

    private static double[] row(ScoreCard card) {
        List<Element> elements = Questionnaire.elements();
        double[] row = new double[elements.size() + 1];
        for (int place = 0; place < elements.size(); place++) {
            row[place] =
                    card.element(elements.get(place)).points().orElseThrow().toDouble();
        }
        row[elements.size()] = card.index().points().orElseThrow().toDouble();
        return row;
    }
}
