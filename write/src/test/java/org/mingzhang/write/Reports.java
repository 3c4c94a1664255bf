package org.mingzhang.write;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mingzhang.audit.Arithmetic;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;

/** A small report made by hand: one table whose total is 10.00 too large, one empty table. */
public final class Reports {
    private static final Origin.Box BOX = new Origin.Box(10.004, 20, 30, 40.5);

    private Reports() {}

    /** The report. */
    public static AuditReport sample() {
        Arithmetic sum = new Arithmetic(
                "hierarchy.公开05",
                "合计等于各类之和",
                List.of(term("合计", "1,110.00", 0)),
                "=",
                List.of(term("201 一般公共服务支出", "1,000.00", 1), term("221 住房保障支出", "100.00", 2)),
                new BigDecimal("1110.00"),
                new BigDecimal("1100.00"));
        Finding error = new Finding(
                "hierarchy.公开05",
                FindingKind.HIERARCHY_SUM,
                Severity.ERROR,
                Certainty.CERTAIN,
                "公开05 表合计行“小计”列为 1,110.00 万元，与各类之和 1,100.00 万元不一致，请核实。",
                Optional.of(new CellAddress(0, 0, "total")),
                List.of(evidence("合计", "1,110.00", 0)),
                List.of(sum),
                Optional.of("1,110.00"),
                Optional.of("1,100.00"),
                Optional.of("10.00"),
                "合计行等于各功能分类“类”级科目之和。",
                Optional.of("请核对合计行。"));
        Finding info = new Finding(
                "lint.style",
                FindingKind.UNIT_FORMAT,
                Severity.INFO,
                Certainty.LIKELY,
                "表中小数位数不一致。",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        return new AuditReport(disclosure(), List.of(error, info), 12, 3);
    }

    /** The disclosure that the report is on. */
    public static Disclosure disclosure() {
        Table table = new Table(
                "fa05",
                "somewhere-2024",
                "公开05",
                "支出表<script>alert('1')</script>",
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(new Column("total", List.of("本年支出", "小计")), new Column("basic", List.of("本年支出", "基本支出"))),
                List.of(
                        row(null, "合计", "1,110.00", "0"),
                        row("201", "一般公共服务支出", "1,000.00", ""),
                        row("221", "住房保障支出", "100.00", "—")),
                List.of("注：本表反映支出情况。"),
                Optional.empty(),
                List.of("调整数"),
                Origin.line(1));
        Table empty = new Table(
                "fa08",
                "somewhere-2024",
                "公开08",
                "国资表",
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(),
                List.of(),
                List.of(),
                Optional.of("本部门没有此项支出，故本表无数据。"),
                List.of(),
                Origin.NONE);
        return new Disclosure(
                new Source("甲&乙.txt", "00ff", "txt", OptionalInt.empty()),
                Kind.FINAL_ACCOUNT,
                OptionalInt.of(2024),
                Optional.of("某省某市"),
                "somewhere",
                Optional.of("某市档案馆"),
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                List.of(new Section("一", "部门职责", "保管档案。", Origin.line(9))),
                List.of(table, empty),
                List.of(),
                List.of(),
                List.of(new Unread(Origin.line(44), "？\u001b[31m", "不能归入任何表")));
    }

    private static Row row(@Nullable String code, String label, String total, String basic) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("total", cell(total));
        cells.put("basic", cell(basic));
        return new Row(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(code),
                label,
                Optional.empty(),
                Map.of(),
                cells,
                Origin.line(2));
    }

    private static Cell cell(String text) {
        Content content = text.isEmpty()
                ? new Content.Blank()
                : FigureParser.parse(text)
                        .<Content>map(value -> new Content.Amount(Figure.of(value)))
                        .orElseGet(Content.Dash::new);
        return new Cell(text, content, Cell.Reading.PRINTED, Origin.box(9, BOX));
    }

    private static Arithmetic.Term term(String row, String text, int index) {
        return new Arithmetic.Term(BigDecimal.ONE, evidence(row, text, index));
    }

    private static Evidence evidence(String row, String text, int index) {
        int space = row.indexOf(' ');
        return new Evidence(
                Optional.of(new CellAddress(0, index, "total")),
                Optional.of("公开05"),
                Optional.empty(),
                space < 0 ? Optional.of("total") : Optional.of(row.substring(0, space)),
                Optional.of(row.substring(space + 1)),
                Optional.of("本年支出/小计"),
                text,
                FigureParser.parse(text),
                Origin.box(9, BOX));
    }
}
