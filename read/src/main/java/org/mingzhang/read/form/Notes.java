package org.mingzhang.read.form;

import java.util.Optional;
import org.mingzhang.catalogue.ReadingWords;

/** The notes below a form: which lines are notes, and which of them say that the form holds no figures. */
final class Notes {
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

    /** Adds a note to the table. */
    static void add(TableDraft draft, ReadingWords words, String text) {
        draft.notes.add(text.strip());
        if (isEmptyNote(words, text)) {
            draft.emptyNote = Optional.of(text.strip());
        }
    }
}
