package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;
import org.mingzhang.expression.Expression;

/**
 * A row that a form names.
 *
 * @param key     unique within the side
 * @param label   as printed; empty for a group
 * @param heardAs other wordings
 * @param ordinal how a group's rows are numbered before their names, such as {@code 一、}; empty where they are not
 * @param classes the functional classes that a group lists even without an amount, in order; empty for those with one
 * @param group   whether it stands for one row for each functional class, in any number and order
 * @param is      what it is made of, over the rows of the same side, in each column
 * @param partOf  the row that it is a part of (其中)
 * @param within  the row under which it stands, where its label occurs more than once
 */
public record NamedRow(
        String key,
        String label,
        List<String> heardAs,
        Optional<String> ordinal,
        List<String> classes,
        boolean group,
        Optional<Expression> is,
        Optional<String> partOf,
        Optional<String> within) {
    public NamedRow {
        heardAs = List.copyOf(heardAs);
        classes = List.copyOf(classes);
    }
}
