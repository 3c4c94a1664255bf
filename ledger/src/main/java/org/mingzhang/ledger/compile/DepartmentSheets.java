package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.compile.DisclosureCompiler.Compiled;
import org.mingzhang.ledger.compile.SheetCompiler.Laid;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.performance.Performances;
import org.mingzhang.ledger.performance.Subject;

/** The performance sheets of one department and year: whose there are, and what stands in them. */
final class DepartmentSheets {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;
    private static final String EVALUATION = "self-evaluation";

    private final Order order;
    private final Scoring scoring;
    private final String total;
    private final Performances performances;
    private final Names names;
    private final List<String> projects;

    /**
     * The sheets of what is ordered.
     *
     * @param facts what the ledger has of the year; none of it secret
     */
    DepartmentSheets(Order order, Catalogue catalogue, Performances performances, Names names, List<Fact> facts) {
        this.order = order;
        this.scoring = catalogue.scoring(order.region(), order.year());
        this.total = catalogue.words().list("sheet-total").stream().findFirst().orElse("");
        this.performances = performances;
        this.names = names;
        this.projects = facts.stream()
                .flatMap(fact -> fact.project().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that targets are stated of. */
    SheetSubjects subjects() {
        return new SheetSubjects(isTargeted(order.department()), share(this::isTargeted));
    }

    private List<String> share(Predicate<String> among) {
        return projects.stream().filter(among).toList();
    }

    private Subject subject(String code) {
        return new Subject(order.year(), code);
    }

    private boolean isTargeted(String code) {
        return !performances.targets(subject(code)).isEmpty();
    }

    private boolean isMonitored(String code) {
        return !performances.progress(subject(code)).isEmpty();
    }

    private boolean isEvaluated(String code) {
        return !performances.results(subject(code)).isEmpty();
    }

    /**
     * The sheets.
     *
     * @param sheets in the order of their forms
     * @param gaps   what cannot be said yet, in Chinese
     */
    record Sheets(List<PerformanceSheet> sheets, Set<String> gaps) {}

    /** The sheets by their money. */
    Sheets of(Compiled compiled) {
        List<PerformanceSheet> sheets = new ArrayList<>();
        Set<String> gaps = new TreeSet<>();
        SheetCompiler compiler = new SheetCompiler(scoring, total);
        for (SheetMoney money : compiled.money()) {
            Parts parts = parts(money, compiled.disclosure());
            Optional<Laid> laid =
                    switch (order.kind()) {
                        case BUDGET -> Optional.of(compiler.target(parts));
                        case FINAL_ACCOUNT ->
                            money.form()
                                            .sheet()
                                            .filter(sheet -> sheet.endsWith(EVALUATION))
                                            .isPresent()
                                    ? Optional.of(compiler.evaluation(parts))
                                    : Optional.empty();
                    };
            laid.ifPresent(each -> {
                sheets.add(each.sheet());
                gaps.addAll(each.gaps());
            });
        }
        if (!sheets.isEmpty()) {
            share(code -> !isTargeted(code)).forEach(code -> gaps.add("项目“" + name(code) + "”没有绩效目标"));
        }
        return new Sheets(sheets, gaps);
    }

    private Parts parts(SheetMoney money, Disclosure tables) {
        String code = money.project().orElse(order.department());
        boolean all = money.listed() && money.project().isEmpty();
        Subject subject = subject(code);
        return new Parts(
                all ? all(money) : name(code),
                money,
                all ? List.of() : performances.targets(subject),
                all ? List.of() : performances.goals(subject),
                all ? List.of() : performances.results(subject),
                money.project().isEmpty()
                        ? Optional.of(new DepartmentRates(scoring, tables, money.table(), shares()))
                        : Optional.empty());
    }

    /** What the row of all projects is called. */
    private static String all(SheetMoney money) {
        return money.table().rows().stream()
                .filter(row -> row.key().isPresent())
                .map(Row::label)
                .findFirst()
                .orElse("");
    }

    private String name(String code) {
        return code.equals(order.department())
                ? order.name().orElse(code)
                : names.project(code).map(Names.ProjectName::name).orElse(code);
    }

    private Map<String, BigDecimal> shares() {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        if (!projects.isEmpty()) {
            shares.put("targeted", percent(share(this::isTargeted)));
            shares.put("monitored", percent(share(this::isMonitored)));
            shares.put("evaluated", percent(share(this::isEvaluated)));
        }
        return shares;
    }

    private BigDecimal percent(List<String> among) {
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(among.size()))
                .divide(BigDecimal.valueOf(projects.size()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }
}
