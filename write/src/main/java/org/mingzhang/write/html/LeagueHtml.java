package org.mingzhang.write.html;

import static org.mingzhang.write.html.Html.escape;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.write.report.League;

/** The units of a run side by side, as a section of the page. */
public final class LeagueHtml {
    private LeagueHtml() {}

    /** The table, its order explained, and the files that could not be read. */
    public static String of(League league) {
        StringBuilder out = new StringBuilder("<section class=\"league\"><h2>").append(League.TITLE);
        out.append("</h2><p class=\"meta\">")
                .append(League.ORDER)
                .append("</p><div class=\"scroll\"><table><thead><tr>");
        Stream.of("名次", "单位", "文件", "错误", "疑点", "提示", "执行规则", "每百条规则错误数", "每百条规则疑点数")
                .forEach(heading ->
                        out.append("<th scope=\"col\">").append(heading).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        List<League.Standing> standings = league.standings();
        for (int i = 0; i < standings.size(); i++) {
            League.Standing standing = standings.get(i);
            out.append("<tr>");
            cell(out, Integer.toString(i + 1));
            out.append("<th scope=\"row\">").append(escape(standing.unit())).append("</th>");
            cell(out, Integer.toString(standing.documents()));
            cell(out, Long.toString(standing.errors()));
            cell(out, Long.toString(standing.warnings()));
            cell(out, Long.toString(standing.infos()));
            cell(out, Long.toString(standing.rulesRun()));
            cell(out, standing.errorRate());
            cell(out, standing.warningRate());
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>");
        if (!league.failures().isEmpty()) {
            out.append("<h3>未能读取，没有列入</h3><ul>");
            league.failures().forEach(failure -> out.append("<li class=\"failed\">")
                    .append(escape(failure.file() + "：" + failure.reason()))
                    .append("</li>"));
            out.append("</ul>");
        }
        return out.append("</section>\n").toString();
    }

    private static void cell(StringBuilder out, String text) {
        out.append("<td>").append(text).append("</td>");
    }
}
