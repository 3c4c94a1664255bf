package org.mingzhang.read.word;

import java.util.Locale;

/** Writes the number of a list item in the way that its level asks for, by the names of ECMA-376 part 1, 17.18.59. */
final class NumberFormat {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;

    private NumberFormat() {}

    /**
     * The number as it is printed.
     *
     * @param number from 0
     * @param format the name of the format; an unknown one prints digits
     */
    static String print(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counted(number, DIGITS, "十", "百", "千");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(number, LEGAL_DIGITS, "拾", "佰", "仟");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "ideographEnclosedCircle" -> number <= 10 ? enclosed(number, '㊀') : Integer.toString(number);
            case "ideographTraditional" -> cycle(number, STEMS);
            case "ideographZodiac" -> cycle(number, BRANCHES);
            default -> Integer.toString(number);
        };
    }

    private static String fullWidth(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> out.append((char) (digit - '0' + '０')));
        return out.toString();
    }

    /** a to z, then aa to zz, as Word goes on. */
    private static String letters(int number) {
        return number < 1
                ? Integer.toString(number)
                : Character.toString('a' + (number - 1) % LETTERS).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int index = 0; index < ROMAN.length; index++) {
            while (rest >= ROMAN_VALUES[index]) {
                out.append(ROMAN[index]);
                rest -= ROMAN_VALUES[index];
            }
        }
        return out.toString();
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> out.append(DIGITS.charAt(digit - '0')));
        return out.toString();
    }

    /** 十一, 二十, 一百零一: as one counts, to 9999. */
    private static String counted(int number, String digits, String ten, String hundred, String thousand) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        String[] units = {"", ten, hundred, thousand};
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
            } else {
                boolean plainTen = place == 1 && digit == 1 && out.isEmpty() && digits.equals(DIGITS);
                out.append(gap ? "零" : "")
                        .append(plainTen ? "" : digits.substring(digit, digit + 1))
                        .append(units[place]);
                gap = false;
            }
        }
        return out.toString();
    }

    private static String enclosed(int number, char first) {
        return number >= 1 && number <= 20 ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String cycle(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }
}
