package org.mingzhang.audit.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;

/** Holds the reasons that the narrative gives against the movements that they explain. */
final class ReasonCheck {
    private final RuleSet rules;

    ReasonCheck(RuleSet rules) {
        this.rules = rules;
    }

    /** A movement with the reason given for it. */
    private record Moved(Said said, Slot slot, Direction direction, String reason) {}

    List<Finding> find(List<Said> all) {
        List<Moved> moved = all.stream().flatMap(said -> moved(said).stream()).toList();
        List<Finding> findings = new ArrayList<>();
        for (Moved each : moved) {
            against(each).ifPresent(findings::add);
        }
        findings.addAll(shared(moved));
        return findings;
    }

    /** A change against the year before, else what was spent against the budget. */
    private static Optional<Moved> moved(Said said) {
        Optional<String> reason = said.statement().reason().filter(words -> !words.isBlank());
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slot> change = said.slot(Facet.CHANGE).or(() -> said.slot(Facet.GROWTH));
        if (change.isPresent()) {
            Slot slot = change.get();
            return slot.figure().value().signum() == 0 || slot.direction() == Direction.NONE
                    ? Optional.empty()
                    : Optional.of(new Moved(said, slot, slot.direction(), reason.get()));
        }
        Optional<Slot> budget = said.slot(Facet.REVISED).or(() -> said.slot(Facet.INITIAL));
        Optional<Slot> amount = said.slot(Facet.AMOUNT);
        if (budget.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        int sign = amount.get().figure().value().compareTo(budget.get().figure().value());
        return sign == 0
                ? Optional.empty()
                : Optional.of(new Moved(said, amount.get(), sign > 0 ? Direction.UP : Direction.DOWN, reason.get()));
    }

    /** A reason that speaks of more only, for less; or the other way round. */
    private Optional<Finding> against(Moved moved) {
        boolean more = contains(moved.reason(), "more");
        boolean less = contains(moved.reason(), "less");
        boolean opposed = moved.direction() == Direction.DOWN ? more && !less : less && !more;
        if (!opposed) {
            return Optional.empty();
        }
        return Ruling.on(rules, RuleTest.STATEMENT_REASON)
                .map(ruling -> Finding.of(
                        ruling,
                        moved.said().place() + (moved.direction() == Direction.DOWN ? "减少" : "增加") + "，所写原因“"
                                + moved.reason() + "”却说明的是相反方向的变动。",
                        List.of(moved.said().evidence(moved.slot()))));
    }

    private boolean contains(String reason, String direction) {
        return rules.of(RuleTest.STATEMENT_REASON).stream()
                .flatMap(rule -> rule.words(direction).stream())
                .anyMatch(reason::contains);
    }

    /** One reason, word for word, under movements in opposite directions. */
    private List<Finding> shared(List<Moved> all) {
        Map<String, List<Moved>> byReason = new LinkedHashMap<>();
        all.forEach(moved -> byReason.computeIfAbsent(
                        moved.said().sentence().id() + "/" + moved.reason(), key -> new ArrayList<>())
                .add(moved));
        List<Finding> findings = new ArrayList<>();
        for (List<Moved> same : byReason.values()) {
            Optional<Moved> up = same.stream()
                    .filter(each -> each.direction() == Direction.UP)
                    .findFirst();
            Optional<Moved> down = same.stream()
                    .filter(each -> each.direction() == Direction.DOWN)
                    .findFirst();
            if (up.isPresent() && down.isPresent()) {
                List<Evidence> evidence = List.of(
                        down.get().said().evidence(down.get().slot()),
                        up.get().said().evidence(up.get().slot()));
                Ruling.on(rules, RuleTest.STATEMENT_REASON_SHARED)
                        .map(ruling -> Finding.of(
                                ruling,
                                down.get().said().place() + "减少，“"
                                        + up.get().said().statement().subject() + "”增加，两处所写原因却都是“"
                                        + up.get().reason() + "”。",
                                evidence))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }
}
