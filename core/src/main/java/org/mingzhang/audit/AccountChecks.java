package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.AccountNames;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.Classification.FormerName;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Row;

/** Codes against names and years: whether the account is in the classification, bears that name, and belongs there. */
final class AccountChecks {
    private static final Set<RuleTest> TESTS = Set.of(
            RuleTest.ACCOUNT_CODE,
            RuleTest.ACCOUNT_CODE_OF_NAME,
            RuleTest.ACCOUNT_UNKNOWN,
            RuleTest.ACCOUNT_NAME,
            RuleTest.ACCOUNT_NAME_UNCONFIRMED,
            RuleTest.ACCOUNT_NAME_WORDING,
            RuleTest.ACCOUNT_FORMER_NAME,
            RuleTest.ACCOUNT_FUND,
            RuleTest.ACCOUNT_FUND_UNCONFIRMED,
            RuleTest.ACCOUNT_FUND_EMPTY_ROW);

    private final RuleSet rules;
    private final Figures figures;
    private final Phrases phrases;
    private final OptionalInt year;
    private final List<Finding> findings = new ArrayList<>();

    AccountChecks(RuleSet rules, Figures figures, OptionalInt year) {
        this.rules = rules;
        this.figures = figures;
        this.year = year;
        phrases = new Phrases(figures);
    }

    /** The findings about the rows of one side. */
    List<Finding> of(TableIndex index) {
        findings.clear();
        Classification classification = index.classification();
        switch (index.side().rows()) {
            case RowsSpec.Accounts accounts ->
                index.accounts().forEach(row -> account(index, row, accounts, classification));
            case RowsSpec.Named named -> classes(index, named, classification);
            case RowsSpec.Units units -> {}
            case RowsSpec.Projects projects -> {}
            case RowsSpec.One one -> {}
        }
        return List.copyOf(findings);
    }

    /** Counts the rules of accounts, by the form of the side. */
    void count(TableIndex index, Tally tally) {
        boolean any = !index.accounts().isEmpty() || !index.groupKeys().isEmpty();
        rules.rules().stream()
                .filter(rule -> TESTS.contains(rule.test()))
                .forEach(rule -> tally.count(rule.id() + "." + index.printed().number(), any));
    }

    private void account(TableIndex index, int row, RowsSpec.Accounts spec, Classification classification) {
        Row printed = index.printed().rows().get(row);
        String code = printed.code().orElse("");
        if (code.isEmpty() || !code.matches("\\d+")) {
            return;
        }
        CellAddress at = address(index, row);
        Optional<Account> account = classification.account(code);
        if (account.isEmpty()) {
            unknown(at, code, printed.label(), classification);
            return;
        }
        name(at, account.get(), printed.label(), classification);
        boolean elsewhere = !spec.funds().isEmpty()
                && !account.get().funds().isEmpty()
                && account.get().funds().stream().noneMatch(spec.funds()::contains);
        if (elsewhere) {
            fund(at, account.get(), spec.funds(), printed);
        }
    }

    private void unknown(CellAddress at, String code, String label, Classification classification) {
        List<Account> named = classification.named(label).stream()
                .filter(account -> account.code().length() >= code.length())
                .toList();
        boolean noClass = code.length() < 3
                || classification.account(code.substring(0, 3)).isEmpty();
        boolean badLength = code.length() != 3 && code.length() != 5 && code.length() != 7;
        String should = named.size() == 1 ? "，该名称的科目代码为" + named.getFirst().code() : "";
        if (noClass || badLength) {
            add(
                    RuleTest.ACCOUNT_CODE,
                    at,
                    "科目代码" + code + "不在" + classification.kind().chinese() + "科目之中" + should,
                    code,
                    named.size() == 1 ? Optional.of(named.getFirst().code()) : Optional.empty());
        } else if (named.size() == 1) {
            add(
                    RuleTest.ACCOUNT_CODE_OF_NAME,
                    at,
                    "科目代码" + code + "与名称“" + label + "”不对应" + should,
                    code,
                    Optional.of(named.getFirst().code()));
        } else {
            add(
                    RuleTest.ACCOUNT_UNKNOWN,
                    at,
                    "科目目录中未收录代码" + code + "，请对照" + (year.isPresent() ? year.getAsInt() + "年" : "当年") + "政府收支分类科目核实",
                    code,
                    Optional.empty());
        }
    }

