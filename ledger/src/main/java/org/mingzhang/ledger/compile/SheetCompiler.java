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
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.catalogue.Scoring.Use;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.disclosure.Row;
import org.mingzhang.ledger.performance.Achieved;
import org.mingzhang.ledger.performance.Goal;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Stated;
import org.mingzhang.money.Decimals;
import org.mingzhang.performance.Mark;
import org.mingzhang.performance.Value;
import org.mingzhang.performance.ValueParser;

/**
 * Lays out one performance sheet: targets as they are stated; of a self-evaluation what was reached, and the scores that follow by
 * the scoring standard of region and year. No score is ever stated.
 */
final class SheetCompiler {
    private static final int DECIMALS = 2;
    private static final String TOTAL = "total";
    private static final String WEIGHT = "weight";
    private static final String SCORE = "score";

    private final Scoring scoring;
    private final ValueParser values;
    private final String total;

    /**
     * A compiler by this scoring.
     *
     * @param total what the row of the total is called
     */
    SheetCompiler(Scoring scoring, String total) {
        this.scoring = scoring;
        this.total = total;
        this.values = scoring.values();
    }

    /**
     * What a sheet is made of.
     *
     * @param code   of the department or the project; none of the row of all projects
     * @param name   what the department or the project is called
     * @param money  its rows of money
     * @param stated its indicators, what the year was to bring, and what was reached
     * @param rates  rates that follow from money, of a department's self-evaluation
     */
    record Parts(
            Optional<String> code, String name, SheetMoney money, Stated stated, Optional<DepartmentRates> rates) {}

