package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a finding, as they are to be shown.
 *
 * @param actual     what is printed
 * @param expected   what should stand there
 * @param difference actual less expected
 */
public record Values(Optional<String> actual, Optional<String> expected, Optional<String> difference) {
    /** Nothing to compare. */
    public static final Values NONE = new Values(Optional.empty(), Optional.empty(), Optional.empty());

    /** All three. */
    public static Values of(String actual, String expected, String difference) {
        return new Values(Optional.of(actual), Optional.of(expected), Optional.of(difference));
    }

    /** Two that have no difference. */
    public static Values of(String actual, String expected) {
        return new Values(Optional.of(actual), Optional.of(expected), Optional.empty());
    }

    /** Two figures with their difference. */
    public static Values of(BigDecimal actual, BigDecimal expected) {
        return of(
                actual.toPlainString(),
                expected.toPlainString(),
                actual.subtract(expected).toPlainString());
    }

    /** What is printed at the first place, with nothing to put there. */
    public static Values printed(List<Evidence> places) {
        return new Values(places.stream().findFirst().map(Evidence::text), Optional.empty(), Optional.empty());
    }
}
