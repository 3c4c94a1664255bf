package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;

/** The performance sheets of an example of a rule, see the chapter on performance in {@code docs/catalogue.md}. */
final class SheetsExample {
    private static final Map<String, String> SHEETS = Map.of(
            "@部门自评", "department-self-evaluation",
            "@项目自评", "project-self-evaluation",
            "@部门监控", "department-monitoring",
            "@项目监控", "project-monitoring",
            "@项目评价", "project-evaluation",
            "@部门目标", "department-target",
            "@项目目标", "project-target");
    private static final Map<String, String> SOURCES = Map.of("财政拨款", "fiscal", "单位资金", "unit-funds");
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("年初预算数", "initial"),
            Map.entry("全年预算数", "revised"),
            Map.entry("全年执行数", "executed"),
            Map.entry("分值", "weight"),
            Map.entry("执行率", "rate"),
            Map.entry("得分", "score"),
            Map.entry("比较", "operator"),
            Map.entry("指标值", "target"),
            Map.entry("单位", "unit"),
            Map.entry("完成值", "actual"),
            Map.entry("预计", "forecast"),
            Map.entry("可能性", "likelihood"),
            Map.entry("偏差度", "deviation"),
            Map.entry("原因", "reason"),
            Map.entry("说明", "explanation"),
            Map.entry("问题", "problem"),
            Map.entry("预期目标", "target"),
            Map.entry("完成情况", "actual"));

    private final List<PerformanceSheet> sheets = new ArrayList<>();
    private Optional<String> form = Optional.empty();
    private String name = "";
    private final List<Line> funding = new ArrayList<>();
    private final List<Line> indicators = new ArrayList<>();
    private final List<Line> management = new ArrayList<>();
    private final List<Line> goals = new ArrayList<>();
    private final Map<String, Cell> facts = new LinkedHashMap<>();
    private Optional<Line> total = Optional.empty();
    private int count;

    /** Takes a line, where it begins a sheet or stands in one. */
    boolean takes(String line) {
        String[] parts = line.split("\\s+", -1);
        if (SHEETS.containsKey(parts[0])) {
            close();
            form = Optional.of(SHEETS.get(parts[0]));
            count++;
            name = parts.length > 1 ? parts[1] : "项目" + count;
            return true;
        }
        if (form.isEmpty() || line.startsWith("#") || line.startsWith("@")) {
            close();
            return false;
        }
        row(parts);
        return true;
    }

    /** The sheets; no further line may follow. */
    List<PerformanceSheet> sheets() {
        close();
        return sheets;
    }

    private void row(String[] parts) {
        String first = parts[0];
        switch (first) {
            case "资金" -> {
                boolean named = !parts[1].contains("=");
                String source = named ? SOURCES.getOrDefault(parts[1], parts[1]) : "total";
                funding.add(new Line(Optional.of(source), named ? parts[1] : "资金总额", cells(parts), Origin.NONE));
            }
            case "指标" -> {
                String[] levels = parts[1].split("/", -1);
                Map<String, Cell> cells = cells(parts);
                cells.put("level1", cell(levels[0]));
                cells.put("level2", cell(levels[1]));
                indicators.add(new Line(Optional.empty(), levels[2], cells, Origin.NONE));
            }
            case "管理" -> management.add(new Line(Optional.empty(), parts[1], cells(parts), Origin.NONE));
            case "日期" -> facts.put("date", cell(parts[1]));
            case "任务" -> goals.add(new Line(Optional.empty(), parts[1], cells(parts), Origin.NONE));
            case "目标" -> goals.add(new Line(Optional.empty(), "", cells(parts), Origin.NONE));
            case "总分" -> total = Optional.of(new Line(Optional.empty(), first, cells(parts), Origin.NONE));
            default -> throw new AssertionError("no such line in a sheet: " + String.join(" ", parts));
        }
    }

    private void close() {
        if (form.isPresent()) {
            String id = form.get();
            sheets.add(new PerformanceSheet(
                    id,
                    id,
                    "nation",
                    "绩效表",
                    "绩效表",
                    CurrencyUnit.TEN_THOUSAND_YUAN,
                    name,
                    Optional.empty(),
                    new Funding.BySource(List.of(), funding),
                    indicators,
                    management,
                    goals,
                    facts,
                    total,
                    Origin.NONE));
        }
        form = Optional.empty();
        funding.clear();
        indicators.clear();
        management.clear();
        goals.clear();
        facts.clear();
        total = Optional.empty();
    }

    private static Map<String, Cell> cells(String[] parts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String part : parts) {
            int at = part.indexOf('=');
            if (at > 0) {
                String key = KEYS.getOrDefault(part.substring(0, at), part.substring(0, at));
                cells.put(key, cell(part.substring(at + 1)));
            }
        }
        return cells;
    }

    private static Cell cell(String text) {
        Content content = text.isEmpty()
                ? new Content.Blank()
                : text.matches("[-—–]+")
                        ? new Content.Dash()
                        : FigureParser.parse(text)
                                .<Content>map(value -> new Content.Amount(Figure.of(value)))
                                .orElse(new Content.Words(text));
        return new Cell(text, content, Cell.Reading.PRINTED, Origin.NONE);
    }
}
