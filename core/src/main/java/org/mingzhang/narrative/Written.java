package org.mingzhang.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.order.InOrder;

/**
 * What a disclosure says that its tables do not know.
 *
 * @param duties  what the department is there for, a line a paragraph
 * @param offices which offices it has inside, a line a paragraph
 * @param members the units that its figures include, in the order of their codes
 * @param reasons why figures are what they are, see {@link #reason}
 * @param terms   what terms mean that the catalogue does not hold, in order
 * @param evaluation what people say of the year's self-evaluation, by what the catalogue asks for
 */
public record Written(
        Optional<String> duties,
        Optional<String> offices,
        List<Member> members,
        Map<String, String> reasons,
        Map<String, String> terms,
        Map<String, String> evaluation) {
    private static final String STOP = "。";

    /**
     * A unit.
     *
     * @param headquarters whether it is the department's own office
     */
    public record Member(String name, boolean headquarters) {}

    public Written {
        members = List.copyOf(members);
        reasons = InOrder.map(reasons);
        terms = InOrder.map(terms);
        evaluation = InOrder.map(evaluation);
    }

    /**
     * The reason for a quantity of a sentence, kept under the ids of both with a stroke between them, or for an account, kept
     * under its code; without the full stop at its end, as it is spoken inside a sentence.
     */
    public Optional<String> reason(String sentence, String quantity) {
        return Optional.ofNullable(reasons.get(sentence + "/" + quantity))
                .or(() -> Optional.ofNullable(reasons.get(quantity)))
                .map(Written::inside);
    }

    /** What is said of the self-evaluation under that name, without the full stop at its end. */
    public Optional<String> said(String name) {
        return Optional.ofNullable(evaluation.get(name)).map(Written::inside);
    }

    private static String inside(String words) {
        return words.endsWith(STOP) ? words.substring(0, words.length() - STOP.length()) : words;
    }
}
