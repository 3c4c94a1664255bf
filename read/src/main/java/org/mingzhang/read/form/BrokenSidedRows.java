package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.Side;
import org.mingzhang.read.raw.RawLine;

/**
 * Puts the rows of a form with two sides together from broken lines, where the two sides of a row run into one line:
 * a new row begins at an ordinal and after figures; its label says which side it is of.
 */
final class BrokenSidedRows {
    /** A label less like any of a side's than this is none of them. */
    private static final double LIKE = 0.75;

    private final Form form;
    private final Map<Side, RowNamer> namers = new LinkedHashMap<>();

    BrokenSidedRows(Form form, Classification functional) {
        this.form = form;
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
        boolean begun = false;
        for (RawLine line : lines) {
            List<BrokenRow> segments = segments(line);
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

    private static List<BrokenRow> segments(RawLine line) {
        List<BrokenRow> segments = new ArrayList<>();
        for (String token : BrokenLines.tokens(line.text())) {
            if (BrokenLines.isFigure(token)) {
                if (segments.isEmpty()) {
                    segments.add(new BrokenRow(line.origin()));
                }
                segments.getLast().figures(List.of(token), line.origin());
            } else {
                boolean starts = segments.isEmpty()
                        || segments.getLast().isComplete()
                        || Words.hasOrdinal(token);
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
