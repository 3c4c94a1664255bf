package org.mingzhang.ledger.compile;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.WholeCompiler.Whole;
import org.mingzhang.ledger.performance.Gate;
import org.mingzhang.ledger.performance.Step;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.registry.Department;

/**
 * Stops what the audit would find once it is published: the sheet is compiled as it would be, and what the audit then says of it
 * stands in the way, in the audit's own words.
 */
public final class AuditGate implements Gate {
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Map<String, Optional<Seen>> seen = new HashMap<>();

    /** A gate before the steps of this ledger, as long as nothing else is stated in it. */
    public AuditGate(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    @Override
    public List<String> objections(Subject subject, Step.Kind step) {
        return said(subject, step, (of, sheet) -> Stream.concat(
                        sheet.gaps().stream(), messages(of, sheet, severity -> severity != Severity.INFO))
                .toList());
    }

    /** What does not stand in the way of the step, but is worth a second look; in Chinese. */
    public List<String> advice(Subject subject, Step.Kind step) {
        return objections(subject, step).isEmpty()
                ? said(subject, step, (of, sheet) -> messages(of, sheet, Severity.INFO::equals)
                        .toList())
                : List.of();
    }

    private List<String> said(Subject subject, Step.Kind step, BiFunction<Seen, LaidSheet, List<String>> words) {
        Kind kind = step.ofTargets() ? Kind.BUDGET : Kind.FINAL_ACCOUNT;
        LocalDate end = LocalDate.of(subject.year(), Month.DECEMBER, 31);
        String department = ledger.registry().responsible(subject.code(), end).getLast();
        Optional<String> name = ledger.registry().department(department, end).map(Department::name);
        Order order = new Order(catalogue.regionOf(name.orElse("")), kind, subject.year(), department, name);
        return seen.computeIfAbsent(department + subject.year() + kind, any -> see(order))
                .map(of -> of.whole().sheets().stream()
                        .filter(sheet -> sheet.code().equals(Optional.of(subject.code())))
                        .findFirst()
                        .map(sheet -> words.apply(of, sheet))
                        .orElseGet(() -> List.of("没有填绩效指标，或者账册中没有它的预算")))
                .orElseGet(() -> List.of("账册中没有" + subject.year() + "年的预算"));
    }

    /** A disclosure as it would be published, and what the audit says of its performance sheets. */
    private record Seen(Whole whole, List<Finding> findings) {}

    private Optional<Seen> see(Order order) {
        return new WholeCompiler(catalogue, ledger)
                .compile(order)
                .map(whole -> new Seen(
                        whole,
                        new Auditor(catalogue).performance(whole.disclosure().withSections(List.of()))));
    }

    private static Stream<String> messages(Seen seen, LaidSheet laid, Predicate<Severity> grave) {
        return seen.findings().stream()
                .filter(finding -> grave.test(finding.severity()))
                .filter(finding -> finding.evidence().stream().anyMatch(place -> isIn(place, laid.sheet())))
                .map(Finding::message);
    }

    private static boolean isIn(Evidence place, PerformanceSheet sheet) {
        return place.form().equals(Optional.of(sheet.number()))
                && (sheet.ofProject()
                        ? place.row().equals(Optional.of(sheet.projectCode().orElse(sheet.name())))
                        : place.row().isEmpty());
    }
}
