package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.order.InOrder;
import org.mingzhang.performance.Grade;
import org.mingzhang.performance.Marking;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.ScoringStandard;
import org.mingzhang.performance.ValueParser;

/**
 * The terms of performance sheets in one region and year, which the rules of the audit reckon by.
 *
 * @param standards how a rate of execution scores, the usual one first
 * @param markings  how indicators score
 * @param uses      what the self-evaluations of projects and of departments are scored by, by {@code project} and
 *                  {@code department}
 * @param grades    the grades, the best first
 * @param before    words before a number that stand for an operator
 * @param after     words after a number that stand for an operator
 * @param rates     indicators of the department whose actual value the sheet's own money gives
 * @param shares    indicators of the department that are a share of its projects
 * @param levels    the indicators of the first level with those of the second
 * @param library   indicators to choose from
 * @param proposals what the results say of the next year's request, the first that fits
 * @param reports   how reports are worded
 * @param claims    sentences of the narrative that give figures of the sheets
 */
public record Scoring(
        List<ScoringStandard> standards,
        List<Marking> markings,
        Map<String, Use> uses,
        List<Grade> grades,
        Map<Operator, List<String>> before,
        Map<Operator, List<String>> after,
        List<DerivedRate> rates,
        List<ProjectShare> shares,
        List<Level> levels,
        List<Suggestion> library,
        List<Proposal> proposals,
        List<ReportSpec> reports,
        List<Claim> claims) {
    /** The key of what departments are scored by. */
    public static final String DEPARTMENT = "department";

    /** The key of what projects are scored by. */
    public static final String PROJECT = "project";

    public Scoring {
        standards = List.copyOf(standards);
        markings = List.copyOf(markings);
        uses = InOrder.map(uses);
        grades = List.copyOf(grades);
        before = InOrder.map(before);
        after = InOrder.map(after);
        rates = List.copyOf(rates);
        shares = List.copyOf(shares);
        levels = List.copyOf(levels);
        library = List.copyOf(library);
        proposals = List.copyOf(proposals);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }

    /**
     * An indicator of the department that is a share of its projects.
     *
     * @param id    what was done with them: {@code targeted}, {@code monitored} or {@code evaluated}
     * @param names what the indicator is called
     */
    public record ProjectShare(String id, List<String> names) {
        public ProjectShare {
            names = List.copyOf(names);
        }
    }

    /**
     * An indicator of the first level.
     *
     * @param id    unique
     * @param name  such as 产出指标
     * @param of    {@code department} or {@code project}
     * @param block where its indicators stand on the sheet
     * @param below the indicators of the second level; any where there are none
     */
    public record Level(String id, String name, String of, Block block, List<String> below) {
        /** A part of a sheet whose weights count. */
        public enum Block {
            /** The rate of execution. */
            EXECUTION,
            /** How the money is managed. */
            MANAGEMENT,
            INDICATORS
        }

        public Level {
            below = List.copyOf(below);
        }
    }

    /**
     * An indicator of the library.
     *
     * @param id        unique
     * @param level     the id of its first level
     * @param level2    its second level
     * @param name      what it is called
     * @param target    how its target is written, such as {@code ≥95%}
     * @param functions the beginnings of the functional accounts that it suits; empty where it suits all
     * @param types     the types of project that it suits; empty where it suits all
     */
    public record Suggestion(
            String id,
            String level,
            String level2,
            String name,
            String target,
            List<String> functions,
            List<String> types) {
        public Suggestion {
            functions = List.copyOf(functions);
            types = List.copyOf(types);
        }
    }

    /**
     * What a result says of the next year's request. It fits where every bound that is stated holds.
     *
     * @param id             unique
     * @param title          the rule in Chinese
     * @param scoreBelow     the score is below this
     * @param executionBelow the rate of execution in per cent is below this
     * @param way            what is proposed
     * @param cut            by how many per cent the request is reduced; nothing of the other ways
     */
    public record Proposal(
            String id,
            String title,
            Optional<BigDecimal> scoreBelow,
            Optional<BigDecimal> executionBelow,
            Way way,
            BigDecimal cut) {
        /** What can be proposed. */
        public enum Way {
            PREFER,
            KEEP,
            REDUCE,
            CANCEL
        }

        /** Whether it is proposed for such a result. */
        public boolean fits(BigDecimal score, BigDecimal execution) {
            return scoreBelow.filter(bound -> score.compareTo(bound) >= 0).isEmpty()
                    && executionBelow
                            .filter(bound -> execution.compareTo(bound) >= 0)
                            .isEmpty();
        }
    }

    /** What a kind of sheet is scored by: the rate of execution, and the indicators. */
    public record Use(ScoringStandard execution, Marking indicators) {}

    /**
     * A rate of the department that money gives: the sum of some amounts over that of others.
     *
     * @param names    what indicators of it are called
     * @param ways     the ways to reckon it, any of which will do
     * @param backedBy amounts that cannot all be zero where the rate is not
     */
    public record DerivedRate(List<String> names, List<Quotient> ways, List<RateTerm> backedBy) {
        public DerivedRate {
            names = List.copyOf(names);
            backedBy = List.copyOf(backedBy);
            ways = List.copyOf(ways);
        }
    }

    /** One way to reckon a rate. */
    public record Quotient(List<RateTerm> numerator, List<RateTerm> denominator) {
        public Quotient {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }

        /** Whether it is a share of what is counted besides the books. */
        public boolean isCounted() {
            return denominator.stream().anyMatch(term -> term.place() instanceof RateTerm.OfCount);
        }
    }

    /**
     * A sentence of the narrative with figures of the sheets.
     *
     * @param id       unique
     * @param pattern  finds it; a named group for each figure
     * @param test     the rule that it falls under
     * @param measures what each named group should say
     * @param sum      the groups that together make up all projects
     */
    public record Claim(String id, RuleTest test, Pattern pattern, Map<String, String> measures, List<String> sum) {
        public Claim {
            sum = List.copyOf(sum);
            measures = InOrder.map(measures);
        }
    }

    /** A parser of targets and actual values. */
    public ValueParser values() {
        return new ValueParser(before, after);
    }

    /** What sheets of projects, or of departments, are scored by. */
    public Use use(boolean ofProject) {
        return Optional.ofNullable(uses.get(ofProject ? PROJECT : DEPARTMENT)).orElseThrow();
    }

    /** The level of that name on a kind of sheet. */
    public Optional<Level> level(String name, boolean ofProject) {
        return levels.stream()
                .filter(level -> level.of().equals(ofProject ? PROJECT : DEPARTMENT)
                        && level.name().equals(name))
                .findFirst();
    }

    /** How reports of that kind are worded; none where the catalogue does not say. */
    public Optional<ReportSpec> report(ReportSpec.Kind kind) {
        return reports.stream().filter(report -> report.kind() == kind).findFirst();
    }

    /** The rate of money that an indicator is by its name. */
    public Optional<DerivedRate> rate(String indicator) {
        return rates.stream().filter(rate -> isNamed(rate.names(), indicator)).findFirst();
    }

    /**
     * Whether books and projects alone give the indicator, so that nobody states it. A rate of what is counted is stated where
     * the plan was not counted, or was nothing.
     */
    public boolean isGiven(String indicator) {
        return share(indicator).isPresent()
                || rate(indicator)
                        .filter(rate -> rate.ways().stream().anyMatch(way -> !way.isCounted()))
                        .isPresent();
    }

    /** The share of projects that an indicator is by its name. */
    public Optional<ProjectShare> share(String indicator) {
        return shares.stream()
                .filter(share -> isNamed(share.names(), indicator))
                .findFirst();
    }

    private static boolean isNamed(List<String> names, String indicator) {
        return names.stream().map(Scoring::bare).anyMatch(bare(indicator)::equals);
    }

    /** Without blanks and quotation marks, which are printed in many ways. */
    private static String bare(String name) {
        return name.replaceAll("[\\s“”\"'‘’]+", "");
    }

    /** The grade of a score. */
    public Optional<Grade> grade(BigDecimal score) {
        return grades.stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .findFirst();
    }
}