    /** A sheet of targets: no weights, no scores. A list of all projects has room for group, name and target alone. */
    LaidSheet target(Parts parts) {
        boolean listed = parts.money().listed();
        List<Line> indicators = new ArrayList<>();
        for (Indicator target : of(parts, Level.Block.INDICATORS)) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            cells.put("level1", SheetCells.words(target.level1()));
            if (!listed) {
                cells.put("level2", SheetCells.words(target.level2()));
            }
            cells.put("target", SheetCells.words(target.target()));
            if (!listed) {
                cells.put("explanation", SheetCells.words(target.explanation()));
            }
            indicators.add(SheetAssembly.line(target.name(), cells));
        }
        List<Line> goals = listed
                ? List.of()
                : parts.stated().goals().stream()
                        .map(goal -> SheetAssembly.line(
                                goal.task(),
                                Map.of(
                                        goal.task().isEmpty() ? "target" : "content",
                                        SheetCells.words(goal.expected()))))
                        .toList();
        return new LaidSheet(
                parts.code(),
                SheetAssembly.sheet(
                        parts, funding(parts, Optional.empty()), indicators, List.of(), goals, Optional.empty()),
                Set.of());
    }

    /** A self-evaluation, scored. */
    LaidSheet evaluation(Parts parts) {
        return new Evaluation(parts).lay();
    }

    private final class Evaluation {
        private final Parts parts;
        private final Use use;
        private final Set<String> gaps = new TreeSet<>();
        private BigDecimal weights = BigDecimal.ZERO;
        private BigDecimal scores = BigDecimal.ZERO;
        private boolean complete = true;

        Evaluation(Parts parts) {
            this.parts = parts;
            this.use = scoring.use(parts.money().project().isPresent());
        }

        LaidSheet lay() {
            List<Line> funding = funding(
                    parts,
                    of(parts, Level.Block.EXECUTION).stream()
                            .map(Indicator::weight)
                            .findFirst()
                            .map(this::executed));
            List<Line> management = of(parts, Level.Block.MANAGEMENT).stream()
                    .map(this::management)
                    .toList();
            List<Line> indicators = of(parts, Level.Block.INDICATORS).stream()
                    .map(this::indicator)
                    .toList();
            List<Line> goals = parts.stated().goals().stream().map(this::goal).toList();
            Map<String, Cell> last = new LinkedHashMap<>();
            last.put(WEIGHT, SheetCells.number(Decimals.plain(weights)));
            last.put(SCORE, complete ? SheetCells.number(Decimals.plain(scores)) : SheetCells.words(""));
            return new LaidSheet(
                    parts.code(),
                    SheetAssembly.sheet(
                            parts,
                            funding,
                            indicators,
                            management,
                            goals,
                            Optional.of(SheetAssembly.line(SheetCompiler.this.total, last))),
                    gaps);
        }

        /** The rate of execution, and what it scores. */
        private Executed executed(BigDecimal weight) {
            Optional<BigDecimal> rate = parts.money().table().rows().stream()
                    .filter(row -> row.key().filter(TOTAL::equals).isPresent())
                    .findFirst()
                    .flatMap(row -> SheetAssembly.rate(row, "revised"));
            if (rate.isEmpty()) {
                gaps.add("《" + parts.name() + "》没有全年预算数，执行率不能计分");
            }
            Optional<BigDecimal> score =
                    rate.map(of -> use.execution().score(of, weight).setScale(DECIMALS, RoundingMode.HALF_UP));
            count(weight, score);
            return new Executed(weight, score);
        }

        private Line management(Indicator stated) {
            Optional<Achieved> achieved = achieved(stated);
            Map<String, Cell> cells = new LinkedHashMap<>();
            cells.put(
                    "explanation",
                    SheetCells.words(achieved.map(Achieved::actual).orElse("")));
            cells.put(WEIGHT, SheetCells.number(Decimals.plain(stated.weight())));
            cells.put(
                    SCORE,
                    score(stated, achieved)
                            .map(scored -> SheetCells.number(scored.score()))
                            .orElse(SheetCells.words("")));
            cells.put("problem", SheetCells.words(achieved.map(Achieved::reason).orElse("")));
            return SheetAssembly.line(stated.name(), cells);
        }

        private Line indicator(Indicator stated) {
            Optional<Achieved> achieved = achieved(stated);
            Optional<Mark.Scored> scored = score(stated, achieved);
            Map<String, Cell> cells = SheetAssembly.levels(stated);
            cells.put("target", SheetCells.words(stated.target()));
            cells.put("actual", SheetCells.words(achieved.map(Achieved::actual).orElse("")));
            cells.put(WEIGHT, SheetCells.number(Decimals.plain(stated.weight())));
            cells.put(SCORE, scored.map(mark -> SheetCells.number(mark.score())).orElse(SheetCells.words("")));
            cells.put(
                    "deviation",
                    scored.map(mark -> SheetCells.number(mark.deviation().setScale(DECIMALS)))
                            .orElse(SheetCells.words("")));
            boolean derived =
                    parts.rates().flatMap(rates -> rates.of(stated.name())).isPresent();
            boolean needless = derived && scored.filter(mark -> !mark.reason()).isPresent();
            cells.put(
                    "reason",
                    SheetCells.words(
                            needless ? "" : achieved.map(Achieved::reason).orElse("")));
            return SheetAssembly.line(stated.name(), cells);
        }

        private Line goal(Goal goal) {
            if (goal.actual().isEmpty()) {
                gaps.add("《" + parts.name() + "》" + (goal.task().isEmpty() ? "年度总体目标" : "任务“" + goal.task() + "”")
                        + "没有填实际完成情况");
            }
            return SheetAssembly.line(
                    goal.task(),
                    Map.of(
                            goal.task().isEmpty() ? "target" : "content",
                            SheetCells.words(goal.expected()),
                            "actual",
                            SheetCells.words(goal.actual())));
        }

        /** What is stated, or follows from money. */
        private Optional<Achieved> achieved(Indicator stated) {
            Optional<BigDecimal> rate = parts.rates().flatMap(rates -> rates.of(stated.name()));
            Optional<Achieved> said = parts.stated().results().stream()
                    .filter(each -> each.name().equals(stated.name()))
                    .findFirst();
            return rate.map(of -> new Achieved(
                            stated.name(),
                            of.toPlainString() + "%",
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            said.map(Achieved::reason).orElse("")))
                    .or(() -> said);
        }

        private Optional<Mark.Scored> score(Indicator stated, Optional<Achieved> achieved) {
            Value target = values.parse(stated.target());
            Value actual = values.parse(achieved.map(Achieved::actual).orElse(""));
            Mark mark = use.indicators().mark(target, actual, achieved.flatMap(Achieved::degree), stated.weight());
            Optional<Mark.Scored> scored =
                    switch (mark) {
                        case Mark.Scored of -> Optional.of(of);
                        case Mark.Unscored why -> {
                            gaps.add("《" + parts.name() + "》指标“" + stated.name() + "”"
                                    + (isDerived(stated) ? "由账册得出，账册中没有计算它的数" : said(why)));
                            yield Optional.empty();
                        }
                    };
            if (scored.filter(Mark.Scored::reason).isPresent()
                    && achieved.filter(each -> !each.reason().isEmpty()).isEmpty()) {
                gaps.add("《" + parts.name() + "》指标“" + stated.name() + "”没有填偏差原因和改进措施");
            }
            count(stated.weight(), scored.map(Mark.Scored::score));
            return scored;
        }

        /** Whether the ledger gives it, and nobody states it. */
        private boolean isDerived(Indicator stated) {
            return parts.rates().isPresent() && scoring.isGiven(stated.name());
        }

        private void count(BigDecimal weight, Optional<BigDecimal> score) {
            weights = weights.add(weight);
            scores = scores.add(score.orElse(BigDecimal.ZERO));
            complete = complete && score.isPresent();
        }
    }

    /** The weight of the rate of execution and what it scored. */
    private record Executed(BigDecimal weight, Optional<BigDecimal> score) {}

    private static String said(Mark.Unscored why) {
        return switch (why) {
            case MISSING -> "没有填实际完成值";
            case OTHER_KIND -> "的实际完成值与指标值不能比较，不能计分";
            case NO_DEGREE -> "没有填完成程度，不能计分";
        };
    }

    private List<Indicator> of(Parts parts, Level.Block block) {
        return SheetAssembly.of(parts, block, scoring);
    }

    /** The rows of money; of a self-evaluation with rate and score. */
    private static List<Line> funding(Parts parts, Optional<Executed> executed) {
        List<Line> lines = new ArrayList<>();
        for (Row row : parts.money().table().rows()) {
            Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
            executed.ifPresent(of -> {
                boolean total = row.key().filter(TOTAL::equals).isPresent();
                cells.put(WEIGHT, total ? SheetCells.number(Decimals.plain(of.weight())) : SheetCells.dash());
                cells.put(
                        "rate",
                        SheetAssembly.rate(row, "revised")
                                .map(SheetCells::percent)
                                .orElseGet(SheetCells::dash));
                cells.put(
                        SCORE,
                        total ? of.score().map(SheetCells::number).orElse(SheetCells.words("")) : SheetCells.dash());
            });
            lines.add(new Line(row.key(), row.label(), cells, Origin.NONE));
        }
        return lines;
    }
}
