package io.github.serviceexcellence.document;

import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.IOException;
import java.util.concurrent.Executor;

/**
 * Files or a stream full of responses, and how to read them: into a table, or into a summary in constant memory.
 *
 * <pre>{@code
 * ResponseSource source = SurveyCsv.of(instrument).withGroupColumn("unit").from(january, february);
 * GroupedSummary summary = source.summarise(Summariser.of(instrument, ItemStage.withDefaults())).result();
 * }</pre>
 *
 * <p>Several files count as one, in the order given; each has a header of its own. What begins with the magic bytes of gzip is
 * decompressed. Reading is strict: any fault, and there is one {@link SxFormatException} that tells the problems of all files, and no
 * result. Respondents who come twice are not looked for, unless {@link #withDuplicates} says so; but in the {@linkplain
 * io.github.serviceexcellence.csv.SurveyCsv#withLongForm long form} of CSV they are, unless it says otherwise.
 *
 * <p>A summary takes memory for a stretch of rows and for each group, not for each row; a table about a byte an answer. To look for
 * respondents who come twice takes {@linkplain Duplicates some bytes more for each}. A summary adds up at most
 * 2,147,483,647 respondents: for more, make several and {@linkplain GroupedSummary#merge merge} them.
 *
 * <p>A CSV file with a header and no row is refused, for an export that failed looks the same. A JSON document or JSON Lines without
 * responses give no rows and no problem: their header alone says what it is about, so that nobody answered is a statement.
 *
 * <p>Time and memory are linear in the file, whatever it says. What is compressed is as long as it is decompressed, which may be a
 * thousand times as long: who takes files from strangers says by {@link #withProgress} or by an interrupt when it is enough. A thread
 * that is interrupted reads no further and stays interrupted.
 *
 * <p>Immutable: each method below returns a changed copy. A source over a stream can be read once, for the stream is at its end then;
 * the stream stays open. It is made by the formats of this library and not to be implemented elsewhere: later versions add methods.
 */
public interface ResponseSource {
    /**
     * Skips faulty rows and tells about them in the {@link Reading}, instead of refusing the whole. A row with any fault is left out
     * as a whole, never a cell of it.
     *
     * <p>What makes the rest of a file doubtful is refused as before: a header that lacks something, an empty file, a CSV file that
     * ends within a character, a quote that never closes, a field or line beyond the limit that hides where the next begins, gzip that
     * is damaged or cut off, a JSON document that breaks. In JSON Lines a line is on its own, so one that breaks is skipped too.
     *
     * @return the changed copy
     */
    ResponseSource skippingFaults();

    /**
     * Looks for several responses under one respondent id, in all files together.
     *
     * @param duplicates what to do with them
     * @return the changed copy
     * @throws IllegalArgumentException if the format was not told where the ids are, or cannot do this with them
     */
    ResponseSource withDuplicates(Duplicates duplicates);

    /**
     * Refuses files with more groups than these. A summary holds counts for each group: some kilobytes for a usual questionnaire, a megabyte
     * for a thousand items of a hundred levels. So a column that was taken for that of the group, or a file that was made to do harm, may
     * cost a thousand times its own size.
     *
     * <p>Without this call there may be 100,000, and in a summary no more than take a twenty million counts together. Who reads files of
     * strangers in little memory says less, who has more groups says more.
     *
     * @param most how many groups there may be in all files together, 1 or more
     * @return the changed copy
     * @throws IllegalArgumentException if the number is below 1
     */
    ResponseSource withMostGroups(int most);

    /**
     * Tells how far the reading has come.
     *
     * @param progress is told
     * @return the changed copy
     */
    ResponseSource withProgress(ReadingProgress progress);

    /**
     * Has other threads help. The result is the same, and so are the problems.
     *
     * <p>A CSV file in the wide form is cut into stretches, which the executor's threads parse while the caller's thread adds them up in
     * their order, and parses too when it has nothing else to do: with a core to spare one thread is a gain already, and an executor that
     * is busy does no harm. A process of a second or two on two cores is better off without: Java's compiler needs the other. From the
     * first quote on, and in every other form, the caller's thread reads alone, as it does if it looks for duplicates. No task outlives
     * the reading: one that has not begun by then finds nothing to do, and holds nothing.
     *
     * @param executor runs the tasks
     * @return the changed copy
     */
    ResponseSource withExecutor(Executor executor);

    /**
     * Reads all into a table.
     *
     * @return the table and what was left out
     * @throws IOException if a file or the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     * @throws IllegalStateException if duplicates are looked for among more respondents than {@link Duplicates} can tell apart
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays
     */
    Reading<ResponseTable> table() throws IOException;

    /**
     * Reads all into a summary, in memory that does not grow with the rows, unless duplicates are looked for.
     *
     * @param summariser for the same instrument
     * @return the summary and what was left out
     * @throws IOException if a file or the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     * @throws IllegalArgumentException if the summariser is for another instrument, or its stage imputes means of items or groups,
     *     which needs all answers at once; if the last, latest or fullest of duplicates is to be kept; if more than 2,147,483,647 respondents
     *     count, or their weights add up to more than 9,007,199,254.740992
     * @throws IllegalStateException if duplicates are looked for among more respondents than {@link Duplicates} can tell apart
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays
     */
    Reading<GroupedSummary> summarise(Summariser summariser) throws IOException;
}
