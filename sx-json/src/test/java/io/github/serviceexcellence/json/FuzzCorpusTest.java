package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What fuzzing found worth keeping, and all documents that the other tests read, goes through every reader again; and so do a few
 * changes of each, which are the same every time. The profile {@code fuzz} looks for more.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class FuzzCorpusTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final int CHANGES = Integer.getInteger("fuzz.changes", 3);

    private static List<byte[]> corpus(FuzzedReader reader) throws IOException {
        return FuzzCorpus.read(RESOURCES.resolve("fuzz"), reader);
    }

    private static List<byte[]> documents() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(jsonl?|csv)"))
                    .filter(file -> file.toFile().length() < 20_000)
                    .sorted()
                    .map(FuzzCorpusTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundIsReadOrRefused(FuzzedReader reader) throws IOException {
        List<byte[]> corpus = corpus(reader);
        assertThat(corpus).isNotEmpty();
        corpus.forEach(reader::read);
        documents().forEach(reader::read);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundIsReadOrRefusedWhenItIsChanged(FuzzedReader reader) throws IOException {
        Random random = new Random(reader.ordinal());
        for (byte[] bytes : corpus(reader)) {
            for (int change = 0; change < CHANGES; change++) {
                reader.read(changed(bytes, random));
            }
        }
    }

    /** A few bytes are others, or a stretch is left out or comes twice. */
    private static byte[] changed(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(bytes.length - from + 1);
        int behind = random.nextBoolean() ? from : to;
        byte[] changed = new byte[to + bytes.length - behind];
        System.arraycopy(bytes, 0, changed, 0, to);
        System.arraycopy(bytes, behind, changed, to, bytes.length - behind);
        for (int other = random.nextInt(4); other > 0 && changed.length > 0; other--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }
}
