package org.mingzhang.audit.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Values;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.expression.Comparison;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Decimals;

/** Holds figures of the tables against those of an older document. */
public final class TableYears {
    private final TableFigures tables;
    private final RuleSet rules;
    private final CurrencyUnit unit;

    /**
     * Checks by the rules of the set.
     *
     * @param unit the unit that findings speak in
     */
    public TableYears(TableFigures tables, RuleSet rules, CurrencyUnit unit) {
        this.tables = tables;
        this.rules = rules;
        this.unit = unit;
    }

    /** A figure and the one that it should be. */
    private record Pair(Known now, Known then) {
        BigDecimal difference() {
            return now.value().subtract(then.value());
        }
    }

    /** The rules that have something to compare with that document. */
    public List<Rule> concerned(Older older) {
        return rules.all(RuleTest.YEARS_EQUAL).stream()
                .filter(rule -> rule.isAgainst(older.relation()))
                .filter(rule -> rule.comparisons("that").stream()
                        .anyMatch(that -> !pairs(rule, that, older).isEmpty()))
                .toList();
    }

    /** What differs from that document. */
    public List<Finding> find(Older older) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules.all(RuleTest.YEARS_EQUAL)) {
            if (rule.isAgainst(older.relation())) {
                Map<BigDecimal, List<Pair>> wrong = new LinkedHashMap<>();
                for (Comparison that : rule.comparisons("that")) {
                    pairs(rule, that, older).stream()
                            .filter(pair -> !holds(that.relation(), pair))
                            .forEach(pair -> wrong.computeIfAbsent(
                                            pair.difference().stripTrailingZeros(), key -> new ArrayList<>())
                                    .add(pair));
                }
                wrong.values().forEach(same -> findings.add(finding(rule, same, older)));
            }
        }
        return findings;
    }

    private List<Pair> pairs(Rule rule, Comparison that, Older older) {
        Optional<Check.Range> range = rule.forEach();
        List<String> bounds = range.map(each -> {
                    List<String> both = new ArrayList<>(tables.bounds(that.left(), each));
                    both.retainAll(older.tables().bounds(that.right(), each));
                    return both;
                })
                .orElseGet(() -> List.of(""));
        List<Pair> pairs = new ArrayList<>();
        for (String bound : bounds) {
            Optional<Known> now = tables.amount(that.left(), bound, unit).filter(Known::isPrinted);
            Optional<Known> then =
                    older.tables().amount(that.right(), bound, unit).filter(Known::isPrinted);
            if (now.isPresent() && then.isPresent()) {
                pairs.add(new Pair(now.get(), then.get()));
            }
        }
        return pairs;
    }

    private static boolean holds(Comparison.Relation relation, Pair pair) {
        return switch (relation) {
            case EQUAL -> pair.now().interval().meets(pair.then().interval());
            case AT_MOST ->
                pair.now().interval().low().compareTo(pair.then().interval().high()) <= 0;
            case AT_LEAST ->
                pair.now().interval().high().compareTo(pair.then().interval().low()) >= 0;
        };
    }

    /** Figures that differ by one amount differ for one reason. */
    private Finding finding(Rule rule, List<Pair> same, Older older) {
        Pair first = same.getFirst();
        boolean guessed = same.stream()
                .anyMatch(pair -> pair.now().guessed() || pair.then().guessed());
        Ruling ruling = guessed ? Ruling.of(rule).inReading() : Ruling.of(rule);
        String message = first.now().place() + "为" + amount(first.now()) + "，" + older.name()
                + first.then().place() + "为" + amount(first.then()) + "，相差"
                + shown(first.difference()) + unit.printed()
                + (same.size() > 1 ? "；" + others(same) + "同样相差" : "") + "。";
        List<Evidence> evidence = same.stream()
                .flatMap(pair -> Stream.concat(
                        pair.now().evidence().stream(),
                        older.evidence(pair.then().evidence()).stream()))
                .toList();
        return Finding.of(
                ruling,
                message,
                evidence,
                Values.of(first.now().value(), first.then().value()));
    }

    private static String others(List<Pair> same) {
        return same.stream().skip(1).map(pair -> pair.now().place()).collect(Collectors.joining("、"));
    }

    private String amount(Known known) {
        return shown(known.value()) + unit.printed();
    }

    private static String shown(BigDecimal amount) {
        return Decimals.atLeast(amount, 2).toPlainString();
    }
}
