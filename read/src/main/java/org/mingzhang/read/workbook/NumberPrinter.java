package org.mingzhang.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * Prints a number as the workbook shows it under its number format: with the decimals that are shown, not those that are
 * stored. The library knows the formats; what it gets wrong of sections, quoted signs and Chinese dates is put right
 * here. Widths are not known, so a column that is too narrow shows its number all the same.
 */
final class NumberPrinter {
    private static final String GENERAL = "General";
    private static final String CHINESE_GENERAL = "G/通用格式";

    /**
     * The built-in formats that mean a Chinese date where the system is Chinese, by ECMA-376 part 1, 18.8.30; files name
     * them by number only.
     */
    private static final Map<Integer, String> CHINESE_DATES = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    private static final Pattern CONDITION = Pattern.compile("\\[\\s*(?:[<>=]=?|<>)");
    /** A sign of currency and the place whose it is. */
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?]");
    /** Colours, places and ways of writing digits in square brackets. */
    private static final Pattern BRACKETS = Pattern.compile("\\[(?![hHmMsS]+])[^\\]]*]");
    /** A blank as wide as the next sign, or the next sign over and over. */
    private static final Pattern SPACING = Pattern.compile("(?<!\\\\)[_*].");
    /** Signs in quotes or behind a stroke that would mean something outside them. */
    private static final Pattern QUOTED_SIGN = Pattern.compile("\"[^\"]*[.,%#0?][^\"]*\"|\\\\[.,%#0?]");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean since1904;

    /**
     * A printer; not for several threads.
     *
     * @param since1904 whether the workbook counts days from 1904
     */
    NumberPrinter(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * The number as it is shown.
     *
     * @param stored the number in the file
     * @param index  the format's number
     * @param format the format; may be empty
     */
    String number(double stored, int index, String format) {
        // Fifteen digits are what a workbook counts with and shows from.
        double value = Double.parseDouble(NumberToTextConverter.toText(stored));
        try {
            return print(value, index, CHINESE_DATES.getOrDefault(index, format))
                    .strip();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            return formatter.formatRawCellContents(value, 0, GENERAL).strip();
        }
    }

    /** The words as they are shown: a format can add to them or hide them. */
    String words(String text, String format) {
        if (format.indexOf('@') < 0 && format.indexOf(';') < 0) {
            return text;
        }
        List<String> sections = sections(format);
        String section = sections.size() >= 4 ? sections.get(3) : sections.getLast();
        if (section.indexOf('@') < 0) {
            return sections.size() >= 4 ? literal(section) : text;
        }
        return literal(section).replace("@", text);
    }

    private String print(double value, int index, String format) {
        if (format.isBlank() || format.startsWith("reserved-")) {
            return section(value, 0, GENERAL);
        }
        String plain = CURRENCY.matcher(format.replace("\"\"", "").replace(CHINESE_GENERAL, GENERAL))
                .replaceAll("\"$1\"")
                .replace("\"\"", "");
        if (CONDITION.matcher(plain).find()) {
            return formatter.formatRawCellContents(value, index, plain, since1904);
        }
        List<String> sections = sections(plain);
        if (sections.size() == 1) {
            return section(value, index, plain);
        }
        if (value < 0) {
            return section(-value, index, sections.get(1));
        }
        return section(value, index, sections.get(value == 0 && sections.size() > 2 ? 2 : 0));
    }

    private String section(double value, int index, String given) {
        String section = BRACKETS.matcher(given).replaceAll("");
        if (section.isBlank()) {
            return given.isBlank() ? "" : section(value, 0, GENERAL);
        }
        if (section.contains("@") || section.toLowerCase(Locale.ROOT).contains("general")) {
            String general = formatter.formatRawCellContents(value, 0, GENERAL);
            return literal(section.replaceAll("(?i)general", "@")).replace("@", general);
        }
        String date = section.replace("\"", "").replace("\\", "");
        if (DateUtil.isADateFormat(index, date) && DateUtil.isValidExcelDate(value)) {
            return formatter.formatRawCellContents(value, index, date, since1904);
        }
        if (section.indexOf('0') < 0 && section.indexOf('#') < 0) {
            return literal(section);
        }
        if (QUOTED_SIGN.matcher(section).find()) {
            return CellFormat.getInstance(Locale.CHINA, section).apply(value).text;
        }
        return formatter.formatRawCellContents(value, index, section, since1904);
    }

    /** What a section without digits shows. */
    private static String literal(String section) {
        return SPACING.matcher(BRACKETS.matcher(section).replaceAll(""))
                .replaceAll("")
                .replace("\"", "")
                .replace("\\", "")
                .replace('?', ' ');
    }

    /** The sections for positive, negative, zero and words, as far as the format has them. */
    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < format.length(); index++) {
            char sign = format.charAt(index);
            if (sign == '\\' && !quoted && index + 1 < format.length()) {
                section.append(sign).append(format.charAt(++index));
            } else if (sign == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                quoted ^= sign == '"';
                section.append(sign);
            }
        }
        sections.add(section.toString());
        return sections;
    }
}
