package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.audit.Localiser.Found;
import org.mingzhang.audit.Localiser.Mend;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.expression.Comparison.Relation;

/**
 * Says in a finding what is behind failed equations. Where a cause breaks several, the finding carries the rule of the
 * nearest: the gravest, an equality before an inequality, one that no other cause breaks, the one that is for the cell,
 * the one with the fewest terms.
 */
final class CauseFindings {
    /** So many explanations are spelt out in a sentence. */
    private static final int EXPLANATIONS_SHOWN = 3;

    private final Figures figures;
    private final Phrases phrases;
    private final EquationEvidence shown;
    private final Map<Equation, Verdict> verdicts;

    CauseFindings(Figures figures, Map<Equation, Verdict> verdicts) {
        this.figures = figures;
        this.verdicts = verdicts;
        phrases = new Phrases(figures);
        shown = new EquationEvidence(figures);
    }

    /** The findings of all causes. */
    List<Finding> of(List<Found> causes) {
        List<Finding> findings = new ArrayList<>();
        for (Found cause : causes) {
            Set<Equation> shared = causes.stream()
                    .filter(other -> !other.equals(cause))
                    .flatMap(other -> other.equations().stream())
                    .collect(Collectors.toSet());
            findings.add(finding(cause, shared));
        }
        return findings;
    }

