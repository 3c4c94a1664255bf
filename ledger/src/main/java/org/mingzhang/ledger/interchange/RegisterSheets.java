package org.mingzhang.ledger.interchange;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.facts.Category;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.registry.Project;
import org.mingzhang.ledger.registry.ProjectCode;
import org.mingzhang.ledger.registry.Registry;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.registry.UnitNature;

/** Departments, units and projects. */
final class RegisterSheets {
    private static final String DISSOLVED = "dissolved";
    private static final int LONGEST_BODY_CODE = 21;
    private static final String TOO_LONG = "代码超过 21 位";

    private final Registry registry;
    private final Spoiled spoiled;
    private final Tally tally;

    RegisterSheets(Registry registry, Spoiled spoiled, Tally tally) {
        this.registry = registry;
        this.spoiled = spoiled;
        this.tally = tally;
    }

    void department(RowReader row) {
        Optional<String> code = bodyCode(row);
        String name = row.text("name");
        Optional<LocalDate> from = row.date("from");
        Optional<String> state = row.choice("state");
        if (!row.sound()) {
            code.ifPresent(spoiled.departments()::add);
            return;
        }
        tally.add(
                row.sheet(),
                registry.record(new Department(
                        code.orElseThrow(),
                        from.orElseThrow(),
                        name,
                        state.orElseThrow().equals(DISSOLVED))));
    }

    void unit(RowReader row) {
        Optional<String> code = bodyCode(row);
        String name = row.text("name");
        Optional<String> department = row.code("department");
        Optional<String> level = row.choice("level");
        Optional<String> independent = row.choice("independent");
        Optional<UnitNature> nature = row.choice("nature").flatMap(UnitNature::of);
        Optional<LocalDate> from = row.date("from");
        Optional<String> state = row.choice("state");
        boolean secret = row.yes("secret");
        if (department.isPresent()
                && from.isPresent()
                && registry.department(department.get(), from.get()).isEmpty()) {
            if (spoiled.departments().contains(department.get())) {
                row.spoil();
            } else {
                row.fault(
                        "department",
                        "部门 " + department.get() + " 到 " + from.get() + " 尚未登记",
                        "请在“部门”表登记，生效日期不晚于本单位的生效日期");
            }
        }
        if (!row.sound()) {
            code.ifPresent(spoiled.units()::add);
            return;
        }
        tally.add(
                row.sheet(),
                registry.record(new Unit(
                        code.orElseThrow(),
                        from.orElseThrow(),
                        department.orElseThrow(),
                        name,
                        level.orElseThrow().equals("headquarters"),
                        independent.orElseThrow().equals("yes"),
                        nature.orElseThrow(),
                        state.orElseThrow().equals(DISSOLVED),
                        secret)));
    }

    void project(RowReader row) {
        Optional<String> text = row.code("code");
        Optional<ProjectCode> code = text.flatMap(ProjectCode::parse);
        if (text.isPresent() && code.isEmpty()) {
            row.fault(
                    "code",
                    "“" + text.get() + "”共 " + text.get().length() + " 位，不符合项目代码的规则",
                    "项目代码共 21 位：行政区划代码 6 位、设立年度后两位、数字或大写字母 13 位，请核对");
        }
        String name = row.text("name");
        Optional<String> unit = row.code("unit");
        Optional<Category> category = row.choice("category").flatMap(Category::of);
        Optional<Integer> firstYear = row.year("first-year");
        Optional<Integer> lastYear = row.year("last-year");
        boolean secret = row.yes("secret");
        if (firstYear.isPresent() && lastYear.isPresent() && lastYear.get() < firstYear.get()) {
            row.fault("last-year", "结束年度早于开始年度", "请核对两个年度");
        }
        unit.ifPresent(known -> knownUnit(row, known));
        if (!row.sound()) {
            text.ifPresent(spoiled.projects()::add);
            return;
        }
        tally.add(
                row.sheet(),
                registry.record(new Project(
                        code.orElseThrow(),
                        unit.orElseThrow(),
                        name,
                        category.orElseThrow(),
                        firstYear.orElseThrow(),
                        lastYear.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        secret)));
    }

    /** Reports a unit that was never registered. */
    void knownUnit(RowReader row, String unit) {
        if (!registry.history(unit).isEmpty()) {
            return;
        }
        if (spoiled.units().contains(unit)) {
            row.spoil();
        } else {
            row.fault("unit", "单位 " + unit + " 尚未登记", "请在“单位”表登记，或者改正代码");
        }
    }

    /** Reports a code that is of no department and no unit by that day. */
    void knownBody(RowReader row, String code, LocalDate day) {
        if (registry.department(code, day).isPresent()
                || registry.unit(code, day).isPresent()) {
            return;
        }
        if (spoiled.departments().contains(code) || spoiled.units().contains(code)) {
            row.spoil();
        } else {
            row.fault("body", "部门或者单位 " + code + " 到 " + day + " 尚未登记", "请在“部门”表或者“单位”表登记，或者改正代码");
        }
    }

    /** The department or project that a row is of; a code that is of none by the end of the year is reported. */
    Optional<Subject> subject(RowReader row) {
        Optional<Integer> year = row.year("year");
        Optional<String> body = row.code("body");
        Optional<Subject> subject = year.flatMap(in -> body.map(code -> new Subject(in, code)));
        subject.ifPresent(of -> known(row, of));
        return subject;
    }

    private void known(RowReader row, Subject subject) {
        if (!subject.isProject()) {
            knownBody(row, subject.code(), LocalDate.of(subject.year(), Month.DECEMBER, 31));
            return;
        }
        boolean known =
                ProjectCode.parse(subject.code()).flatMap(registry::project).isPresent();
        if (!known && spoiled.projects().contains(subject.code())) {
            row.spoil();
        } else if (!known) {
            row.fault("body", "项目 " + subject.code() + " 尚未登记", "请在“项目”表登记，或者改正代码");
        }
    }

    /** The bodies that answer for it by the end of its year, the department last. */
    List<String> responsible(Subject subject) {
        return registry.responsible(subject.code(), LocalDate.of(subject.year(), Month.DECEMBER, 31));
    }

    private static Optional<String> bodyCode(RowReader row) {
        Optional<String> code = row.code("code");
        if (code.isPresent() && code.get().length() > LONGEST_BODY_CODE) {
            row.fault("code", TOO_LONG, "请核对");
            return Optional.empty();
        }
        return code;
    }
}
