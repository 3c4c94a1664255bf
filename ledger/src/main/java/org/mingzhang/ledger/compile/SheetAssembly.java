package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Row;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.performance.Indicator;

/** What performance sheets of every stage are put together from. */
final class SheetAssembly {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;

    private SheetAssembly() {}

    /** The indicators that stand in that block. */
    static List<Indicator> of(Parts parts, Level.Block block, Scoring scoring) {
        return parts.stated().targets().stream()
                .filter(target ->
                        scoring.level(target.level1(), parts.money().project().isPresent())
                                        .map(Level::block)
                                        .orElse(Level.Block.INDICATORS)
                                == block)
                .toList();
    }

    static Map<String, Cell> levels(Indicator stated) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("level1", SheetCells.words(stated.level1()));
        cells.put("level2", SheetCells.words(stated.level2()));
        return cells;
    }

    /**
     * How much of the year's budget was spent, in per cent, by what is printed; none of nothing.
     *
     * @param budgeted the column of the budget
     */
    static Optional<BigDecimal> rate(Row row, String budgeted) {
        Optional<BigDecimal> budget = Optional.ofNullable(row.cells().get(budgeted))
                .flatMap(Cell::value)
                .filter(value -> value.signum() > 0);
        Optional<BigDecimal> executed =
                Optional.ofNullable(row.cells().get("executed")).flatMap(Cell::value);
        return budget.flatMap(
                over -> executed.map(of -> of.multiply(HUNDRED).divide(over, DECIMALS, RoundingMode.HALF_UP)));
    }

    /** The rows of money, each with how much of that column was spent. */
    static List<Line> funding(Parts parts, String budgeted) {
        List<Line> lines = new ArrayList<>();
        for (Row row : parts.money().table().rows()) {
            Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
            cells.put("rate", rate(row, budgeted).map(SheetCells::percent).orElseGet(SheetCells::dash));
            lines.add(new Line(row.key(), row.label(), cells, Origin.NONE));
        }
        return lines;
    }

    static PerformanceSheet sheet(
            Parts parts,
            List<Line> funding,
            List<Line> indicators,
            List<Line> management,
            List<Line> goals,
            Optional<Line> total) {
        SheetMoney money = parts.money();
        List<Column> columns = money.table().columns();
        boolean listed = money.listed();
        return new PerformanceSheet(
                money.form().sheet().orElseThrow(),
                money.form().id(),
                money.form().source(),
                money.form().name(),
                money.form().title(),
                money.form().currency(),
                parts.name(),
                money.project().filter(code -> listed),
                listed
                        ? new Funding.Listed(columns, Optional.empty(), listed(parts, funding))
                        : new Funding.BySource(columns, funding),
                indicators,
                management,
                goals,
                Map.of(),
                total,
                Origin.NONE);
    }

    /** The row of the project, or that of all. */
    private static Line listed(Parts parts, List<Line> funding) {
        boolean all = parts.money().project().isEmpty();
        return funding.stream()
                .filter(line -> line.key().isPresent() == all)
                .findFirst()
                .orElseGet(() -> line(parts.name(), Map.of()));
    }

    static Line line(String label, Map<String, Cell> cells) {
        return new Line(Optional.empty(), label, cells, Origin.NONE);
    }
}
