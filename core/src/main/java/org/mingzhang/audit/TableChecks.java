package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Table;

/** Whether the forms are there, and whether an empty one says why: absent, empty and zero are three different things. */
final class TableChecks {
    private static final String COMPLETE = "地方预决算公开操作规程（财预〔2016〕143号）：部门预算、决算的各表应当全部公开，没有数据的列示空表并予说明";

    private final Disclosure disclosure;

    TableChecks(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** The findings. */
    List<Finding> find(FormSet set) {
        List<Finding> findings = new ArrayList<>();
        for (Form form : set.forms()) {
            boolean there = disclosure.tables().stream()
                    .anyMatch(table -> table.formId().equals(form.id()));
            if (form.number().isPresent() && form.sheet().isEmpty() && !there && !form.optional()) {
                findings.add(missing(form, set));
            }
        }
        for (int index = 0; index < disclosure.tables().size(); index++) {
            Table table = disclosure.tables().get(index);
            boolean amounts = hasAmount(table, false);
            if (table.emptyNote().isPresent() && hasAmount(table, true)) {
                findings.add(contradiction(table));
            } else if (table.emptyNote().isEmpty() && !amounts) {
                findings.add(unexplained(table));
            }
        }
        return findings;
    }

    private static boolean hasAmount(Table table, boolean nonZero) {
        return table.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(cell -> cell.content() instanceof Content.Amount amount
                        && (!nonZero || amount.figure().value().signum() != 0));
    }

    private Finding missing(Form form, FormSet set) {
        List<String> sheets = set.forms().stream()
                .filter(each -> each.sheet().isPresent())
                .map(Form::title)
                .toList();
        boolean doubt = set.region().parent().isEmpty()
                || disclosure.unread().stream().anyMatch(unread -> sheets.stream()
                        .noneMatch(title -> unread.why().contains(title)));
        boolean image =
                disclosure.unread().stream().anyMatch(unread -> unread.text().contains(form.title()));
        Severity severity = image ? Severity.WARNING : Severity.ERROR;
        Certainty certainty = image ? Certainty.READING : doubt ? Certainty.LIKELY : Certainty.CERTAIN;
        return finding(
                "missing-table." + form.name(),
                FindingKind.MISSING_CONTENT,
                severity,
                certainty,
                "缺少" + form.name() + "表《" + form.title() + "》" + (image ? "，该表或在未能读取的内容之中，请对照原文" : "") + "。",
                List.of(),
                COMPLETE,
                "请补充该表；没有数据的，列示空表并说明");
    }

    private static Finding contradiction(Table table) {
        return finding(
                "empty-note-with-figures." + table.number(),
                FindingKind.TEXT_CONTRADICTION,
                Severity.ERROR,
                Certainty.CERTAIN,
                table.number() + "表表下说明“无数据”，而表内有金额。",
                List.of(note(table, table.emptyNote().orElse(""))),
                "空表说明只应出现在没有数据的表下",
                "请核对表内金额；确有数据的，删去空表说明");
    }

    private static Finding unexplained(Table table) {
        return finding(
                "empty-table." + table.number(),
                FindingKind.MISSING_CONTENT,
                Severity.WARNING,
                Certainty.CERTAIN,
                table.number() + "表《" + table.title() + "》没有任何数据，表下也没有空表说明。",
                List.of(note(table, table.title())),
                COMPLETE,
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

    private static Finding finding(
            String rule,
            FindingKind kind,
            Severity severity,
            Certainty certainty,
            String message,
            List<Evidence> evidence,
            String basis,
            String suggestion) {
        return new Finding(
                rule,
                kind,
                severity,
                certainty,
                message,
                Optional.empty(),
                evidence,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                basis,
                Optional.of(suggestion));
    }
}
