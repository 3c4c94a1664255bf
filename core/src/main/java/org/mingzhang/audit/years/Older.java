package org.mingzhang.audit.years;

import java.util.List;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.statement.TableFigures;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Predecessor;
import org.mingzhang.disclosure.Disclosure;

/**
 * An older document with its tables.
 *
 * @param relation   what it is to the document audited
 * @param disclosure the document
 * @param set        the forms and sentences of its region and year
 * @param tables     what its tables say
 */
public record Older(Predecessor relation, Disclosure disclosure, FormSet set, TableFigures tables) {
    /** How findings name it, in Chinese: its year, its kind and its file. */
    public String name() {
        return Ancestors.title(disclosure) + "（" + disclosure.source().file() + "）";
    }

    /** The places as ones of this document, not of the one audited. */
    public List<Evidence> evidence(List<Evidence> own) {
        return own.stream().map(place -> place.in(disclosure.source().file())).toList();
    }
}
