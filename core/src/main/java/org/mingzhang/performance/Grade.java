package org.mingzhang.performance;

import java.math.BigDecimal;
import java.util.List;

/**
 * A grade and the least score that it takes.
 *
 * @param name    as documents print it, such as 优
 * @param heardAs other names
 * @param from    the least score of a hundred
 */
public record Grade(String name, List<String> heardAs, BigDecimal from) {
    public Grade {
        heardAs = List.copyOf(heardAs);
    }

    /** Whether the document may call it so. */
    public boolean isCalled(String word) {
        return name.equals(word) || heardAs.contains(word);
    }
}
