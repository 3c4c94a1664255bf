package org.mingzhang.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The money of performance sheets as tables, so that the same arithmetic holds for it as for the forms. */
final class FundingTables {
    private FundingTables() {}

    /** A table for each sheet with rows of sources, and one for the rows that one list of projects holds. */
    static List<Table> of(List<PerformanceSheet> sheets) {
        List<Table> tables = new ArrayList<>();
        Map<String, List<PerformanceSheet>> lists = new LinkedHashMap<>();
        for (PerformanceSheet sheet : sheets) {
            switch (sheet.funding()) {
                case Funding.BySource bySource -> tables.add(table(sheet, name(sheet), rows(bySource)));
                case Funding.Listed listed ->
                    lists.computeIfAbsent(sheet.formId(), id -> new ArrayList<>())
                            .add(sheet);
            }
        }
        lists.values()
                .forEach(list -> tables.add(table(
                        list.getFirst(),
                        list.getFirst().number(),
                        list.stream().flatMap(FundingTables::listed).toList())));
        return tables;
    }

    private static String name(PerformanceSheet sheet) {
        return sheet.form().startsWith("project") ? sheet.number() + "（" + sheet.name() + "）" : sheet.number();
    }

    private static List<Row> rows(Funding.BySource funding) {
        return funding.lines().stream()
                .map(line -> row(line.key(), Optional.empty(), line))
                .toList();
    }

    private static Stream<Row> listed(PerformanceSheet sheet) {
        return switch (sheet.funding()) {
            case Funding.BySource bySource -> Stream.empty();
            case Funding.Listed listed ->
                Stream.of(row(listed.line().key(), sheet.projectCode().or(listed::unitCode), listed.line()));
        };
    }

    private static Row row(Optional<String> key, Optional<String> code, PerformanceSheet.Line line) {
        return new Row(
                Optional.empty(), key, code, line.label(), Optional.empty(), Map.of(), line.cells(), line.origin());
    }

    private static Table table(PerformanceSheet sheet, String number, List<Row> rows) {
        return new Table(
                sheet.formId(),
                sheet.formSource(),
                number,
                sheet.title(),
                sheet.currencyUnit(),
                sheet.funding().columns(),
                rows,
                List.of(),
                Optional.empty(),
                List.of(),
                sheet.origin());
    }
}
