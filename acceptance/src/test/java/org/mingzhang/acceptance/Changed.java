package org.mingzhang.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.Figure;

/** Disclosures with one thing changed. */
final class Changed {
    private Changed() {}

    /** What a hand does to a figure: a digit wrong, two exchanged, one doubled, one added; beyond any rounding tail. */
    static String figure(String text, Random random) {
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        int scale = value.scale();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(scale, 0));
        if (value.signum() == 0) {
            return unit.multiply(BigDecimal.valueOf(10 + random.nextInt(90))).toPlainString();
        }
        String digits = value.unscaledValue().abs().toString();
        while (true) {
            StringBuilder changed = new StringBuilder(digits);
            int at = random.nextInt(digits.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
                case 1 -> {
                    int other = random.nextInt(digits.length());
                    changed.setCharAt(at, digits.charAt(other));
                    changed.setCharAt(other, digits.charAt(at));
                }
                case 2 -> changed.insert(at, digits.charAt(at));
                default -> changed.append(1 + random.nextInt(9));
            }
            BigDecimal result = new BigDecimal(changed.toString()).multiply(unit);
            if (result.subtract(value.abs()).abs().compareTo(unit.multiply(BigDecimal.TEN)) >= 0) {
                return result.setScale(Math.max(scale, 0)).toPlainString();
            }
        }
    }

    /** The cell with another figure. */
    static Cell cell(Cell old, String text) {
        int decimals =
                old.content() instanceof Content.Amount amount ? amount.figure().decimals() : 0;
        return new Cell(
                text, new Content.Amount(new Figure(new BigDecimal(text), decimals)), old.reading(), old.origin());
    }

    /** The disclosure with another row in one of its tables. */
    static Disclosure row(Disclosure disclosure, int table, int at, Row row) {
        List<Table> tables = new ArrayList<>(disclosure.tables());
        List<Row> rows = new ArrayList<>(tables.get(table).rows());
        rows.set(at, row);
        tables.set(table, tables.get(table).withRows(rows));
        return disclosure.withTables(tables);
    }

    /** The disclosure without one of its tables. */
    static Disclosure without(Disclosure disclosure, int table) {
        List<Table> tables = new ArrayList<>(disclosure.tables());
        tables.remove(table);
        return disclosure.withTables(tables);
    }

    /**
     * The disclosure with other words in a line of its narrative, heard anew; none where they do not stand there once.
     *
     * @param at  where the words stand; they may go on in the lines after it
     * @param old what stands there, blanks left out
     */
    static Optional<Disclosure> words(Disclosure disclosure, Origin at, String old, String now) {
        List<Section> sections = new ArrayList<>(disclosure.sections());
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            List<Section.Line> lines = new ArrayList<>(section.lines());
            for (int line = 0; line < lines.size(); line++) {
                Section.Line words = lines.get(line);
                String bare = words.text().replaceAll("[\\s\\u3000“”\"]", "");
                int from = bare.indexOf(old);
                if (words.origin().line().equals(at.line())
                        && words.origin().page().equals(at.page())
                        && from >= 0
                        && from == bare.lastIndexOf(old)) {
                    String changed = bare.substring(0, from) + now + bare.substring(from + old.length());
                    lines.set(line, new Section.Line(changed, words.origin()));
                    sections.set(index, Section.of(section.no(), section.title(), section.origin(), lines));
                    return Optional.of(SpokenDisclosure.hear(disclosure.withSections(sections)));
                }
            }
        }
        return Optional.empty();
    }

    /** The disclosure with another figure in an indicator of one of its sheets. */
    static Disclosure indicator(Disclosure disclosure, int sheet, int line, String key, String text) {
        List<PerformanceSheet> sheets = new ArrayList<>(disclosure.performance());
        PerformanceSheet old = sheets.get(sheet);
        List<PerformanceSheet.Line> lines = new ArrayList<>(old.indicators());
        PerformanceSheet.Line indicator = lines.get(line);
        Map<String, Cell> cells = new LinkedHashMap<>(indicator.cells());
        cells.computeIfPresent(key, (name, cell) -> cell(cell, text));
        lines.set(line, new PerformanceSheet.Line(indicator.key(), indicator.label(), cells, indicator.origin()));
        sheets.set(sheet, old.withIndicators(lines));
        return disclosure.withPerformance(sheets);
    }
}
