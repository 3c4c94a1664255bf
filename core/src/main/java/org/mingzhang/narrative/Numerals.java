package org.mingzhang.narrative;

/** Numbers from 1 to 99 in Chinese characters, as sections and rows are numbered by. */
public final class Numerals {
    private static final String DIGITS = "一二三四五六七八九";
    private static final String TEN = "十";
    private static final String ONE = DIGITS.substring(0, 1);

    private Numerals() {}

    /**
     * The number.
     *
     * @param number from 1 to 99
     */
    public static String of(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String digit = ones == 0 ? "" : DIGITS.substring(ones - 1, ones);
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens - 1, tens)) + TEN;
        return ten + digit;
    }

    /**
     * The number in the place of the first.
     *
     * @param pattern how the first is numbered, such as {@code 一、} or {@code （一）}
     * @param number  from 1 to 99
     */
    public static String of(String pattern, int number) {
        return pattern.replace(ONE, of(number));
    }
}
