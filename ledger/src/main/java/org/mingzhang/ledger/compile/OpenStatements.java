package org.mingzhang.ledger.compile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.ledger.performance.Achieved;
import org.mingzhang.ledger.performance.Goal;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Progress;
import org.mingzhang.ledger.performance.Stated;
import org.mingzhang.ledger.registry.SecretWords;
import org.mingzhang.order.InOrder;

/**
 * What may be published of what is stated of performance: a statement that names something secret is left out whole, since what
 * stands around the name can give it away as well.
 *
 * @param all  what is stated, by the code of department or project; to be counted only
 * @param open what of it may be printed, by the same codes
 */
record OpenStatements(Map<String, Stated> all, Map<String, Stated> open) {
    OpenStatements {
        all = InOrder.map(all);
        open = InOrder.map(open);
    }

    static OpenStatements of(Map<String, Stated> all, SecretWords secret) {
        Map<String, Stated> open = new LinkedHashMap<>();
        all.forEach((code, stated) -> open.put(
                code,
                new Stated(
                        open(stated.targets(), secret, OpenStatements::words),
                        open(stated.goals(), secret, OpenStatements::words),
                        open(stated.progress(), secret, OpenStatements::words),
                        open(stated.results(), secret, OpenStatements::words))));
        return new OpenStatements(all, open);
    }

    /** What may be printed of that department or project. */
    Stated of(String code) {
        return open.getOrDefault(code, Stated.NOTHING);
    }

    /**
     * How many statements name something secret, by the code of the department or project, where there are any.
     *
     * @param printed what a document prints of what is stated
     */
    Map<String, Integer> leftOut(Function<Stated, Stream<Collection<?>>> printed) {
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        all.forEach((code, stated) -> {
            int less = size(printed.apply(stated)) - size(printed.apply(of(code)));
            if (less > 0) {
                leftOut.put(code, less);
            }
        });
        return leftOut;
    }

    private static <T> List<T> open(List<T> stated, SecretWords secret, Function<T, Stream<String>> words) {
        return stated.stream()
                .filter(each -> words.apply(each).noneMatch(secret::in))
                .toList();
    }

    private static Stream<String> words(Indicator of) {
        return Stream.of(of.level1(), of.level2(), of.name(), of.target(), of.explanation());
    }

    private static Stream<String> words(Goal of) {
        return Stream.of(of.task(), of.expected(), of.actual());
    }

    private static Stream<String> words(Progress of) {
        return Stream.of(of.name(), of.actual(), of.forecast(), of.cause(), of.measure());
    }

    private static Stream<String> words(Achieved of) {
        return Stream.of(of.name(), of.actual(), of.evidence(), of.reason());
    }

    private static int size(Stream<Collection<?>> all) {
        return all.mapToInt(Collection::size).sum();
    }
}
