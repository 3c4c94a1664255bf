package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.SheetStage;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.DisclosureCompiler.Compiled;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.ledger.performance.Stated;
import org.mingzhang.money.Decimals;

/** The performance sheets of one department and year: whose there are, and what stands in them. */
final class DepartmentSheets {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;

    private final Order order;
    private final Scoring scoring;
    private final String total;
    private final OpenStatements statements;
    private final Names names;
    private final List<String> projects;
    private final Map<Stage, Map<String, Long>> counts;

    /**
     * The sheets of what is ordered.
     *
     * @param statements what is stated of the department and of those projects
     * @param projects   the codes of the projects that the year has money for; none of them secret
     * @param counts     what is counted of the department
     */
    private DepartmentSheets(
            Order order,
            Catalogue catalogue,
            OpenStatements statements,
            Names names,
            List<String> projects,
            Map<Stage, Map<String, Long>> counts) {
        this.order = order;
        this.scoring = catalogue.scoring(order.region(), order.year());
        this.total = catalogue.words().list("sheet-total").stream().findFirst().orElse("");
        this.statements = statements;
        this.names = names;
        this.projects = projects;
        this.counts = counts;
    }

    /** The sheets of what is ordered, by what the ledger holds. */
    static DepartmentSheets of(Order order, Catalogue catalogue, Ledger ledger, List<Fact> facts, Names names) {
        Map<Stage, Map<String, Long>> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, ledger.counts().together(order.department(), order.year(), stage));
        }
        return of(order, catalogue, ledger, facts, names, counts);
    }

    /** The sheets while the year goes on: what is counted when it ends is not known yet. */
    static DepartmentSheets during(Order order, Catalogue catalogue, Ledger ledger, List<Fact> facts, Names names) {
        return of(order, catalogue, ledger, facts, names, Map.of());
    }

    private static DepartmentSheets of(
            Order order,
            Catalogue catalogue,
            Ledger ledger,
            List<Fact> facts,
            Names names,
            Map<Stage, Map<String, Long>> counts) {
        List<String> projects = facts.stream()
                .flatMap(fact -> fact.project().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> subjects =
                Stream.concat(Stream.of(order.department()), projects.stream()).toList();
        OpenStatements statements = OpenStatements.of(
                ledger.performances().of(order.year(), subjects),
                ledger.secrecy().words(order.year()));
        return new DepartmentSheets(order, catalogue, statements, names, projects, counts);
    }

    /** The projects that targets are stated of. */
    List<String> targeted() {
        return share(this::isTargeted);
    }

    /** Those that targets are stated of. */
    SheetSubjects subjects() {
        SheetStage stage =
                switch (order.kind()) {
                    case BUDGET -> SheetStage.TARGET;
                    case FINAL_ACCOUNT -> SheetStage.SELF_EVALUATION;
                };
        return new SheetSubjects(stage, isTargeted(order.department()), targeted());
    }

    private List<String> share(Predicate<String> among) {
        return projects.stream().filter(among).toList();
    }

    private boolean isTargeted(String code) {
        return !statements.of(code).targets().isEmpty();
    }

    /** The sheets by their money, in the order of their forms. */
    List<LaidSheet> of(Compiled compiled) {
        SheetCompiler compiler = new SheetCompiler(scoring, total);
        return parts(compiled).stream()
                .map(parts -> switch (order.kind()) {
                    case BUDGET -> compiler.target(parts);
                    case FINAL_ACCOUNT -> compiler.evaluation(parts);
                })
                .toList();
    }

    /** What its sheets are made of, in the order of their forms. */
    List<Parts> parts(Compiled compiled) {
        return compiled.money().stream()
                .map(money -> parts(money, compiled.disclosure()))
                .toList();
    }

    /** Which share of the projects is evaluated, in per cent; none without projects. */
    Optional<String> coverage() {
        return Optional.ofNullable(shares().get("evaluated")).map(BigDecimal::toPlainString);
    }

    /** What the sheets together leave out, in Chinese; nothing where the year has no sheets. */
    Set<String> gaps() {
        Set<String> gaps = new TreeSet<>();
        if (isTargeted(order.department()) || projects.stream().anyMatch(this::isTargeted)) {
            share(code -> !isTargeted(code)).forEach(code -> gaps.add("项目“" + name(code) + "”没有绩效目标"));
        }
        statements
                .leftOut(this::printed)
                .forEach((code, count) -> gaps.add("“" + name(code) + "”有 " + count + " 条绩效内容写有涉密单位或者项目，没有列入"));
        return gaps;
    }

    private Stream<Collection<?>> printed(Stated stated) {
        return switch (order.kind()) {
            case BUDGET -> Stream.of(stated.targets(), stated.goals());
            case FINAL_ACCOUNT -> Stream.of(stated.targets(), stated.goals(), stated.results());
        };
    }

    private Parts parts(SheetMoney money, Disclosure tables) {
        boolean all = money.listed() && money.project().isEmpty();
        Optional<String> code =
                all ? Optional.empty() : Optional.of(money.project().orElse(order.department()));
        return new Parts(
                code,
                code.map(this::name).orElseGet(() -> all(money)),
                money,
                code.map(statements::of).orElse(Stated.NOTHING),
                money.project().isEmpty()
                        ? Optional.of(new DepartmentRates(scoring, tables, money.table(), counts, shares()))
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
            shares.put("targeted", percent(Stated::targets));
            shares.put("monitored", percent(Stated::progress));
            shares.put("evaluated", percent(Stated::results));
        }
        return shares;
    }

    /** The share of the projects that something is stated of, whether it may be printed or not. */
    private BigDecimal percent(Function<Stated, Collection<?>> stated) {
        long those = projects.stream()
                .map(code -> statements.all().getOrDefault(code, Stated.NOTHING))
                .filter(of -> !stated.apply(of).isEmpty())
                .count();
        return Decimals.plain(HUNDRED.multiply(BigDecimal.valueOf(those))
                .divide(BigDecimal.valueOf(projects.size()), DECIMALS, RoundingMode.HALF_UP));
    }
}
