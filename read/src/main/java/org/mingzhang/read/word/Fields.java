package org.mingzhang.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Which words are the result of a field, and which are its code that nobody sees; fields stand in fields. */
final class Fields {
    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;

        boolean contents() {
            return code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** A mark of the kind {@code begin}, {@code separate} or {@code end}. */
    void mark(String kind) {
        switch (kind) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** Words of a code. */
    void code(String words) {
        if (!open.isEmpty()) {
            open.peek().code.append(words);
        }
    }

    /** Whether words that stand here are seen. */
    boolean shown() {
        return open.stream().allMatch(field -> field.result);
    }

    /** Whether this is a table of contents, whose tabs are filled with dots. */
    boolean contents() {
        return open.stream().anyMatch(Field::contents);
    }
}
