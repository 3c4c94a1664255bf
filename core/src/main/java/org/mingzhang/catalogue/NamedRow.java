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
 * @param group   whether it stands for one row for each functional class, in any number and order
 * @param is      what it is made of, over the rows of the same side, in each column
 * @param partOf  the row that it is a part of (其中)
 * @param within  the row under which it stands, where its label occurs more than once
 */
public record NamedRow(
        String key,
        String label,
        List<String> heardAs,
        boolean group,
        Optional<Expression> is,
        Optional<String> partOf,
        Optional<String> within) {
    public NamedRow {
        heardAs = List.copyOf(heardAs);
    }
}
