package io.github.serviceexcellence.json;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What fuzzing found worth keeping for each reader: in one compressed file, since one input is much like another. */
final class FuzzCorpus {
    private FuzzCorpus() {}

    private static Path file(Path folder, FuzzedReader reader) {
        return folder.resolve(reader.name().toLowerCase(Locale.ROOT) + ".gz");
    }

    /** The inputs of a reader; none if there is no file. */
    static List<byte[]> read(Path folder, FuzzedReader reader) throws IOException {
        Path file = file(folder, reader);
        List<byte[]> inputs = new ArrayList<>();
        if (Files.exists(file)) {
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
                for (int left = in.readInt(); left > 0; left--) {
                    inputs.add(in.readNBytes(in.readInt()));
                }
            }
        }
        return inputs;
    }

    /** The number of the inputs, and of each its length and its bytes. */
    static void write(Path folder, FuzzedReader reader, List<byte[]> inputs) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file(folder, reader)))))) {
            out.writeInt(inputs.size());
            for (byte[] input : inputs) {
                out.writeInt(input.length);
                out.write(input);
            }
        }
    }
}
