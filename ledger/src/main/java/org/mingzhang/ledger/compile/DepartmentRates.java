package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.RateTerm;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Quotient;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.order.InOrder;

/**
 * Indicators of the department that nobody states, because they follow from what is printed: rates of money, such as
 * 预算调整率, and shares of the projects, such as 绩效目标编制完成率.
 */
final class DepartmentRates {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;

    private final Scoring scoring;
    private final Disclosure tables;
    private final Table money;
    private final Map<Stage, Map<String, Long>> counts;
    private final Map<String, BigDecimal> shares;

    /**
     * The rates of one department.
     *
     * @param money  the rows of money of its self-evaluation
     * @param counts what is counted by stage and measure, amounts in fen
     * @param shares shares of projects in per cent, by the catalogue's name of what was done with them
     */
    DepartmentRates(
            Scoring scoring,
            Disclosure tables,
            Table money,
            Map<Stage, Map<String, Long>> counts,
            Map<String, BigDecimal> shares) {
        this.scoring = scoring;
        this.tables = tables;
        this.money = money;
        this.counts = InOrder.map(counts);
        this.shares = InOrder.map(shares);
    }

    /** The rate that an indicator of that name has, in per cent; empty where it is not one that follows. */
    Optional<BigDecimal> of(String indicator) {
        Optional<BigDecimal> share = scoring.share(indicator).flatMap(of -> Optional.ofNullable(shares.get(of.id())));
        return share.or(() -> scoring.rate(indicator).flatMap(rate -> rate.ways().stream()
                .flatMap(way -> quotient(way).stream())
                .findFirst()));
    }

    /** A share of nothing is none where nothing was spent either; of nothing that was planned there is no share. */
    private Optional<BigDecimal> quotient(Quotient way) {
        Optional<BigDecimal> part = sum(way.numerator()).map(BigDecimal::abs);
        Optional<BigDecimal> whole = sum(way.denominator());
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        if (whole.get().signum() <= 0) {
            return part.filter(of -> of.signum() == 0 && !way.isCounted());
        }
        return part.map(of -> of.multiply(HUNDRED).divide(whole.get(), DECIMALS, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> sum(List<RateTerm> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RateTerm term : terms) {
            Optional<BigDecimal> amount = amount(term.place());
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = term.off() ? sum.subtract(amount.get()) : sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> amount(RateTerm.Place place) {
        return switch (place) {
            case RateTerm.OfSheet of -> value(money, Optional.empty(), of.line(), of.column());
            case RateTerm.OfCount of ->
                Stage.of(of.stage())
                        .flatMap(stage -> Optional.ofNullable(counts.get(stage)))
                        .flatMap(all -> Optional.ofNullable(all.get(of.measure())))
                        .map(BigDecimal::valueOf);
            case RateTerm.OfForm of ->
                tables.tables().stream()
                        .filter(table -> table.formId().equals(of.form()))
                        .findFirst()
                        .flatMap(table -> value(table, of.side(), of.row(), of.column()));
        };
    }

    private static Optional<BigDecimal> value(Table table, Optional<String> side, String row, String column) {
        return table.rows().stream()
                .filter(each -> each.block().equals(side)
                        && each.key().filter(row::equals).isPresent())
                .findFirst()
                .map(Row::cells)
                .flatMap(cells -> Optional.ofNullable(cells.get(column)))
                .flatMap(Cell::value);
    }
}
