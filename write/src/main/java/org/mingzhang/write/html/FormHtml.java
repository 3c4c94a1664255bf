package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.write.layout.Grid;
import org.mingzhang.write.layout.GridCell;
import org.mingzhang.write.layout.PrintedTable;

/** A form as a table that says which heading each figure stands under. */
final class FormHtml {
    private final StringBuilder out;
    private final List<String> ledgerLines;

    /**
     * A writer of forms.
     *
     * @param ledgerLines the codes of the ledger lines that figures refer to
     */
    FormHtml(StringBuilder out, List<String> ledgerLines) {
        this.out = out;
        this.ledgerLines = ledgerLines;
    }

    void append(PrintedTable table) {
        out.append("<section class=\"form").append(table.wide() ? " wide" : "");
        out.append(table.dense() ? " dense" : "").append("\" id=\"");
        out.append(escape(table.anchor())).append("\">\n");
        if (table.grids().isEmpty()) {
            caption(table);
        }
        for (int index = 0; index < table.grids().size(); index++) {
            out.append("<div class=\"scroll\"><table");
            out.append(index == 0 ? "" : " aria-label=\"" + escape(table.title()) + "\"");
            out.append(">\n");
            if (index == 0) {
                out.append("<caption>");
                caption(table);
                out.append("</caption>\n");
            }
            grid(table.anchor(), table.grids().get(index));
            out.append("</table></div>\n");
        }
        table.notes()
                .forEach(note ->
                        out.append("<p class=\"note\">").append(escape(note)).append("</p>\n"));
        out.append("</section>\n");
    }

    private void caption(PrintedTable table) {
        out.append("<h3>").append(escape(table.title())).append("</h3>");
        table.number().ifPresent(number -> out.append("<p class=\"number\">")
                .append(escape(number))
                .append("</p>"));
        line("department", table.department());
        line("currency", table.currency());
    }

    private void line(String style, String words) {
        if (!words.isEmpty()) {
            out.append("<p class=\"").append(style).append("\">");
            out.append(escape(words)).append("</p>");
        }
    }

    /** Columns share the width as their words ask for it, in hundredths of a percent. */
    private void columns(Grid grid) {
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        out.append("<colgroup>");
        for (int width : grid.widths()) {
            int share = width * 10_000 / all;
            out.append("<col style=\"width:")
                    .append(BigDecimal.valueOf(share, 2))
                    .append("%\"/>");
        }
        out.append("</colgroup>\n");
    }

    private void grid(String anchor, Grid grid) {
        columns(grid);
        out.append("<thead>\n");
        grid.head().forEach(row -> row(anchor, row));
        out.append("</thead>\n<tbody>\n");
        grid.body().forEach(row -> row(anchor, row));
        out.append("</tbody>\n");
    }

    private void row(String anchor, List<GridCell> row) {
        out.append("<tr>");
        row.forEach(cell -> cell(anchor, cell));
        out.append("</tr>\n");
    }

    private void cell(String anchor, GridCell cell) {
        String tag =
                switch (cell.role()) {
                    case GROUP, HEADING, NAME -> "th";
                    case COLUMN_NUMBER, CODE, WORDS, FIGURE, NOTHING -> "td";
                };
        out.append('<').append(tag);
        out.append(
                switch (cell.role()) {
                    case GROUP -> " scope=\"colgroup\"";
                    case HEADING -> " scope=\"col\"";
                    case NAME -> " scope=\"row\"";
                    case COLUMN_NUMBER -> " class=\"no\"";
                    case CODE -> " class=\"code\"";
                    case WORDS -> " class=\"words\"";
                    case FIGURE -> "";
                    case NOTHING -> " class=\"nothing\"";
                });
        cell.address()
                .ifPresent(address ->
                        out.append(" id=\"").append(escape(id(anchor, address))).append('"'));
        cell.figure()
                .flatMap(figure -> figure.origin().ledger())
                .ifPresent(lines -> out.append(LedgerMarks.of(lines, ledgerLines)));
        out.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        out.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
        out.append('>').append(escape(cell.text()));
        out.append("</").append(tag).append('>');
    }

    /** Rows count from 0; of keys that the catalogue does not have, only letters and digits are fit for an anchor. */
    private static String id(String anchor, CellAddress address) {
        return anchor + "-r" + address.row() + "-" + address.column().replaceAll("[^\\p{L}\\p{N}-]", "_");
    }
}
