package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;
import org.mingzhang.expression.Expression;

/**
 * A column of figures of a form.
 *
 * @param key      unique within the side
 * @param path     the headings over it, from the outermost
 * @param heardAs  other headings, outermost first, joined by {@code /}
 * @param is       what its figure is made of, over the keys of the same row
 * @param partOf   the column that it is a part of (其中)
 * @param accounts the prefixes of the account codes whose rows may stand in it; empty where any may
 */
public record ColumnSpec(
        String key,
        List<String> path,
        List<String> heardAs,
        Optional<Expression> is,
        Optional<String> partOf,
        List<String> accounts) {
    public ColumnSpec {
        path = List.copyOf(path);
        heardAs = List.copyOf(heardAs);
        accounts = List.copyOf(accounts);
    }
}
