package org.mingzhang.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the narrative says of one quantity in one place.
 *
 * @param section  the number of the section, such as {@code 三}
 * @param sentence the catalogue's id of the sentence; {@link #GENERIC} where the catalogue has no such quantity
 * @param quantity the quantity's key in that sentence; of an account, its code
 * @param subject  the quantity's name as printed
 * @param slots    its figures
 * @param reason   the reason given for a change, where there is one
 * @param quote    the words, blanks left out
 * @param origin   where they begin
 */
public record Statement(
        String section,
        String sentence,
        String quantity,
        String subject,
        Map<Facet, Slot> slots,
        Optional<String> reason,
        String quote,
        Origin origin) {
    /** The id of a statement about a quantity that the catalogue does not have. */
    public static final String GENERIC = "generic";

    public Statement {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    }

    /** The figure of that facet. */
    public Optional<Slot> slot(Facet facet) {
        return Optional.ofNullable(slots.get(facet));
    }
}
