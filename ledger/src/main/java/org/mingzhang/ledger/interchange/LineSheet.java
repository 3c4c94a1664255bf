package org.mingzhang.ledger.interchange;

import java.util.Optional;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.book.Line;
import org.mingzhang.ledger.book.LineOutcome;
import org.mingzhang.ledger.book.Lines;
import org.mingzhang.ledger.registry.AccountYears;
import org.mingzhang.ledger.registry.Project;
import org.mingzhang.ledger.registry.ProjectCode;
import org.mingzhang.ledger.registry.Registry;

/** Lines of authority, and what a row names when it names accounts, funds and projects. */
final class LineSheet {
    private static final int ITEM_DIGITS = 7;
    private static final int SECTION_DIGITS = 5;

    private final Lines lines;
    private final Registry registry;
    private final AccountYears accounts;
    private final Catalogue catalogue;
    private final RegisterSheets registers;
    private final Spoiled spoiled;
    private final Tally tally;

    LineSheet(
            Lines lines,
            Registry registry,
            AccountYears accounts,
            Catalogue catalogue,
            RegisterSheets registers,
            Spoiled spoiled,
            Tally tally) {
        this.lines = lines;
        this.registry = registry;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.registers = registers;
        this.spoiled = spoiled;
        this.tally = tally;
    }

    void line(RowReader row) {
        Optional<String> code = row.code("code");
        Optional<Integer> year = row.year("year");
        Optional<String> unit = row.code("unit");
        Optional<Fund> fund = row.choice("fund").flatMap(Fund::of);
        Optional<String> functional = row.code("functional");
        Optional<String> department = row.code("department-economic");
        Optional<String> government = row.code("government-economic");
        Optional<Category> category = row.choice("category").flatMap(Category::of);
        Optional<String> project = row.code("project");
        year.ifPresent(named -> {
            functional.ifPresent(account -> functional(row, named, account, fund));
            department.ifPresent(account ->
                    economic(row, "department-economic", ClassificationKind.DEPARTMENT_ECONOMIC, named, account));
            government.ifPresent(account ->
                    economic(row, "government-economic", ClassificationKind.GOVERNMENT_ECONOMIC, named, account));
        });
        unit.ifPresent(known -> registers.knownUnit(row, known));
        category.ifPresent(of -> project(row, of, project));
        if (!row.sound()) {
            code.ifPresent(spoiled.lines()::add);
            return;
        }
        open(
                row,
                new Line.Expenditure(
                        code.orElseThrow(),
                        year.orElseThrow(),
                        unit.orElseThrow(),
                        fund.orElseThrow(),
                        functional.orElseThrow(),
                        department,
                        government,
                        category.orElseThrow(),
                        project));
    }

    /** The line of income that a row names; empty where the row has a fault. */
    Optional<Line.Income> income(RowReader row) {
        Optional<Integer> year = row.year("year");
        Optional<String> unit = row.code("unit");
        Optional<Fund> fund = row.choice("fund").flatMap(Fund::of);
        Optional<String> functional = row.code("functional");
        Optional<String> project = row.code("project");
        year.ifPresent(named -> functional.ifPresent(account -> functional(row, named, account, fund)));
        unit.ifPresent(known -> registers.knownUnit(row, known));
        project.ifPresent(code -> known(row, code));
        if (!row.sound()) {
            return Optional.empty();
        }
        accounts.open(year.orElseThrow());
        Line.Income line = Line.Income.of(
                year.orElseThrow(), unit.orElseThrow(), fund.orElseThrow(), functional.orElseThrow(), project);
        lines.open(line);
        return Optional.of(line);
    }

    private void open(RowReader row, Line line) {
        accounts.open(line.year());
        LineOutcome outcome = lines.open(line);
        switch (outcome) {
            case OPENED -> tally.add(row.sheet(), true);
            case ALREADY_OPEN -> tally.add(row.sheet(), false);
            case CODE_TAKEN -> {
                row.fault("code", "指标 " + line.code() + " 已经登记为其他内容", "指标登记后不能改动：请换一个编号，或者把本行改回原来的内容");
                spoiled.lines().add(line.code());
            }
            case UNKNOWN_UNIT, UNKNOWN_ACCOUNT, UNKNOWN_PROJECT, PROJECT_MISSING ->
                throw new IllegalStateException(line.code() + ": " + outcome + " after it was looked for");
        }
    }

    private void functional(RowReader row, int year, String code, Optional<Fund> fund) {
        Optional<Account> account = account(ClassificationKind.FUNCTIONAL, year, code);
        if (code.length() != ITEM_DIGITS) {
            row.fault("functional", "功能科目 " + code + " 不是 7 位", "请填到项级");
        } else if (account.isEmpty()) {
            row.fault("functional", year + " 年的支出功能分类中没有科目 " + code, "请核对科目代码和预算年度；确为当年科目的，请维护人员补入科目表");
        } else if (fund.isPresent() && otherBudget(account.get(), fund.get())) {
            row.fault(
                    "functional",
                    "科目 " + code + " " + account.get().name() + "属于"
                            + String.join("、", account.get().funds()) + "，不能用于"
                            + fund.get().chinese(),
                    "请核对科目代码和资金性质");
        }
    }

    /** Only what is confirmed may refuse a row. */
    private static boolean otherBudget(Account account, Fund fund) {
        return fund.fiscal()
                && account.confirmed()
                && !account.funds().isEmpty()
                && !account.funds().contains(fund.chinese());
    }

    private void economic(RowReader row, String column, ClassificationKind kind, int year, String code) {
        if (code.length() != SECTION_DIGITS) {
            row.fault(column, "经济分类科目 " + code + " 不是 5 位", "请填到款级");
        } else if (account(kind, year, code).isEmpty()) {
            row.fault(column, year + " 年的" + kind.chinese() + "中没有科目 " + code, "请核对科目代码和预算年度");
        }
    }

    private Optional<Account> account(ClassificationKind kind, int year, String code) {
        return catalogue.classification(kind, year).account(code);
    }

    private void project(RowReader row, Category category, Optional<String> code) {
        if (code.isEmpty()) {
            if (category.needsProject()) {
                row.fault("project", category.chinese() + "的指标没有填项目代码", "请填 21 位项目代码");
            }
            return;
        }
        Optional<Project> project = known(row, code.get());
        if (project.isPresent() && category.ofProjects() && project.get().category() != category) {
            row.fault(
                    "category",
                    "项目 " + code.get() + " 登记为" + project.get().category().chinese() + "，本行为" + category.chinese(),
                    "请核对支出类别和项目代码");
        }
    }

    private Optional<Project> known(RowReader row, String code) {
        Optional<Project> project = ProjectCode.parse(code).flatMap(registry::project);
        if (project.isEmpty()) {
            if (spoiled.projects().contains(code)) {
                row.spoil();
            } else {
                row.fault("project", "项目 " + code + " 尚未登记", "请在“项目”表登记，或者改正代码");
            }
        }
        return project;
    }
}
