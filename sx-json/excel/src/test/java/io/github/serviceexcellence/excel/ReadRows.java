package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.WorkbookReader.RowTaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, or why there are none. */
final class ReadRows implements RowTaker {
    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable Message refusal;

    static ReadRows of(byte[] workbook) {
        return of(workbook, Optional.empty());
    }

    static ReadRows of(byte[] workbook, Optional<String> sheet) {
        ReadRows read = new ReadRows();
        try {
            new ExcelReader().read(new ByteArrayInputStream(workbook), sheet, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    static ReadRows of(Path workbook) throws IOException {
        ReadRows read = new ReadRows();
        new ExcelReader().read(workbook, Optional.empty(), read);
        return read;
    }

    @Override
    public boolean row(long number, String[] cells, int length) {
        rows.add(List.of(Arrays.copyOf(cells, length)));
        if (number != rows.size() || refusal != null) {
            throw new AssertionError("row " + number + " comes as the " + rows.size() + "th, after " + refusal);
        }
        return true;
    }

    @Override
    public void refuse(Message message) {
        if (refusal != null) {
            throw new AssertionError("refused twice: " + refusal + ", " + message);
        }
        refusal = message;
    }

    /** The rows of a workbook that could be read. */
    List<List<String>> rows() {
        if (refusal != null) {
            throw new AssertionError(refusal.toString());
        }
        return rows;
    }

    /** The rows that came, even if no more could. */
    List<List<String>> taken() {
        return rows;
    }

    /** The first row of a workbook that could be read. */
    List<String> first() {
        return rows().get(0);
    }

    /** Why the workbook could not be read; empty if it could. */
    String refusal() {
        return refusal == null ? "" : refusal.toString();
    }

    /** The code of that. */
    String code() {
        return refusal == null ? "" : refusal.code();
    }
}
