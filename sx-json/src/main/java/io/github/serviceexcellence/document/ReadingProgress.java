package io.github.serviceexcellence.document;

/**
 * Is told how far a reading has come, in the thread that reads: about every 4,096 rows, and at the end of each file.
 *
 * <p>It may throw to cancel: the exception passes through to the caller, who gets no result.
 */
@FunctionalInterface
public interface ReadingProgress {
    /**
     * Takes note.
     *
     * @param bytes how many bytes were taken from the files so far, as they lie there, compressed or not
     * @param total how many bytes the files hold together; -1 if that is not known, as for a stream
     * @param rows how many rows were read so far, those left out included
     */
    void reached(long bytes, long total, long rows);
}
