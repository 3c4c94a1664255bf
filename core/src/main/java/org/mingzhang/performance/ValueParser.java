package org.mingzhang.performance;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.order.InOrder;

/** Reads targets and actual values; which words stand for an operator, is for the catalogue to say. */
public final class ValueParser {
    private static final Map<String, Operator> SIGNS = Map.of(
            ">=", Operator.AT_LEAST,
            "≥", Operator.AT_LEAST,
            "≧", Operator.AT_LEAST,
            "<=", Operator.AT_MOST,
            "≤", Operator.AT_MOST,
            "≦", Operator.AT_MOST,
            ">", Operator.ABOVE,
            "<", Operator.BELOW,
            "=", Operator.EQUAL);
    private static final List<Operator> WORDED =
            List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.ABOVE, Operator.BELOW, Operator.EQUAL);
    private static final Pattern NUMBER =
            Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)([^\\d,.].{0,11})?");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d{2})[年./-](\\d{1,2})(?:(?:月|[./-])(?:(\\d{1,2})日?)?|$)\\D{0,4}");
    private static final Pattern DASH = Pattern.compile("[-—–/]*");
    private static final String PERCENT = "%";

    private final Map<Operator, List<String>> before;
    private final Map<Operator, List<String>> after;

    /**
     * A parser.
     *
     * @param before the words before a number that stand for an operator, such as 不少于
     * @param after  the words after it, such as 以上
     */
    public ValueParser(Map<Operator, List<String>> before, Map<Operator, List<String>> after) {
        this.before = InOrder.map(before);
        this.after = InOrder.map(after);
    }

    /** The value that the text is. */
    public Value parse(String text) {
        String bare = bare(text);
        if (DASH.matcher(bare).matches()) {
            return new Value.Missing(text);
        }
        Optional<Value> day = day(text, bare);
        if (day.isPresent()) {
            return day.get();
        }
        Operator operator = Operator.NONE;
        String rest = bare;
        for (Map.Entry<String, Operator> sign : SIGNS.entrySet()) {
            boolean longer = sign.getKey().length() > bare.length() - rest.length();
            if (longer && bare.startsWith(sign.getKey())) {
                operator = sign.getValue();
                rest = bare.substring(sign.getKey().length());
            }
        }
        for (Operator each : WORDED) {
            for (String word : before.getOrDefault(each, List.of())) {
                if (operator == Operator.NONE && rest.startsWith(word)) {
                    operator = each;
                    rest = rest.substring(word.length());
                }
            }
            for (String word : after.getOrDefault(each, List.of())) {
                if (operator == Operator.NONE && rest.endsWith(word)) {
                    operator = each;
                    rest = rest.substring(0, rest.length() - word.length());
                }
            }
        }
        Matcher number = NUMBER.matcher(rest);
        if (number.matches()) {
            String unit = number.group(2) == null ? "" : number.group(2);
            String plain = unit.startsWith(PERCENT) ? PERCENT : unit;
            if (plain.chars().noneMatch(Character::isDigit)) {
                return new Value.Quantity(
                        text, operator, new BigDecimal(number.group(1).replace(",", "")), plain);
            }
        }
        return new Value.Quality(text);
    }

    /** Without blanks, in one width, and without the marks that a formula leaves in a text. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\\geq", "≥")
                .replace("\\leq", "≤")
                .replaceAll("[\\s$\\\\]+", "")
                .replace("−", "-");
    }

    private static Optional<Value> day(String text, String bare) {
        Matcher day = DAY.matcher(bare);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            LocalDate last = day.group(3) == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day.group(3)));
            return Optional.of(new Value.Deadline(text, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
