package org.mingzhang.ledger.count;

/**
 * Something that a disclosure counts.
 *
 * @param id    its id in the database
 * @param name  its Chinese name
 * @param unit  what it is counted in: 人, 辆, 次; 元 for an amount, which is then kept in fen
 * @param group what it belongs to: posts and staff, vehicles, journeys, procurement
 */
public record Measure(String id, String name, String unit, String group) {
    private static final String YUAN = "元";

    /** Whether it is an amount of money. */
    public boolean money() {
        return unit.equals(YUAN);
    }
}
