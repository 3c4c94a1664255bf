package org.mingzhang.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet of targets, monitoring or self-evaluation, of the department or of one project.
 *
 * @param form        {@code department-target}, {@code project-target}, {@code department-self-evaluation} …
 * @param name        the department or the project
 * @param projectCode the project's code, where one is printed
 * @param funding     the rows of money by source
 * @param indicators  the rows of indicators; each by the catalogue's column keys ({@code level1} … {@code reason})
 * @param total       the printed total of weights and scores by key, where there is one
 * @param origin      where the sheet begins
 */
public record PerformanceSheet(
        String form,
        String name,
        Optional<String> projectCode,
        List<Line> funding,
        List<Line> indicators,
        Optional<Line> total,
        Origin origin) {
    public PerformanceSheet {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /**
     * A row of a sheet: cells by key.
     *
     * @param label what the row is of: the source of money, the third-level indicator
     * @param cells figures and words by the catalogue's key
     * @param origin where it stood
     */
    public record Line(String label, Map<String, Cell> cells, Origin origin) {
        public Line {
            cells = Map.copyOf(cells);
        }
    }
}
