package org.mingzhang.audit.statement;

import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Ruling;

/** How the catalogue rules on what a check finds. */
public interface Rulings {
    /** The ruling on that check; none where it is switched off. */
    Optional<Ruling> on(StatementTest test);

    /** The words that the check takes under that name. */
    List<String> words(StatementTest test, String name);
}
