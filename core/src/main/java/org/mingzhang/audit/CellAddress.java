package org.mingzhang.audit;

/**
 * A cell of a disclosure.
 *
 * @param table  the index of the table among {@code Disclosure.tablesAndFunding()}
 * @param row    the index of the row among {@code Table.rows()}
 * @param column the key of the column
 */
public record CellAddress(int table, int row, String column) {}
