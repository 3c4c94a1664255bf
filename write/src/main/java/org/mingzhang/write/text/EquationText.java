package org.mingzhang.write.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.report.Equation;

/** An equation on lines of text, each figure right under the name of its term. */
final class EquationText {
    /** Wide enough for most equations, narrow enough for a terminal beside a document. */
    private static final int LINE_WIDTH = 100;

    private EquationText() {}

    static List<String> lines(Equation equation) {
        List<String> lines = new ArrayList<>();
        String shared = equation.shared().isEmpty() ? "" : "（" + equation.shared() + "）";
        lines.add(equation.title() + shared);
        StringBuilder names = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        for (Equation.Term term : equation.terms()) {
            int width = Math.max(Columns.width(term.name()), Columns.width(term.figure()));
            int sign = term.sign().isEmpty() ? 0 : Columns.width(term.sign()) + 1;
            if (!names.isEmpty() && Columns.width(names.toString()) + 1 + sign + width > LINE_WIDTH) {
                flush(lines, names, figures);
            }
            String gap = names.isEmpty() ? "" : " ";
            names.append(gap).append(Columns.padRight(term.sign(), sign)).append(Columns.padRight(term.name(), width));
            figures.append(gap)
                    .append(Columns.padRight(term.sign(), sign))
                    .append(Columns.padLeft(term.figure(), width));
        }
        flush(lines, names, figures);
        lines.add("左边 " + equation.leftSum() + "，右边 " + equation.rightSum() + "，左边减右边 " + equation.difference());
        return lines;
    }

    private static void flush(List<String> lines, StringBuilder names, StringBuilder figures) {
        lines.add("  " + names.toString().stripTrailing());
        lines.add("  " + figures.toString().stripTrailing());
        names.setLength(0);
        figures.setLength(0);
    }
}
