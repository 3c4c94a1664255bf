package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.read.raw.RawLine;

/**
 * Reads the indicators of the department from lines without columns: levels that stand alone or before a name, a name
 * with its target at the end of the line, and lines that explain it.
 */
final class BrokenIndicators {
    private final TargetValues values;
    private final ReadingWords words;
    private final List<Line> indicators = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<RawLine> pending = new ArrayList<>();
    private final Map<String, String> levels = new LinkedHashMap<>();
    private boolean begun;
    private boolean afterLevel;

    BrokenIndicators(ReadingWords words) {
        this.words = words;
        values = new TargetValues(words);
    }

    /** Takes the next line below the money. */
    void line(RawLine line) {
        List<String> tokens = BrokenLines.tokens(line.text());
        if (tokens.isEmpty()) {
            return;
        }
        if (!begun) {
            begun = tokens.stream().anyMatch(token -> words.list("indicator-headings", "level3")
                    .contains(token));
            if (!begun) {
                rest.add(line.text());
            }
            return;
        }
        int at = 0;
        while (at < tokens.size() && level(tokens, at)) {
            at++;
        }
        List<String> left = tokens.subList(at, tokens.size());
        if (left.isEmpty()) {
            explain();
            afterLevel = true;
        } else if (values.isValue(left.getLast()) && left.size() > 1) {
            explain();
            indicator(String.join("", left.subList(0, left.size() - 1)), left.getLast(), line.origin());
        } else if (values.isValue(left.getFirst()) && left.size() == 1 && !pending.isEmpty()) {
            String name = String.join(
                    "", pending.stream().map(each -> each.text().strip()).toList());
            Origin origin = pending.getFirst().origin();
            pending.clear();
            indicator(name, left.getFirst(), origin);
        } else {
            pending.add(line);
        }
    }

    /** Words without a target behind the last indicator explain it; where they follow a level they are nobody's. */
    private void explain() {
        if (pending.isEmpty()) {
            return;
        }
        String text = String.join(
                "", pending.stream().map(each -> each.text().strip()).toList());
        if (indicators.isEmpty() || afterLevel) {
            rest.add(text);
        } else {
            Line last = indicators.removeLast();
            Map<String, Cell> cells = new LinkedHashMap<>(last.cells());
            cells.put(
                    "explanation",
                    CellParser.parse(
                            text, Cell.Reading.INFERRED, pending.getFirst().origin()));
            indicators.add(new Line(last.key(), last.label(), cells, last.origin()));
        }
        pending.clear();
    }

    /** Whether the token is a level; one of the first level ends the second, and a level is not followed by its target. */
    private boolean level(List<String> tokens, int at) {
        String token = tokens.get(at);
        if (at + 1 < tokens.size() && values.isValue(tokens.get(at + 1)) && at + 2 == tokens.size()) {
            return false;
        }
        if (words.list("indicator-levels", "level1").contains(token)) {
            levels.put("level1", token);
            levels.remove("level2");
            return true;
        }
        if (words.list("indicator-levels", "level2").contains(token)) {
            levels.put("level2", token);
            return true;
        }
        return false;
    }

    private void indicator(String name, String value, Origin origin) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        levels.forEach((level, text) -> cells.put(level, CellParser.parse(text, Cell.Reading.INFERRED, origin)));
        cells.put("target", CellParser.parse(value, Cell.Reading.INFERRED, origin));
        cells.put("explanation", CellParser.parse("", Cell.Reading.INFERRED, origin));
        indicators.add(new Line(Optional.empty(), name, cells, origin));
        afterLevel = false;
    }

    /** The indicators; no further line may follow. */
    List<Line> indicators() {
        explain();
        return indicators;
    }

    /** The lines that are none of them. */
    List<String> rest() {
        return rest;
    }
}
