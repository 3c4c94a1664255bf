package org.mingzhang.ledger.interchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.ledger.book.Balance;
import org.mingzhang.ledger.book.Books;
import org.mingzhang.ledger.book.Movement;
import org.mingzhang.ledger.book.Outcome;
import org.mingzhang.ledger.book.Outcome.AlreadyPosted;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Outcome.Refusal;
import org.mingzhang.ledger.book.Outcome.Refused;
import org.mingzhang.ledger.book.Posting;
import org.mingzhang.ledger.book.Voucher;
import org.mingzhang.money.Fen;
import org.springframework.transaction.TransactionStatus;

/** Posts what the sheets plan, day by day, within the transaction of the import. */
final class PostingRun {
    private final Books books;
    private final Spoiled spoiled;
    private final Tally tally;

    PostingRun(Books books, Spoiled spoiled, Tally tally) {
        this.books = books;
        this.spoiled = spoiled;
        this.tally = tally;
    }

    /** Posts all; of one day in the order of the sheets and rows. Every refusal is a fault of its row. */
    void run(List<PlannedPosting> planned, TransactionStatus transaction) {
        books.lock(planned.stream()
                .flatMap(one -> one.posting().movements().stream())
                .map(Movement::line)
                .distinct()
                .toList());
        Map<Voucher, Posting> postings = new HashMap<>();
        planned.forEach(one -> postings.put(one.voucher(), one.posting()));
        Set<String> standing = books.alreadyPosted(postings);
        planned.stream()
                .sorted(Comparator.comparing(
                        (PlannedPosting one) -> one.voucher().date()))
                .forEach(one -> {
                    if (standing.contains(one.voucher().key())) {
                        tally.add(one.row().sheet(), false);
                    } else {
                        post(one, transaction);
                    }
                });
    }

    private void post(PlannedPosting planned, TransactionStatus transaction) {
        Object savepoint = transaction.createSavepoint();
        Outcome outcome = books.post(planned.voucher(), planned.posting());
        switch (outcome) {
            case Posted posted -> tally.add(planned.row().sheet(), true);
            case AlreadyPosted already -> tally.add(planned.row().sheet(), false);
            case Refused(Refusal why) -> {
                transaction.rollbackToSavepoint(savepoint);
                refused(planned, why);
                spoiled.postings().add(planned.voucher().key());
                planned.posting().movements().forEach(movement -> spoiled.balances()
                        .add(movement.line()));
            }
        }
        transaction.releaseSavepoint(savepoint);
    }

    private void refused(PlannedPosting planned, Refusal why) {
        RowReader row = planned.row();
        switch (why) {
            case NOT_ENOUGH_AUTHORITY -> {
                if (!onSpoiledLine(planned)) {
                    notEnough(
                            planned,
                            "指标 " + firstLine(planned) + " 到 "
                                    + planned.voucher().date() + " 的可用数不足" + left(planned, Balance::available, "可用数为"),
                            "请核对金额和指标编号；如有追加、调入，日期应不晚于本笔业务");
                }
            }
            case NOT_ENOUGH_SPENT -> {
                if (!onSpoiledLine(planned)) {
                    notEnough(planned, "退回超过已支付数" + left(planned, Balance::spent, "已支付数为"), "请核对金额、指标编号和日期");
                }
            }
            case KEY_TAKEN ->
                row.fault("key", "业务编号 " + planned.voucher().key() + " 已经用于内容不同的业务", "新的业务请换一个编号；更正原业务的，请先冲销，再用新编号记账");
            case UNKNOWN_POSTING -> {
                if (!spoiled.postings().contains(reversed(planned))) {
                    row.fault("reversed", "业务 " + reversed(planned) + " 没有记过账，或者晚于冲销日期", "请核对编号和日期");
                }
            }
            case NOT_REVERSIBLE ->
                row.fault("reversed", "业务 " + reversed(planned) + " 已经冲销，或者本身就是冲销", "每笔业务只能冲销一次，请核对编号");
            case UNIT_NOT_ACTIVE ->
                row.fault("date", "指标所属单位在 " + planned.voucher().date() + " 尚未设立或者已经撤销", "请核对日期，以及“单位”表中的生效日期和状态");
            case LINES_DO_NOT_MATCH ->
                row.fault(
                        planned.columns().getLast(),
                        planned.posting() instanceof Posting.CarryOver
                                ? "结转只能转入下一年度、同一资金性质的指标"
                                : "只能在同一年度、同一资金性质的两条指标之间调剂",
                        "请核对两个指标编号");
            case UNKNOWN_LINE, WRONG_SIDE ->
                row.fault(planned.columns().getFirst(), "指标 " + firstLine(planned) + " 不能记这类业务", "请核对指标编号");
        }
    }

    private boolean onSpoiledLine(PlannedPosting planned) {
        return planned.posting().movements().stream()
                        .anyMatch(movement -> spoiled.balances().contains(movement.line()))
                || (planned.posting() instanceof Posting.Reverse(String key)
                        && spoiled.postings().contains(key));
    }

    private static void notEnough(PlannedPosting planned, String problem, String remedy) {
        if (planned.posting() instanceof Posting.Reverse(String key)) {
            planned.row().fault("reversed", "冲销业务 " + key + " 后，指标的可用数或者已支付数将小于零", "请先冲销用到这笔指标的支付、调剂等业务");
        } else {
            planned.row().fault("amount", problem, remedy);
        }
    }

    private String left(PlannedPosting planned, Function<Balance, Fen> amount, String words) {
        Optional<Balance> balance =
                planned.posting().movements().stream().findFirst().flatMap(movement -> books.balance(movement.line()));
        return balance.map(
                        found -> "，" + words + " " + amount.apply(found).yuan().toPlainString() + " 元")
                .orElse("");
    }

    private static String firstLine(PlannedPosting planned) {
        return planned.posting().movements().stream()
                .findFirst()
                .map(Movement::line)
                .orElse("");
    }

    private static String reversed(PlannedPosting planned) {
        return planned.posting() instanceof Posting.Reverse(String key) ? key : "";
    }
}
