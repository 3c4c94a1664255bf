package org.mingzhang.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.catalogue.Quantity;

/** What was counted besides the tables: vehicles, receptions, procurement. */
public interface Counted {
    /** Nothing was. */
    Counted NOTHING = quantity -> Optional.empty();

    /**
     * What the quantity comes to as it is printed: in 万元 with two decimals where it has no unit of its own, or a whole number
     * of its unit; none where nobody stated all that it is the sum of.
     */
    Optional<BigDecimal> of(Quantity quantity);
}
