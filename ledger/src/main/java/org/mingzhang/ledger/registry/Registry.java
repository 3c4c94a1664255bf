package org.mingzhang.ledger.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mingzhang.facts.Category;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Departments, units and projects. Nothing is overwritten: what changes on a day is recorded for that day, and a mistake is
 * corrected by recording the day again.
 */
public final class Registry {
    private static final String UNIT_COLUMNS = """
            select unit_code, valid_from, department_code, name, headquarters, financially_independent, nature, dissolved,
                   secret
            from unit_state
            """;
    private static final String PROJECT_COLUMNS = """
            select project_code, unit_code, name, category, first_year, last_year, secret from project_state
            """;

    private final JdbcClient jdbc;

    /** The registry in this database. */
    public Registry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records what holds from a day on; false where it was recorded before. */
    public boolean record(Department department) {
        if (recorded(department.code(), department.validFrom()).equals(Optional.of(department))) {
            return false;
        }
        jdbc.sql("insert into department (code) values (?) on conflict do nothing")
                .param(department.code())
                .update();
        jdbc.sql("insert into department_state (department_code, valid_from, name, dissolved) values (?, ?, ?, ?)")
                .params(department.code(), department.validFrom(), department.name(), department.dissolved())
                .update();
        return true;
    }

    /** Records what holds from a day on; false where it was recorded before. The department must be known. */
    public boolean record(Unit unit) {
        if (recordedUnit(unit.code(), unit.validFrom()).equals(Optional.of(unit))) {
            return false;
        }
        jdbc.sql("insert into unit (code) values (?) on conflict do nothing")
                .param(unit.code())
                .update();
        jdbc.sql("""
                        insert into unit_state (unit_code, valid_from, department_code, name, headquarters,
                                                financially_independent, nature, dissolved, secret)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        unit.code(),
                        unit.validFrom(),
                        unit.department(),
                        unit.name(),
                        unit.headquarters(),
                        unit.financiallyIndependent(),
                        unit.nature().id(),
                        unit.dissolved(),
                        unit.secret())
                .update();
        return true;
    }

    /** Records a project; false where it was recorded so before. The unit must be known. */
    public boolean record(Project project) {
        if (project(project.code()).equals(Optional.of(project))) {
            return false;
        }
        jdbc.sql("insert into project (code) values (?) on conflict do nothing")
                .param(project.code().text())
                .update();
        jdbc.sql("""
                        insert into project_state (project_code, unit_code, name, category, first_year, last_year, secret)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(project.code().text())
                .param(project.unit())
                .param(project.name())
                .param(project.category().id())
                .param(project.firstYear())
                .param(project.lastYear().isPresent() ? project.lastYear().getAsInt() : null)
                .param(project.secret())
                .update();
        return true;
    }

    /** The department as it is on a day; empty before its first day. */
    public Optional<Department> department(String code, LocalDate day) {
        return jdbc.sql("""
                        select department_code, valid_from, name, dissolved from department_state
                        where department_code = ? and valid_from <= ? order by valid_from desc, id desc limit 1
                        """)
                .params(code, day)
                .query((row, number) -> department(row))
                .optional();
    }

    /** The unit as it is on a day; empty before its first day. */
    public Optional<Unit> unit(String code, LocalDate day) {
        return jdbc.sql(UNIT_COLUMNS
                        + "where unit_code = ? and valid_from <= ? order by valid_from desc, id desc limit 1")
                .params(code, day)
                .query((row, number) -> unit(row))
                .optional();
    }

    /** The department's units on a day, in the order of their codes; without those dissolved. */
    public List<Unit> units(String department, LocalDate day) {
        return jdbc
                .sql("select distinct unit_code from unit_state where department_code = ? order by unit_code")
                .param(department)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .flatMap(code -> unit(code, day).stream())
                .filter(unit -> unit.department().equals(department) && !unit.dissolved())
                .toList();
    }

    /** All that was ever recorded of the unit, by day; of a day recorded twice, what holds. */
    public List<Unit> history(String unit) {
        return jdbc.sql("""
                        select distinct on (valid_from) unit_code, valid_from, department_code, name, headquarters,
                               financially_independent, nature, dissolved, secret
                        from unit_state where unit_code = ? order by valid_from, id desc
                        """).param(unit).query((row, number) -> unit(row)).list();
    }

    /** The project of that code. */
    public Optional<Project> project(ProjectCode code) {
        return jdbc.sql(PROJECT_COLUMNS + "where project_code = ? order by id desc limit 1")
                .param(code.text())
                .query((row, number) -> project(row))
                .optional();
    }

    /**
     * The bodies that answer for a project, a unit or a department on a day: its unit where there is one, its department last.
     *
     * @param code of the project, the unit or the department; a code that nobody bears is taken for a department's
     */
    public List<String> responsible(String code, LocalDate day) {
        Optional<String> unit = ProjectCode.parse(code)
                .flatMap(this::project)
                .map(Project::unit)
                .or(() -> unit(code, day).map(Unit::code));
        Optional<String> department = unit.flatMap(of -> unit(of, day)).map(Unit::department);
        return Stream.concat(unit.stream(), Stream.of(department.orElse(code)))
                .distinct()
                .toList();
    }

    /** The codes of the departments and units that bear the name on a day. */
    public List<String> bodiesNamed(String name, LocalDate day) {
        List<String> departments = jdbc
                .sql("select distinct department_code from department_state where name = ?")
                .param(name)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(code -> department(code, day).stream()
                        .anyMatch(found -> found.name().equals(name)))
                .toList();
        if (!departments.isEmpty()) {
            return departments;
        }
        return jdbc
                .sql("select distinct unit_code from unit_state where name = ?")
                .param(name)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(code ->
                        unit(code, day).stream().anyMatch(found -> found.name().equals(name)))
                .toList();
    }

    private Optional<Department> recorded(String code, LocalDate day) {
        return department(code, day).filter(found -> found.validFrom().equals(day));
    }

    private Optional<Unit> recordedUnit(String code, LocalDate day) {
        return unit(code, day).filter(found -> found.validFrom().equals(day));
    }

    private static Department department(ResultSet row) throws SQLException {
        return new Department(
                row.getString("department_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("name"),
                row.getBoolean("dissolved"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        String nature = row.getString("nature");
        return new Unit(
                row.getString("unit_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("department_code"),
                row.getString("name"),
                row.getBoolean("headquarters"),
                row.getBoolean("financially_independent"),
                UnitNature.of(nature).orElseThrow(() -> new IllegalStateException("nature " + nature)),
                row.getBoolean("dissolved"),
                row.getBoolean("secret"));
    }

    private static Project project(ResultSet row) throws SQLException {
        String category = row.getString("category");
        int lastYear = row.getInt("last_year");
        return new Project(
                new ProjectCode(row.getString("project_code")),
                row.getString("unit_code"),
                row.getString("name"),
                Category.of(category).orElseThrow(() -> new IllegalStateException("category " + category)),
                row.getInt("first_year"),
                lastYear == 0 ? OptionalInt.empty() : OptionalInt.of(lastYear),
                row.getBoolean("secret"));
    }
}
