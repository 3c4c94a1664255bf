package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.audit.Localiser.Found;
import org.mingzhang.audit.Localiser.Mend;

/** Two figures of a table that stand in each other's places are one fault. */
final class Exchanges {
    private Exchanges() {}

    /** Whether each of the two cells should hold what the other does. */
    static boolean areExchanged(List<Mend> mends, Figures figures) {
        return mends.size() == 2 && areExchanged(mends.getFirst(), mends.getLast(), figures);
    }

    private static boolean areExchanged(Mend one, Mend other, Figures figures) {
        return one.cell().table() == other.cell().table()
                && !one.cell().equals(other.cell())
                && one.to()
                        .filter(to -> to.compareTo(figures.value(other.cell())) == 0)
                        .isPresent()
                && other.to()
                        .filter(to -> to.compareTo(figures.value(one.cell())) == 0)
                        .isPresent();
    }

    /** The causes, those of exchanged figures made one. */
    static List<Found> joined(List<Found> causes, Figures figures) {
        List<Found> joined = new ArrayList<>();
        for (Found cause : causes) {
            boolean merged = false;
            for (int at = 0; at < joined.size() && !merged; at++) {
                Found other = joined.get(at);
                merged = isOneCell(cause) && isOneCell(other) && areExchanged(other.first(), cause.first(), figures);
                if (merged) {
                    Set<Equation> equations = new LinkedHashSet<>(other.equations());
                    equations.addAll(cause.equations());
                    joined.set(
                            at,
                            new Found(
                                    List.of(List.of(other.first(), cause.first())),
                                    List.copyOf(equations),
                                    other.proven() && cause.proven()));
                }
            }
            if (!merged) {
                joined.add(cause);
            }
        }
        return joined;
    }

    private static boolean isOneCell(Found cause) {
        return cause.explanations().size() == 1
                && cause.explanations().getFirst().size() == 1;
    }
}
