package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.write.layout.GridCell.Role;
import org.mingzhang.write.layout.HeadingTree.Leaf;

/** Collects the columns and rows of one block of a performance sheet. */
final class SheetGrid {
    private static final int HEADING_LINES = 2;

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<List<GridCell>> body = new ArrayList<>();

    /**
     * What a cell shows.
     *
     * @param text the words or the figure as printed
     * @param cell the cell of the sheet, where there is one
     */
    record Entry(String text, Optional<Cell> cell) {
        static Entry of(String text) {
            return new Entry(text, Optional.empty());
        }

        static Entry of(Cell cell) {
            return new Entry(cell.text(), Optional.of(cell));
        }
    }

    /** Adds a column under the headings of that path. */
    SheetGrid column(List<String> path, Role role) {
        leaves.add(new Leaf(0, path));
        roles.add(role);
        return this;
    }

    /** Adds a row, an entry for each column. */
    SheetGrid row(List<Entry> entries) {
        List<GridCell> row = new ArrayList<>();
        for (Entry entry : entries) {
            row.add(new GridCell(
                    entry.text(), row.size(), 1, 1, roles.get(row.size()), entry.cell(), Optional.empty()));
        }
        body.add(row);
        return this;
    }

    Grid build() {
        return new Grid(HeadingTree.rows(leaves), body, HeadingTree.widths(leaves, body, HEADING_LINES));
    }
}
