/**
 * Survey answers from Excel workbooks ({@code .xlsx} and {@code .xlsm}), whoever wrote them.
 *
 * <p>{@link ExcelReader} is found by the library; nobody has to call it. The rows come from fastexcel-reader, which takes whatever a file
 * says: for a small one that names a column or a text that no workbook has it would fill any heap, or give wrong rows. So the parts that
 * it will read are gone over first, with the zip and XML readers that it has itself. Nothing is handed on before that, and what it would
 * mistake is refused.
 *
 * <p><b>Which sheet.</b> The one that is named, hidden or not; if none is named, the first one that is not hidden, however many there are.
 * All its rows and columns are read, those too that are hidden or filtered out, from row 1 to the last row that holds something. Rows that
 * the file leaves out are blank.
 *
 * <p><b>What a cell says.</b>
 *
 * <ul>
 *   <li>A number is its shortest decimal, with at most the 15 digits that Excel shows: {@code 4}, {@code 4.5}, {@code 0.3} where Excel
 *       keeps 0.30000000000000004. How it is shown does not count: 25% is {@code 0.25}. Whole numbers of more than 15 digits, such as long
 *       ids, stay as they are in the file.
 *   <li>A number with the format of a date is {@code 2024-05-01} or {@code 2024-05-01T10:00:00}, in workbooks that count from 1900 as in
 *       those that count from 1904. A time of day and a length of time are {@code 10:00:00}, with thousandths if there are any.
 *   <li>A text is that text, from all its runs, without the readings of Chinese and Japanese characters. Excel keeps texts apart from the
 *       cells; one that another program put into a cell with its readings is refused, since they would join the text.
 *   <li>A truth is {@code TRUE} or {@code FALSE}, whatever language Excel speaks; an error its name, such as {@code #N/A}.
 *   <li>A formula is the value that it had when the workbook was saved. One without a value, which programs write that do not calculate,
 *       ends the reading: no row may be taken for blank.
 *   <li>Of cells that were merged the first holds the value and the others are blank.
 * </ul>
 *
 * <p><b>What is not read.</b> Workbooks in the strict form of the format; dates that are written out instead of counted; sheets where some
 * cells or rows say where they stand and others, behind a gap, do not; formulas that share one which names something like a cell beyond
 * the last column, such as {@code ATAN2} or a sheet {@code DATA2024}. Each is refused: formulas are to be replaced by their values, and the
 * rest Excel puts right when it saves the workbook as an ordinary one.
 *
 * <p><b>What it costs.</b> Rows are read one after another and forgotten; what stays in memory is each different text of the workbook once.
 * A hundred thousand rows of forty answers are read in some five seconds and 20 MB of heap, half of the time before the first row comes. A
 * stream is put into a temporary file first, of at most 1 GB.
 *
 * <p><b>What a workbook may do.</b> Document types and entities are refused, so that none can reach for another file or grow. A part may
 * unpack to 200 times its size in the archive and the different texts may take 40 times theirs, but 16 MB each in any case; what lists
 * sheets, looks and the like may unpack to 4 MB, which no workbook of a survey needs; a text has at
 * most 65,536 characters, a row 4 million; Excel's own limits of 1,048,576 rows and 16,384 columns hold; formulas that fill ranges are
 * few enough for some seconds. So a hostile megabyte needs no more than 64 MB of heap. What is damaged is refused by its check sum.
 */
@NullMarked
package io.github.serviceexcellence.excel;

import org.jspecify.annotations.NullMarked;
