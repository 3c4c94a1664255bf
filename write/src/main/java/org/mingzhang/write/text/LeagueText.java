package org.mingzhang.write.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.report.League;

/** The units of a run side by side, for people at a terminal. */
public final class LeagueText {
    private static final List<String> HEADINGS = List.of("名次", "单位", "文件", "错误", "疑点", "提示", "执行规则", "错误/百条", "疑点/百条");
    /** The column of names is set to the left, those of figures to the right. */
    private static final int NAMES = 1;

    private LeagueText() {}

    /** The table, its order explained, and the files that could not be read. */
    public static String of(League league) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        List<League.Standing> standings = league.standings();
        for (int i = 0; i < standings.size(); i++) {
            League.Standing standing = standings.get(i);
            rows.add(List.of(
                    Integer.toString(i + 1),
                    Style.safe(standing.unit()),
                    Integer.toString(standing.documents()),
                    Long.toString(standing.errors()),
                    Long.toString(standing.warnings()),
                    Long.toString(standing.infos()),
                    Long.toString(standing.rulesRun()),
                    standing.errorRate(),
                    standing.warningRate()));
        }
        StringBuilder out = new StringBuilder(League.TITLE).append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(other -> Columns.width(other.get(at)))
                        .max()
                        .orElse(0);
                line.append(column == 0 ? "" : "  ");
                line.append(
                        column == NAMES
                                ? Columns.padRight(row.get(column), width)
                                : Columns.padLeft(row.get(column), width));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        out.append(League.ORDER).append('\n');
        if (!league.failures().isEmpty()) {
            out.append("未能读取，没有列入：\n");
            league.failures().forEach(failure -> out.append("  ")
                    .append(Style.safe(failure.file() + "：" + failure.reason()))
                    .append('\n'));
        }
        return out.toString();
    }
}
