package org.mingzhang.write.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.disclosure.Origin;

/** Says in Chinese where something stands. */
public final class Places {
    private Places() {}

    /** The form, row and column, or the section of the narrative; empty where nothing is known. */
    public static String of(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        evidence.document().ifPresent(parts::add);
        evidence.form().ifPresent(form -> parts.add(form + " 表"));
        evidence.section().ifPresent(section -> parts.add("正文“" + section + "”"));
        row(evidence).ifPresent(row -> parts.add("“" + row + "”行"));
        evidence.column().ifPresent(column -> parts.add("“" + column.replace("/", "－") + "”列"));
        return String.join(" ", parts);
    }

    /** The code and the name of the row. */
    public static Optional<String> row(Evidence evidence) {
        Optional<String> label = evidence.label().filter(words -> !words.isBlank());
        Optional<String> row = evidence.row().filter(words -> !words.isBlank());
        if (label.isEmpty() || row.isEmpty()) {
            return label.or(() -> row);
        }
        // Only an account code or a line number helps a reader; a key of the catalogue does not.
        return Character.isDigit(row.get().charAt(0)) ? Optional.of(row.get() + " " + label.get()) : label;
    }

    /** The page, line, sheet and cell, as far as they are known; empty where none is. */
    public static String of(Origin origin) {
        List<String> parts = new ArrayList<>();
        origin.page().ifPresent(page -> parts.add("第 " + page + " 页"));
        origin.sheet().ifPresent(sheet -> parts.add("工作表“" + sheet + "”"));
        origin.cell().ifPresent(cell -> parts.add("单元格 " + cell));
        origin.line().ifPresent(line -> parts.add("第 " + line + " 行"));
        return String.join(" ", parts);
    }
}
