package org.mingzhang.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.order.InOrder;

/**
 * A sheet of targets, monitoring or self-evaluation, of the department or of one project.
 *
 * @param form        {@code department-target}, {@code project-target}, {@code department-self-evaluation} …
 * @param formId      the catalogue's id of its form
 * @param formSource  the form set that states the form
 * @param number      the number that its form carries, or its title where it carries none
 * @param title       its title as printed
 * @param currencyUnit the unit of its amounts
 * @param name        the department or the project
 * @param projectCode the project's code, where one is printed
 * @param funding     its money
 * @param indicators  the rows of indicators; each by the catalogue's column keys ({@code level1} … {@code reason})
 * @param management  the rows of how the money was managed: explanation, weight, score, problem
 * @param goals       what the year was to bring and brought, in words: the goal of the whole without a label, and the
 *                    tasks by name; cells {@code target}, {@code content}, {@code actual}
 * @param facts       what stands over the blocks: {@code date}, the date of the sheet as printed
 * @param total       the printed total of weights and scores by key, where there is one
 * @param origin      where the sheet begins
 */
public record PerformanceSheet(
        String form,
        String formId,
        String formSource,
        String number,
        String title,
        CurrencyUnit currencyUnit,
        String name,
        Optional<String> projectCode,
        Funding funding,
        List<Line> indicators,
        List<Line> management,
        List<Line> goals,
        Map<String, Cell> facts,
        Optional<Line> total,
        Origin origin) {
    public PerformanceSheet {
        indicators = List.copyOf(indicators);
        management = List.copyOf(management);
        goals = List.copyOf(goals);
        facts = InOrder.map(facts);
    }

    /** Whether it is of one project. */
    public boolean ofProject() {
        return isOfProject(form);
    }

    /** Whether sheets of that form are of one project each. */
    public static boolean isOfProject(String form) {
        return form.startsWith("project");
    }

    /** Whether it sets targets before the year, and no actual values can be in it. */
    public boolean setsTargets() {
        return isAt(SheetStage.TARGET);
    }

    /** Whether it is a sheet of that stage. */
    public boolean isAt(SheetStage stage) {
        return SheetStage.of(form).filter(stage::equals).isPresent();
    }

    /** The sheet with other indicators. */
    public PerformanceSheet withIndicators(List<Line> others) {
        return with(others, facts);
    }

    /** The sheet with other facts over its blocks. */
    public PerformanceSheet withFacts(Map<String, Cell> others) {
        return with(indicators, others);
    }

    private PerformanceSheet with(List<Line> lines, Map<String, Cell> above) {
        return new PerformanceSheet(
                form,
                formId,
                formSource,
                number,
                title,
                currencyUnit,
                name,
                projectCode,
                funding,
                lines,
                management,
                goals,
                above,
                total,
                origin);
    }

    /**
     * A row of a sheet: cells by key.
     *
     * @param key   the catalogue's key of a row of money
     * @param label what the row is of: the source of money, the third-level indicator
     * @param cells figures and words by the catalogue's key
     * @param origin where it stood
     */
    public record Line(Optional<String> key, String label, Map<String, Cell> cells, Origin origin) {
        public Line {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }
}
