package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/** What holds for the audit of any books. */
class AuditPropertyTest {
    private static final Set<String> CHANGED_TABLES =
            Set.of("expenditure", "general-expenditure", "fiscal-summary", "general-basic");

    @Property(tries = 150)
    void booksThatAddUpHaveNoFinding(@ForAll("books") Books books) {
        assertThat(Audited.all(books.disclosure())).isEmpty();
    }

    @Property(tries = 150)
    void aChangedCellIsAmongWhatIsFound(
            @ForAll("books") Books books,
            @ForAll @IntRange(max = 100_000) int which,
            @ForAll @LongRange(min = 2, max = 5_000_000) long fen,
            @ForAll boolean more) {
        Disclosure disclosure = books.disclosure();
        List<CellAddress> cells = cells(disclosure);
        CellAddress cell = cells.get(which % cells.size());
        Disclosure changed = Audited.changed(disclosure, cell, moved(disclosure, cell, more ? fen : -fen));

        assertThat(Audited.all(changed)).as(Audited.name(disclosure, cell)).anySatisfy(finding -> {
            assertThat(finding.severity()).isIn(Severity.ERROR, Severity.WARNING);
            assertThat(finding.evidence())
                    .anySatisfy(evidence -> assertThat(evidence.at()).contains(cell));
        });
    }

    @Property(tries = 150)
    void theOrderOfAccountsChangesNothing(
            @ForAll("books") Books books,
            @ForAll @IntRange(max = 100_000) int which,
            @ForAll @LongRange(min = 100, max = 5_000_000) long fen,
            @ForAll long seed) {
        Disclosure disclosure = books.disclosure();
        List<CellAddress> cells = cells(disclosure);
        CellAddress cell = cells.get(which % cells.size());
        Disclosure changed = Audited.changed(disclosure, cell, moved(disclosure, cell, fen));

        assertThat(summary(shuffled(changed, seed)))
                .as(Audited.name(disclosure, cell))
                .containsExactlyInAnyOrderElementsOf(summary(changed));
    }

    private static List<CellAddress> cells(Disclosure disclosure) {
        List<CellAddress> cells = new ArrayList<>();
        for (int table = 0; table < disclosure.tables().size(); table++) {
            if (CHANGED_TABLES.contains(disclosure.tables().get(table).formId())) {
                List<Row> rows = disclosure.tables().get(table).rows();
                for (int row = 0; row < rows.size(); row++) {
                    for (String column : rows.get(row).cells().keySet()) {
                        cells.add(new CellAddress(table, row, column));
                    }
                }
            }
        }
        return cells;
    }

    private static String moved(Disclosure disclosure, CellAddress cell, long fen) {
        BigDecimal value = disclosure.tables().get(cell.table()).rows().get(cell.row()).cells().entrySet().stream()
                .filter(entry -> entry.getKey().equals(cell.column()))
                .flatMap(entry -> entry.getValue().value().stream())
                .findFirst()
                .orElseThrow();
        return value.add(BigDecimal.valueOf(fen, 2)).toPlainString();
    }

    private static List<String> summary(Disclosure disclosure) {
        return Audited.all(disclosure).stream()
                .map(finding -> finding.severity() + " " + finding.certainty() + " " + finding.expected() + " "
                        + finding.evidence().stream()
                                .map(evidence ->
                                        Audited.name(disclosure, evidence.at().orElseThrow()))
                                .sorted()
                                .collect(Collectors.joining(",")))
                .toList();
    }

    /** The same with the accounts of every table in another order, totals first. */
    private static Disclosure shuffled(Disclosure disclosure, long seed) {
        List<Table> tables = new ArrayList<>();
        for (Table table : disclosure.tables()) {
            List<Row> accounts = new ArrayList<>(
                    table.rows().stream().filter(row -> row.code().isPresent()).toList());
            Collections.shuffle(accounts, new Random(seed));
            List<Row> rows = new ArrayList<>(
                    table.rows().stream().filter(row -> row.code().isEmpty()).toList());
            rows.addAll(accounts);
            tables.add(table.withRows(rows));
        }
        return disclosure.withTables(tables);
    }

    @Provide
    Arbitrary<Books> books() {
        return AnyBooks.arbitrary();
    }
}
