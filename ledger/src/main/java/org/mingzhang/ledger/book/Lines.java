package org.mingzhang.ledger.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of the ledger. Safe for use by many threads. */
public final class Lines {
    private static final String INCOME = "income";

    private static final String SELECT = """
            select id, code, year, unit_code, fund, functional, department_economic, government_economic, category,
                   project_code
            from line
            """;

    private final JdbcClient jdbc;

    /** The lines in this database. */
    public Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the line, unless it is open. */
    public LineOutcome open(Line line) {
        Columns columns = Columns.of(line);
        int added;
        try {
            added = jdbc.sql("""
                            insert into line (code, year, unit_code, fund, functional, department_economic,
                                              government_economic, category, project_code)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (code) do nothing
                            """)
                    .param(line.code())
                    .param(line.year())
                    .param(line.unit())
                    .param(line.fund().id())
                    .param(line.functional())
                    .param(columns.departmentEconomic().orElse(null))
                    .param(columns.governmentEconomic().orElse(null))
                    .param(columns.category())
                    .param(line.project().orElse(null))
                    .update();
        } catch (DataIntegrityViolationException e) {
            return refusal(e);
        }
        if (added == 1) {
            return LineOutcome.OPENED;
        }
        return find(line.code()).filter(line::equals).isPresent() ? LineOutcome.ALREADY_OPEN : LineOutcome.CODE_TAKEN;
    }

    /** The line of that code. */
    public Optional<Line> find(String code) {
        return stored(code).map(Stored::line);
    }

    /** The lines of a unit and year, in the order of their codes. */
    public List<Line> of(String unit, int year) {
        return jdbc
                .sql(SELECT + "where unit_code = ? and year = ? order by code")
                .params(unit, year)
                .query((row, number) -> stored(row))
                .stream()
                .map(Stored::line)
                .toList();
    }

    Optional<Stored> stored(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((row, number) -> stored(row))
                .optional();
    }

    private static LineOutcome refusal(DataIntegrityViolationException e) {
        String message = String.valueOf(e.getMostSpecificCause().getMessage());
        if (message.contains("line_unit_code_fkey")) {
            return LineOutcome.UNKNOWN_UNIT;
        }
        if (message.contains("line_project_code_fkey")) {
            return LineOutcome.UNKNOWN_PROJECT;
        }
        if (message.contains("line_project_where_needed")) {
            return LineOutcome.PROJECT_MISSING;
        }
        if (message.contains("_in_year")) {
            return LineOutcome.UNKNOWN_ACCOUNT;
        }
        throw e;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String code = row.getString("code");
        int year = row.getInt("year");
        String unit = row.getString("unit_code");
        String fundId = row.getString("fund");
        Fund fund = Fund.of(fundId).orElseThrow(() -> new IllegalStateException("fund " + fundId));
        String functional = row.getString("functional");
        Optional<String> project = Optional.ofNullable(row.getString("project_code"));
        String category = row.getString("category");
        Line line = category.equals(INCOME)
                ? new Line.Income(code, year, unit, fund, functional, project)
                : new Line.Expenditure(
                        code,
                        year,
                        unit,
                        fund,
                        functional,
                        Optional.ofNullable(row.getString("department_economic")),
                        Optional.ofNullable(row.getString("government_economic")),
                        Category.of(category).orElseThrow(() -> new IllegalStateException("category " + category)),
                        project);
        return new Stored(row.getLong("id"), line);
    }

    /** A line and the number that the database knows it by. */
    record Stored(long id, Line line) {}

    private record Columns(Optional<String> departmentEconomic, Optional<String> governmentEconomic, String category) {
        static Columns of(Line line) {
            return switch (line) {
                case Line.Expenditure spending ->
                    new Columns(
                            spending.departmentEconomic(),
                            spending.governmentEconomic(),
                            spending.category().id());
                case Line.Income income -> new Columns(Optional.empty(), Optional.empty(), INCOME);
            };
        }
    }
}
