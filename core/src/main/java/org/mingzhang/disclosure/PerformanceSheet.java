package org.mingzhang.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.money.CurrencyUnit;

/**
 * A sheet of targets, monitoring or self-evaluation, of the department or of one project.
 *
 * @param form        {@code department-target}, {@code project-target}, {@code department-self-evaluation} …
 * @param formId      the catalogue's id of its form
 * @param formSource  the form set that states the form
 * @param title       its title as printed
 * @param currencyUnit the unit of its amounts
 * @param name        the department or the project
 * @param projectCode the project's code, where one is printed
 * @param columns     the columns of money
 * @param funding     the rows of money by source; cells by the keys of the columns, besides weight, rate and score
 * @param indicators  the rows of indicators; each by the catalogue's column keys ({@code level1} … {@code reason})
 * @param total       the printed total of weights and scores by key, where there is one
 * @param origin      where the sheet begins
 */
public record PerformanceSheet(
        String form,
        String formId,
        String formSource,
        String title,
        CurrencyUnit currencyUnit,
        String name,
        Optional<String> projectCode,
        List<Column> columns,
        List<Line> funding,
        List<Line> indicators,
        Optional<Line> total,
        Origin origin) {
    public PerformanceSheet {
        columns = List.copyOf(columns);
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /** The rows of money as a table, so that the same arithmetic holds for them as for the forms. */
    public Table fundingTable() {
        List<Row> rows = new ArrayList<>();
        for (Line line : funding) {
            rows.add(new Row(
                    Optional.empty(),
                    line.key(),
                    Optional.empty(),
                    line.label(),
                    Optional.empty(),
                    Map.of(),
                    line.cells(),
                    line.origin()));
        }
        String number = projectSheet() ? title + "（" + name + "）" : title;
        return new Table(
                formId,
                formSource,
                number,
                title,
                currencyUnit,
                columns,
                rows,
                List.of(),
                Optional.empty(),
                List.of(),
                origin);
    }

    private boolean projectSheet() {
        return form.startsWith("project");
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
