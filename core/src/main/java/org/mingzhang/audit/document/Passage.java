package org.mingzhang.audit.document;

import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.disclosure.Origin;

/**
 * Words that belong together, a paragraph or a heading, without the breaks between lines, and where each line stood.
 *
 * @param scope   where they stand
 * @param form    the form they stand under
 * @param section the section of the narrative, as it is to be called
 * @param text    the words
 * @param pieces  the lines, by where they begin in the text
 */
record Passage(Scope scope, Optional<String> form, Optional<String> section, String text, List<Piece> pieces) {
    private static final int CONTEXT = 24;

    Passage {
        pieces = List.copyOf(pieces);
    }

    /**
     * A line.
     *
     * @param start  the index of its first character in the text
     * @param origin where it stood
     */
    record Piece(int start, Origin origin) {}

    /** Where the character of that index stood. */
    Origin origin(int at) {
        return pieces.stream()
                .filter(piece -> piece.start() <= at)
                .reduce((one, other) -> other)
                .map(Piece::origin)
                .orElse(Origin.NONE);
    }

    /** Whether a line ends between the two indexes: what stands there may be the extraction's doing. */
    boolean broken(int start, int end) {
        return pieces.stream().anyMatch(piece -> piece.start() > start && piece.start() < end);
    }

    /** The words from one index to another as evidence; the quotation takes in what stands around them. */
    Evidence evidence(int start, int end) {
        Origin origin = origin(start);
        String quote = text.substring(Math.max(0, start - CONTEXT), Math.min(text.length(), end + CONTEXT));
        return new Evidence(
                Optional.empty(),
                form,
                section,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text.substring(start, end),
                Optional.empty(),
                origin.quoting(quote));
    }

    /** What the place is called in a sentence. */
    String place() {
        return switch (scope) {
            case TEXT -> section.map(name -> "“" + name + "”一节").orElse("正文");
            case HEADING -> form.map(number -> number + "表标题").orElse("标题");
            case NOTE -> form.map(number -> number + "表的表下说明").orElse("表下说明");
            case CONTENTS -> "目录";
            case SHEET -> form.map(title -> "《" + title + "》").orElse("绩效表");
            case LABEL -> form.map(number -> number + "表").orElse("表内");
            case UNREAD -> "未能识别的内容";
        };
    }
}
