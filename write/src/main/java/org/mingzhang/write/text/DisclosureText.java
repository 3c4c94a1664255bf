package org.mingzhang.write.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.write.report.Headline;
import org.mingzhang.write.report.Places;
import org.mingzhang.write.report.Side;

/** What was read of a document, for people at a terminal. */
public final class DisclosureText {
    /** Notes often say themselves what they are. */
    private static final Pattern LABEL = Pattern.compile("^(空表)?说明[：:]\\s*");

    private final Style style;
    private final boolean verbose;

    /**
     * A listing.
     *
     * @param ansi    whether the terminal takes colours
     * @param verbose whether every row of every table is shown too
     */
    public DisclosureText(boolean ansi, boolean verbose) {
        this.style = new Style(ansi);
        this.verbose = verbose;
    }

    /** The listing of one document. */
    public String of(Disclosure disclosure) {
        StringBuilder out = new StringBuilder();
        out.append(style.heading("文件：" + disclosure.source().file())).append('\n');
        line(
                out,
                0,
                Headline.of(disclosure)
                        + disclosure.region().map(region -> "（" + region + "）").orElse(""));
        line(
                out,
                0,
                "表 " + disclosure.tables().size() + " 张，绩效表 "
                        + disclosure.performance().size() + " 张，正文 "
                        + disclosure.sections().size() + " 节，未能识别 "
                        + disclosure.unread().size() + " 处。");
        heading(out, "表", disclosure.tables().isEmpty());
        disclosure.tables().forEach(table -> table(out, table));
        heading(out, "绩效表", disclosure.performance().isEmpty());
        for (PerformanceSheet sheet : disclosure.performance()) {
            line(
                    out,
                    2,
                    sheet.name() + "：资金 " + sheet.funding().lines().size() + " 行，指标 "
                            + sheet.indicators().size() + " 行" + at(Places.of(sheet.origin())));
        }
        heading(out, "正文", disclosure.sections().isEmpty());
        for (Section section : disclosure.sections()) {
            String title = section.title().isBlank() ? "（无标题）" : section.title();
            line(
                    out,
                    2,
                    (section.no().isBlank() ? title : section.no() + "、" + title) + at(Places.of(section.origin())));
        }
        heading(out, "未能识别的内容", disclosure.unread().isEmpty());
        for (Unread unread : disclosure.unread()) {
            line(out, 2, unread.why() + at(Places.of(unread.origin())) + "：" + unread.text());
        }
        return out.toString();
    }

    private void table(StringBuilder out, Table table) {
        long figures = table.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.value().isPresent())
                .count();
        line(
                out,
                2,
                table.number() + "  " + table.title() + "（"
                        + table.currencyUnit().printed() + "）：" + table.rows().size() + " 行，" + figures + " 个数"
                        + at(Places.of(table.origin())));
        table.emptyNote()
                .ifPresent(note -> line(out, 4, "空表说明：" + LABEL.matcher(note).replaceFirst("")));
        if (!table.unreadColumns().isEmpty()) {
            line(out, 4, "未能识别的列：" + String.join("、", table.unreadColumns()));
        }
        if (verbose) {
            Side.of(table).forEach(side -> rows(out, table, side));
        }
    }

    private static void rows(StringBuilder out, Table table, Side side) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("科目或行次", "名称"));
        side.columns().stream().map(column -> String.join("/", column.path())).forEach(head::add);
        lines.add(head);
        for (int index : side.rows()) {
            Row row = table.rows().get(index);
            List<String> cells = new ArrayList<>();
            cells.add(row.code().or(row::lineNo).orElse(""));
            cells.add(row.label());
            for (Column column : side.columns()) {
                Cell cell = row.cells().get(column.key());
                cells.add(cell == null ? "" : cell.text());
            }
            lines.add(cells);
        }
        int[] widths = new int[head.size()];
        for (List<String> cells : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(cells.get(i)));
            }
        }
        for (List<String> cells : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = cells.get(i);
                text.append(i < 2 ? Columns.padRight(cell, widths[i]) : Columns.padLeft(cell, widths[i]))
                        .append("  ");
            }
            line(out, 4, text.toString().stripTrailing());
        }
    }

    private void heading(StringBuilder out, String title, boolean empty) {
        if (!empty) {
            out.append('\n').append(style.heading(title)).append('\n');
        }
    }

    private static String at(String place) {
        return place.isEmpty() ? "" : "（" + place + "）";
    }

    private static void line(StringBuilder out, int indent, String text) {
        String margin = " ".repeat(indent);
        Style.safe(text).lines().forEach(part -> out.append(margin).append(part).append('\n'));
    }
}
