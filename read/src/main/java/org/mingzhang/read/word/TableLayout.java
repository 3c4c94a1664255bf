package org.mingzhang.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.CellWords;
import org.mingzhang.read.raw.Flow;
import org.mingzhang.read.raw.GridBuilder;
import org.mingzhang.read.word.Block.Paragraph;
import org.mingzhang.read.word.Block.Row;
import org.mingzhang.read.word.Block.Table;
import org.mingzhang.read.word.Block.TableCell;
import org.mingzhang.read.word.Block.Unseen;

/** Makes lines and grids of paragraphs and tables. */
final class TableLayout {
    /** Edges nearer to each other than this, in twentieths of a point, were meant to be one: 2 mm. */
    private static final int ONE_EDGE = 120;

    private final Flow flow;

    TableLayout(Flow flow) {
        this.flow = flow;
    }

    /** Adds the blocks to the flow. */
    void add(List<Block> blocks) throws UnreadableException {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph.lines().forEach(flow::line);
                case Table table -> table(table);
                case Unseen unseen -> flow.unread("", unseen.what() + "，其中如有文字，未能读取");
            }
        }
    }

    /** A table around others is there for their places on the page, unless most of the words are its own. */
    private void table(Table table) throws UnreadableException {
        List<Block> inner = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .filter(Table.class::isInstance)
                .toList();
        int innerWords = inner.stream().mapToInt(TableLayout::words).sum();
        if (!inner.isEmpty() && 2 * innerWords >= words(table)) {
            for (Row row : table.rows()) {
                for (TableCell cell : row.cells()) {
                    add(cell.content());
                }
            }
            return;
        }
        grid(table);
        add(inner);
    }

    /** How many characters stand in it. */
    private static int words(Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                paragraph.lines().stream().mapToInt(String::length).sum();
            case Unseen unseen -> 0;
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .mapToInt(TableLayout::words)
                        .sum();
        };
    }

    private void grid(Table table) throws UnreadableException {
        int[] edges = edges(table);
        GridBuilder grid = new GridBuilder();
        for (int index = 0; index < table.rows().size(); index++) {
            Row row = table.rows().get(index);
            grid.row(flow.next());
            int column = row.before();
            for (TableCell cell : row.cells()) {
                int from = edge(edges, column);
                int to = edge(edges, column + cell.span());
                // A cell that goes on with nothing above stands for itself.
                boolean taken = grid.free(from) > from;
                if (to > from && !(cell.goesOn() && taken)) {
                    grid.cell(from, to - from, 1 + goingOn(table, index, column), text(cell));
                }
                column += cell.span();
            }
        }
        grid.build().ifPresent(flow::grid);
        for (Row row : table.rows()) {
            for (TableCell cell : row.cells()) {
                for (Block block : cell.content()) {
                    if (block instanceof Unseen) {
                        add(List.of(block));
                    }
                }
            }
        }
    }

    private static String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (Block block : cell.content()) {
            if (block instanceof Paragraph paragraph) {
                lines.addAll(paragraph.lines());
            }
        }
        return CellWords.join(lines);
    }

    /** How many rows below go on with the cell that begins at the column. */
    private static int goingOn(Table table, int row, int column) {
        int more = 0;
        while (row + more + 1 < table.rows().size()
                && at(table.rows().get(row + more + 1), column)
                        .filter(TableCell::goesOn)
                        .isPresent()) {
            more++;
        }
        return more;
    }

    private static Optional<TableCell> at(Row row, int column) {
        int from = row.before();
        for (TableCell cell : row.cells()) {
            if (from == column) {
                return Optional.of(cell);
            }
            from += cell.span();
        }
        return Optional.empty();
    }

    /** The column of the grid that begins at each edge of the table's own; edges that nearly meet are one. */
    private static int[] edges(Table table) {
        int[] edges = new int[table.widths().size() + 1];
        int since = 0;
        for (int index = 0; index < table.widths().size(); index++) {
            since += table.widths().get(index);
            boolean apart = since > ONE_EDGE;
            edges[index + 1] = edges[index] + (apart ? 1 : 0);
            since = apart ? 0 : since;
        }
        boolean known = table.widths().stream().allMatch(width -> width > 0);
        return known && table.rows().stream().noneMatch(row -> loses(row, edges)) ? edges : new int[] {0};
    }

    /** Whether a cell with words would have no column left. */
    private static boolean loses(Row row, int[] edges) {
        int column = row.before();
        for (TableCell cell : row.cells()) {
            if (edge(edges, column) == edge(edges, column + cell.span())
                    && !text(cell).isEmpty()) {
                return true;
            }
            column += cell.span();
        }
        return false;
    }

    /** Beyond the widths that are known, every column is one. */
    private static int edge(int[] edges, int index) {
        return index < edges.length ? edges[index] : edges[edges.length - 1] + index - edges.length + 1;
    }
}
