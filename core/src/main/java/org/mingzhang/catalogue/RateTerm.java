package org.mingzhang.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount that a rate of the department is reckoned from, as the files write it: {@code total.revised} of the sheet itself,
 * {@code income-expenditure.income[total].amount} of a form; {@code budget:procurement.goods} of what is counted; with a minus before it where it is taken off.
 *
 * @param off   whether it is taken off
 * @param place where the amount stands
 */
public record RateTerm(boolean off, Place place) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<off>-?)(?:(?<line>[a-z-]+)\\.(?<amount>initial|revised|executed)"
                    + "|(?<stage>budget|actual):(?<measure>[a-z]+(?:[.-][a-z]+)*)"
                    + "|(?<form>[a-z-]+)(?:\\.(?<side>income|expenditure))?\\[(?<row>[\\w-]+)]\\.(?<column>[a-z-]+))");

    /** Where an amount stands. */
    public sealed interface Place {}

    /** In the rows of money of the sheet. */
    public record OfSheet(String line, String column) implements Place {}

    /**
     * In a form.
     *
     * @param side of a form that has two
     */
    public record OfForm(String form, Optional<String> side, String row, String column) implements Place {}

    /**
     * What is counted in amounts besides the books; no document prints it, so that only the ledger has it.
     *
     * @param stage   {@code budget} or {@code actual}
     * @param measure the ledger's id of what is counted
     */
    public record OfCount(String stage, String measure) implements Place {}

    /** What is written there; empty where it is not an amount. */
    static Optional<RateTerm> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        boolean off = !written.group("off").isEmpty();
        return Optional.of(new RateTerm(off, place(written)));
    }

    private static Place place(Matcher written) {
        if (written.group("line") != null) {
            return new OfSheet(written.group("line"), written.group("amount"));
        }
        if (written.group("measure") != null) {
            return new OfCount(written.group("stage"), written.group("measure"));
        }
        return new OfForm(
                written.group("form"),
                Optional.ofNullable(written.group("side")),
                written.group("row"),
                written.group("column"));
    }
}
