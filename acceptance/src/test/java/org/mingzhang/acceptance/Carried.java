package org.mingzhang.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Side;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Table;

/**
 * What a published file carries of a disclosure, line by line: all that is printed. It does not carry, whatever the format,
 *
 * <ul>
 *   <li>where things stood and which lines of the ledger they come from: a place of its own is what each file gives them;
 *   <li>how words of the narrative are broken into lines, and where one section ends that has no heading of its own;
 *   <li>the order of rows that a form prints in groups beside each other: the page has one across and one down;
 *   <li>the headings of parts, the cover and the contents page, which the writer adds;
 * </ul>
 */
final class Carried {
    private static final Catalogue CATALOGUE = RealCatalogue.get();
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]+部分");
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");

    private Carried() {}

    /** What of the original is not in what was read, and what is there that the original has not. */
    static List<String> differences(Disclosure original, Disclosure read) {
        List<String> headings = original.sections().stream().map(Section::title).toList();
        List<String> lost = of(original, headings);
        List<String> added = of(read, headings);
        if (lost.equals(added)) {
            return List.of();
        }
        List<String> before = List.copyOf(lost);
        added.forEach(lost::remove);
        before.forEach(added::remove);
        List<String> differences = Stream.concat(
                        lost.stream().map(line -> "- " + line), added.stream().map(line -> "+ " + line))
                .toList();
        return differences.isEmpty() ? List.of("in another order") : differences;
    }

    private static List<String> of(Disclosure disclosure, List<String> headings) {
        List<String> lines = new ArrayList<>();
        lines.add(disclosure.kind() + " " + disclosure.year() + " " + disclosure.regionId() + " "
                + disclosure.unitName().orElse("") + " " + disclosure.currencyUnit());
        disclosure.tables().forEach(table -> table(table, isInGroups(disclosure, table), lines));
        disclosure.performance().forEach(sheet -> sheet(sheet, lines));
        lines.addAll(narrative(disclosure, headings));
        disclosure
                .statements()
                .forEach(statement -> lines.add("said " + statement.sentence() + " " + statement.quantity() + " "
                        + statement.slots().values().stream().map(Slot::text).toList()));
        return lines;
    }

    private static boolean isInGroups(Disclosure disclosure, Table table) {
        return CATALOGUE.form(disclosure.kind(), table.formSource(), table.formId()).stream()
                .map(Form::sides)
                .flatMap(List::stream)
                .anyMatch(Side::sideBySide);
    }

    private static void table(Table table, boolean inGroups, List<String> lines) {
        String form = table.formId();
        lines.add(String.join("|", "form", form, table.formSource(), table.number(), table.title()));
        lines.add(form + " in " + table.currencyUnit());
        lines.add(form + " columns "
                + table.columns().stream()
                        .map(column -> column.key() + column.path())
                        .toList());
        lines.add(form + " says "
                + Stream.concat(table.emptyNote().stream(), table.notes().stream())
                        .distinct()
                        .toList());
        Map<String, List<Row>> sides = table.rows().stream()
                .collect(Collectors.groupingBy(row -> row.block().orElse(""), TreeMap::new, Collectors.toList()));
        List<String> printed = new ArrayList<>();
        sides.values().forEach(rows -> rows.forEach(row -> row(form, row, printed)));
        lines.addAll(inGroups ? printed.stream().sorted().toList() : printed);
    }

    private static void row(String form, Row row, List<String> lines) {
        String name = String.join(
                "|",
                form,
                row.block().orElse(""),
                row.key().orElse(""),
                row.code().orElse(""),
                row.label());
        Map<String, String> beside = new TreeMap<>(row.facts());
        beside.values()
                .removeIf(words ->
                        words.equals(row.label()) || words.equals(row.code().orElse("")));
        lines.add(name + "|" + row.lineNo().orElse("") + beside);
        new TreeMap<>(row.cells()).forEach((column, cell) -> lines.add(name + "|" + column + "=" + cell.text()));
    }

    private static void sheet(PerformanceSheet sheet, List<String> lines) {
        String name = String.join(
                "|",
                sheet.formId(),
                sheet.number(),
                sheet.title(),
                sheet.name(),
                sheet.projectCode().orElse(""));
        lines.add(name + " " + sheet.form() + " in " + sheet.currencyUnit());
        Stream.of(
                        sheet.funding().lines(),
                        sheet.goals(),
                        sheet.management(),
                        sheet.indicators(),
                        sheet.total().stream().toList())
                .flatMap(List::stream)
                .forEach(line -> lines.add(name + "|" + line.label() + words(line)));
    }

    /** What a line says; a cell without words says nothing. */
    private static Map<String, String> words(PerformanceSheet.Line line) {
        Map<String, String> words = new TreeMap<>();
        line.cells().forEach((key, cell) -> words.put(key, cell.text()));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** Headings and words in order, divided where sentences end; those of parts only where a section had them. */
    private static List<String> narrative(Disclosure disclosure, List<String> headings) {
        StringBuilder words = new StringBuilder();
        for (Section section : disclosure.sections()) {
            if (PART.matcher(section.no()).matches()) {
                words.append(headings.contains(section.title()) ? section.title() : "")
                        .append(section.text());
            } else if (!section.no().isEmpty() || headings.contains(section.title())) {
                words.append(section.no()).append(section.title()).append(section.text());
            }
        }
        return List.of(BLANK.matcher(words).replaceAll("").split("(?<=。)"));
    }
}
