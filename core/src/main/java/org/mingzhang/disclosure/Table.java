package org.mingzhang.disclosure;

import java.util.List;
import java.util.Optional;
import org.mingzhang.money.CurrencyUnit;

/**
 * A statutory form as filled in.
 *
 * @param formId       the catalogue's id of the form, the same in every region
 * @param formSource   the form set whose layout it follows; another region's where the document does so
 * @param number       the number that the form carries in the region and year, such as {@code 公开05}
 * @param title        the title as printed
 * @param currencyUnit the unit of its amounts, printed over the table or else the catalogue's
 * @param columns      its columns of figures
 * @param rows         its rows, in their order
 * @param notes        the notes below it (注, 说明, 备注)
 * @param emptyNote    the note that says why it holds no figures
 * @param unreadColumns the headings of columns that the form does not have; sums over a row may lack them
 * @param origin       where it begins
 */
public record Table(
        String formId,
        String formSource,
        String number,
        String title,
        CurrencyUnit currencyUnit,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        Optional<String> emptyNote,
        List<String> unreadColumns,
        Origin origin) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        unreadColumns = List.copyOf(unreadColumns);
    }

    /** The same table with other rows. */
    public Table withRows(List<Row> others) {
        return new Table(
                formId,
                formSource,
                number,
                title,
                currencyUnit,
                columns,
                others,
                notes,
                emptyNote,
                unreadColumns,
                origin);
    }
}
