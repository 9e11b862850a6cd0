/**
 * Has the Service Excellence library read surveys from Excel workbooks.
 *
 * <p>There is nothing to call: with this module beside it, {@link io.github.serviceexcellence.csv.SurveyCsv SurveyCsv} reads a file that
 * is a workbook. What becomes of cells, and what a workbook may cost, tells {@link io.github.serviceexcellence.excel excel}.
 */
@SuppressWarnings("requires-automatic")
module io.github.serviceexcellence.excel {
    requires io.github.serviceexcellence.json;
    requires static org.jspecify;
    requires com.fasterxml.aalto;
    requires org.apache.commons.compress;
    requires org.apache.commons.io;
    requires org.dhatim.fastexcel.reader;

    exports io.github.serviceexcellence.excel;

    provides io.github.serviceexcellence.table.WorkbookReader with
            io.github.serviceexcellence.excel.ExcelReader;
}
