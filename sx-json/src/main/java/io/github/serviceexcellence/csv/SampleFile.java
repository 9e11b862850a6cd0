package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.Gunzip;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.TableProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The beginning of a file, unpacked if it is packed. */
final class SampleFile {
    /** As much of a file as is looked at. */
    static final int MOST_BYTES = 1 << 20;

    private final List<Message> open = new ArrayList<>();
    private final long size;
    private byte[] bytes;
    private boolean complete;

    SampleFile(Path file) throws IOException {
        size = Files.size(file);
        bytes = new byte[0];
        try (InputStream in = Gunzip.unpacked(Files.newInputStream(file))) {
            bytes = in.readNBytes(MOST_BYTES);
            complete = in.read() < 0;
        } catch (BrokenBytesException e) {
            open.add(e.what());
        }
        FileKind.of(first()).ifPresent(kind -> open.add(kind.message()));
        if (bytes.length == 0 && open.isEmpty()) {
            open.add(TableProblem.EMPTY.with());
        }
    }

    private byte[] first() {
        return bytes.length <= FileKind.BYTES ? bytes : Arrays.copyOf(bytes, FileKind.BYTES);
    }

    /** What keeps it from being looked at. */
    List<Message> open() {
        return List.copyOf(open);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isComplete() {
        return complete;
    }

    /** How long the file is, as it is on the disk. */
    long size() {
        return size;
    }
}