    private void name(CellAddress at, Account account, String label, Classification classification) {
        String bare = AccountNames.bare(label);
        if (bare.isEmpty() || bare.equals(AccountNames.bare(account.name()))) {
            return;
        }
        Optional<FormerName> former = classification.formerNames(account.code()).stream()
                .filter(name -> AccountNames.bare(name.name()).equals(bare))
                .findFirst();
        List<Account> named = classification.named(label);
        if (former.isPresent()) {
            givenUp(at, label, former.get(), account);
        } else if (!account.confirmed()) {
            add(
                    RuleTest.ACCOUNT_NAME_UNCONFIRMED,
                    at,
                    "代码" + account.code() + "的名称“" + label + "”与科目目录中的“" + account.name() + "”不同，请核实",
                    label,
                    Optional.of(account.name()));
        } else if (named.size() == 1) {
            add(
                    RuleTest.ACCOUNT_NAME,
                    at,
                    "代码" + account.code() + "是“" + account.name() + "”，而“" + label + "”的代码是"
                            + named.getFirst().code(),
                    label,
                    Optional.of(account.name()));
        } else if (similar(bare, AccountNames.bare(account.name()))) {
            add(
                    RuleTest.ACCOUNT_NAME_WORDING,
                    at,
                    "代码" + account.code() + "的名称印为“" + label + "”，规范名称是“" + account.name() + "”",
                    label,
                    Optional.of(account.name()));
        } else {
            add(
                    RuleTest.ACCOUNT_NAME,
                    at,
                    "代码" + account.code() + "是“" + account.name() + "”，与所印名称“" + label + "”不符",
                    label,
                    Optional.of(account.name()));
        }
    }

    private void givenUp(CellAddress at, String label, FormerName former, Account account) {
        add(
                RuleTest.ACCOUNT_FORMER_NAME,
                at,
                "使用了已停用的科目名称“" + label + "”（沿用至" + former.until() + "年），现名“" + account.name() + "”",
                label,
                Optional.of(account.name()));
    }

    private void fund(CellAddress at, Account account, Set<String> funds, Row row) {
        boolean figure = row.cells().values().stream()
                .anyMatch(cell -> cell.content() instanceof Content.Amount amount
                        && amount.figure().value().signum() != 0);
        RuleTest test = !figure
                ? RuleTest.ACCOUNT_FUND_EMPTY_ROW
                : account.confirmed() ? RuleTest.ACCOUNT_FUND : RuleTest.ACCOUNT_FUND_UNCONFIRMED;
        add(
                test,
                at,
                "科目" + account.code() + "属于" + String.join("、", account.funds()) + "，不应列入" + String.join("、", funds)
                        + "的表" + (figure ? "" : "（本行没有金额，宜删去空行）"),
                account.code(),
                Optional.empty());
    }

    /** The rows of functional classes: a name that is no longer in force, or is worded in another way. */
    private void classes(TableIndex index, RowsSpec.Named named, Classification classification) {
        if (named.rows().stream().noneMatch(NamedRow::group)) {
            return;
        }
        for (String key : index.groupKeys()) {
            Account account = classification.account(key).orElseThrow();
            for (int row : index.rows(key)) {
                className(
                        address(index, row),
                        account,
                        index.printed().rows().get(row).label(),
                        classification);
            }
        }
    }

    private void className(CellAddress at, Account account, String label, Classification classification) {
        String bare = withoutOrdinal(AccountNames.bare(label));
        String current = AccountNames.bare(account.name());
        if (AccountNames.stem(bare).equals(AccountNames.stem(current))) {
            return;
        }
        Optional<FormerName> former = classification.formerNames(account.code()).stream()
                .filter(name ->
                        AccountNames.stem(AccountNames.bare(name.name())).equals(AccountNames.stem(bare)))
                .findFirst();
        if (former.isPresent()) {
            givenUp(at, label, former.get(), account);
        } else {
            add(
                    RuleTest.ACCOUNT_NAME_WORDING,
                    at,
                    "功能分类名称印为“" + label + "”，规范名称是“" + account.name() + "”",
                    label,
                    Optional.of(account.name()));
        }
    }

    private static String withoutOrdinal(String bare) {
        return bare.replaceFirst("^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+[、.,]|\\d+[、.])", "");
    }

    /** Whether one name holds most of the other's characters in order: a slip or another wording, not another account. */
    private static boolean similar(String one, String other) {
        return 3 * Likeness.common(one, other) >= 2 * Math.max(one.length(), other.length());
    }

    private static CellAddress address(TableIndex index, int row) {
        List<String> keys = List.copyOf(index.printed().rows().get(row).cells().keySet());
        return index.cell(row, keys.isEmpty() ? "" : keys.getFirst());
    }

    private void add(RuleTest test, CellAddress at, String wrong, String actual, Optional<String> expected) {
        rules.of(test)
                .map(Ruling::of)
                .ifPresent(ruling -> findings.add(new Finding(
                        ruling.rule(),
                        ruling.kind(),
                        ruling.severity(),
                        ruling.certainty(),
                        phrases.table(at) + phrases.row(at) + "：" + wrong + "。",
                        Optional.of(at),
                        List.of(figures.evidence(at)),
                        List.of(),
                        Optional.of(actual),
                        expected,
                        Optional.empty(),
                        ruling.basis(),
                        expected.map(name -> "请改为“" + name + "”，或者核实后更正代码"))));
    }
}
