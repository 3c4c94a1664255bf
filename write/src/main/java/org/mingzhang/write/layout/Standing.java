package org.mingzhang.write.layout;

import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.disclosure.Origin;

/** Which of two places of a document that was read comes first. */
final class Standing {
    private Standing() {}

    /** Whether the one stands before the other; nothing where that is not known. */
    static Optional<Boolean> before(Origin one, Origin other) {
        if (one.sheet().isPresent()
                || other.sheet().isPresent()
                || one.page().isPresent() != other.page().isPresent()) {
            return Optional.empty();
        }
        if (!one.page().equals(other.page())) {
            return smaller(one.page(), other.page());
        }
        if (one.box().isPresent() && other.box().isPresent()) {
            return Optional.of(one.box().get().top() < other.box().get().top());
        }
        return smaller(one.line(), other.line());
    }

    private static Optional<Boolean> smaller(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.getAsInt() < other.getAsInt()) : Optional.empty();
    }
}
