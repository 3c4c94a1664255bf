package org.mingzhang.ledger.interchange;

import java.util.List;
import org.mingzhang.ledger.book.Posting;
import org.mingzhang.ledger.book.Voucher;

/**
 * A row that shall be posted.
 *
 * @param row     the row
 * @param voucher its voucher
 * @param posting what it posts
 * @param columns the columns that name the posting's lines, in the order of its movements
 */
record PlannedPosting(RowReader row, Voucher voucher, Posting posting, List<String> columns) {
    PlannedPosting {
        columns = List.copyOf(columns);
    }
}
