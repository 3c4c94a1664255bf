package org.mingzhang.ledger.registry;

import java.util.List;

/**
 * What would give away something secret.
 *
 * @param names names of units and projects, without those that are part of the name of an open body
 * @param codes their codes
 */
public record SecretWords(List<String> names, List<String> codes) {
    public SecretWords {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /** Whether the text has one of them; a code only where no digit or letter joins on to it. */
    public boolean in(String text) {
        return names.stream().anyMatch(text::contains) || codes.stream().anyMatch(code -> standsAlone(code, text));
    }

    private static boolean standsAlone(String code, String text) {
        for (int at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
            int end = at + code.length();
            if ((at == 0 || !joins(text.charAt(at - 1))) && (end == text.length() || !joins(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || character == '.');
    }
}
