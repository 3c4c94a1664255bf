package org.mingzhang.read.raw;

import org.mingzhang.disclosure.Origin;

/**
 * A cell of a grid.
 *
 * @param row        its first row, from 0
 * @param column     its first column, from 0
 * @param rowSpan    how many rows it takes, at least 1
 * @param columnSpan how many columns it takes, at least 1
 * @param text       its words, lines joined without a blank between Chinese characters; empty for a blank
 * @param origin     where it stands
 */
public record RawCell(int row, int column, int rowSpan, int columnSpan, String text, Origin origin) {}
