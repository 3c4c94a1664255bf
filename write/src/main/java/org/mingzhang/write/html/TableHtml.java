package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.report.Places;
import org.mingzhang.write.report.Side;

/** A table as it was read, the cells that findings point to marked. */
final class TableHtml {
    private final StringBuilder out;
    private final Marks marks;

    TableHtml(StringBuilder out, Marks marks) {
        this.out = out;
        this.marks = marks;
    }

    void append(int index, Table table) {
        out.append("<section class=\"form\" id=\"").append(marks.tableId(index)).append("\"><h4>");
        out.append(escape(table.number() + " " + table.title())).append("</h4>");
        String place = Places.of(table.origin());
        out.append("<p class=\"meta\">单位：").append(escape(table.currencyUnit().printed()));
        out.append(place.isEmpty() ? "" : "　位置：" + escape(place)).append("</p>");
        for (Side side : Side.of(table)) {
            out.append("<div class=\"scroll\"><table>");
            head(side.columns());
            out.append("<tbody>");
            side.rows().forEach(row -> row(index, row, table.rows().get(row), side.columns()));
            out.append("</tbody></table></div>");
        }
        table.emptyNote().ifPresent(this::note);
        if (!table.unreadColumns().isEmpty()) {
            note("未能识别的列：" + String.join("、", table.unreadColumns()));
        }
        table.notes().stream()
                .filter(note -> !table.emptyNote().equals(Optional.of(note)))
                .forEach(this::note);
        out.append("</section>\n");
    }

    private void note(String note) {
        out.append("<p class=\"note\">").append(escape(note)).append("</p>");
    }

    private void head(List<Column> columns) {
        int depth =
                columns.stream().mapToInt(column -> column.path().size()).max().orElse(1);
        out.append("<thead>");
        for (int level = 0; level < depth; level++) {
            out.append("<tr>");
            if (level == 0) {
                String span = depth > 1 ? " rowspan=\"" + depth + "\"" : "";
                out.append("<th scope=\"col\"").append(span).append(">科目或行次</th>");
                out.append("<th scope=\"col\"").append(span).append(">名称</th>");
            }
            level(columns, level, depth);
            out.append("</tr>");
        }
        out.append("</thead>");
    }

    private void level(List<Column> columns, int level, int depth) {
        int from = 0;
        while (from < columns.size()) {
            List<String> path = columns.get(from).path();
            int to = from + 1;
            if (level < path.size()) {
                boolean leaf = level == path.size() - 1;
                while (!leaf
                        && to < columns.size()
                        && shareHeading(path, columns.get(to).path(), level)) {
                    to++;
                }
                out.append("<th scope=\"").append(leaf ? "col" : "colgroup").append('"');
                out.append(to - from > 1 ? " colspan=\"" + (to - from) + "\"" : "");
                out.append(leaf && depth - level > 1 ? " rowspan=\"" + (depth - level) + "\"" : "");
                out.append('>').append(escape(path.get(level))).append("</th>");
            }
            from = to;
        }
    }

    private static boolean shareHeading(List<String> path, List<String> other, int level) {
        return other.size() > level + 1 && path.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    private void row(int tableIndex, int rowIndex, Row row, List<Column> columns) {
        out.append("<tr><td class=\"code\">")
                .append(escape(row.code().or(row::lineNo).orElse("")))
                .append("</td>");
        out.append("<th scope=\"row\">").append(escape(row.label())).append("</th>");
        for (Column column : columns) {
            Cell cell = row.cells().get(column.key());
            cell(new CellAddress(tableIndex, rowIndex, column.key()), cell == null ? "" : cell.text());
        }
        out.append("</tr>");
    }

    private void cell(CellAddress address, String text) {
        Set<Integer> findings = marks.findings(address);
        if (findings.isEmpty()) {
            out.append("<td>").append(escape(text)).append("</td>");
            return;
        }
        out.append("<td id=\"")
                .append(marks.cellId(address))
                .append("\" class=\"")
                .append(marks.style(address));
        out.append("\">").append(text.isEmpty() ? "（空白）" : escape(text)).append("<sup>");
        findings.forEach(number -> out.append("<a href=\"#")
                .append(marks.findingId(number))
                .append("\" title=\"问题 ")
                .append(number)
                .append("\">")
                .append(number)
                .append("</a> "));
        out.append("</sup></td>");
    }
}
