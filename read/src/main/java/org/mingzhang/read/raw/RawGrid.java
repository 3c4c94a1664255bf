package org.mingzhang.read.raw;

import java.util.List;
import org.mingzhang.disclosure.Origin;

/**
 * A table as the format shows it. Every place of the grid belongs to exactly one cell where the format shows spans
 * ({@code spans}); in tab-separated text every cell is one place, and the places under a span are blank cells.
 *
 * @param rows    how many rows
 * @param columns how many columns
 * @param spans   whether the format shows which cells are merged
 * @param cells   the cells, by row, then column
 * @param origin  where it begins
 */
public record RawGrid(int rows, int columns, boolean spans, List<RawCell> cells, Origin origin) implements RawElement {
    public RawGrid {
        cells = List.copyOf(cells);
    }
}
