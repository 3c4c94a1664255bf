package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of the narrative: spoken when a disclosure is compiled, heard when one is read, and held against the
 * tables when one is audited.
 *
 * @param id         unique in the set
 * @param title      in Chinese, what it says
 * @param sections   words by which the heading of its section is known
 * @param say        the sentence with its quantities in braces, such as {@code {total}} or {@code {fiscal.share}}
 * @param quantities what it says something of, in order
 */
public record Sentence(
        String id, String title, List<String> sections, Optional<String> say, List<Quantity> quantities) {
    public Sentence {
        sections = List.copyOf(sections);
        quantities = List.copyOf(quantities);
    }

    /** The quantity of that key. */
    public Optional<Quantity> quantity(String key) {
        return quantities.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
