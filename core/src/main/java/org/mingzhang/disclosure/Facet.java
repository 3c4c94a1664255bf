package org.mingzhang.disclosure;

/** What a figure of a sentence says of the quantity that the sentence names. */
public enum Facet {
    /** The quantity itself. */
    AMOUNT(""),
    /** Its share of a whole, in percent. */
    SHARE("share"),
    /** How much more or less than the year before; the direction says which. */
    CHANGE("change"),
    /** The same in percent of the year before. */
    GROWTH("growth"),
    /** What the initial budget gave for it. */
    INITIAL("initial"),
    /** What the budget as revised gave for it. */
    REVISED("revised"),
    /** How much of a budget was carried out, in percent. */
    COMPLETION("completion"),
    /** The quantity of the year before. */
    LAST("last");

    private final String id;

    Facet(String id) {
        this.id = id;
    }

    /** The name in the catalogue and in JSON; empty for the quantity itself. */
    public String id() {
        return id;
    }
}
