package org.mingzhang.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What all pages share: escaping, so that nothing a document prints can become markup, and the head. */
public final class Html {
    private Html() {}

    /** The text as it may stand between tags and in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isFit(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** Whether XML can hold the character: no control signs, no halves of pairs, no non-characters. */
    private static boolean isFit(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** The page of a report up to its body. */
    public static String head(String title) {
        return head(title, "findings.css");
    }

    /**
     * The page up to its body: a title, the style sheet, and a policy that lets the page fetch and run nothing.
     *
     * @param title      what the page is called
     * @param stylesheet the resource beside this class
     */
    static String head(String title, String stylesheet) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>"
                + "<title>" + escape(title) + "</title><style>\n" + css(stylesheet) + "</style></head>";
    }

    private static String css(String stylesheet) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(stylesheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
