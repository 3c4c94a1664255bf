package org.mingzhang.read.raw;

import org.mingzhang.disclosure.Origin;

/**
 * A line of text outside any grid. A blank line is not an element.
 *
 * @param text   the words, inner blanks as they stand
 * @param origin where it stands
 */
public record RawLine(String text, Origin origin) implements RawElement {}
