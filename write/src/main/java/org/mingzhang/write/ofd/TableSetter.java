package org.mingzhang.write.ofd;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.ofd.TableRows.Band;
import org.mingzhang.write.ofd.TableRows.Block;

/** Sets a grid on as many pages as it needs, its head on each. */
final class TableSetter {
    private final Sheets sheets;
    private final TableRows rows;
    private RuleSet ruling = new RuleSet();

    private TableSetter(Grid grid, Sheets sheets, int below) {
        this.sheets = sheets;
        this.rows = TableRows.of(grid, sheets.page().across(), sheets.left() - below);
    }

    /**
     * Sets the grid.
     *
     * @param below how much room its notes want below it on the same page
     */
    static void set(Grid grid, Sheets sheets, int below) {
        new TableSetter(grid, sheets, below).set();
    }

    private void set() {
        Band head = rows.head();
        List<Band> body = rows.body(Math.max(sheets.page().down() - head.height(), 0));
        sheets.keep(head.height() + body.getFirst().height());
        set(head);
        for (Band band : body) {
            if (band.height() > sheets.left()) {
                rule();
                sheets.turn(sheets.page());
                set(head);
            }
            set(band);
        }
        rule();
    }

    private void set(Band band) {
        for (Block block : band.blocks()) {
            int left = sheets.page().left() + block.left();
            int top = sheets.top() + block.top();
            ruling.frame(left, top, left + block.width(), top + block.height());
            words(block, left, top);
        }
        sheets.take(band.height());
    }

    private void words(Block block, int left, int top) {
        Type type = block.type();
        List<String> lines = block.lines();
        int y = top + Math.max(0, block.height() - lines.size() * type.line()) / 2;
        for (String line : lines) {
            int free = block.width() - type.width(line);
            int x = left + offset(block.role(), free);
            sheets.words(line, x, y, type);
            y += type.line();
        }
    }

    private static int offset(GridCell.Role role, int free) {
        return switch (role) {
            case GROUP, HEADING, COLUMN_NUMBER -> free / 2;
            case NAME, CODE, WORDS -> TableRows.SIDE;
            case FIGURE, NOTHING -> free - TableRows.SIDE;
        };
    }

    private void rule() {
        sheets.add(new Mark.Ruling(new ArrayList<>(ruling.rules())));
        ruling = new RuleSet();
    }
}
