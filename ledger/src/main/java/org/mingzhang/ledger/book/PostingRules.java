package org.mingzhang.ledger.book;

import java.util.List;
import java.util.Optional;
import org.mingzhang.ledger.book.Outcome.Refusal;

/** Which lines a posting may join. */
final class PostingRules {
    private PostingRules() {}

    /**
     * Why the posting cannot be made on these lines.
     *
     * @param lines the line of each of the posting's movements, in their order
     */
    static Optional<Refusal> refusal(Posting posting, List<Line> lines) {
        return switch (posting) {
            case Posting.Transfer transfer -> joining(lines, 0);
            case Posting.CarryOver carryOver -> joining(lines, 1);
            case Posting.OfIncome income -> income(lines);
            case Posting.Approve approve -> spending(lines);
            case Posting.Supplement supplement -> spending(lines);
            case Posting.Cut cut -> spending(lines);
            case Posting.Pay pay -> spending(lines);
            case Posting.Refund refund -> spending(lines);
            case Posting.Recall recall -> spending(lines);
            case Posting.Reverse reverse -> Optional.empty();
        };
    }

    private static Optional<Refusal> joining(List<Line> lines, int years) {
        Line from = lines.getFirst();
        Line to = lines.getLast();
        if (from.code().equals(to.code()) || to.year() - from.year() != years || from.fund() != to.fund()) {
            return Optional.of(Refusal.LINES_DO_NOT_MATCH);
        }
        return spending(lines);
    }

    private static Optional<Refusal> spending(List<Line> lines) {
        return lines.stream().allMatch(Line.Expenditure.class::isInstance)
                ? Optional.empty()
                : Optional.of(Refusal.WRONG_SIDE);
    }

    private static Optional<Refusal> income(List<Line> lines) {
        return lines.stream().allMatch(Line.Income.class::isInstance)
                ? Optional.empty()
                : Optional.of(Refusal.WRONG_SIDE);
    }
}
