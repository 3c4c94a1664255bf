package org.mingzhang.ledger.registry;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which units and projects must not appear in what is published of a budget year. */
public final class Secrecy {
    private final JdbcClient jdbc;

    /** What this database says of it. */
    public Secrecy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the unit was secret at any time since the year began. */
    public boolean ofUnit(String code, int year) {
        return jdbc.sql("select unit_is_secret(?, ?)")
                .params(code, year)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** The words that would give away what is secret. */
    public SecretWords words(int year) {
        List<String> units = strings("""
                select distinct unit_code from unit_state
                where secret and unit_is_secret(unit_code, ?) order by unit_code
                """, year);
        List<String> projects = strings("""
                select distinct project_code from project_state
                where (secret or unit_code in (select unit_code from unit_state where secret))
                  and project_is_secret(project_code, ?)
                order by project_code
                """, year);
        List<String> codes = Stream.concat(units.stream(), projects.stream()).toList();
        if (codes.isEmpty()) {
            return new SecretWords(List.of(), List.of());
        }
        List<String> names = strings("""
                select name from (
                    select name from unit_state where unit_code = any (?)
                    union
                    select name from project_state where project_code = any (?)
                ) as secret order by name
                """, units.toArray(String[]::new), projects.toArray(String[]::new));
        List<String> open = strings("""
                select name from (
                    select name from department_state
                    union
                    select name from unit_state where not unit_is_secret(unit_code, ?)
                ) as open order by name
                """, year);
        return new SecretWords(
                names.stream()
                        .filter(name -> open.stream().noneMatch(other -> other.contains(name)))
                        .toList(),
                codes);
    }

    private List<String> strings(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
