package org.mingzhang.write.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Severity;

/**
 * The units of a run side by side, the one with most errors for each check that was run first. Documents differ in
 * length, so counts alone would put the longest document first.
 */
public final class League {
    /** What the table is called. */
    public static final String TITLE = "各部门汇总";

    /** How the rows are ordered, for people. */
    public static final String ORDER =
            "排列次序：先比每百条规则的错误数，再比每百条规则的疑点数，从多到少。规则数为该单位各文件实际执行的检查规则条数之和，" + "不适用的规则不计；同一单位的多个文件合并计算。";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Standing> units = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    /**
     * What the documents of one unit came to.
     *
     * @param unit      its name
     * @param documents documents audited
     * @param errors    findings of that severity
     * @param warnings  findings of that severity
     * @param infos     findings of that severity
     * @param rulesRun  checks that had something to check, over all its documents
     * @param unread    pieces of content that were not understood
     */
    public record Standing(
            String unit, int documents, long errors, long warnings, long infos, long rulesRun, long unread) {
        /** Errors for a hundred checks run, with two decimals. */
        public String errorRate() {
            return rate(errors);
        }

        /** Warnings for a hundred checks run, with two decimals. */
        public String warningRate() {
            return rate(warnings);
        }

        private String rate(long count) {
            return rulesRun == 0
                    ? "—"
                    : BigDecimal.valueOf(count)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(rulesRun), 2, RoundingMode.HALF_UP)
                            .toPlainString();
        }

        private Standing plus(Standing other) {
            return new Standing(
                    unit,
                    documents + other.documents,
                    errors + other.errors,
                    warnings + other.warnings,
                    infos + other.infos,
                    rulesRun + other.rulesRun,
                    unread + other.unread);
        }

        /** Below zero where this has more of them for each check. */
        private int moreOften(long mine, Standing other, long theirs) {
            // Exact: the rates are compared crosswise, not as rounded quotients.
            return Long.compare(theirs * Math.max(1, rulesRun), mine * Math.max(1, other.rulesRun));
        }
    }

    /**
     * A file that could not be read.
     *
     * @param file   its name
     * @param reason why, and what to do, in Chinese
     */
    public record Failure(String file, String reason) {}

    /** Counts a document in. */
    public void add(AuditReport report) {
        String file = report.disclosure().source().file();
        String unit = report.disclosure().unitName().orElse("（未识别出单位名称：" + file + "）");
        Standing standing = new Standing(
                unit,
                1,
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.rulesRun(),
                report.disclosure().unread().size());
        units.merge(unit, standing, Standing::plus);
    }

    /** Counts in a file that could not be read. */
    public void addFailed(String file, String reason) {
        failures.add(new Failure(file, reason));
    }

    /** The units, the one with most errors for each check first; equals stay in the order of their first documents. */
    public List<Standing> standings() {
        Comparator<Standing> byErrors = (a, b) -> a.moreOften(a.errors(), b, b.errors());
        Comparator<Standing> byWarnings = (a, b) -> a.moreOften(a.warnings(), b, b.warnings());
        return units.values().stream()
                .sorted(byErrors.thenComparing(byWarnings))
                .toList();
    }

    /** The files that could not be read, in the order of the run. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }
}
