package org.mingzhang.ledger.performance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A table of statements about subjects: the last one with the same key holds, those before stay visible. */
final class StatedRows {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final String table;
    private final List<Field> key;
    private final List<Field> values;

    /**
     * A column.
     *
     * @param name in the database
     * @param type in the database
     */
    record Field(String name, String type) {
        static Field words(String name) {
            return new Field(name, "varchar");
        }
    }

    /**
     * The rows of a table.
     *
     * @param key    what tells the statements about one subject apart
     * @param values what is stated
     */
    StatedRows(JdbcClient jdbc, TransactionOperations transactions, String table, List<Field> key, List<Field> values) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.table = table;
        this.key = List.copyOf(key);
        this.values = List.copyOf(values);
    }

    /**
     * States something; one at a time for each table, since the server has room for a few thousand locks only.
     *
     * @param cells what the fields of the key and the values are, in their order
     * @return false where just that was stated last
     */
    boolean state(Subject subject, List<@Nullable Object> cells, String clerk) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                    .param(table)
                    .query((row, number) -> "")
                    .list();
            return insert(subject, cells, clerk) > 0;
        }));
    }

    private int insert(Subject subject, List<@Nullable Object> cells, String clerk) {
        List<Field> all = Stream.concat(key.stream(), values.stream()).toList();
        String keys = key.stream()
                .map(field -> " and " + field.name() + " = ?::" + field.type())
                .collect(Collectors.joining());
        JdbcClient.StatementSpec statement = jdbc.sql("insert into " + table + " (year, subject, " + names(all)
                + ", clerk) select ?::integer, ?::varchar, " + places(all) + ", ?::varchar where not exists ("
                + "select 1 from (select " + names(values) + " from " + table + " where year = ? and subject = ?" + keys
                + " order by id desc limit 1) last where (" + names(values) + ") is not distinct from ("
                + places(values) + "))");
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(subject.year());
        parameters.add(subject.code());
        parameters.addAll(cells);
        parameters.add(clerk);
        parameters.add(subject.year());
        parameters.add(subject.code());
        parameters.addAll(cells);
        for (Object parameter : parameters) {
            statement = statement.param(parameter);
        }
        return statement.update();
    }

    /** What holds of a subject, in the order in which it was first stated. */
    <T> List<T> of(Subject subject, RowMapper<T> mapper) {
        return of(subject.year(), List.of(subject.code()), mapper).getOrDefault(subject.code(), List.of());
    }

    /** What holds of several subjects of a year, by their codes; none of those of whom nothing is stated. */
    <T> Map<String, List<T>> of(int year, Collection<String> codes, RowMapper<T> mapper) {
        String partition = names(Stream.concat(Stream.of(Field.words("year"), Field.words("subject")), key.stream())
                .toList());
        Map<String, List<T>> stated = new LinkedHashMap<>();
        jdbc.sql("select * from (select t.*, min(id) over (partition by " + partition
                        + ") as first_stated, row_number() over (partition by " + partition
                        + " order by id desc) as back from " + table
                        + " t where year = ? and subject = any(?)) stated where back = 1 order by first_stated")
                .params(year, codes.toArray(String[]::new))
                .query(row -> {
                    stated.computeIfAbsent(row.getString("subject"), any -> new ArrayList<>())
                            .add(mapper.mapRow(row, row.getRow()));
                });
        return stated;
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    private static String places(List<Field> fields) {
        return fields.stream().map(field -> "?::" + field.type()).collect(Collectors.joining(", "));
    }
}
