package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Measure;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;

/** Weights and scores of one sheet: none beyond its weight, all weights a hundred, the total their sum. */
final class ScoreChecks {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int TERMS_SHOWN = 12;
    private static final Pattern GROUP = Pattern.compile(".*[(（](\\d+(?:\\.\\d+)?)分?[)）]");

    private final Reporter reporter;
    private final NarrativeChecks narrative;

    ScoreChecks(Reporter reporter, NarrativeChecks narrative) {
        this.reporter = reporter;
        this.narrative = narrative;
    }

    void run(SheetFacts sheet) {
        List<Line> rows = sheet.weighted();
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(row -> beyond(sheet, row));
        groups(sheet);
        if (complete(sheet)) {
            weights(sheet, rows);
            total(sheet, rows);
        }
    }

    /** Whether every indicator has a weight of its own, so that their sum means something. */
    private static boolean complete(SheetFacts sheet) {
        return !sheet.sheet().indicators().isEmpty()
                && sheet.sheet().indicators().stream()
                        .allMatch(line -> SheetFacts.figure(line, "weight").isPresent());
    }

    private void beyond(SheetFacts sheet, Line row) {
        Optional<Figure> weight = SheetFacts.figure(row, "weight");
        Optional<Figure> score = SheetFacts.figure(row, "score");
        if (weight.isEmpty() || score.isEmpty()) {
            return;
        }
        reporter.rule(RuleTest.SCORE_WITHIN_WEIGHT);
        if (score.get().value().compareTo(weight.get().value()) > 0
                || score.get().value().signum() < 0) {
            reporter.report(
                    RuleTest.SCORE_WITHIN_WEIGHT,
                    Map.of(
                            "sheet", sheet.place(),
                            "row", row.label(),
                            "score", SheetFacts.text(row, "score"),
                            "weight", SheetFacts.text(row, "weight")),
                    List.of(sheet.evidence(row, "score"), sheet.evidence(row, "weight")),
                    Values.of(SheetFacts.text(row, "score"), "0—" + SheetFacts.text(row, "weight")));
        }
    }

    /** A level that carries its weight in brackets is worth what its indicators are. */
    private void groups(SheetFacts sheet) {
        for (String level : List.of("level1", "level2")) {
            Map<String, List<Line>> groups = new LinkedHashMap<>();
            for (Line line : sheet.sheet().indicators()) {
                String parent = level.equals("level2") ? SheetFacts.text(line, "level1") : "";
                groups.computeIfAbsent(parent + "|" + SheetFacts.text(line, level), each -> new ArrayList<>())
                        .add(line);
            }
            groups.forEach((name, lines) -> group(sheet, level, lines));
        }
    }

    private void group(SheetFacts sheet, String level, List<Line> lines) {
        String name = SheetFacts.text(lines.getFirst(), level).replaceAll("\\s+", "");
        Matcher weighted = GROUP.matcher(name);
        boolean all = lines.stream()
                .allMatch(line -> SheetFacts.figure(line, "weight").isPresent());
        if (!weighted.matches() || !all) {
            return;
        }
        reporter.rule(RuleTest.GROUP_WEIGHT);
        BigDecimal said = new BigDecimal(weighted.group(1));
        BigDecimal sum = sum(lines, "weight");
        if (said.compareTo(sum) != 0) {
            reporter.report(
                    RuleTest.GROUP_WEIGHT,
                    Map.of("sheet", sheet.place(), "group", name, "sum", sum.toPlainString()),
                    evidence(sheet, lines, "weight"),
                    Values.of(
                            said.toPlainString(),
                            sum.toPlainString(),
                            said.subtract(sum).toPlainString()));
        }
    }

