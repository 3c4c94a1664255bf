package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.performance.Verdict;
import org.mingzhang.money.Decimals;

/** Lays out what evaluators gave a project by their own criteria. */
final class EvaluationSheet {
    private static final String WEIGHT = "weight";
    private static final String SCORE = "score";

    private final String total;

    /**
     * Sheets of evaluators.
     *
     * @param total what the row of the total is called
     */
    EvaluationSheet(String total) {
        this.total = total;
    }

    LaidSheet lay(Parts parts, List<Verdict> verdicts) {
        List<Line> criteria = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal scores = BigDecimal.ZERO;
        for (Verdict verdict : verdicts) {
            criteria.add(SheetAssembly.line(
                    verdict.criterion(), row(verdict.weight(), verdict.score(), SheetCells.words(verdict.opinion()))));
            weights = weights.add(verdict.weight());
            scores = scores.add(verdict.score());
        }
        Line last = SheetAssembly.line(total, row(weights, scores, SheetCells.words("")));
        return new LaidSheet(
                parts.code(),
                SheetAssembly.sheet(
                        parts,
                        SheetAssembly.funding(parts, "revised"),
                        criteria,
                        List.of(),
                        List.of(),
                        Optional.of(last)),
                Set.of());
    }

    private static Map<String, Cell> row(BigDecimal weight, BigDecimal score, Cell opinion) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(WEIGHT, SheetCells.number(Decimals.plain(weight)));
        cells.put(SCORE, SheetCells.number(Decimals.plain(score)));
        cells.put("opinion", opinion);
        return cells;
    }
}
