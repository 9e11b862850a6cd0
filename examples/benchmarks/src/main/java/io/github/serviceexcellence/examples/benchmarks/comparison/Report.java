package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The table that the README quotes. */
final class Report {
    private final List<String> lines = new ArrayList<>();
    private final int runs;

    Report(int runs) {
        this.runs = runs;
    }

    void inMemory(int rows, Measurements measured) {
        lines.add("| " + count(rows) + " respondents, in memory | time | ratio | processor |");
        lines.add("|---|---:|---:|---:|");
        for (InMemory contender : InMemory.values()) {
            line(contender.title(), contender.name(), InMemory.LIBRARY_MEANS.name(), measured);
        }
        lines.add("");
    }

    void whole(int rows, Measurements measured) {
        lines.add("| " + count(rows) + " respondents, from CSV | time | ratio | processor | peak memory |");
        lines.add("|---|---:|---:|---:|---:|");
        for (Whole contender : Whole.values()) {
            line(contender.title(), contender.name(), Whole.LIBRARY_STREAM.name(), measured);
            OptionalDouble peak = measured.median(Measure.PEAK, contender.name());
            String shown = peak.isPresent() ? Math.round(peak.getAsDouble()) + " MiB" : "unknown";
            lines.add(lines.remove(lines.size() - 1) + " " + shown + " |");
        }
        measured.median(Measure.START, Whole.DUCKDB_ONE.name())
                .ifPresent(
                        start -> lines.addAll(
                                List.of(
                                        "",
                                        seconds(start)
                                                + " of DuckDB's time go to loading its driver, which unpacks a native library once in each process.")));
        lines.add("");
    }

    private void line(String title, String name, String base, Measurements measured) {
        double time = measured.median(Measure.TIME, name).orElseThrow();
        double ratio = time / measured.median(Measure.TIME, base).orElseThrow();
        double processor = measured.median(Measure.PROCESSOR, name).orElseThrow();
        lines.add("| " + title + " | " + seconds(time) + " | " + String.format(Locale.ROOT, "%.2f", ratio) + " | "
                + seconds(processor) + " |");
    }

    private static String count(int rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    private static String seconds(double seconds) {
        return seconds < 1 ? Math.round(seconds * 1000) + " ms" : String.format(Locale.ROOT, "%.1f s", seconds);
    }

    String markdown(String machine, String date) {
        return String.join("\n", lines) + "\nMedians of " + runs + " runs in turn. " + machine + ". " + date + ".\n";
    }
}
