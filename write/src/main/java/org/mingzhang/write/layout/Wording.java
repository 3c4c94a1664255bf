package org.mingzhang.write.layout;

import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.disclosure.Disclosure;

/** The words of the catalogue that name the department and the year. */
final class Wording {
    private final String department;
    private final String year;

    Wording(Disclosure disclosure) {
        department = disclosure.unitName().orElse("");
        year = disclosure.year().isPresent()
                ? Integer.toString(disclosure.year().getAsInt())
                : "";
    }

    /** The words with what they name put in; nothing where that is not known. */
    String of(String words) {
        return words.replace(DocumentSpec.DEPARTMENT, department).replace(DocumentSpec.YEAR, year);
    }
}