    private void weights(SheetFacts sheet, List<Line> rows) {
        BigDecimal sum = sum(rows, "weight");
        Optional<Figure> printed = sheet.sheet().total().flatMap(line -> SheetFacts.figure(line, "weight"));
        reporter.rule(RuleTest.WEIGHTS_TOTAL);
        boolean wrong = sum.compareTo(HUNDRED) != 0
                || printed.filter(figure -> figure.value().compareTo(HUNDRED) != 0)
                        .isPresent();
        if (!wrong) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        sheet.sheet().total().ifPresent(line -> evidence.add(sheet.evidence(line, "weight")));
        evidence.addAll(evidence(sheet, rows, "weight"));
        Map<String, String> slots = Map.of(
                "sheet",
                sheet.place(),
                "sum",
                sum.toPlainString(),
                "terms",
                terms(rows, "weight"),
                "printed",
                printed.map(figure -> figure.value().toPlainString()).orElse("没有印出"));
        Values values =
                Values.of(sum.toPlainString(), "100", sum.subtract(HUNDRED).toPlainString());
        if (sheet.hasGaps()) {
            reporter.reportInReading(RuleTest.WEIGHTS_TOTAL, slots, evidence, values);
        } else if (printed.isPresent()) {
            reporter.report(RuleTest.WEIGHTS_TOTAL, slots, evidence, values);
        } else {
            reporter.reportLikely(RuleTest.WEIGHTS_TOTAL, slots, evidence, values);
        }
    }

    private void total(SheetFacts sheet, List<Line> rows) {
        Optional<Line> total = sheet.sheet().total();
        Optional<Figure> printed = total.flatMap(line -> SheetFacts.figure(line, "score"));
        List<Line> blank = rows.stream()
                .filter(row -> SheetFacts.figure(row, "score").isEmpty())
                .toList();
        if (printed.isEmpty() || blank.size() == rows.size()) {
            return;
        }
        reporter.rule(RuleTest.TOTAL_SCORE);
        BigDecimal sum = sum(rows, "score");
        Interval possible = spread(rows);
        if (possible.meets(printed.get().literal())) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(sheet.evidence(total.orElseThrow(), "score"));
        if (!sheet.sheet().ofProject()) {
            evidence.addAll(
                    narrative.quoting(Measure.DEPARTMENT_SCORE, printed.get().value()));
        }
        evidence.addAll(evidence(sheet, rows, "score"));
        Map<String, String> slots = Map.of(
                "sheet",
                sheet.place(),
                "total",
                SheetFacts.text(total.orElseThrow(), "score"),
                "sum",
                sum.toPlainString(),
                "terms",
                terms(rows, "score"));
        Values values = Values.of(
                SheetFacts.text(total.orElseThrow(), "score"),
                sum.toPlainString(),
                printed.get().value().subtract(sum).toPlainString());
        if (sheet.hasGaps()) {
            reporter.reportInReading(RuleTest.TOTAL_SCORE, slots, evidence, values);
        } else if (sum(rows, "weight").compareTo(HUNDRED) != 0) {
            reporter.reportIfComplete(RuleTest.TOTAL_SCORE, slots, evidence, values);
        } else if (blank.isEmpty()) {
            reporter.report(RuleTest.TOTAL_SCORE, slots, evidence, values);
        } else {
            reporter.reportLikely(RuleTest.TOTAL_SCORE, slots, evidence, values);
        }
    }

    /** The sum as an interval; whole scores are exact. */
    private static Interval spread(List<Line> rows) {
        Interval spread = Interval.ZERO;
        for (Line row : rows) {
            Optional<Figure> score = SheetFacts.figure(row, "score");
            if (score.isPresent()) {
                boolean whole = score.get().value().stripTrailingZeros().scale() <= 0;
                spread = spread.plus(
                        whole ? Interval.of(score.get().value()) : score.get().conventional());
            }
        }
        return spread;
    }

    private static BigDecimal sum(List<Line> rows, String key) {
        return rows.stream()
                .flatMap(row -> SheetFacts.figure(row, key).stream())
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Evidence> evidence(SheetFacts sheet, List<Line> rows, String key) {
        return rows.stream().map(row -> sheet.evidence(row, key)).toList();
    }

    /** The terms of the sum as an equation has them; of very many, the first and an ellipsis. */
    private static String terms(List<Line> rows, String key) {
        List<String> figures = rows.stream()
                .flatMap(row -> SheetFacts.figure(row, key).stream())
                .map(figure -> figure.value().toPlainString())
                .toList();
        String shown = figures.stream().limit(TERMS_SHOWN).collect(Collectors.joining("＋"));
        return figures.size() > TERMS_SHOWN ? shown + "＋…" : shown;
    }
}
