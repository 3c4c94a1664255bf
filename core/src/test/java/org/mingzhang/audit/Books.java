package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;

/**
 * The expenditure of a department that lives on general public budget alone and keeps nothing over, in fen of ten
 * thousand yuan (two decimals); laid out in all nine tables of the final account.
 *
 * @param spent    what each functional item spent
 * @param economic what each economic section spent of the basic expenditure
 */
public record Books(TreeMap<String, Spent> spent, TreeMap<String, Long> economic) {
    /**
     * What an account spent.
     *
     * @param basic   basic expenditure
     * @param project project expenditure
     */
    public record Spent(long basic, long project) {
        long total() {
            return basic + project;
        }

        Spent plus(Spent other) {
            return new Spent(basic + other.basic, project + other.project);
        }
    }

    /** A small department. */
    public static Books small() {
        return new Books(
                new TreeMap<>(Map.of(
                        "2012601", new Spent(31207, 0),
                        "2012604", new Spent(0, 8850),
                        "2013101", new Spent(1093, 407),
                        "2089999", new Spent(515, 0))),
                new TreeMap<>(Map.of("30101", 20000L, "30102", 10815L, "30201", 1500L, "30207", 500L)));
    }

    /** The nine tables; no narrative yet. */
    public Disclosure disclosure() {
        return Audited.disclosure(
                incomeExpenditure(),
                income(),
                expenditure(),
                fiscalSummary(),
                generalExpenditure(),
                generalBasic(),
                Audited.table("government-fund").emptyNote("本表无数据"),
                Audited.table("state-capital").emptyNote("本表无数据"),
                Audited.table("three-public")
                        .named("only", "", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"));
    }

    private TableBuilder incomeExpenditure() {
        String all = print(sum("").total());
        TableBuilder table = Audited.table("income-expenditure").income("general", "一、一般公共预算财政拨款收入", all);
        for (String key : List.of(
                "government-fund", "state-capital", "upper-level", "operations", "business", "subordinate", "other")) {
            table.income(key, key, "0.00");
        }
        table.income("current", "本年收入合计", all)
                .income("surplus-used", "使用非财政拨款结余（含专用结余）", "0.00")
                .income("opening", "年初结转和结余", "0.00")
                .income("grand", "总计", all);
        classes()
                .forEach(code ->
                        table.expenditure(code, name(code), print(sum(code).total())));
        return table.expenditure("current", "本年支出合计", all)
                .expenditure("surplus-allocated", "结余分配", "0.00")
                .expenditure("closing", "年末结转和结余", "0.00")
                .expenditure("grand", "总计", all);
    }

    private TableBuilder income() {
        TableBuilder table = Audited.table("income");
        String all = print(sum("").total());
        table.named("total", "合计", all, all, "0.00", "0.00", "0.00", "0.00", "0.00");
        for (String code : codes()) {
            String own = print(sum(code).total());
            table.row(code, name(code), own, own, "0.00", "0.00", "0.00", "0.00", "0.00");
        }
        return table;
    }

    private TableBuilder expenditure() {
        TableBuilder table = Audited.table("expenditure");
        table.named("total", "合计", expenditure(""));
        codes().forEach(code -> table.row(code, name(code), expenditure(code)));
        return table;
    }

    private String[] expenditure(String code) {
        Spent own = sum(code);
        return new String[] {print(own.total()), print(own.basic()), print(own.project()), "0.00", "0.00", "0.00"};
    }

    private TableBuilder fiscalSummary() {
        String all = print(sum("").total());
        TableBuilder table = Audited.table("fiscal-summary")
                .income("general", "一、一般公共预算财政拨款", all)
                .income("government-fund", "二、政府性基金预算财政拨款", "0.00")
                .income("state-capital", "三、国有资本经营预算财政拨款", "0.00")
                .income("current", "本年收入合计", all)
                .income("opening", "年初财政拨款结转和结余", "0.00")
                .income("opening-general", "一般公共预算财政拨款", "0.00")
                .income("opening-fund", "政府性基金预算财政拨款", "0.00")
                .income("opening-state-capital", "国有资本经营预算财政拨款", "0.00")
                .income("grand", "总计", all);
        for (String code : classes()) {
            String own = print(sum(code).total());
            table.expenditure(code, name(code), own, own, "0.00", "0.00");
        }
        return table.expenditure("current", "本年支出合计", all, all, "0.00", "0.00")
                .expenditure("closing", "年末财政拨款结转和结余", "0.00", "0.00", "0.00", "0.00")
                .expenditure("grand", "总计", all, all, "0.00", "0.00");
    }

    private TableBuilder generalExpenditure() {
        TableBuilder table = Audited.table("general-expenditure");
        table.named("total", "合计", general(""));
        codes().forEach(code -> table.row(code, name(code), general(code)));
        return table;
    }

    private String[] general(String code) {
        Spent own = sum(code);
        return new String[] {print(own.total()), print(own.basic()), print(own.project())};
    }

    private TableBuilder generalBasic() {
        TableBuilder table = Audited.table("general-basic");
        for (String code : under(economic)) {
            table.row(code, economicName(code), print(basic(code)));
        }
        return table.named("personnel", "人员经费合计", print(basic("301"))).named("public", "公用经费合计", print(basic("302")));
    }

    private Spent sum(String code) {
        return spent.tailMap(code).entrySet().stream()
                .filter(each -> each.getKey().startsWith(code))
                .map(Map.Entry::getValue)
                .reduce(new Spent(0, 0), Spent::plus);
    }

    private long basic(String code) {
        return economic.entrySet().stream()
                .filter(each -> each.getKey().startsWith(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private TreeSet<String> classes() {
        TreeSet<String> classes = new TreeSet<>();
        spent.keySet().forEach(code -> classes.add(code.substring(0, 3)));
        return classes;
    }

    private TreeSet<String> codes() {
        return under(spent);
    }

    /** The accounts of the map with all that they stand below. */
    private static TreeSet<String> under(Map<String, ?> accounts) {
        TreeSet<String> codes = new TreeSet<>();
        for (String code : accounts.keySet()) {
            for (int length = 3; length <= code.length(); length += 2) {
                codes.add(code.substring(0, length));
            }
        }
        return codes;
    }

    static String print(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String name(String code) {
        return RealCatalogue.get()
                .classification(ClassificationKind.FUNCTIONAL, 2024)
                .account(code)
                .orElseThrow()
                .name();
    }

    private static String economicName(String code) {
        return RealCatalogue.get()
                .classification(ClassificationKind.DEPARTMENT_ECONOMIC, 2024)
                .account(code)
                .orElseThrow()
                .name();
    }
}
