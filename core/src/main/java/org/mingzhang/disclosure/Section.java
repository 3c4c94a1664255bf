package org.mingzhang.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of the narrative; the table of contents is one too, without a number.
 *
 * @param no    its number as printed, such as {@code 三}
 * @param title its heading
 * @param text  the words under it, a line break between lines; empty where nothing stands under it
 * @param origin where the heading stands
 * @param lines the same words line by line, each with where it stands
 */
public record Section(String no, String title, String text, Origin origin, List<Line> lines) {
    public Section {
        lines = List.copyOf(lines);
    }

    /** A section of whose lines only the place of the heading is known. */
    public Section(String no, String title, String text, Origin origin) {
        this(
                no,
                title,
                text,
                origin,
                text.isEmpty()
                        ? List.of()
                        : Stream.of(text.split("\n", -1))
                                .map(line -> new Line(line, origin))
                                .toList());
    }

    /** A section that is written, not read: its lines stand nowhere yet. */
    public static Section written(String no, String title, List<String> lines) {
        return of(
                no,
                title,
                Origin.NONE,
                lines.stream().map(text -> new Line(text, Origin.NONE)).toList());
    }

    /** A section made of lines. */
    public static Section of(String no, String title, Origin origin, List<Line> lines) {
        return new Section(
                no, title, String.join("\n", lines.stream().map(Line::text).toList()), origin, lines);
    }

    /**
     * A line as the source breaks it.
     *
     * @param text   the words
     * @param origin where they stand
     */
    public record Line(String text, Origin origin) {}
}
