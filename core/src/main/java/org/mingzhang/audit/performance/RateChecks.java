package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.RateTerm;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.DerivedRate;
import org.mingzhang.catalogue.Scoring.Quotient;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.Figure;
import org.mingzhang.money.Interval;
import org.mingzhang.performance.Value;

/** Indicators of the department whose actual value follows from its money, such as 预算调整率. */
final class RateChecks {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Reporter reporter;
    private final Scoring scoring;
    private final Disclosure disclosure;

    RateChecks(Reporter reporter, Scoring scoring, Disclosure disclosure) {
        this.reporter = reporter;
        this.scoring = scoring;
        this.disclosure = disclosure;
    }

    void run(SheetFacts sheet) {
        for (Line line : sheet.sheet().indicators()) {
            if (sheet.actual(line) instanceof Value.Quantity actual && actual.percentage()) {
                scoring.rate(line.label()).ifPresent(rate -> {
                    check(sheet, line, actual, rate);
                    backed(sheet, line, actual, rate);
                });
            }
        }
    }

    private record Sum(BigDecimal value, Interval spread, List<Evidence> evidence) {}

    private void check(SheetFacts sheet, Line line, Value.Quantity actual, DerivedRate rate) {
        List<Sum> wholes = new ArrayList<>();
        List<String> reckoned = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(sheet.evidence(line, "actual"));
        Interval said = Figure.of(actual.number()).literal();
        for (Quotient way : rate.ways()) {
            Optional<Sum> part = sum(sheet, way.numerator());
            Optional<Sum> whole = sum(sheet, way.denominator());
            if (part.isEmpty() || whole.isEmpty()) {
                continue;
            }
            wholes.add(whole.get());
            evidence.addAll(part.get().evidence());
            evidence.addAll(whole.get().evidence());
            if (whole.get().spread().low().signum() <= 0) {
                continue;
            }
            Interval ratio = ratio(part.get().spread(), whole.get().spread());
            if (said.meets(ratio) || said.meets(ratio.times(BigDecimal.ONE.negate()))) {
                return;
            }
            BigDecimal due = part.get()
                    .value()
                    .abs()
                    .multiply(HUNDRED)
                    .divide(whole.get().value(), MathContext.DECIMAL128);
            String text = SheetFacts.plain(due, 2) + "%";
            if (!reckoned.contains(text)) {
                reckoned.add(text);
            }
        }
        Map<String, String> slots = new HashMap<>();
        slots.put("sheet", sheet.place());
        slots.put("row", line.label());
        slots.put("actual", actual.text());
        slots.put("expected", String.join("或者", reckoned));
        boolean nothing = !wholes.isEmpty()
                && wholes.stream().allMatch(whole -> whole.value().signum() == 0);
        if (!wholes.isEmpty()) {
            reporter.rule(RuleTest.RATE_OF_MONEY);
        }
        if (nothing && actual.number().signum() != 0) {
            reporter.report(RuleTest.RATE_OVER_NOTHING, slots, evidence, Values.NONE);
        } else if (!reckoned.isEmpty()) {
            reporter.report(
                    RuleTest.RATE_OF_MONEY, slots, evidence, Values.of(actual.text(), String.join("或者", reckoned)));
        }
    }

    /** A rate other than zero of amounts that are zero. */
    private void backed(SheetFacts sheet, Line line, Value.Quantity actual, DerivedRate rate) {
        Optional<Sum> behind = rate.backedBy().isEmpty() ? Optional.empty() : sum(sheet, rate.backedBy());
        if (behind.isEmpty()) {
            return;
        }
        reporter.rule(RuleTest.RATE_WITHOUT_AMOUNT);
        if (actual.number().signum() != 0 && behind.get().value().signum() == 0) {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(sheet.evidence(line, "actual"));
            evidence.addAll(behind.get().evidence());
            Evidence first = behind.get().evidence().stream().findFirst().orElse(sheet.evidence());
            reporter.report(
                    RuleTest.RATE_WITHOUT_AMOUNT,
                    Map.of(
                            "sheet", sheet.place(),
                            "row", line.label(),
                            "actual", actual.text(),
                            "form", first.form().orElse(""),
                            "label", first.label().orElse("")),
                    evidence,
                    Values.NONE);
        }
    }

    private static Interval ratio(Interval part, Interval whole) {
        BigDecimal[] corners = {
            percent(part.low(), whole.low()),
            percent(part.low(), whole.high()),
            percent(part.high(), whole.low()),
            percent(part.high(), whole.high())
        };
        BigDecimal low = corners[0];
        BigDecimal high = corners[0];
        for (BigDecimal corner : corners) {
            low = low.min(corner);
            high = high.max(corner);
        }
        return new Interval(low, high);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    /** The sum of amounts; empty where one is not to be had. */
    private Optional<Sum> sum(SheetFacts sheet, List<RateTerm> terms) {
        BigDecimal value = BigDecimal.ZERO;
        Interval spread = Interval.ZERO;
        List<Evidence> evidence = new ArrayList<>();
        for (RateTerm term : terms) {
            BigDecimal sign = term.off() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
            Optional<Figure> figure =
                    switch (term.place()) {
                        case RateTerm.OfSheet of -> ofMoney(sheet, of, evidence);
                        case RateTerm.OfForm of -> ofTable(of, evidence);
                        case RateTerm.OfCount of -> Optional.empty();
                    };
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            value = value.add(figure.get().value().multiply(sign));
            spread = spread.plus(figure.get().conventional().times(sign));
        }
        return Optional.of(new Sum(value, spread, evidence));
    }

    private static Optional<Figure> ofMoney(SheetFacts sheet, RateTerm.OfSheet amount, List<Evidence> evidence) {
        Optional<Line> line = sheet.money(amount.line());
        line.ifPresent(each -> evidence.add(sheet.evidence(each, amount.column())));
        return line.flatMap(each -> sheet.amount(each, amount.column()));
    }

    /** A figure of a form; a blank in a form that is there counts as zero. */
    private Optional<Figure> ofTable(RateTerm.OfForm amount, List<Evidence> evidence) {
        Optional<Table> table = disclosure.tables().stream()
                .filter(each -> each.formId().equals(amount.form())
                        && each.unreadColumns().isEmpty())
                .findFirst();
        Optional<Row> row = table.flatMap(each -> each.rows().stream()
                .filter(one -> one.block().equals(amount.side())
                        && one.key().filter(amount.row()::equals).isPresent()
                        && one.cells().containsKey(amount.column()))
                .findFirst());
        Optional<Cell> printed =
                row.flatMap(each -> Optional.ofNullable(each.cells().get(amount.column())));
        printed.ifPresent(each -> evidence.add(new Evidence(
                Optional.empty(),
                table.map(Table::number),
                Optional.empty(),
                row.flatMap(Row::code),
                row.map(Row::label),
                Optional.empty(),
                each.text(),
                each.value(),
                each.origin())));
        return printed.map(each -> each.value().map(Figure::of).orElse(Figure.of(BigDecimal.ZERO)));
    }
}
