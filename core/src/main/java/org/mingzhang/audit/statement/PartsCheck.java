package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.money.Interval;

/** Holds wholes against their parts, one amount against the same said again, and lists against the tables' accounts. */
final class PartsCheck {
    private final TableFigures tables;
    private final RuleSet rules;

    PartsCheck(TableFigures tables, RuleSet rules) {
        this.tables = tables;
        this.rules = rules;
    }

    List<Finding> find(List<Said> all) {
        List<Finding> findings = new ArrayList<>();
        Set<Sentence> sentences = new LinkedHashSet<>();
        all.forEach(said -> sentences.add(said.sentence()));
        for (Sentence sentence : sentences) {
            List<Said> own = all.stream()
                    .filter(said -> said.sentence().equals(sentence))
                    .toList();
            for (Quantity quantity : sentence.quantities()) {
                for (String part : quantity.parts()) {
                    sentence.quantity(part)
                            .filter(each -> each.each().isPresent())
                            .ifPresent(each -> list(quantity, each, own, findings));
                }
                named(sentence, quantity, own, findings);
                twice(sentence, quantity, own).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The parts named add up to the whole; where the tables say each of them, they say the sum as well. */
    private void named(Sentence sentence, Quantity whole, List<Said> own, List<Finding> findings) {
        List<Said> parts = new ArrayList<>();
        for (String key : whole.parts()) {
            sentence.quantity(key)
                    .filter(each -> each.each().isEmpty())
                    .ifPresent(each -> first(own, each, Facet.AMOUNT).ifPresent(parts::add));
        }
        Optional<Said> sum = first(own, whole, Facet.AMOUNT);
        if (!whole.all()
                || sum.isEmpty()
                || parts.size() < 2
                || sum.get().known(tables).isPresent() && allKnown(parts)) {
            return;
        }
        check(sum.get(), parts, Facet.AMOUNT, findings);
    }

    private boolean allKnown(List<Said> parts) {
        return parts.stream().allMatch(part -> part.known(tables).isPresent());
    }

    /** A list of accounts: each account of the table is in it, and its budgets add up to that of the whole. */
    private void list(Quantity whole, Quantity part, List<Said> own, List<Finding> findings) {
        List<Said> listed =
                own.stream().filter(said -> said.quantity().equals(part)).toList();
        if (listed.isEmpty()) {
            return;
        }
        part.is().ifPresent(is -> {
            List<String> missing = new ArrayList<>();
            List<Evidence> evidence = new ArrayList<>();
            for (String code : tables.bounds(is, part.each().orElseThrow())) {
                tables.amount(is, code, listed.getFirst().unit())
                        .filter(known -> known.value().signum() != 0)
                        .filter(known -> listed.stream()
                                .noneMatch(said -> said.statement().quantity().equals(code)))
                        .ifPresent(known -> {
                            missing.add(known.place()
                                    + AmountCheck.plain(known.value()).toPlainString());
                            evidence.addAll(known.evidence());
                        });
            }
            if (!missing.isEmpty()) {
                Ruling.on(rules, RuleTest.STATEMENT_COMPLETE)
                        .map(ruling -> Finding.of(
                                ruling,
                                listed.getFirst().section() + "逐项说明的科目不全，缺少" + String.join("、", missing) + "。",
                                evidence))
                        .ifPresent(findings::add);
            }
        });
        for (Facet facet : List.of(Facet.INITIAL, Facet.REVISED)) {
            Optional<Said> sum = first(own, whole, facet);
            boolean all = listed.stream().allMatch(said -> said.slot(facet).isPresent());
            if (sum.isPresent() && all && whole.all()) {
                check(sum.get(), listed, facet, findings);
            }
        }
    }

    private void check(Said whole, List<Said> parts, Facet facet, List<Finding> findings) {
        Slot printed = whole.slot(facet).orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        Interval allowed = Interval.ZERO;
        boolean clean = printed.clean();
        List<Evidence> evidence = new ArrayList<>(List.of(whole.evidence(printed)));
        for (Said part : parts) {
            Slot slot = part.slot(facet).orElseThrow();
            sum = sum.add(slot.figure().value());
            allowed = allowed.plus(Said.interval(slot));
            clean &= slot.clean();
            evidence.add(part.evidence(slot));
        }
        BigDecimal actual = printed.figure().value();
        if (actual.compareTo(sum) == 0) {
            return;
        }
        boolean tail = Said.interval(printed).meets(allowed);
        boolean sure = clean;
        BigDecimal should = sum;
        Optional<Ruling> ruling = Ruling.on(rules, RuleTest.STATEMENT_PARTS)
                .map(each -> tail ? each.asRounding() : sure ? each : each.unsure());
        ruling.map(each -> Finding.of(
                        each,
                        whole.place() + (facet == Facet.AMOUNT ? "" : "的预算") + "为" + Said.shown(printed) + "，所列"
                                + parts.size() + "项之和为" + should.toPlainString() + printed.unit() + "，相差"
                                + actual.subtract(should).toPlainString() + printed.unit()
                                + (tail ? "，在四舍五入尾差范围之内。" : "。"),
                        evidence,
                        Values.of(actual, should)))
                .ifPresent(findings::add);
    }

    /**
     * Where no table holds the quantity, only the narrative itself can contradict it. The parts of another may be said
     * again of another whole.
     */
    private Optional<Finding> twice(Sentence sentence, Quantity quantity, List<Said> own) {
        if (sentence.quantities().stream().anyMatch(whole -> whole.parts().contains(quantity.key()))) {
            return Optional.empty();
        }
        List<Said> same = own.stream()
                .filter(said -> said.quantity().equals(quantity)
                        && quantity.each().isEmpty()
                        && said.slot(Facet.AMOUNT).isPresent()
                        && said.known(tables).isEmpty())
                .toList();
        for (Said other : same) {
            Slot first = same.getFirst().slot(Facet.AMOUNT).orElseThrow();
            Slot slot = other.slot(Facet.AMOUNT).orElseThrow();
            boolean meets = Said.interval(first).meets(Said.interval(slot));
            if (first.unit().equals(slot.unit()) && !meets && first.clean() && slot.clean()) {
                return Ruling.on(rules, RuleTest.STATEMENT_SAID_TWICE)
                        .map(ruling -> Finding.of(
                                ruling,
                                other.place() + "前后不一：一处为" + Said.shown(first) + "，一处为" + Said.shown(slot) + "。",
                                List.of(same.getFirst().evidence(first), other.evidence(slot))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Said> first(List<Said> own, Quantity quantity, Facet facet) {
        return own.stream()
                .filter(said ->
                        said.quantity().equals(quantity) && said.slot(facet).isPresent())
                .findFirst();
    }
}
