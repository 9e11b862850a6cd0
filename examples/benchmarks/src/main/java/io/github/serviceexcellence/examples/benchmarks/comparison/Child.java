package io.github.serviceexcellence.examples.benchmarks.comparison;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** A process in which contenders run. It writes their figures to files and prints what it measured, a line for each. */
final class Child {
    private static final String PEAK = "VmHWM:";

    private final Map<InMemory, InMemory.Ready> contenders = new EnumMap<>(InMemory.class);

    private final Map<InMemory, Figures> figures = new EnumMap<>(InMemory.class);

    private Child() {}

    /**
     * Runs.
     *
     * @param args {@code whole}, contender, survey, file for the figures; or {@code memory}, survey, folder for the figures, number
     *     of runs to warm up, number of runs
     */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("whole")) {
            if (args[1].startsWith("DUCKDB")) {
                long start = System.nanoTime();
                DuckDb.start();
                print(Measure.START, args[1], (System.nanoTime() - start) / 1e9);
            }
            Whole.valueOf(args[1]).figures(Path.of(args[2])).write(Path.of(args[3]));
            print(Measure.PROCESSOR, args[1], processor());
            printPeak(args[1]);
        } else {
            Child child = new Child();
            child.load(Path.of(args[1]));
            child.run(Integer.parseInt(args[3]), false);
            child.run(Integer.parseInt(args[4]), true);
            child.write(Path.of(args[2]));
        }
    }

    private void load(Path survey) throws Exception {
        for (InMemory contender : InMemory.values()) {
            contenders.put(contender, contender.load(survey));
        }
    }

    private void run(int times, boolean counts) throws Exception {
        for (int run = 0; run < times; run++) {
            for (Map.Entry<InMemory, InMemory.Ready> contender : contenders.entrySet()) {
                double processor = processor();
                long start = System.nanoTime();
                figures.put(contender.getKey(), contender.getValue().figures());
                double seconds = (System.nanoTime() - start) / 1e9;
                if (counts) {
                    print(Measure.TIME, contender.getKey().name(), seconds);
                    print(Measure.PROCESSOR, contender.getKey().name(), processor() - processor);
                }
            }
        }
    }

    /** What the contenders came to the last time. */
    private void write(Path folder) throws IOException {
        for (Map.Entry<InMemory, Figures> contender : figures.entrySet()) {
            contender.getValue().write(folder.resolve(contender.getKey().name()));
        }
    }

    /** Seconds that the process had of any processor, with all its threads. */
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** Linux tells; other systems do not, and then there is no such line. */
    private static void printPeak(String contender) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith(PEAK))
                        .map(line -> Double.valueOf(line.replaceAll("\\D", "")))
                        .forEach(kib -> print(Measure.PEAK, contender, kib / 1024));
            }
        }
    }

    private static void print(Measure measure, String contender, double value) {
        System.out.println(measure + " " + contender + " " + value);
    }
}
