/**
 * From a table of texts to rows of answers, whatever the table came from: what each column is by the names in its header, what each text
 * means, which unit, id, weight and voice a row has.
 *
 * <p>A reader of CSV, of workbooks or of other tools' JSON finds {@link io.github.serviceexcellence.table.Columns Columns} by its header and
 * pushes the fields below it into a {@link io.github.serviceexcellence.table.RowForm RowForm}; all know the same {@link
 * io.github.serviceexcellence.table.TableOptions TableOptions}. Workbooks are read by whoever provides a {@link
 * io.github.serviceexcellence.table.WorkbookReader WorkbookReader}. Nobody outside this library sees any of it: no promise of stability.
 */
@NullMarked
package io.github.serviceexcellence.table;

import org.jspecify.annotations.NullMarked;
