package org.mingzhang.ledger.interchange;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.catalogue.Scoring.Suggestion;

/** The catalogue's library of indicators as a sheet to choose and copy from; nothing is read from it. */
final class IndicatorLibrary {
    private static final List<String> HEADINGS = List.of("一级指标", "二级指标", "三级指标", "指标值写法", "适用的功能科目", "适用的项目类型");
    private static final int WIDTH = 18;

    private final Scoring scoring;

    IndicatorLibrary(Scoring scoring) {
        this.scoring = scoring;
    }

    /** Fills the sheet, an indicator a row. */
    void write(Worksheet sheet) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        int row = 1;
        for (Suggestion indicator : scoring.library()) {
            sheet.value(row, 0, level1(indicator));
            sheet.value(row, 1, indicator.level2());
            sheet.value(row, 2, indicator.name());
            sheet.value(row, 3, indicator.target());
            sheet.value(row, 4, orAll(indicator.functions()));
            sheet.value(row, 5, orAll(indicator.types()));
            row++;
        }
        sheet.freezePane(0, 1);
    }

    private String level1(Suggestion indicator) {
        return scoring.levels().stream()
                .filter(level -> level.id().equals(indicator.level()))
                .map(Level::name)
                .findFirst()
                .orElse("");
    }

    private static String orAll(List<String> words) {
        return words.isEmpty() ? "通用" : String.join("、", words);
    }
}
