package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.expression.Comparison.Relation;

/** Turns judged equations into findings: one for each cause, rounding tails one for each row. */
final class ArithmeticFindings {
    private final Figures figures;
    private final Phrases phrases;
    private final Map<Equation, Verdict> verdicts;
    private final RuleSet rules;

    ArithmeticFindings(Figures figures, Map<Equation, Verdict> verdicts, RuleSet rules) {
        this.figures = figures;
        this.rules = rules;
        this.verdicts = verdicts;
        phrases = new Phrases(figures);
    }

    /** The findings. */
    List<Finding> find() {
        List<Equation> failed = with(Verdict.BROKEN);
        failed.addAll(with(Verdict.DOUBTFUL));
        List<Equation> holds = with(Verdict.HOLDS);
        holds.addAll(with(Verdict.ROUNDED));
        List<Finding> findings = new ArrayList<>();
        for (Localiser.Cause cause : new Localiser(figures, holds).causes(failed)) {
            findings.add(finding(cause));
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

    private Finding finding(Localiser.Cause cause) {
        List<Equation> equations = cause.equations().stream()
                .sorted(Comparator.comparing((Equation equation) -> severity(equation))
                        .thenComparing(equation -> equation.relation() != Relation.EQUAL)
                        .thenComparing(equation -> !cause.culprit().equals(ownCell(equation)))
                        .thenComparingInt(equation -> equation.terms().size()))
                .toList();
        Equation first = equations.getFirst();
        CellAddress target = cause.culprit().orElse(first.left().getFirst().cell());
        Severity severity = equations.stream()
                .map(this::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Certainty certainty = equations.stream()
                .map(this::certainty)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int decimals = phrases.decimals(target);
        boolean isSum =
                first.left().size() == 1 && first.left().getFirst().cell().equals(target);
        Optional<BigDecimal> should = cause.should()
                .or(() -> first.relation() == Relation.EQUAL && isSum && !cause.elsewhere()
                        ? Optional.of(scaled(first))
                        : Optional.empty());
        boolean blank = !figures.isPrinted(target);
        FindingKind kind =
                blank && should.filter(amount -> amount.signum() != 0).isPresent()
                        ? FindingKind.MISSING_CONTENT
                        : first.kind();
        BigDecimal actual = figures.value(target);
        return new Finding(
                first.rule(),
                kind,
                severity,
                certainty,
                message(target, should, cause, equations, decimals, certainty),
                Optional.of(target),
                evidence(target, equations),
                equations.stream().map(this::arithmetic).toList(),
                Optional.of(figures.cell(target).text()),
                should.map(amount -> Phrases.amount(amount, decimals)),
                should.or(() -> cause.elsewhere() ? Optional.of(scaled(first)) : Optional.empty())
                        .map(amount -> Phrases.amount(actual.subtract(amount), decimals)),
                first.basis(),
                should.map(amount -> (cause.culprit().isPresent() ? "请核对此格，" : "请核对等式两边，") + "如其他数字无误，此格应为"
                                + Phrases.amount(amount, decimals))
                        .or(() -> cause.elsewhere() ? Optional.of("请逐项核对各分项") : Optional.empty()));
    }

    /** The cell that a sum is for. */
    private static Optional<CellAddress> ownCell(Equation equation) {
        return equation.left().size() == 1
                ? Optional.of(equation.left().getFirst().cell())
                : Optional.empty();
    }

    /** What the first cell on the left would be, were the sides equal. */
    private BigDecimal scaled(Equation equation) {
        Equation.Term own = equation.left().getFirst();
        BigDecimal excess = Verdict.sum(equation.left(), figures).subtract(Verdict.sum(equation.right(), figures));
        return figures.value(own.cell()).subtract(excess.divide(own.factor()));
    }

    private String message(
            CellAddress target,
            Optional<BigDecimal> should,
            Localiser.Cause cause,
            List<Equation> equations,
            int decimals,
            Certainty certainty) {
        Equation first = equations.getFirst();
        StringBuilder text = new StringBuilder(phrases.place(target));
        boolean blank = !figures.isPrinted(target);
        text.append(blank ? "空白" : "为" + phrases.figure(target));
        if (first.relation() != Relation.EQUAL && equations.size() == 1) {
            boolean left = first.left().getFirst().cell().equals(target);
            String side = phrases.side(left ? first.right() : first.left(), target, decimals);
            boolean atMost = (first.relation() == Relation.AT_MOST) == left;
            text.append("，不应").append(atMost ? "大于" : "小于").append(side);
        } else {
            should.ifPresent(amount -> text.append(blank ? "，应填" : "，应为").append(Phrases.amount(amount, decimals)));
            text.append(should.isPresent() ? "：" : "，").append(reason(first, target, decimals));
            if (cause.elsewhere()) {
                text.append("，相差")
                        .append(Phrases.amount(figures.value(target).subtract(scaled(first)), decimals))
                        .append("；该数与其他勾稽关系相符，差错应在各分项之中");
            }
            should.filter(amount -> !blank).ifPresent(amount -> text.append("，相差")
                    .append(Phrases.amount(figures.value(target).subtract(amount), decimals)));
            if (cause.culprit().isPresent() && equations.size() > 1) {
                text.append("，另有").append(equations.size() - 1).append("处勾稽关系因此不成立");
            }
        }
        phrases.units(first).ifPresent(text::append);
        if (certainty == Certainty.READING) {
            text.append("（该表在原文中")
                    .append(guessed(equations) ? "栏位已丢失，数字所在栏系推断" : "有未识别的栏目")
                    .append("，请对照原文）");
        }
        return text.append("。").toString();
    }

    /** Both sides of an equation with their figures. */
    private String both(Equation equation, CellAddress own, int decimals) {
        String left = equation.left().size() == 1
                ? phrases.place(own) + "为" + phrases.figure(own) + "，"
                : phrases.table(own) + phrases.side(equation.left(), own, decimals);
        return left + "与" + phrases.side(equation.right(), own, decimals);
    }

    private String reason(Equation equation, CellAddress target, int decimals) {
        boolean onLeft = equation.left().stream().anyMatch(term -> term.cell().equals(target));
        if (onLeft && equation.left().size() == 1) {
            return "与" + phrases.side(equation.right(), target, decimals) + "不符";
        }
        return phrases.side(equation.left(), target, decimals) + "与" + phrases.side(equation.right(), target, decimals)
                + "不符（" + equation.title() + "）";
    }

    private Severity severity(Equation equation) {
        boolean weak = verdicts.get(equation) == Verdict.DOUBTFUL || guessed(List.of(equation));
        return weak && equation.severity() == Severity.ERROR ? Severity.WARNING : equation.severity();
    }

    private Certainty certainty(Equation equation) {
        if (guessed(List.of(equation))) {
            return Certainty.READING;
        }
        return verdicts.get(equation) == Verdict.DOUBTFUL && equation.certainty() == Certainty.CERTAIN
                ? Certainty.LIKELY
                : equation.certainty();
    }

    private boolean guessed(List<Equation> equations) {
        return Localiser.cells(equations).stream()
                .anyMatch(cell -> figures.cell(cell).reading() == Cell.Reading.GUESSED);
    }

    private List<Evidence> evidence(CellAddress target, List<Equation> equations) {
        Set<CellAddress> cells = new LinkedHashSet<>();
        cells.add(target);
        for (Equation equation : equations) {
            for (List<Equation.Term> side : List.of(equation.left(), equation.right())) {
                side.stream()
                        .filter(term -> side.size() == 1 || figures.value(term).signum() != 0)
                        .forEach(term -> cells.add(term.cell()));
            }
        }
        return cells.stream()
                .filter(cell -> cell.equals(target) || figures.isPrinted(cell))
                .map(figures::evidence)
                .toList();
    }

    private Arithmetic arithmetic(Equation equation) {
        return new Arithmetic(
                equation.rule(),
                equation.title(),
                terms(equation.left()),
                equation.relation().shown(),
                terms(equation.right()),
                Verdict.sum(equation.left(), figures),
                Verdict.sum(equation.right(), figures));
    }

    private List<Arithmetic.Term> terms(List<Equation.Term> terms) {
        return terms.stream()
                .filter(term -> terms.size() == 1 || figures.value(term).signum() != 0)
                .map(term -> new Arithmetic.Term(term.factor(), figures.evidence(term.cell())))
                .toList();
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
            int decimals = phrases.decimals(own);
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
                    evidence(own, equations),
                    equations.stream().map(this::arithmetic).toList(),
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
