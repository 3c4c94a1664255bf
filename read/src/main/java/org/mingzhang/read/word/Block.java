package org.mingzhang.read.word;

import java.util.List;

/** What a document consists of, in the order in which it is read. */
sealed interface Block {
    /**
     * A paragraph.
     *
     * @param lines its words, as hard line breaks divide them, with the number that stands before them
     */
    record Paragraph(List<String> lines) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table.
     *
     * @param widths of its columns in twentieths of a point; may be none or too few
     * @param rows   its rows
     */
    record Table(List<Integer> widths, List<Row> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param before columns left out at its left
     * @param cells  its cells
     */
    record Row(int before, List<TableCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a row.
     *
     * @param span    the columns that it takes, at least 1
     * @param goesOn  whether it only goes on with the cell above
     * @param content what stands in it
     */
    record TableCell(int span, boolean goesOn, List<Block> content) {
        public TableCell {
            content = List.copyOf(content);
        }
    }

    /**
     * Something shown that has no words to read.
     *
     * @param what in Chinese
     */
    record Unseen(String what) implements Block {}
}
