package org.mingzhang.write.ofd;

/** Words as XML can hold them and a line can show them. */
final class Writable {
    private Writable() {}

    /** The words without what XML forbids; every kind of blank but the Chinese one is a plain blank. */
    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || c == 0xA0) {
                out.append(' ');
            } else if (c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
