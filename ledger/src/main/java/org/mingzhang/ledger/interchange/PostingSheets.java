package org.mingzhang.ledger.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.ledger.book.IncomeItem;
import org.mingzhang.ledger.book.Line;
import org.mingzhang.ledger.book.Lines;
import org.mingzhang.ledger.book.Posting;
import org.mingzhang.ledger.book.Voucher;
import org.mingzhang.money.Fen;

/** Turns the rows of the posting sheets into postings; they are posted when all are there, see {@link PostingRun}. */
final class PostingSheets {
    private final Lines lines;
    private final LineSheet lineSheet;
    private final Spoiled spoiled;
    private final List<PlannedPosting> planned = new ArrayList<>();
    private final Map<String, RowReader> keys = new HashMap<>();
    private final Map<String, Optional<Line>> found = new HashMap<>();

    PostingSheets(Lines lines, LineSheet lineSheet, Spoiled spoiled) {
        this.lines = lines;
        this.lineSheet = lineSheet;
        this.spoiled = spoiled;
    }

    List<PlannedPosting> planned() {
        return planned;
    }

    void approval(RowReader row) {
        onLines(row, amount -> line -> new Posting.Approve(line.getFirst(), amount), "line");
    }

    void adjustment(RowReader row) {
        Optional<String> way = row.choice("way");
        onLines(
                row,
                amount -> line -> switch (way.orElseThrow()) {
                    case "supplement" -> new Posting.Supplement(line.getFirst(), amount);
                    case "cut" -> new Posting.Cut(line.getFirst(), amount);
                    case "recall" -> new Posting.Recall(line.getFirst(), amount);
                    default -> throw new IllegalStateException("way " + way);
                },
                "line");
    }

    void transfer(RowReader row) {
        onLines(row, amount -> line -> new Posting.Transfer(line.getFirst(), line.getLast(), amount), "from", "to");
    }

    void payment(RowReader row) {
        Optional<String> way = row.choice("way");
        onLines(
                row,
                amount -> line -> switch (way.orElseThrow()) {
                    case "pay" -> new Posting.Pay(line.getFirst(), amount);
                    case "refund" -> new Posting.Refund(line.getFirst(), amount);
                    default -> throw new IllegalStateException("way " + way);
                },
                "line");
    }

    void carryOver(RowReader row) {
        onLines(row, amount -> line -> new Posting.CarryOver(line.getFirst(), line.getLast(), amount), "from", "to");
    }

    void income(RowReader row) {
        Optional<Voucher> voucher = voucher(row);
        Optional<IncomeItem> item = row.choice("item").flatMap(IncomeItem::of);
        Optional<Fen> amount = row.money("amount");
        Optional<Line.Income> line = lineSheet.income(row);
        if (line.isPresent() && voucher.isPresent()) {
            dated(row, voucher.get().date(), List.of(line.get()));
        }
        if (!row.sound()) {
            row.code("key").ifPresent(spoiled.postings()::add);
            return;
        }
        planned.add(new PlannedPosting(
                row,
                voucher.orElseThrow(),
                new Posting.OfIncome(line.orElseThrow().code(), item.orElseThrow(), amount.orElseThrow()),
                List.of("functional")));
    }

    void reversal(RowReader row) {
        Optional<Voucher> voucher = voucher(row);
        Optional<String> reversed = row.code("reversed");
        if (!row.sound()) {
            voucher.ifPresent(known -> spoiled.postings().add(known.key()));
            return;
        }
        planned.add(
                new PlannedPosting(row, voucher.orElseThrow(), new Posting.Reverse(reversed.orElseThrow()), List.of()));
    }

    private void onLines(RowReader row, Function<Fen, Function<List<String>, Posting>> posting, String... columns) {
        Optional<Voucher> voucher = voucher(row);
        Optional<Fen> amount = row.money("amount");
        List<String> codes = new ArrayList<>();
        List<Line> on = new ArrayList<>();
        for (String column : columns) {
            row.code(column).ifPresent(code -> {
                codes.add(code);
                find(row, column, code).ifPresent(on::add);
            });
        }
        if (voucher.isPresent() && on.size() == columns.length) {
            dated(row, voucher.get().date(), on);
        }
        if (!row.sound()) {
            voucher.ifPresent(known -> spoiled.postings().add(known.key()));
            spoiled.balances().addAll(codes);
            return;
        }
        planned.add(new PlannedPosting(
                row, voucher.orElseThrow(), posting.apply(amount.orElseThrow()).apply(codes), Arrays.asList(columns)));
    }

    private Optional<Line> find(RowReader row, String column, String code) {
        if (spoiled.lines().contains(code)) {
            row.spoil();
            return Optional.empty();
        }
        // All lines are in by now, and lines never change.
        Optional<Line> line = found.computeIfAbsent(code, lines::find);
        if (line.isEmpty()) {
            row.fault(column, "指标 " + code + " 尚未登记", "请在“预算指标”表登记，或者改正编号");
        }
        return line;
    }

    private static void dated(RowReader row, LocalDate date, List<Line> on) {
        Stream<Integer> years = on.stream().map(Line::year);
        List<Integer> allowed = years.distinct().sorted().toList();
        if (!allowed.contains(date.getYear())) {
            row.fault(
                    "date",
                    date + " 不在预算年度 "
                            + String.join(
                                    "、", allowed.stream().map(String::valueOf).toList()) + " 之内",
                    "请核对日期和指标编号；年度结束后补记的业务，日期填 12 月 31 日");
        }
    }

    /** The voucher; a key that stands twice in one import is a slip, as one of the two rows would be dropped. */
    private Optional<Voucher> voucher(RowReader row) {
        Optional<String> key = row.code("key");
        Optional<LocalDate> date = row.date("date");
        String number = row.text("voucher");
        String clerk = row.text("clerk");
        String note = row.text("note");
        key.ifPresent(known -> {
            RowReader first = keys.putIfAbsent(known, row);
            if (first != null) {
                row.fault(
                        "key",
                        "业务编号 " + known + " 与“" + first.sheet() + "”表第" + first.number() + "行重复",
                        "每笔业务的编号不能相同，请改正其中一个");
            }
        });
        return key.isPresent() && date.isPresent()
                ? Optional.of(new Voucher(key.get(), date.get(), number, clerk, note))
                : Optional.empty();
    }
}
