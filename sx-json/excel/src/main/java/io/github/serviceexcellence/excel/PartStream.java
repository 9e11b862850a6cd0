package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.problem.ProblemKind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of one part of an archive. They are whole or refused, and so is what unpacks to far more than it was. */
final class PartStream extends FilterInputStream {
    /** The longest text of a cell, written with an entity for each character, and more than any tag or comment takes. */
    private static final int MOST_AT_A_TIME = 1 << 20;

    private final String part;
    private final long packed;
    private final long check;
    private final long most;
    private final CRC32 found = new CRC32();
    private long count;
    private long mark;

    PartStream(String part, InputStream in, long packed, long check, long most) {
        super(in);
        this.part = Codes.shorten(part);
        this.packed = packed;
        this.check = check;
        this.most = most;
    }

    /** How many bytes it has in the archive. */
    long packed() {
        return packed;
    }

    /** Says that what was read so far is dealt with: only so much more may be wanted at a time, since it is held in memory. */
    void mark() {
        mark = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Interrupts.check();
        int read = in.read(bytes, offset, length);
        if (read < 0 && found.getValue() != check) {
            throw refusal(ExcelProblem.DAMAGED_PART);
        }
        if (read > 0) {
            found.update(bytes, offset, read);
            count += read;
        }
        if (count > most) {
            throw new RefusedException(ExcelProblem.INFLATED.with(part, most));
        }
        if (count - mark > MOST_AT_A_TIME) {
            throw refusal(ExcelProblem.ODD_PART);
        }
        return read;
    }

    /** A refusal that names the part. */
    RefusedException refusal(ProblemKind kind) {
        return new RefusedException(kind.with(part));
    }
}
