package org.mingzhang.disclosure;

/**
 * Something that looks like content and was not understood.
 *
 * @param origin where it stood
 * @param text   the words
 * @param why    in Chinese, why it was not read
 */
public record Unread(Origin origin, String text, String why) {}
