package io.github.serviceexcellence.table;

import io.github.serviceexcellence.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Reads the rows of a workbook. Whoever wants workbooks adds an artifact that provides one of these; without it there is none. */
public interface WorkbookReader {
    /**
     * The reader that is installed: one beside this library, or else one that the thread's own loader knows, as in a web application
     * that brings it along for a library that its server has.
     */
    static Optional<WorkbookReader> installed() {
        return ServiceLoader.load(WorkbookReader.class, WorkbookReader.class.getClassLoader())
                .findFirst()
                .or(() -> ServiceLoader.load(WorkbookReader.class).findFirst());
    }

    /**
     * Reads one sheet of a file, row by row.
     *
     * @param sheet its name; if none is given, the first one that is not hidden
     * @throws IOException if the file cannot be read; what is wrong in it goes to the taker
     */
    void read(Path file, Optional<String> sheet, RowTaker rows) throws IOException;

    /**
     * Reads one sheet of a stream, which is read to its end and left open. A workbook is read here and there, so the stream is put into a
     * temporary file first, which only its owner may read and which is gone when this returns.
     *
     * @param sheet its name; if none is given, the first one that is not hidden
     * @throws IOException if the stream cannot be read or there is no room for it; what is wrong in it goes to the taker
     */
    void read(InputStream stream, Optional<String> sheet, RowTaker rows) throws IOException;

    /** Takes the rows of a sheet. */
    interface RowTaker {
        /**
         * Takes the next row. All rows come, from 1 to the last one that holds something; those that the file leaves out are blank.
         *
         * @param number the row as the sheet numbers it
         * @param cells its texts from column A on, blank ones empty; only good during the call
         * @param length how many of them there are up to the last one that holds something; 0 for a blank row
         * @return whether more rows are wanted
         */
        boolean row(long number, String[] cells, int length) throws IOException;

        /** Hears that the workbook cannot be read, or no further: what is wrong and what to do. Nothing comes after this. */
        void refuse(Message message);
    }
}
