package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;

/**
 * The forms, checks, sentences and the arrangement in force for one kind of disclosure in one region and year.
 *
 * @param region the region's id
 * @param kind   budget or final account
 * @param year   the year
 * @param forms  the forms, in their order
 * @param checks the checks
 * @param sentences the sentences of the narrative
 * @param document how the document is arranged
 */
public record FormSet(
        Region region,
        Kind kind,
        int year,
        List<Form> forms,
        List<Check> checks,
        List<Sentence> sentences,
        DocumentSpec document) {
    public FormSet {
        forms = List.copyOf(forms);
        checks = List.copyOf(checks);
        sentences = List.copyOf(sentences);
    }

    /** The form of that id. */
    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
