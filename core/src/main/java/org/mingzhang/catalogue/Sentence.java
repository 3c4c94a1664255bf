package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of the narrative: spoken when a disclosure is compiled, heard when one is read, and held against the
 * tables when one is audited.
 *
 * @param id         unique in the set
 * @param title      in Chinese, what it says
 * @param heading    the heading that its section has when it is spoken; none where it is not
 * @param sections   words by which the heading of its section is known
 * @param say        the wording, a template a paragraph; none where nobody can speak it
 * @param quantities what it says something of, in order
 */
public record Sentence(
        String id,
        String title,
        Optional<String> heading,
        List<String> sections,
        List<Template> say,
        List<Quantity> quantities) {
    public Sentence {
        sections = List.copyOf(sections);
        say = List.copyOf(say);
        quantities = List.copyOf(quantities);
    }

    /** The quantity of that key. */
    public Optional<Quantity> quantity(String key) {
        return quantities.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
