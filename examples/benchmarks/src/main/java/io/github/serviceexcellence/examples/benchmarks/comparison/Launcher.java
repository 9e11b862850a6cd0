package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link Child} processes. */
final class Launcher {
    private final Path folder;

    /** Their output goes to a file in a folder. */
    Launcher(Path folder) {
        this.folder = folder;
    }

    /** Runs a child to its end, with options for its Java. */
    Outcome run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        // not into the output, which is read: Java warns there of what it allows
        Path errors = folder.resolve("errors.txt");
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException(
                    "a contender failed (" + String.join(" ", arguments) + "): " + Files.readString(errors));
        }
        return new Outcome(seconds, Files.readAllLines(output));
    }

    /**
     * What a process did.
     *
     * @param seconds from its start to its end
     * @param lines what it printed
     */
    record Outcome(double seconds, List<String> lines) {}
}
