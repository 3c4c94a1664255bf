package org.mingzhang.ledger.kill;

import org.mingzhang.ledger.book.Posting;
import org.mingzhang.money.Fen;

/**
 * A posting as the log has it, written down before it is posted.
 *
 * @param key    its key
 * @param kind   what it does
 * @param line   the line, or the key that is reversed
 * @param other  the line that receives, where there is one; else {@code -}
 * @param amount in fen
 */
record Intent(String key, String kind, String line, String other, long amount) {
    Posting posting() {
        Fen fen = new Fen(amount);
        return switch (kind) {
            case "approve" -> new Posting.Approve(line, fen);
            case "supplement" -> new Posting.Supplement(line, fen);
            case "cut" -> new Posting.Cut(line, fen);
            case "pay" -> new Posting.Pay(line, fen);
            case "refund" -> new Posting.Refund(line, fen);
            case "transfer" -> new Posting.Transfer(line, other, fen);
            case "reverse" -> new Posting.Reverse(line);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    String text() {
        return String.join(" ", "I", key, kind, line, other, Long.toString(amount));
    }

    static Intent parse(String[] words) {
        return new Intent(words[1], words[2], words[3], words[4], Long.parseLong(words[5]));
    }
}
