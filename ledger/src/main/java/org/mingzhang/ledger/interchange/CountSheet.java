package org.mingzhang.ledger.interchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.ledger.count.Count;
import org.mingzhang.ledger.count.Counts;
import org.mingzhang.ledger.count.Measure;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.count.Stage;

/** What is counted besides money. */
final class CountSheet {
    private final Counts counts;
    private final Measures measures;
    private final RegisterSheets registers;
    private final Tally tally;
    private final Map<Count, Integer> stated = new HashMap<>();

    CountSheet(Counts counts, Measures measures, RegisterSheets registers, Tally tally) {
        this.counts = counts;
        this.measures = measures;
        this.registers = registers;
        this.tally = tally;
    }

    void count(RowReader row) {
        Optional<Integer> year = row.year("year");
        Optional<String> unit = row.code("unit");
        Optional<Stage> stage = row.choice("stage").flatMap(Stage::of);
        Optional<Measure> measure = row.choice("measure").flatMap(id -> measures.all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst());
        Optional<Long> quantity =
                row.quantity("quantity", measure.filter(Measure::money).isPresent());
        String clerk = row.text("clerk");
        String note = row.text("note");
        unit.ifPresent(known -> registers.knownUnit(row, known));
        if (!row.sound()) {
            return;
        }
        Count count = new Count(
                unit.orElseThrow(),
                year.orElseThrow(),
                stage.orElseThrow(),
                measure.orElseThrow().id());
        Integer first = stated.putIfAbsent(count, row.number());
        if (first != null) {
            row.fault("measure", "与第" + first + "行是同一单位、年度、阶段的同一指标", "请只留一行");
            return;
        }
        tally.add(row.sheet(), counts.state(count, quantity.orElseThrow(), clerk, note));
    }
}
