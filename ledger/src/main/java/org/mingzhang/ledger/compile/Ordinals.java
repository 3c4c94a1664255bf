package org.mingzhang.ledger.compile;

/** Chinese numbers before the names of rows. */
final class Ordinals {
    private static final String DIGITS = "一二三四五六七八九";
    private static final String TEN = "十";
    private static final String ONE = DIGITS.substring(0, 1);

    private Ordinals() {}

    /**
     * The number in the pattern's place of the first.
     *
     * @param pattern how the first row is numbered, such as {@code 一、} or {@code （一）}
     * @param number  from 1 to 99
     */
    static String of(String pattern, int number) {
        int tens = number / 10;
        int ones = number % 10;
        String digit = ones == 0 ? "" : DIGITS.substring(ones - 1, ones);
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens - 1, tens)) + TEN;
        return pattern.replace(ONE, ten + digit);
    }
}
