package org.mingzhang.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.money.FigureParser;

/** A row while it is put together from broken lines. */
final class BrokenRow {
    final Origin origin;
    final List<String> labels = new ArrayList<>();
    final Map<String, String> facts = new LinkedHashMap<>();
    final List<String> figures = new ArrayList<>();
    String code = "";
    Origin figuresAt = Origin.NONE;

    BrokenRow(Origin origin) {
        this.origin = origin;
    }

    void figures(List<String> more, Origin at) {
        figures.addAll(more);
        figuresAt = at;
    }

    String label() {
        return String.join("", labels);
    }

    boolean isComplete() {
        return !figures.isEmpty();
    }

    List<BigDecimal> values() {
        return figures.stream()
                .map(text -> FigureParser.parse(text).orElse(BigDecimal.ZERO))
                .toList();
    }
}
