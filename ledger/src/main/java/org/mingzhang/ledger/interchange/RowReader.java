package org.mingzhang.ledger.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.ledger.interchange.RawTable.RawRow;
import org.mingzhang.money.Fen;
import org.mingzhang.money.FigureParser;

/** Reads one row by the sheet's columns; what cannot be read is a fault with its place. */
final class RowReader {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern PLAIN_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_PASSAGE = 20_000;
    private static final int SHOWN_DIGITS = 15;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MONEY_PLACES = 2;
    /** Far above any budget, and far below what the books can add up. */
    private static final BigDecimal LARGEST = new BigDecimal("10000000000000");

    private final SheetSpec spec;
    private final Map<String, Integer> positions;
    private final RawRow row;
    private final Faults faults;
    private boolean sound = true;

    RowReader(SheetSpec spec, Map<String, Integer> positions, RawRow row, Faults faults) {
        this.spec = spec;
        this.positions = positions;
        this.row = row;
        this.faults = faults;
    }

    /** Whether no fault was found in the row so far. */
    boolean sound() {
        return sound;
    }

    int number() {
        return row.number();
    }

    String sheet() {
        return spec.name();
    }

    /** Reports a fault in a column of this row. */
    void fault(String column, String problem, String remedy) {
        sound = false;
        faults.add(new Fault(spec.name(), row.number(), spec.column(column).name(), problem, remedy));
    }

    /** The row is not to be used, though the fault is reported elsewhere. */
    void spoil() {
        sound = false;
    }

    /** A code: no blanks inside, and never a number that has lost digits. */
    Optional<String> code(String column) {
        Optional<String> read = words(column);
        if (read.isPresent() && read.get().length() > LONGEST_CODE) {
            fault(column, "超过 " + LONGEST_CODE + " 个字符", "请改短");
            return Optional.empty();
        }
        if (read.isPresent() && read.get().chars().anyMatch(Character::isWhitespace)) {
            fault(column, "“" + read.get() + "”中有空格", "请删去空格");
            return Optional.empty();
        }
        return read;
    }

    /** Words; empty where none are given. */
    String text(String column) {
        return text(column, LONGEST_TEXT);
    }

