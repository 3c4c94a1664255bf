package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mingzhang.read.raw.RawLine;

/**
 * Finds the rows of a list of projects with their targets among broken lines: a code, a name over several lines, the
 * amounts, and after these the targets until the next code.
 */
final class BrokenProjectRows {
    /** A project's code has 21 places, of which some regions use letters in the last 13; older ones are shorter. */
    private static final Pattern PROJECT = Pattern.compile("\\d{8}[0-9A-Z]{4,16}");
    /** A department's code has 3 digits, a unit's 6, a subordinate unit's 9. */
    private static final Pattern UNIT = Pattern.compile("\\d{3}|\\d{6}|\\d{9}");

    private static final int DEPARTMENT_DIGITS = 3;

    private final Predicate<String> isTotal;
    private final List<BrokenRow> rows = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<List<RawLine>> targets = new ArrayList<>();
    private Optional<BrokenRow> open = Optional.empty();
    private Optional<String> department = Optional.empty();

    /** A finder of such rows; the total's label is that of the form. */
    BrokenProjectRows(Predicate<String> isTotal) {
        this.isTotal = isTotal;
    }

    /** Takes the next line. */
    void line(RawLine line) {
        List<String> tokens = BrokenLines.tokens(line.text());
        if (tokens.isEmpty()) {
            return;
        }
        String first = tokens.getFirst();
        if (isCode(first)) {
            BrokenRow row = begin(line);
            row.code = first;
            if (isUnit(first)) {
                department = department.or(() -> Optional.of(first.substring(0, DEPARTMENT_DIGITS)));
            }
            into(row, tokens.subList(1, tokens.size()), line);
        } else if (open.isPresent()) {
            into(open.get(), tokens, line);
        } else if (rows.isEmpty() && (isTotal.test(first) || isAmounts(tokens))) {
            into(begin(line), tokens, line);
        } else if (targets.isEmpty()) {
            rest.add(line.text());
        } else {
            targets.getLast().add(line);
        }
    }

    /** The rows with amounts. */
    List<BrokenRow> rows() {
        return rows;
    }

    /** The lines between the amounts of a row and the next code, by the index of the row: its targets. */
    List<RawLine> targets(int row) {
        return targets.get(row);
    }

    /** The lines before the first row. */
    List<String> rest() {
        return rest;
    }

    /** Whether the code is one of a project. */
    static boolean isProject(String code) {
        return PROJECT.matcher(code).matches();
    }

    /** Whether the code is one of a department or a unit. */
    static boolean isUnit(String code) {
        return UNIT.matcher(code).matches();
    }

    private boolean isCode(String token) {
        if (isProject(token)) {
            return true;
        }
        return isUnit(token)
                && department
                        .map(token::startsWith)
                        .orElseGet(() -> rows.isEmpty() || rows.getLast().code.isEmpty());
    }

    private BrokenRow begin(RawLine line) {
        BrokenRow row = new BrokenRow(line.origin());
        open = Optional.of(row);
        return row;
    }

    /** Words are the name until the amounts come; what follows these in the line is a target. */
    private void into(BrokenRow row, List<String> tokens, RawLine line) {
        int at = 0;
        while (at < tokens.size() && !BrokenLines.isMoney(tokens.get(at)) && !isAmounts(tokens)) {
            row.labels.add(tokens.get(at));
            at++;
        }
        int end = at;
        while (end < tokens.size() && BrokenLines.isFigure(tokens.get(end))) {
            end++;
        }
        if (end > at) {
            row.figures(tokens.subList(at, end), line.origin());
            rows.add(row);
            targets.add(new ArrayList<>());
            open = Optional.empty();
            if (end < tokens.size()) {
                targets.getLast().add(new RawLine(String.join(" ", tokens.subList(end, tokens.size())), line.origin()));
            }
        }
    }

    /** Amounts without decimals are told from a piece of a name by coming in pairs: the whole and its source. */
    private static boolean isAmounts(List<String> tokens) {
        return tokens.stream().allMatch(BrokenLines::isFigure)
                && (tokens.size() > 1 || BrokenLines.isMoney(tokens.getFirst()));
    }
}
