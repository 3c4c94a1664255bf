package org.mingzhang.ledger.performance;

/**
 * A file that shows an actual value.
 *
 * @param name   what it was called
 * @param digest the SHA-256 of its bytes in hexadecimal, by which it is kept
 */
public record Attachment(String name, String digest) {}
