package org.mingzhang.read.form;

import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.read.raw.RawLine;

/** The notes below a form: which lines are notes, and which of them say that the form holds no figures. */
final class Notes {
    /** A note is broken over so many lines at most. */
    private static final int LINES = 3;

    private Notes() {}

    /** Whether the text begins as a note does. */
    static boolean isNote(ReadingWords words, String text) {
        String bare = Words.bare(text);
        return words.list("notes").stream()
                .anyMatch(start -> bare.matches(start + "\\d*[:：.、].*") || bare.matches("[(（]?" + start + "[:：].*"));
    }

    /** Whether the text says that a form holds no figures. */
    static boolean isEmptyNote(ReadingWords words, String text) {
        String bare = Words.bare(text);
        return words.list("empty-note").stream().map(Words::bare).anyMatch(bare::contains);
    }

    /** Whether nothing of the note can follow on the next line. */
    static boolean ends(String text) {
        return text.strip().matches(".*[。）)；;]$");
    }

    /** Adds a note to the table. */
    static void add(TableDraft draft, ReadingWords words, String text) {
        draft.notes.add(text.strip());
        if (isEmptyNote(words, text)) {
            draft.emptyNote = Optional.of(text.strip());
        }
    }

    /**
     * Adds what the lines right below a form say together, where that is why the form is empty.
     *
     * @return whether it is
     */
    static boolean addBroken(TableDraft draft, ReadingWords words, List<RawLine> lines) {
        String joined =
                String.join("", lines.stream().map(line -> line.text().strip()).toList());
        boolean broken = lines.size() > 1
                && lines.size() <= LINES
                && isEmptyNote(words, joined)
                && lines.subList(0, lines.size() - 1).stream().noneMatch(line -> ends(line.text()))
                && draft.rows.stream()
                        .flatMap(row -> row.cells().values().stream())
                        .allMatch(cell -> cell.value().isEmpty());
        if (broken) {
            add(draft, words, joined);
        }
        return broken;
    }
}
