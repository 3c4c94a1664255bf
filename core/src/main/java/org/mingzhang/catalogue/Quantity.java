package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;
import org.mingzhang.expression.Expression;

/**
 * A quantity that a sentence names.
 *
 * @param key     unique in its sentence
 * @param names   how it is named, the usual name first; none where it stands for every account
 * @param each    that it stands for every functional class or account, with the row of {@code is} bound to it
 * @param unit    the unit that its figures carry; empty for money
 * @param is      what it equals in the tables, where a form holds it
 * @param initial what its initial budget equals in the tables, where a form holds it
 * @param counted what was counted that it is the sum of, by the ids of measures; none where it is not counted
 * @param alsoCounted what is added to it where somebody counted it; a quantity that is the sum of nothing else is not known
 *                otherwise
 * @param of      the key of the whole that its share is taken of
 * @param parts   the keys of its parts; of a quantity that stands for every account, all of these
 * @param all     whether the parts are all there are: then they add up to it
 */
public record Quantity(
        String key,
        List<String> names,
        Optional<Check.Range> each,
        Optional<String> unit,
        Optional<Expression> is,
        Optional<Expression> initial,
        List<String> counted,
        List<String> alsoCounted,
        Optional<String> of,
        List<String> parts,
        boolean all) {
    public Quantity {
        names = List.copyOf(names);
        counted = List.copyOf(counted);
        alsoCounted = List.copyOf(alsoCounted);
        parts = List.copyOf(parts);
    }
}
