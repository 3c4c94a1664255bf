package org.mingzhang.disclosure;

import java.util.OptionalInt;

/**
 * The file that a disclosure was read from.
 *
 * @param file   its name, with the path inside an archive after {@code !}
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 * @param format its format, by content: {@code pdf}, {@code txt} …
 * @param pages  its pages, where the format has pages
 */
public record Source(String file, String sha256, String format, OptionalInt pages) {}
