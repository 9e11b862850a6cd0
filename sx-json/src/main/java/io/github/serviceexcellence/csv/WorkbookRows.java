package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.table.Forms;
import io.github.serviceexcellence.table.TextTable;
import io.github.serviceexcellence.table.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Takes the rows of a workbook as those of a table. */
final class WorkbookRows implements WorkbookReader.RowTaker {
    private final TextTable table;
    private final Intake intake;
    private boolean refused;

    private WorkbookRows(Forms forms, Intake intake) {
        this.table = new TextTable(forms, intake);
        this.intake = intake;
    }

    /** Reads a sheet: from the file itself, here and there, if that is what the stream comes from. */
    static void read(
            WorkbookReader reader, byte[] first, InputStream in, Optional<String> sheet, Forms forms, Intake intake)
            throws IOException {
        WorkbookRows rows = new WorkbookRows(forms, intake);
        Optional<Path> file = intake.file();
        if (file.isPresent() && begins(file.get(), first)) {
            reader.read(file.get(), sheet, rows);
        } else {
            reader.read(in, sheet, rows);
        }
        if (!rows.refused) {
            rows.table.end();
        }
    }

    /** Whether a file begins as the stream does: one that is compressed does not, and a pipe cannot be read twice. */
    private static boolean begins(Path file, byte[] first) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(first.length), first);
        }
    }

    @Override
    public boolean row(long number, String[] cells, int length) {
        table.row(number, cells, length);
        return !table.isRefused();
    }

    @Override
    public void refuse(Message message) {
        refused = true;
        intake.refuse(Problem.at(Place.NONE, message));
    }
}
