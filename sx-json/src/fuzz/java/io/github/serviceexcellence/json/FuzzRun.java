package io.github.serviceexcellence.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has Jazzer feed one reader after the other, each in a process of its own. What is worth keeping of what it made up lies afterwards in one
 * file for each reader, in the form in which {@link FuzzCorpusTest} reads it.
 */
public final class FuzzRun {
    private final Path corpus;
    private final Path work;

    private FuzzRun(Path corpus, Path work) {
        this.corpus = corpus;
        this.work = work;
    }

    /** The readers by their names with commas between them, or ALL; the seconds for each; the corpus; and where to work. */
    public static void main(String... args) throws IOException, InterruptedException {
        FuzzRun run = new FuzzRun(Path.of(args[2]), Path.of(args[3]));
        List<String> readers = args[0].equals("ALL")
                ? Stream.of(FuzzedReader.values()).map(Enum::name).toList()
                : List.of(args[0].split(","));
        List<String> broken = new ArrayList<>();
        for (String reader : readers) {
            if (!run.feed(FuzzedReader.valueOf(reader), args[1])) {
                broken.add(reader);
            }
        }
        if (!broken.isEmpty()) {
            throw new AssertionError("findings, each in the folder of its reader in " + run.work + ": " + broken);
        }
    }

    /** False if the reader did what it must not. */
    private boolean feed(FuzzedReader reader, String seconds) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve(reader.name()));
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        Path kept = Files.createDirectories(folder.resolve("kept"));
        lay(reader, inputs);
        int result = jazzer(reader, folder, inputs.toString(), "-max_total_time=" + seconds);
        // what covers nothing that a smaller one does not is left out
        jazzer(reader, folder, kept.toString(), inputs.toString(), "-merge=1");
        FuzzCorpus.write(work, reader, inputs(kept));
        return result == 0;
    }

    /** Begins with what was kept before. */
    private void lay(FuzzedReader reader, Path inputs) throws IOException {
        List<byte[]> before = FuzzCorpus.read(corpus, reader);
        for (int input = 0; input < before.size(); input++) {
            Files.write(inputs.resolve("kept-" + input), before.get(input));
        }
    }

    private static int jazzer(FuzzedReader reader, Path folder, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-Dfuzz.reader=" + reader,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReadersFuzz.class.getName(),
                "--instrumentation_includes=io.github.serviceexcellence.**",
                "-max_len=4096",
                "-timeout=10",
                "-rss_limit_mb=3000"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** The small ones first, so that what is alike is close together. */
    private static List<byte[]> inputs(Path kept) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        inputs.sort(Comparator.comparingInt((byte[] input) -> input.length).thenComparing(Arrays::compare));
        return inputs;
    }
}
