package org.mingzhang.write.text;

import java.util.regex.Pattern;
import org.mingzhang.audit.Severity;

/**
 * Colours on a terminal, plain words elsewhere.
 *
 * @param ansi whether the terminal takes colours
 */
record Style(boolean ansi) {
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    /** What a document prints must not drive the terminal that shows it. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    String severity(Severity severity) {
        String colour =
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> CYAN;
                };
        return paint(BOLD + ";" + colour, "【" + severity.chinese() + "】");
    }

    String heading(String text) {
        return paint(BOLD, text);
    }

    String faint(String text) {
        return paint(FAINT, text);
    }

    static String safe(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD");
    }

    private String paint(String codes, String text) {
        return ansi ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
    }
}
