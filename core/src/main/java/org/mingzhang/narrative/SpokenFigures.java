package org.mingzhang.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.Classification;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.audit.statement.TableFigures.Known;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Printed;

/**
 * What can be said of the quantities of a disclosure, in 万元 with two decimals: every figure that is said follows from
 * figures that the tables print, so that a reader who calculates comes to the same.
 */
public final class SpokenFigures {
    private static final int DECIMALS = 2;

    private final Year now;
    private final Optional<Year> before;
    private final Classification functional;
    private final ReadingWords words;
    private final String year;
    private final Optional<String> department;
    private final Reasons reasons;

    /**
     * What is known of a year.
     *
     * @param tables  what its tables print
     * @param initial what would be known had the initial budget been spent, where that is known; it has none itself
     * @param counted what was counted besides
     */
    public record Year(TableFigures tables, Optional<Year> initial, Counted counted) {}

    /** The reasons that people gave for what moved. */
    public interface Reasons {
        /** The reason; none where nobody gave it yet. */
        Optional<String> of(String sentence, String quantity);
    }

    /**
     * The figures.
     *
     * @param now        what is known of this year
     * @param before     and of the last, where anything is
     * @param functional the functional accounts of the year
     * @param words      how directions and levels of accounts are worded
     */
    public SpokenFigures(
            Year now,
            Optional<Year> before,
            Classification functional,
            ReadingWords words,
            int year,
            Optional<String> department,
            Reasons reasons) {
        this.now = now;
        this.before = before;
        this.functional = functional;
        this.words = words;
        this.year = Integer.toString(year);
        this.department = department;
        this.reasons = reasons;
    }

    /** Something of the whole document: {@code year} or {@code department}. */
    Optional<String> ofDocument(String name) {
        return switch (name) {
            case "year" -> Optional.of(year);
            case "department" -> department;
            default -> Optional.empty();
        };
    }

    /** The classes or accounts of the tables that the quantity stands for and that have an amount or a budget. */
    List<String> accounts(Quantity quantity) {
        if (quantity.is().isEmpty() || quantity.each().isEmpty()) {
            return List.of();
        }
        Check.Range each = quantity.each().get();
        Expression is = quantity.is().get();
        return Stream.concat(Stream.of(now.tables()), now.initial().stream().map(Year::tables))
                .flatMap(tables -> tables.bounds(is, each).stream().filter(code -> amount(tables, quantity.is(), code)
                        .filter(amount -> amount.signum() != 0)
                        .isPresent()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is asked for of the quantity; none where it is not known or makes no sense, such as a rate of nothing. */
    Optional<String> of(Sentence sentence, Quantity quantity, String bound, String what) {
        return switch (what) {
            case "" -> amount(now, quantity, bound).map(BigDecimal::toPlainString);
            case "share" -> share(sentence, quantity, bound);
            case "change" -> moved(quantity, bound).map(BigDecimal::abs).map(BigDecimal::toPlainString);
            case "growth" -> growth(quantity, bound);
            case "direction" -> moved(quantity, bound).map(change -> direction("amount", change));
            case "rise" -> moved(quantity, bound).map(change -> direction("rate", change));
            case "same" ->
                change(quantity, bound).filter(change -> change.signum() == 0).map(change -> "");
            case "last" -> last(quantity, bound).map(BigDecimal::toPlainString);
            case "initial" -> initial(quantity, bound).map(BigDecimal::toPlainString);
            case "revised" -> amount(now.tables(), quantity.initial(), bound).map(BigDecimal::toPlainString);
            case "completion" -> amount(now, quantity, bound).flatMap(amount -> rate(amount, initial(quantity, bound)));
            case "reason" -> reasons.of(sentence.id(), bound.isEmpty() ? quantity.key() : bound);
            case "name" -> functional.account(bound).map(Account::name);
            case "path" -> path(bound);
            default -> Optional.empty();
        };
    }

    /** What a table says of it, or else what the same cell or count would be of the initial budget. */
    private Optional<BigDecimal> initial(Quantity quantity, String bound) {
        return amount(now.tables(), quantity.initial(), bound)
                .or(() -> now.initial().flatMap(year -> amount(year, quantity, bound)));
    }

    private Optional<String> share(Sentence sentence, Quantity quantity, String bound) {
        Optional<BigDecimal> whole = quantity.of().flatMap(sentence::quantity).flatMap(other -> amount(now, other, ""));
        return amount(now, quantity, bound).flatMap(part -> rate(part, whole));
    }

    private Optional<BigDecimal> last(Quantity quantity, String bound) {
        return before.flatMap(year -> amount(year, quantity, bound));
    }

    private Optional<BigDecimal> change(Quantity quantity, String bound) {
        return amount(now, quantity, bound)
                .flatMap(amount -> last(quantity, bound).map(amount::subtract));
    }

    private Optional<BigDecimal> moved(Quantity quantity, String bound) {
        return change(quantity, bound).filter(change -> change.signum() != 0);
    }

    private Optional<String> growth(Quantity quantity, String bound) {
        return moved(quantity, bound).flatMap(change -> rate(change.abs(), last(quantity, bound)));
    }

    private static Optional<String> rate(BigDecimal part, Optional<BigDecimal> whole) {
        return whole.filter(base -> base.signum() != 0)
                .map(base -> Printed.percent(part, base, DECIMALS).toPlainString());
    }

    private String direction(String of, BigDecimal change) {
        return words.list("sentence-moved", of).get(change.signum() > 0 ? 0 : 1);
    }

    /** What the tables say, or else what was counted. */
    private static Optional<BigDecimal> amount(Year year, Quantity quantity, String bound) {
        return amount(year.tables(), quantity.is(), bound)
                .or(() -> year.counted().of(quantity));
    }

    private static Optional<BigDecimal> amount(TableFigures tables, Optional<Expression> expression, String bound) {
        return expression
                .flatMap(it -> tables.amount(it, bound, CurrencyUnit.TEN_THOUSAND_YUAN))
                .map(Known::value)
                .map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The account named level by level. */
    private Optional<String> path(String code) {
        List<String> levels = words.list("account-levels");
        List<Optional<Account>> above = IntStream.range(0, levels.size())
                .map(level -> 3 + 2 * level)
                .filter(length -> length <= code.length())
                .mapToObj(length -> functional.account(code.substring(0, length)))
                .toList();
        return above.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(IntStream.range(0, above.size())
                        .mapToObj(level -> above.get(level).orElseThrow().name() + levels.get(level))
                        .collect(Collectors.joining()));
    }
}
