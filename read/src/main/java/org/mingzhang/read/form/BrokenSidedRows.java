package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.Side;
import org.mingzhang.read.raw.RawLine;

/**
 * Puts the rows of a form with two sides together from broken lines, where the two sides of a row run into one line:
 * a new row begins at an ordinal and after figures; its label says which side it is of.
 */
final class BrokenSidedRows {
    /** A label less like any of a side's than this is none of them. */
    private static final double LIKE = 0.75;

    /** A table that numbers its rows has fewer rows than this. */
    private static final Pattern LINE_NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private final Form form;
    private final List<String> lineNumberHeadings;
    private final Map<Side, RowNamer> namers = new LinkedHashMap<>();
    /** The number of the row that came last. */
    private int lastNumber;

    BrokenSidedRows(Form form, Classification functional, ReadingWords words) {
        this.form = form;
        lineNumberHeadings = words.list("line-number-heading");
        form.sides().forEach(side -> namers.put(side, new RowNamer(side.rows(), functional)));
    }

    /**
     * A row of one side.
     *
     * @param side its side
     * @param key  the catalogue's key of the row
     * @param row  its words and figures
     */
    record Sided(Side side, Optional<String> key, BrokenRow row) {}

    /** The rows of the lines; lines before the first known label are headings. */
    List<Sided> read(List<RawLine> lines) {
        List<Sided> rows = new ArrayList<>();
        boolean numbered = lines.stream()
                .flatMap(line -> BrokenLines.tokens(line.text()).stream())
                .anyMatch(lineNumberHeadings::contains);
        boolean begun = false;
        for (RawLine line : lines) {
            List<BrokenRow> segments = segments(line, numbered);
            for (int index = 0; index < segments.size(); index++) {
                BrokenRow segment = segments.get(index);
                Optional<Side> side = side(segment.label(), index, segments.size());
                begun |= side.isPresent() && (Words.hasOrdinal(segment.label()) || segment.isComplete());
                if (begun && side.isPresent()) {
                    RowNamer namer = namers.get(side.get());
                    rows.add(new Sided(
                            side.get(), namer == null ? Optional.empty() : namer.key(segment.label()), segment));
                } else if (begun && segment.isComplete()) {
                    rows.add(new Sided(form.sides().getLast(), Optional.empty(), segment));
                }
            }
        }
        return rows;
    }

    /**
     * The parts of a line that belong to one side each; in a table that numbers its rows, without the numbers: a
     * number that goes on from the line before and ends the line is of a blank row on the other side.
     */
    private List<BrokenRow> segments(RawLine line, boolean numbered) {
        List<BrokenRow> segments = new ArrayList<>();
        boolean numberDue = numbered;
        int next = lastNumber + 1;
        List<String> tokens = BrokenLines.tokens(line.text());
        for (int index = 0; index < tokens.size(); index++) {
            String token = tokens.get(index);
            boolean blankSide = numbered && index + 1 == tokens.size() && token.equals(Integer.toString(next));
            if (blankSide && !numberDue) {
                segments.add(new BrokenRow(line.origin()));
            }
            if (blankSide || numberDue && LINE_NUMBER.matcher(token).matches()) {
                lastNumber = Integer.parseInt(token);
                numberDue = false;
                continue;
            }
            numberDue = numbered && !BrokenLines.isFigure(token);
            if (BrokenLines.isFigure(token)) {
                if (segments.isEmpty()) {
                    segments.add(new BrokenRow(line.origin()));
                }
                segments.getLast().figures(List.of(token), line.origin());
            } else {
                boolean starts = segments.isEmpty() || segments.getLast().isComplete() || Words.hasOrdinal(token);
                if (starts) {
                    segments.add(new BrokenRow(line.origin()));
                }
                segments.getLast().labels.add(token);
            }
        }
        return segments;
    }

    /** The side whose rows the label is likest; where it is of both, the first of the line is the first side. */
    private Optional<Side> side(String label, int index, int count) {
        Optional<Side> best = Optional.empty();
        double most = LIKE;
        for (Side side : form.sides()) {
            RowNamer namer = namers.get(side);
            double likeness = namer == null ? 0 : namer.likeness(label);
            boolean later = likeness == most && best.isPresent() && (index > 0 || count == 1);
            if (likeness > most || later || best.isEmpty() && likeness >= most) {
                best = Optional.of(side);
                most = likeness;
            }
        }
        return best;
    }
}
