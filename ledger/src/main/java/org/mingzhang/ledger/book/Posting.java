package org.mingzhang.ledger.book;

import static org.mingzhang.ledger.book.BookAccount.ADJUSTED;
import static org.mingzhang.ledger.book.BookAccount.AVAILABLE;
import static org.mingzhang.ledger.book.BookAccount.CARRIED_IN;
import static org.mingzhang.ledger.book.BookAccount.CARRIED_OUT;
import static org.mingzhang.ledger.book.BookAccount.INITIAL;
import static org.mingzhang.ledger.book.BookAccount.RECALLED;
import static org.mingzhang.ledger.book.BookAccount.SPENT;
import static org.mingzhang.ledger.book.BookAccount.TRANSFERRED;

import java.util.List;
import org.mingzhang.money.Fen;

/** What can happen to budget authority and income. Lines are named by their codes; amounts are more than zero. */
public sealed interface Posting {
    /** 年初批复: the budget as approved gives authority. */
    record Approve(String line, Fen amount) implements Posting {}

    /** 追加: more authority in the course of the year. */
    record Supplement(String line, Fen amount) implements Posting {}

    /** 追减: less authority in the course of the year. */
    record Cut(String line, Fen amount) implements Posting {}

    /** 调剂: authority goes from one line to another of the same year. */
    record Transfer(String from, String to, Fen amount) implements Posting {}

    /** 支付: authority is used up. */
    record Pay(String line, Fen amount) implements Posting {}

    /** 退回: a payment comes back, and with it the authority. */
    record Refund(String line, Fen amount) implements Posting {}

    /** 结转: authority goes on to a line of the next year. */
    record CarryOver(String from, String to, Fen amount) implements Posting {}

    /** 收回: the finance authority takes unused authority back. */
    record Recall(String line, Fen amount) implements Posting {}

    /** 收入: planned, received, brought forward, drawn or allocated. */
    record OfIncome(String line, IncomeItem item, Fen amount) implements Posting {}

    /** 冲销: an earlier posting, named by its key, is taken back whole. */
    record Reverse(String key) implements Posting {}

    /** The id of its kind in the database. */
    default String kind() {
        return switch (this) {
            case Approve approve -> "approve";
            case Supplement supplement -> "supplement";
            case Cut cut -> "cut";
            case Transfer transfer -> "transfer";
            case Pay pay -> "pay";
            case Refund refund -> "refund";
            case CarryOver carryOver -> "carry-over";
            case Recall recall -> "recall";
            case OfIncome income -> income.item().id();
            case Reverse reverse -> "reverse";
        };
    }

    /** What it moves; nothing for a reversal, which moves what the earlier posting moved, the other way. */
    default List<Movement> movements() {
        return switch (this) {
            case Approve(String line, Fen amount) -> List.of(new Movement(line, INITIAL, AVAILABLE, amount));
            case Supplement(String line, Fen amount) -> List.of(new Movement(line, ADJUSTED, AVAILABLE, amount));
            case Cut(String line, Fen amount) -> List.of(new Movement(line, AVAILABLE, ADJUSTED, amount));
            case Transfer(String from, String to, Fen amount) ->
                List.of(
                        new Movement(from, AVAILABLE, TRANSFERRED, amount),
                        new Movement(to, TRANSFERRED, AVAILABLE, amount));
            case Pay(String line, Fen amount) -> List.of(new Movement(line, AVAILABLE, SPENT, amount));
            case Refund(String line, Fen amount) -> List.of(new Movement(line, SPENT, AVAILABLE, amount));
            case CarryOver(String from, String to, Fen amount) ->
                List.of(
                        new Movement(from, AVAILABLE, CARRIED_OUT, amount),
                        new Movement(to, CARRIED_IN, AVAILABLE, amount));
            case Recall(String line, Fen amount) -> List.of(new Movement(line, AVAILABLE, RECALLED, amount));
            case OfIncome(String line, IncomeItem item, Fen amount) ->
                List.of(new Movement(line, item.source(), item.target(), amount));
            case Reverse reverse -> List.of();
        };
    }
}
