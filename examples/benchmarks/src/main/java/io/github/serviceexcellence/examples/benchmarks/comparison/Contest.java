package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All contenders on one survey. */
final class Contest {
    /** Several contenders hold the survey at once. */
    private static final List<String> SHARED = List.of("-Xmx3g");

    private final Path survey;
    private final Path folder;
    private final int runs;
    private final Launcher launcher;
    private final List<String> differences = new ArrayList<>();

    Contest(Path survey, Path folder, int runs) {
        this.survey = survey;
        this.folder = folder;
        this.runs = runs;
        this.launcher = new Launcher(folder);
    }

    /** Lets them run in turn in one process, first to warm up and then to be measured. */
    Measurements inMemory() throws IOException, InterruptedException {
        String each = Integer.toString(runs);
        Measurements measured = new Measurements();
        measured.addAll(launcher.run(SHARED, "memory", survey.toString(), folder.toString(), each, each)
                .lines());
        for (InMemory contender : InMemory.values()) {
            check(contender.name(), contender.rounding());
        }
        return measured;
    }

    /** Lets them run in turn, each time in a new process; after {@link #inMemory}, whose figures theirs are held against. */
    Measurements whole() throws IOException, InterruptedException {
        Measurements measured = new Measurements();
        for (int run = 0; run < runs; run++) {
            for (Whole contender : Whole.values()) {
                String name = contender.name();
                String figures = "whole-" + name;
                Launcher.Outcome outcome = launcher.run(
                        contender.options(),
                        "whole",
                        name,
                        survey.toString(),
                        folder.resolve(figures).toString());
                measured.add(Measure.TIME, name, outcome.seconds());
                measured.addAll(outcome.lines());
                check(figures, 0);
            }
        }
        return measured;
    }

    private void check(String figures, double rounding) throws IOException {
        Figures library = Figures.read(folder.resolve(InMemory.LIBRARY_MEANS.name()));
        library.differences(Figures.read(folder.resolve(figures)), rounding)
                .forEach(difference -> differences.add(
                        "the library and " + figures + " on " + survey.getFileName() + ": " + difference));
    }

    /** Where contenders came to other figures than the library. */
    List<String> differences() {
        return differences;
    }
}