    private Finding finding(Found cause, Set<Equation> shared) {
        Mend target = cause.first();
        List<Equation> equations = cause.equations().stream()
                .sorted(Comparator.comparing((Equation equation) -> severity(equation))
                        .thenComparing(equation -> equation.relation() != Relation.EQUAL)
                        .thenComparing(shared::contains)
                        .thenComparing(equation -> !isFor(equation, target.cell()))
                        .thenComparingInt(equation -> equation.terms().size()))
                .toList();
        Equation first = equations.getFirst();
        Severity severity = equations.stream()
                .map(this::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Certainty certainty = equations.stream()
                .map(this::certainty)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (!cause.proven() && certainty == Certainty.CERTAIN) {
            certainty = Certainty.LIKELY;
        }
        boolean only = cause.explanations().size() == 1;
        Optional<BigDecimal> mended = target.to();
        Optional<BigDecimal> should = mended.filter(amount -> only || isFor(first, target.cell()));
        boolean missing =
                isBlank(target) && mended.filter(amount -> amount.signum() != 0).isPresent();
        BigDecimal actual = figures.value(target.cell());
        return new Finding(
                first.rule(),
                missing ? FindingKind.MISSING_CONTENT : first.kind(),
                severity,
                certainty,
                message(cause, equations, certainty),
                Optional.of(target.cell()),
                evidence(cause, equations),
                equations.stream().map(shown::arithmetic).toList(),
                Optional.of(figures.cell(target.cell()).text()),
                should.map(amount -> amount(target, amount)),
                mended.map(amount -> amount(target, actual.subtract(amount))),
                first.basis(),
                suggestion(cause, should));
    }

    private Optional<String> suggestion(Found cause, Optional<BigDecimal> should) {
        Mend target = cause.first();
        if (cause.explanations().size() > 1) {
            return Optional.of(should.map(amount -> "请核对等式各项，如其他数字无误，此格应为" + amount(target, amount))
                    .orElse("请逐一核对上述各处，更正有误的一处"));
        }
        if (cause.explanations().getFirst().size() > 1) {
            return Optional.of("请核对上述各格，一并更正");
        }
        return should.map(amount -> "请核对此格，如其他数字无误，此格应为" + amount(target, amount));
    }

    private String message(Found cause, List<Equation> equations, Certainty certainty) {
        Equation first = equations.getFirst();
        List<Mend> likeliest = cause.explanations().getFirst();
        StringBuilder text = new StringBuilder();
        if (first.relation() != Relation.EQUAL) {
            text.append(bound(first, cause.first())).append(others(equations));
        } else if (cause.explanations().size() > 1) {
            text.append(several(cause, first));
        } else if (Exchanges.areExchanged(likeliest, figures)) {
            text.append(exchanged(likeliest))
                    .append(reason(first, likeliest.getFirst().cell()));
            text.append(others(equations));
        } else {
            text.append(one(likeliest, first)).append(others(equations));
            if (likeliest.size() > 1) {
                text.append("；同时")
                        .append(likeliest.stream().skip(1).map(this::said).collect(Collectors.joining("，")));
            }
        }
        phrases.units(first).ifPresent(text::append);
        if (certainty == Certainty.READING) {
            text.append("（该表在原文中")
                    .append(isGuessed(equations) ? "栏位已丢失，数字所在栏系推断" : "有未识别的栏目")
                    .append("，请对照原文）");
        }
        if (!cause.proven()) {
            text.append("（相互牵连的勾稽关系较多，在限定的计算量内未能排除改动同样少或者更少的其他解释）");
        }
        return text.append("。").toString();
    }

    /** An inequality: both sides, either of which may be wrong. */
    private String bound(Equation equation, Mend target) {
        boolean left = equation.left().stream().anyMatch(term -> term.cell().equals(target.cell()));
        int decimals = figures.decimals(target.cell());
        boolean alone = (left ? equation.left() : equation.right()).size() == 1;
        boolean atMost = (equation.relation() == Relation.AT_MOST) == left;
        String own = alone
                ? printed(target)
                : phrases.table(target.cell())
                        + phrases.side(left ? equation.left() : equation.right(), target.cell(), decimals);
        String other = phrases.side(left ? equation.right() : equation.left(), target.cell(), decimals);
        return own + "，不应" + (atMost ? "大于" : "小于") + other;
    }

    private String one(List<Mend> mends, Equation first) {
        Mend target = mends.getFirst();
        String off = target.to()
                .filter(amount -> !isBlank(target))
                .map(amount ->
                        "，相差" + amount(target, figures.value(target.cell()).subtract(amount)))
                .orElse("");
        String should = target.to().isPresent() ? "：" : "，";
        return said(target) + should + reason(first, target.cell()) + off;
    }

    private String exchanged(List<Mend> mends) {
        return printed(mends.getFirst()) + "，" + printed(mends.getLast()) + "，两数疑似互换了位置，应分别为"
                + mends.stream()
                        .flatMap(mend -> mend.to().stream().map(amount -> amount(mend, amount)))
                        .collect(Collectors.joining("、"))
                + "：";
    }

    private String several(Found cause, Equation first) {
        CellAddress own = first.left().getFirst().cell();
        int decimals = figures.decimals(own);
        BigDecimal off = Verdict.sum(first.left(), figures).subtract(Verdict.sum(first.right(), figures));
        String left = first.left().size() == 1
                ? phrases.place(own) + (figures.isPrinted(own) ? "为" : "") + phrases.figure(own) + "，"
                : phrases.table(own) + phrases.side(first.left(), own, decimals);
        int count = cause.explanations().size();
        String list = cause.explanations().stream()
                .limit(count > EXPLANATIONS_SHOWN + 1 ? EXPLANATIONS_SHOWN : count)
                .map(mends -> mends.stream().map(this::said).collect(Collectors.joining("且")))
                .collect(Collectors.joining("，或者"));
        return left + "与" + phrases.side(first.right(), own, decimals) + "不符，相差" + Phrases.amount(off, decimals) + "；"
                + (count > EXPLANATIONS_SHOWN + 1
                        ? "仅凭勾稽关系不能断定是哪一处有误，可能的改法有多种：" + list + "，等等"
                        : "仅凭勾稽关系不能断定是哪一处有误：" + list);
    }

    /** What is printed and what should be. */
    private String said(Mend mend) {
        return printed(mend)
                + mend.to()
                        .map(amount -> (isBlank(mend) ? "，应填" : "，应为") + amount(mend, amount))
                        .orElse("，有误");
    }

    private String printed(Mend mend) {
        return phrases.place(mend.cell()) + (isBlank(mend) ? "空白" : "为" + phrases.figure(mend.cell()));
    }

    private String reason(Equation equation, CellAddress target) {
        int decimals = figures.decimals(target);
        return isFor(equation, target)
                ? "与" + phrases.side(equation.right(), target, decimals) + "不符"
                : phrases.side(equation.left(), target, decimals) + "与"
                        + phrases.side(equation.right(), target, decimals) + "不符（" + equation.title() + "）";
    }

    private static String others(List<Equation> equations) {
        return equations.size() > 1 ? "，另有" + (equations.size() - 1) + "处勾稽关系因此不成立" : "";
    }

    /** Where other explanations are not ruled out, any figure of the equations may be the wrong one. */
    private List<Evidence> evidence(Found cause, List<Equation> equations) {
        Set<CellAddress> wrong = new LinkedHashSet<>();
        cause.explanations().forEach(mends -> mends.forEach(mend -> wrong.add(mend.cell())));
        return cause.proven() ? shown.evidence(wrong, equations) : shown.all(wrong, equations);
    }

    private boolean isBlank(Mend mend) {
        return !figures.isPrinted(mend.cell());
    }

    /** Whether the equation is for the cell: it stands alone on the left. */
    private static boolean isFor(Equation equation, CellAddress cell) {
        return equation.left().size() == 1 && equation.left().getFirst().cell().equals(cell);
    }

    private String amount(Mend mend, BigDecimal amount) {
        return Phrases.amount(amount, figures.decimals(mend.cell()));
    }

    private Severity severity(Equation equation) {
        boolean weak = verdicts.get(equation) == Verdict.DOUBTFUL || isGuessed(List.of(equation));
        return weak && equation.severity() == Severity.ERROR ? Severity.WARNING : equation.severity();
    }

    private Certainty certainty(Equation equation) {
        if (isGuessed(List.of(equation))) {
            return Certainty.READING;
        }
        return verdicts.get(equation) == Verdict.DOUBTFUL && equation.certainty() == Certainty.CERTAIN
                ? Certainty.LIKELY
                : equation.certainty();
    }

    private boolean isGuessed(List<Equation> equations) {
        return Localiser.cells(equations).stream()
                .anyMatch(cell -> figures.cell(cell).reading() == Cell.Reading.GUESSED);
    }
}
