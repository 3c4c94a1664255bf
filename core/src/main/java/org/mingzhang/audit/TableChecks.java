package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/** Whether the forms are there, and whether an empty one says why: absent, empty and zero are three different things. */
final class TableChecks {
    private final Disclosure disclosure;
    private final RuleSet rules;
    private final Tally tally;
    private final List<Finding> findings = new ArrayList<>();

    TableChecks(Disclosure disclosure, RuleSet rules, Tally tally) {
        this.disclosure = disclosure;
        this.rules = rules;
        this.tally = tally;
    }

    /** The findings. */
    List<Finding> find(FormSet set) {
        findings.clear();
        boolean alone = PerformanceAlone.is(disclosure, set);
        rules.of(RuleTest.MISSING_TABLE).filter(rule -> !alone).ifPresent(rule -> missing(Ruling.of(rule), set));
        rules.of(RuleTest.PERFORMANCE_ALONE).ifPresent(rule -> alone(Ruling.of(rule), alone));
        rules.of(RuleTest.TABLE_ORDER).ifPresent(rule -> order(Ruling.of(rule), set));
        for (Table table : disclosure.tables()) {
            boolean empty = table.emptyNote().isPresent();
            when(RuleTest.EMPTY_NOTE_WITH_FIGURES, table, empty)
                    .filter(rule -> hasAmount(table, true))
                    .ifPresent(rule -> contradiction(Ruling.of(rule), table));
            when(RuleTest.EMPTY_NOTE_WITH_ROWS, table, empty)
                    .filter(rule -> !hasAmount(table, true))
                    .ifPresent(rule -> rows(Ruling.of(rule), table));
            when(RuleTest.EMPTY_NOTE_OF_ANOTHER, table, empty).ifPresent(rule -> another(rule, table));
            when(RuleTest.EMPTY_TABLE, table, true)
                    .filter(rule -> !empty && !hasAmount(table, false))
                    .ifPresent(rule -> unexplained(Ruling.of(rule), table));
        }
        return List.copyOf(findings);
    }

    private Optional<Rule> when(RuleTest test, Table table, boolean applies) {
        Optional<Rule> rule = rules.of(test);
        rule.ifPresent(each -> tally.count(each.id() + "." + table.number(), applies));
        return rule.filter(each -> applies);
    }

    private static boolean hasAmount(Table table, boolean nonZero) {
        return table.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(cell -> cell.content() instanceof Content.Amount amount
                        && (!nonZero || amount.figure().value().signum() != 0));
    }

    private void alone(Ruling ruling, boolean alone) {
        tally.count(ruling.rule(), alone);
        if (alone) {
            PerformanceSheet first = disclosure.performance().getFirst();
            add(
                    ruling,
                    first.number(),
                    "文件中只有" + disclosure.performance().size() + "张绩效表，没有公开的各表，按单独公开的绩效文件检查。",
                    List.of(),
                    "如果是整份预算、决算公开文本，请补充各表和情况说明");
        }
    }

    private void missing(Ruling ruling, FormSet set) {
        for (Form form : set.forms()) {
            if (form.number().isEmpty() || form.sheet().isPresent() || form.optional()) {
                continue;
            }
            tally.count(ruling.rule() + "." + form.name(), true);
            boolean there = disclosure.tables().stream()
                    .anyMatch(table -> table.formId().equals(form.id()));
            if (!there) {
                missing(ruling, form, set);
            }
        }
    }

    private void missing(Ruling ruling, Form form, FormSet set) {
        List<String> sheets = set.forms().stream()
                .filter(each -> each.sheet().isPresent())
                .map(Form::title)
                .toList();
        boolean doubt = set.region().parent().isEmpty()
                || disclosure.unread().stream().anyMatch(unread -> sheets.stream()
                        .noneMatch(title -> unread.why().contains(title)));
        boolean image =
                disclosure.unread().stream().anyMatch(unread -> unread.text().contains(form.title()));
        add(
                image ? ruling.inReading() : doubt ? ruling.doubted() : ruling,
                form.name(),
                "缺少" + form.name() + "表《" + form.title() + "》" + (image ? "，该表或在未能读取的内容之中，请对照原文" : "") + "。",
                List.of(),
                "请补充该表；没有数据的，列示空表并说明");
    }

    /** The order of forms is a region's own: a document of no known region has none to be held against. */
    private void order(Ruling ruling, FormSet set) {
        List<String> prescribed = set.forms().stream().map(Form::id).toList();
        List<Table> printed = disclosure.tables().stream()
                .filter(table -> prescribed.contains(table.formId()))
                .toList();
        boolean applies = set.region().parent().isPresent() && printed.size() > 1;
        tally.count(ruling.rule(), applies);
        for (int index = 1; applies && index < printed.size(); index++) {
            Table before = printed.get(index - 1);
            Table table = printed.get(index);
            if (before.number().compareTo(table.number()) > 0) {
                add(
                        ruling,
                        table.number(),
                        table.number() + "表排在" + before.number() + "表之后，与规定的次序不同。",
                        List.of(note(before, before.title()), note(table, table.title())),
                        "请按规定的次序排列各表");
            }
        }
    }

    private void contradiction(Ruling ruling, Table table) {
        add(
                ruling,
                table.number(),
                table.number() + "表表下说明“无数据”，而表内有金额。",
                List.of(note(table, table.emptyNote().orElse(""))),
                "请核对表内金额；确有数据的，删去空表说明");
    }

    private void rows(Ruling ruling, Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.code().isPresent() && !row.cells().isEmpty())
                .filter(row -> row.cells().values().stream().anyMatch(cell -> cell.content() instanceof Content.Amount))
                .toList();
        if (!rows.isEmpty()) {
            String first =
                    rows.getFirst().code().orElse("") + " " + rows.getFirst().label();
            add(
                    ruling,
                    table.number(),
                    table.number() + "表表下说明“无数据”，而表内列有“" + first.strip() + "”"
                            + (rows.size() > 1 ? "等" + rows.size() + "行" : "一行") + "，金额均为0。",
                    List.of(note(table, table.emptyNote().orElse(""))),
                    "请删去没有金额的行，或者删去空表说明");
        }
    }

    /** A note that names a budget which is not the one of the form's title. */
    private void another(Rule rule, Table table) {
        String note = table.emptyNote().orElse("");
        List<String> own = rule.words("words").stream()
                .filter(subject -> table.title().contains(subject))
                .toList();
        List<String> named = rule.words("words").stream().filter(note::contains).toList();
        if (!own.isEmpty() && !named.isEmpty() && named.stream().noneMatch(own::contains)) {
            add(
                    Ruling.of(rule),
                    table.number(),
                    table.number() + "表《" + table.title() + "》的空表说明写的是“" + String.join("、", named) + "”，与本表不符。",
                    List.of(note(table, note)),
                    "请将说明改为本表的内容");
        }
    }

    private void unexplained(Ruling ruling, Table table) {
        add(
                ruling,
                table.number(),
                table.number() + "表《" + table.title() + "》没有任何数据，表下也没有空表说明。",
                List.of(note(table, table.title())),
                "请填列数据；没有数据的，在表下说明");
    }

    private static Evidence note(Table table, String words) {
        return new Evidence(
                Optional.empty(),
                Optional.of(table.number()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                Optional.empty(),
                table.origin().equals(Origin.NONE)
                        ? Origin.NONE
                        : table.origin().quoting(words));
    }

    private void add(Ruling ruling, String where, String message, List<Evidence> evidence, String suggestion) {
        findings.add(Finding.of(ruling.in(where).suggesting(Optional.of(suggestion)), message, evidence, Values.NONE));
    }
}
