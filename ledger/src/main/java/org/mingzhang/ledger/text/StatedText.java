package org.mingzhang.ledger.text;

/**
 * A text as it stands.
 *
 * @param key     what it stands for
 * @param content the words, a line a paragraph
 * @param secret  whether it must not be published
 */
public record StatedText(TextKey key, String content, boolean secret) {}
