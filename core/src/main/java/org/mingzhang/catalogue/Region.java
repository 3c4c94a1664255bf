package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A region that states how its disclosures differ.
 *
 * @param id      its id
 * @param parent  the region it inherits from
 * @param name    its name
 * @param heardAs other names
 * @param places  names of places below it, as they stand in documents
 */
public record Region(String id, Optional<String> parent, String name, List<String> heardAs, List<String> places) {
    public Region {
        heardAs = List.copyOf(heardAs);
        places = List.copyOf(places);
    }

    /** Whether the words have its name, or that of a place below it. */
    boolean isNamedIn(String words) {
        return words.contains(name)
                || heardAs.stream().anyMatch(words::contains)
                || places.stream().anyMatch(words::contains);
    }
}
