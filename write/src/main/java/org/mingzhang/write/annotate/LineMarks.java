package org.mingzhang.write.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.CellAddress;
import org.mingzhang.audit.Evidence;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;

/** Finds where on the lines of a text file a piece of evidence stands. */
final class LineMarks {
    /** Lines that a sentence may run over. */
    private static final int LINES_OF_A_SENTENCE = 12;

    private final List<String> lines;
    private final Disclosure disclosure;

    /**
     * A stretch of a line.
     *
     * @param line from 0
     * @param from the first character
     * @param to   the character after the last
     */
    record Stretch(int line, int from, int to) {}

    LineMarks(List<String> lines, Disclosure disclosure) {
        this.lines = lines;
        this.disclosure = disclosure;
    }

    /** The words or the figure where they can be told from others, otherwise the whole line; none without a line. */
    List<Stretch> of(Evidence evidence) {
        if (evidence.origin().line().isEmpty()) {
            return List.of();
        }
        int line = evidence.origin().line().getAsInt() - 1;
        if (line < 0 || line >= lines.size()) {
            return List.of();
        }
        Optional<List<Stretch>> words =
                evidence.origin().quote().filter(quote -> !quote.isBlank()).flatMap(quote -> sentence(line, quote));
        if (words.isPresent()) {
            return words.get();
        }
        return List.of(figure(line, evidence)
                .orElseGet(() -> new Stretch(line, 0, lines.get(line).length())));
    }

    /** The name of the row, where it stands on the line of the evidence. */
    Optional<Stretch> label(Evidence evidence) {
        if (evidence.origin().line().isEmpty()
                || evidence.origin().line().getAsInt() > lines.size()
                || evidence.label().filter(label -> !label.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        int line = evidence.origin().line().getAsInt() - 1;
        String label = evidence.label().get();
        int from = lines.get(line).indexOf(label);
        return from < 0 ? Optional.empty() : Optional.of(new Stretch(line, from, from + label.length()));
    }

    /** The quote from this line on, blanks and line ends left aside. */
    private Optional<List<Stretch>> sentence(int first, String quote) {
        int[] wanted = characters(quote);
        List<int[]> text = new ArrayList<>();
        int last = Math.min(lines.size(), first + LINES_OF_A_SENTENCE);
        for (int line = first; line < last; line++) {
            for (int at = 0; at < lines.get(line).length(); at++) {
                for (int character : characters(lines.get(line).substring(at, at + 1))) {
                    text.add(new int[] {character, line, at});
                }
            }
        }
        for (int from = 0; from + wanted.length <= text.size(); from++) {
            int agreed = 0;
            while (agreed < wanted.length && text.get(from + agreed)[0] == wanted[agreed]) {
                agreed++;
            }
            if (agreed == wanted.length) {
                return Optional.of(stretches(text.subList(from, from + agreed)));
            }
        }
        return Optional.empty();
    }

    private static List<Stretch> stretches(List<int[]> run) {
        Map<Integer, Stretch> byLine = new HashMap<>();
        for (int[] place : run) {
            byLine.merge(
                    place[1],
                    new Stretch(place[1], place[2], place[2] + 1),
                    (a, b) -> new Stretch(a.line(), a.from(), b.to()));
        }
        return byLine.keySet().stream().sorted().map(byLine::get).toList();
    }

    private static int[] characters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .toArray();
    }

    /** The figure on its line: of several alike, the one whose place among them is the cell's place in its row. */
    private Optional<Stretch> figure(int line, Evidence evidence) {
        if (evidence.text().isBlank()) {
            return Optional.empty();
        }
        Matcher printed = Pattern.compile("(?<![\\d.,])" + Pattern.quote(evidence.text()) + "(?![\\d]|[.,]\\d)")
                .matcher(lines.get(line));
        List<Stretch> found = new ArrayList<>();
        while (printed.find()) {
            found.add(new Stretch(line, printed.start(), printed.end()));
        }
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        return evidence.at().flatMap(cell -> {
            List<String> alike = alike(cell, line + 1, evidence.text());
            int place = alike.indexOf(cell.column());
            return alike.size() == found.size() && place >= 0 ? Optional.of(found.get(place)) : Optional.empty();
        });
    }

    /** The columns of the cell's row, in their order, that print the same on that line. */
    private List<String> alike(CellAddress address, int line, String text) {
        if (address.table() >= disclosure.tables().size()) {
            return List.of();
        }
        Row row = disclosure.tables().get(address.table()).rows().get(address.row());
        List<String> alike = new ArrayList<>();
        for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
            boolean here = cell.getValue().origin().line().stream().anyMatch(at -> at == line);
            if (here && cell.getValue().text().equals(text)) {
                alike.add(cell.getKey());
            }
        }
        return alike;
    }
}