    /** Words of one paragraph or more, a line each; empty where none are given. */
    String passage(String column) {
        return text(column, LONGEST_PASSAGE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String text(String column, int longest) {
        Optional<String> read = words(column);
        if (read.isPresent() && read.get().length() > longest) {
            fault(column, "超过 " + longest + " 个字符", "请改短");
            return "";
        }
        return read.orElse("");
    }

    /** Whether yes was chosen; not where nothing was. */
    boolean yes(String column) {
        return choice(column).filter("yes"::equals).isPresent();
    }

    Optional<LocalDate> date(String column) {
        return switch (cell(column)) {
            case RawCell.Numeric(BigDecimal value, Optional<LocalDate> date) -> {
                Optional<LocalDate> plain = plainDate(value.toPlainString());
                yield plain.or(() -> date).or(() -> noDate(column, value.toPlainString()));
            }
            case RawCell.Words(String text) when text.isEmpty() -> missing(column);
            case RawCell.Words(String text) -> {
                Matcher matcher = DATE.matcher(text.replaceAll("\\s+", ""));
                yield (matcher.matches() ? day(matcher) : plainDate(text)).or(() -> noDate(column, text));
            }
            case RawCell.Broken(String text) -> broken(column, text);
        };
    }

    Optional<Integer> year(String column) {
        Optional<String> read = words(column).map(text -> text.replace("年", ""));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (!read.get().matches("\\d{4}")
                || Integer.parseInt(read.get()) < FIRST_YEAR
                || Integer.parseInt(read.get()) > LAST_YEAR) {
            fault(column, "“" + read.get() + "”不是年度", "请填四位数字，如 2024");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(read.get()));
    }

    /** An amount above zero. */
    Optional<Fen> money(String column) {
        Optional<Fen> amount = decimal(column, "金额").flatMap(value -> fen(column, value));
        if (amount.isPresent() && amount.get().signum() <= 0) {
            fault(column, "金额应大于零", "增减由业务种类表示，请填正数；没有发生的请删去这一行");
            return Optional.empty();
        }
        return amount;
    }

    /** A quantity not below zero: whole, or fen where it is money. */
    Optional<Long> quantity(String column, boolean money) {
        Optional<BigDecimal> value = decimal(column, "数量");
        if (value.isPresent() && value.get().signum() < 0) {
            fault(column, "数量不能小于零", "请改正");
            return Optional.empty();
        }
        if (money) {
            return value.flatMap(amount -> fen(column, amount)).map(Fen::count);
        }
        if (value.isPresent()
                && (value.get().stripTrailingZeros().scale() > 0 || value.get().compareTo(LARGEST) > 0)) {
            fault(column, "“" + value.get().toPlainString() + "”不是整数", "请填整数");
            return Optional.empty();
        }
        return value.map(BigDecimal::longValueExact);
    }

    /** A number between zero and a bound, with two decimals at most. */
    Optional<BigDecimal> within(String column, BigDecimal most) {
        Optional<BigDecimal> value = decimal(column, "数字");
        if (value.isPresent()
                && (value.get().signum() < 0
                        || value.get().compareTo(most) > 0
                        || value.get().stripTrailingZeros().scale() > MONEY_PLACES)) {
            fault(
                    column,
                    "“" + value.get().toPlainString() + "”不在 0 到 " + most.toPlainString() + " 之间，或者超过两位小数",
                    "请改正");
            return Optional.empty();
        }
        return value;
    }

    /** The id of what was chosen from the column's list. */
    Optional<String> choice(String column) {
        Optional<String> read = words(column);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> choices = spec.column(column).choices();
        String id = choices.get(read.get());
        if (id == null) {
            fault(column, "“" + read.get() + "”不在可选范围内", "请从下列各项中选填：" + String.join("、", choices.keySet()));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private Optional<Fen> fen(String column, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > MONEY_PLACES) {
            fault(
                    column,
                    "金额 " + value.toPlainString() + " 不到分",
                    "请填到分，如 "
                            + value.setScale(MONEY_PLACES, RoundingMode.HALF_UP).toPlainString());
            return Optional.empty();
        }
        if (value.abs().compareTo(LARGEST) > 0) {
            fault(column, "金额 " + value.toPlainString() + " 过大", "请检查单位，金额应以元填写");
            return Optional.empty();
        }
        return Optional.of(Fen.ofYuan(value));
    }

    private Optional<BigDecimal> decimal(String column, String what) {
        return switch (cell(column)) {
            case RawCell.Numeric(BigDecimal value, Optional<LocalDate> date) -> Optional.of(value);
            case RawCell.Words(String text) when text.isEmpty() -> missing(column);
            case RawCell.Words(String text) -> {
                Optional<BigDecimal> value = FigureParser.parse(text);
                if (value.isEmpty()) {
                    fault(column, "“" + text + "”不是" + what, "请只填数字，不带单位和文字");
                }
                yield value;
            }
            case RawCell.Broken(String text) -> broken(column, text);
        };
    }

    private Optional<String> words(String column) {
        return switch (cell(column)) {
            case RawCell.Numeric(BigDecimal value, Optional<LocalDate> date) -> {
                String digits = value.toPlainString();
                if (value.precision() - value.scale() > SHOWN_DIGITS) {
                    fault(column, "超过 15 位的数字被 Excel 改动，后几位已经丢失", "请先把本列设为文本格式，再重新填写");
                    yield Optional.empty();
                }
                yield Optional.of(
                        digits.contains(".") ? value.stripTrailingZeros().toPlainString() : digits);
            }
            case RawCell.Words(String text) when text.isEmpty() -> missing(column);
            case RawCell.Words(String text) -> Optional.of(text);
            case RawCell.Broken(String text) -> broken(column, text);
        };
    }

    private <T> Optional<T> missing(String column) {
        if (spec.column(column).required()) {
            fault(column, "没有填写", spec.column(column).note().replaceAll("。$", ""));
        }
        return Optional.empty();
    }

    private <T> Optional<T> broken(String column, String text) {
        fault(column, "公式结果为 " + text, "请改正公式，或者直接填写内容");
        return Optional.empty();
    }

    private Optional<LocalDate> noDate(String column, String text) {
        fault(column, "“" + text + "”不是日期", "请按 2024-03-05 的样子填写");
        return Optional.empty();
    }

    private static Optional<LocalDate> plainDate(String text) {
        Matcher matcher = PLAIN_DATE.matcher(text);
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private RawCell cell(String column) {
        Integer position = positions.get(column);
        return position == null ? RawCell.nothing() : row.cell(position);
    }
}
