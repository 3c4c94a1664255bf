package org.mingzhang.disclosure;

/**
 * A section of the narrative.
 *
 * @param no    its number as printed, such as {@code 三}
 * @param title its heading
 * @param text  the words under it, a line break between paragraphs
 * @param origin where the heading stands
 */
public record Section(String no, String title, String text, Origin origin) {}
