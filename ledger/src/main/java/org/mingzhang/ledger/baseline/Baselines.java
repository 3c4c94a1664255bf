package org.mingzhang.ledger.baseline;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.registry.Registry;
import org.mingzhang.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Figures that were published before this ledger was kept, for comparisons with the year before. They are prints, rounded as
 * they were, and never mix with postings. Of a body, year and kind the document imported last holds.
 */
public final class Baselines {
    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Registry registry;

    /** The baselines in this database. */
    public Baselines(JdbcClient jdbc, TransactionOperations transactions, Registry registry) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.registry = registry;
    }

    /**
     * Imports what {@code extract --format json} wrote, all of it or nothing; a document that is there already changes nothing.
     *
     * @param body the code of the department or unit that the documents are of; where it is not given, the document's own,
     *             or that of the one registered under the name
     * @throws BaselineException where a document cannot be a baseline, in Chinese with what to do
     */
    public List<Imported> run(Path file, Optional<String> body) throws BaselineException {
        List<Named> documents = new ArrayList<>();
        for (BaselineDocument document : BaselineJson.read(file)) {
            documents.add(new Named(code(document, body), document));
        }
        return Objects.requireNonNull(transactions.execute(
                status -> documents.stream().map(this::store).toList()));
    }

    /** The cells of a form as published; none where the body published none, or no baseline was imported. */
    public List<BaselineCell> form(String body, int year, Kind kind, String form) {
        OptionalLong latest = latest(body, year, kind);
        if (latest.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select form, block, row_key, row_code, row_label, line_no, column_key, printed, value, currency_unit
                        from baseline_cell where baseline_id = ? and form = ? order by no
                        """)
                .params(latest.getAsLong(), form)
                .query((row, number) -> cell(row))
                .list();
    }

    /** The figures of the sentences as published. */
    public List<BaselineSlot> slots(String body, int year, Kind kind) {
        OptionalLong latest = latest(body, year, kind);
        if (latest.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select statement, slot, printed, value, unit from baseline_slot where baseline_id = ? order by no")
                .param(latest.getAsLong())
                .query((row, number) -> new BaselineSlot(
                        row.getString("statement"),
                        row.getString("slot"),
                        row.getString("printed"),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        Optional.ofNullable(row.getString("unit"))))
                .list();
    }

    private OptionalLong latest(String body, int year, Kind kind) {
        return jdbc
                .sql("select id from baseline where body_code = ? and year = ? and kind = ? order by id desc limit 1")
                .params(body, year, kind.id())
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private String code(BaselineDocument document, Optional<String> body) throws BaselineException {
        Optional<String> given = body.or(document::unitCode);
        if (given.isPresent()) {
            return given.get();
        }
        List<String> named =
                registry.bodiesNamed(document.unitName(), LocalDate.of(document.year(), DECEMBER, LAST_DAY));
        if (named.size() != 1) {
            throw new BaselineException("文件 " + document.file() + " 的单位“" + document.unitName() + "”"
                    + (named.isEmpty() ? "没有登记" : "登记了不止一个") + "，不知道记在谁名下。请用 --unit 指明部门或者单位代码。");
        }
        return named.getFirst();
    }

    private Imported store(Named named) {
        BaselineDocument document = named.document();
        Optional<Long> id = jdbc.sql("""
                        insert into baseline (body_code, year, kind, source_file, source_sha256) values (?, ?, ?, ?, ?)
                        on conflict on constraint baseline_once do nothing returning id
                        """)
                .params(named.body(), document.year(), document.kind().id(), document.file(), document.sha256())
                .query((row, number) -> row.getLong(1))
                .optional();
        id.ifPresent(of -> {
            cells(of, document.cells());
            slots(of, document.slots());
        });
        return new Imported(
                named.body(),
                document.year(),
                document.kind(),
                id.isPresent(),
                document.cells().size());
    }

    private void cells(long id, List<BaselineCell> cells) {
        jdbc.sql("""
                        insert into baseline_cell (baseline_id, no, form, block, row_key, row_code, row_label, line_no, column_key,
                                                   printed, value, currency_unit)
                        select ?, no, form, block, row_key, row_code, row_label, line_no, column_key, printed, value::numeric, unit
                        from unnest(?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[],
                                    ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[]) with ordinality
                             as c (form, block, row_key, row_code, row_label, line_no, column_key, printed, value, unit, no)
                        """)
                .param(id)
                .param(array(cells, BaselineCell::form))
                .param(array(cells, cell -> cell.block().orElse(null)))
                .param(array(cells, cell -> cell.rowKey().orElse(null)))
                .param(array(cells, cell -> cell.code().orElse(null)))
                .param(array(cells, BaselineCell::label))
                .param(array(cells, cell -> cell.lineNo().orElse(null)))
                .param(array(cells, BaselineCell::column))
                .param(array(cells, BaselineCell::printed))
                .param(array(
                        cells,
                        cell -> cell.value().map(value -> value.toPlainString()).orElse(null)))
                .param(array(cells, cell -> cell.currencyUnit().name()))
                .update();
    }

    private void slots(long id, List<BaselineSlot> slots) {
        jdbc.sql("""
                        insert into baseline_slot (baseline_id, no, statement, slot, printed, value, unit)
                        select ?, no, statement, slot, printed, value::numeric, unit
                        from unnest(?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[]) with ordinality
                             as s (statement, slot, printed, value, unit, no)
                        """)
                .param(id)
                .param(array(slots, BaselineSlot::statement))
                .param(array(slots, BaselineSlot::slot))
                .param(array(slots, BaselineSlot::printed))
                .param(array(
                        slots,
                        slot -> slot.value().map(value -> value.toPlainString()).orElse(null)))
                .param(array(slots, slot -> slot.unit().orElse(null)))
                .update();
    }

    private static <T> @Nullable String[] array(List<T> rows, Function<T, @Nullable String> column) {
        @Nullable String[] values = new @Nullable String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        return values;
    }

    private static BaselineCell cell(ResultSet row) throws SQLException {
        return new BaselineCell(
                row.getString("form"),
                Optional.ofNullable(row.getString("block")),
                Optional.ofNullable(row.getString("row_key")),
                Optional.ofNullable(row.getString("row_code")),
                row.getString("row_label"),
                Optional.ofNullable(row.getString("line_no")),
                row.getString("column_key"),
                row.getString("printed"),
                Optional.ofNullable(row.getBigDecimal("value")),
                CurrencyUnit.valueOf(row.getString("currency_unit")));
    }

    /**
     * What became of a document.
     *
     * @param body  the code of the department or unit
     * @param year  the year
     * @param kind  budget or final account
     * @param isNew whether it was imported; false where it was there already
     * @param cells how many cells it has
     */
    public record Imported(String body, int year, Kind kind, boolean isNew, int cells) {}

    private record Named(String body, BaselineDocument document) {}
}
