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
        List<String> codes = Stream.concat(
                        strings("select code from unit where unit_is_secret(code, ?) order by code", year).stream(),
                        strings("select code from project where project_is_secret(code, ?) order by code", year)
                                .stream())
                .toList();
        List<String> names = strings("""
                select name from (
                    select name from unit_state where unit_is_secret(unit_code, ?)
                    union
                    select name from project_state where project_is_secret(project_code, ?)
                ) as secret order by name
                """, year, year);
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
