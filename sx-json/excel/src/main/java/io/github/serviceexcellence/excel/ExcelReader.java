package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.table.WorkbookReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads Excel workbooks for the library, which finds it. It holds nothing, and any number of threads may use it. */
public final class ExcelReader implements WorkbookReader {
    /** More than a million rows of a hundred answers take; what comes unpacked from a small file need not end. */
    private static final long MOST_BYTES = 1L << 30;

    /** By so many bytes kinds of files are told apart. */
    private static final int START = 8;

    /** A reader; the library makes its own. */
    public ExcelReader() {}

    @Override
    public void read(Path file, Optional<String> sheet, RowTaker rows) throws IOException {
        try {
            if (file.getFileSystem().equals(FileSystems.getDefault())) {
                readFile(file, sheet, rows);
            } else {
                // a file within an archive, or in memory
                try (InputStream stream = Files.newInputStream(file)) {
                    readStream(stream, sheet, rows);
                }
            }
        } catch (RefusedException e) {
            rows.refuse(e.what());
        }
    }

    @Override
    public void read(InputStream stream, Optional<String> sheet, RowTaker rows) throws IOException {
        try {
            readStream(stream, sheet, rows);
        } catch (RefusedException e) {
            rows.refuse(e.what());
        }
    }

    private static void readStream(InputStream stream, Optional<String> sheet, RowTaker rows) throws IOException {
        byte[] start = stream.readNBytes(START);
        requireWorkbook(start);
        Path copy = Files.createTempFile("sx-", ".xlsx");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
                out.write(start);
                copy(stream, out);
            }
            readFile(copy, sheet, rows);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void copy(InputStream stream, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long count = 0;
        int read = stream.read(buffer);
        while (read >= 0) {
            count += read;
            if (count > MOST_BYTES) {
                throw new RefusedException(ExcelProblem.LARGE_STREAM.with(MOST_BYTES));
            }
            out.write(buffer, 0, read);
            read = stream.read(buffer);
        }
    }

    private static void readFile(Path file, Optional<String> sheet, RowTaker rows) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            requireWorkbook(in.readNBytes(START));
        }
        RowReader.read(file, sheet, rows);
    }

    /** Workbooks are archives, and those of old or with a password are something else. */
    private static void requireWorkbook(byte[] start) throws RefusedException {
        byte[] whole = Arrays.copyOf(start, START);
        if (ReadableWorkbook.isOLE2Header(whole)) {
            throw new RefusedException(ExcelProblem.OLD_OR_PROTECTED.with());
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(whole)) {
            throw new RefusedException(ExcelProblem.NO_EXCEL.with());
        }
    }
}
