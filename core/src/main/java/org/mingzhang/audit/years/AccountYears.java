package org.mingzhang.audit.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.accounts.AccountNames;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/** Holds the functional accounts of a document against those of the year before: names, and which there are. */
public final class AccountYears {
    private final Classification classification;
    private final RuleSet rules;

    /**
     * Checks by the rules of the set.
     *
     * @param classification the functional accounts of the year, with the names given up
     */
    public AccountYears(Classification classification, RuleSet rules) {
        this.classification = classification;
        this.rules = rules;
    }

    /**
     * An account as a document prints it first.
     *
     * @param spent whether some row of it has an amount that is not zero
     */
    private record Printed(String code, String label, Evidence place, boolean spent) {
        String name() {
            return code + " " + label;
        }
    }

    /** What is to be known about the accounts. */
    public List<Finding> find(Disclosure disclosure, FormSet set, Older older) {
        Map<String, Printed> now = accounts(disclosure, set);
        Map<String, Printed> then = accounts(older.disclosure(), older.set());
        List<Finding> findings = new ArrayList<>();
        if (now.isEmpty() || then.isEmpty()) {
            return findings;
        }
        for (Printed account : now.values()) {
            Optional.ofNullable(then.get(account.code()))
                    .flatMap(before -> renamed(account, before, older))
                    .ifPresent(findings::add);
        }
        list(RuleTest.YEARS_ACCOUNT_NEW, now, then, "与" + older.name() + "相比新增的功能分类科目")
                .ifPresent(findings::add);
        list(RuleTest.YEARS_ACCOUNT_GONE, then, now, older.name() + "有、本文件没有的功能分类科目")
                .map(finding -> ofOlder(finding, older))
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> renamed(Printed now, Printed before, Older older) {
        String name = AccountNames.stem(AccountNames.bare(now.label()));
        String former = AccountNames.stem(AccountNames.bare(before.label()));
        boolean official = classification.formerNames(now.code()).stream()
                .anyMatch(each ->
                        AccountNames.stem(AccountNames.bare(each.name())).equals(former));
        if (name.isEmpty() || former.isEmpty() || name.equals(former) || official) {
            return Optional.empty();
        }
        return Ruling.on(rules, RuleTest.YEARS_ACCOUNT_NAME)
                .map(ruling -> Finding.of(
                        ruling,
                        "科目" + now.code() + "在本文件中名称为“" + now.label() + "”，在" + older.name() + "中名称为“" + before.label()
                                + "”。",
                        List.of(
                                now.place(),
                                before.place().in(older.disclosure().source().file()))));
    }

    private Optional<Finding> list(RuleTest test, Map<String, Printed> here, Map<String, Printed> there, String what) {
        List<Printed> only = here.values().stream()
                .filter(account -> account.spent() && Check.Range.ACCOUNT.fits(account.code()))
                .filter(account -> !there.containsKey(account.code()))
                .toList();
        return only.isEmpty()
                ? Optional.empty()
                : Ruling.on(rules, test)
                        .map(ruling -> Finding.of(
                                ruling,
                                what + "有" + only.size() + "个："
                                        + only.stream().map(Printed::name).collect(Collectors.joining("、")) + "。",
                                only.stream().map(Printed::place).toList()));
    }

    private static Finding ofOlder(Finding finding, Older older) {
        return finding.withEvidence(older.evidence(finding.evidence()));
    }

    private static Map<String, Printed> accounts(Disclosure disclosure, FormSet set) {
        Map<String, Printed> accounts = new LinkedHashMap<>();
        for (Table table : disclosure.tables()) {
            if (isFunctional(set, table)) {
                for (Row row : table.rows()) {
                    row.code()
                            .map(code -> printed(table, row, code))
                            .ifPresent(account -> accounts.merge(account.code(), account, AccountYears::both));
                }
            }
        }
        return accounts;
    }

    private static boolean isFunctional(FormSet set, Table table) {
        return set.form(table.formId()).stream()
                .flatMap(form -> form.sides().stream())
                .anyMatch(side -> side.rows() instanceof RowsSpec.Accounts accounts
                        && accounts.classification() == ClassificationKind.FUNCTIONAL);
    }

    private static Printed both(Printed first, Printed again) {
        return new Printed(first.code(), first.label(), first.place(), first.spent() || again.spent());
    }

    private static Printed printed(Table table, Row row, String code) {
        boolean spent = row.cells().values().stream()
                .flatMap(cell -> cell.value().stream())
                .anyMatch(value -> value.signum() != 0);
        Evidence place = new Evidence(
                Optional.empty(),
                Optional.of(table.number()),
                Optional.empty(),
                Optional.of(code),
                Optional.of(row.label()),
                Optional.empty(),
                row.label(),
                Optional.empty(),
                row.origin());
        return new Printed(code, row.label(), place, spent);
    }
}
