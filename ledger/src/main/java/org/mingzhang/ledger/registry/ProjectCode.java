package org.mingzhang.ledger.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 21-digit code that a project keeps from its first year to its last: 6 digits of the administrative division, the last
 * 2 of the year it was set up in, and 13 digits or capital letters that the division gives out. After the national standard
 * for integrated budget management systems.
 *
 * @param text the code
 */
public record ProjectCode(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{8}[0-9A-Z]{13}");
    private static final int CENTURY = 2000;

    public ProjectCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("project code " + text);
        }
    }

    /** The code, if the text is one. */
    public static Optional<ProjectCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ProjectCode(text)) : Optional.empty();
    }

    /** The code of the administrative division. */
    public String division() {
        return text.substring(0, 6);
    }

    /** The year in which the project was set up. */
    public int setUp() {
        return CENTURY + Integer.parseInt(text.substring(6, 8));
    }
}
