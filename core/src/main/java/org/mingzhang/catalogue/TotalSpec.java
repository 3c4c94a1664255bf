package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;
import org.mingzhang.expression.Expression;

/**
 * A total row of a form whose other rows are accounts, units or projects.
 *
 * @param key     its key
 * @param label   as printed
 * @param heardAs other wordings
 * @param is      what it is made of, over accounts; without it, of the rows of the highest level
 */
public record TotalSpec(String key, String label, List<String> heardAs, Optional<Expression> is) {
    public TotalSpec {
        heardAs = List.copyOf(heardAs);
    }
}
