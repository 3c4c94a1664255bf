package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.expression.Comparison.Relation;

/** Turns judged equations into findings: one for each cause, rounding tails one for each row. */
final class ArithmeticFindings {
    private final Figures figures;
    private final Phrases phrases;
    private final Map<Equation, Verdict> verdicts;
    private final EquationEvidence shown;
    private final RuleSet rules;
    private final long searchSteps;

    /**
     * The findings of judged equations.
     *
     * @param rules       what the catalogue says of rounding tails and blank sums
     * @param searchSteps how many steps the search for causes may take
     */
    ArithmeticFindings(Figures figures, Map<Equation, Verdict> verdicts, RuleSet rules, long searchSteps) {
        this.figures = figures;
        this.rules = rules;
        this.verdicts = verdicts;
        this.searchSteps = searchSteps;
        phrases = new Phrases(figures);
        shown = new EquationEvidence(figures);
    }

    /** The findings. */
    List<Finding> find() {
        List<Equation> failed = with(Verdict.BROKEN);
        failed.addAll(with(Verdict.DOUBTFUL));
        List<Finding> findings = new ArrayList<>();
        if (!failed.isEmpty()) {
            List<Equation> figuresOnly = verdicts.keySet().stream()
                    .filter(equation -> equation.cells().stream().noneMatch(figures::isWords))
                    .toList();
            findings.addAll(
                    new CauseFindings(figures, verdicts).of(new Localiser(figures, figuresOnly).causes(searchSteps)));
        }
        rules.of(RuleTest.ROUNDING).map(Ruling::of).ifPresent(ruling -> findings.addAll(rounding(ruling)));
        rules.of(RuleTest.BLANK_SUM).map(Ruling::of).ifPresent(ruling -> findings.addAll(blanks(ruling, failed)));
        return findings;
    }

    private List<Equation> with(Verdict verdict) {
        List<Equation> found = new ArrayList<>();
        verdicts.forEach((equation, each) -> {
            if (each == verdict) {
                found.add(equation);
            }
        });
        return found;
    }

    /** What the first cell on the left would be, were the sides equal. */
    private BigDecimal scaled(Equation equation) {
        Equation.Term own = equation.left().getFirst();
        BigDecimal excess = Verdict.sum(equation.left(), figures).subtract(Verdict.sum(equation.right(), figures));
        return figures.value(own.cell()).subtract(excess.divide(own.factor()));
    }

    /** Both sides of an equation with their figures. */
    private String both(Equation equation, CellAddress own, int decimals) {
        String left = equation.left().size() == 1
                ? phrases.place(own) + "为" + phrases.figure(own) + "，"
                : phrases.table(own) + phrases.side(equation.left(), own, decimals);
        return left + "与" + phrases.side(equation.right(), own, decimals);
    }

    /** Rounding tails: one finding for the row of each sum, its columns together. */
    private List<Finding> rounding(Ruling ruling) {
        Map<String, List<Equation>> byRow = new LinkedHashMap<>();
        for (Equation equation : with(Verdict.ROUNDED)) {
            CellAddress own = equation.left().getFirst().cell();
            byRow.computeIfAbsent(equation.kind() + "/" + own.table() + "/" + own.row(), key -> new ArrayList<>())
                    .add(equation);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Equation> equations : byRow.values()) {
            Equation first = equations.getFirst();
            CellAddress own = first.left().getFirst().cell();
            int decimals = figures.decimals(own);
            BigDecimal sum = scaled(first);
            BigDecimal difference = figures.value(own).subtract(sum);
            String more = equations.size() > 1 ? "（另有" + (equations.size() - 1) + "栏相同）" : "";
            findings.add(new Finding(
                    ruling.rule() + "." + first.rule(),
                    first.kind(),
                    ruling.severity(),
                    ruling.certainty(),
                    both(first, own, decimals) + "相差" + Phrases.amount(difference, decimals) + "，在四舍五入尾差范围之内" + more
                            + "。",
                    Optional.of(own),
                    shown.evidence(List.of(own), equations),
                    equations.stream().map(shown::arithmetic).toList(),
                    Optional.of(figures.cell(own).text()),
                    Optional.of(Phrases.amount(sum, decimals)),
                    Optional.of(Phrases.amount(difference, decimals)),
                    ruling.basis(),
                    Optional.empty()));
        }
        return findings;
    }

    /** A sum left blank while its parts are printed as zeros: the row is filled in half. */
    private List<Finding> blanks(Ruling ruling, List<Equation> failed) {
        Map<String, List<CellAddress>> byRow = new LinkedHashMap<>();
        verdicts.forEach((equation, verdict) -> {
            CellAddress own = equation.left().getFirst().cell();
            boolean half = verdict == Verdict.HOLDS
                    && equation.relation() == Relation.EQUAL
                    && equation.left().size() == 1
                    && equation.kind() == FindingKind.ROW_SUM
                    && figures.cell(own).text().isEmpty()
                    && equation.right().stream().anyMatch(term -> figures.isPrinted(term.cell()));
            if (half && failed.stream().noneMatch(each -> each.cells().contains(own))) {
                byRow.computeIfAbsent(own.table() + "/" + own.row(), key -> new ArrayList<>())
                        .add(own);
            }
        });
        List<Finding> findings = new ArrayList<>();
        for (List<CellAddress> cells : byRow.values()) {
            CellAddress first = cells.getFirst();
            findings.add(new Finding(
                    ruling.rule() + "." + figures.table(first).number(),
                    ruling.kind(),
                    ruling.severity(),
                    ruling.certainty(),
                    phrases.table(first) + phrases.row(first)
                            + String.join(
                                    "、", cells.stream().map(phrases::column).toList())
                            + "空白，而分栏已填0，同一行应当统一填写。",
                    Optional.of(first),
                    cells.stream().map(figures::evidence).toList(),
                    List.of(),
                    Optional.of(""),
                    Optional.of("0"),
                    Optional.empty(),
                    ruling.basis(),
                    Optional.of("请补填0，或者将整行留空并附空表说明")));
        }
        return findings;
    }
}
