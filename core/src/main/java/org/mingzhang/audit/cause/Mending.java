package org.mingzhang.audit.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.audit.cause.Condition.Sign;
import org.mingzhang.money.Interval;

/** Whether changing some figures and no others can satisfy every condition that they stand in, and by what values. */
final class Mending {
    private final Problem problem;
    private final Work work;
    private final Map<BitSet, Optional<BitSet>> known = new HashMap<>();

    Mending(Problem problem, Work work) {
        this.problem = problem;
        this.work = work;
    }

    /** What stands in the way of changing those figures alone: of each conflict another figure must change too. */
    List<BitSet> conflicts(BitSet changed) {
        List<BitSet> conflicts = new ArrayList<>();
        for (BitSet part : parts(changed)) {
            known.computeIfAbsent(part, this::conflict).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    /** The figures in groups such that no condition has figures of two. */
    private List<BitSet> parts(BitSet changed) {
        List<BitSet> sets = new ArrayList<>();
        changed.stream().forEach(figure -> {
            BitSet set = new BitSet();
            set.set(figure);
            sets.add(set);
        });
        problem.touched(changed).stream().forEach(condition -> {
            BitSet set = problem.figuresOf(condition);
            set.and(changed);
            sets.add(set);
        });
        return Conflicts.joined(sets);
    }

    private Optional<BitSet> conflict(BitSet part) {
        List<Integer> conditions = binding(part).stream().boxed().toList();
        Simplex simplex = new Simplex(part.cardinality(), work);
        for (int condition : conditions) {
            Interval others = problem.fixed(condition, part);
            add(simplex, part, condition, others.high().negate(), others.low().negate());
        }
        return simplex.solve().map(contradiction -> others(part, conditions, contradiction));
    }

    /**
     * The conditions that can stand in the way: not those with a figure that stands in no other, since it can take any value
     * and so satisfies its condition always.
     */
    private BitSet binding(BitSet part) {
        BitSet binding = problem.touched(part);
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (int figure : part.stream().toArray()) {
                BitSet own = problem.touched(figure);
                own.and(binding);
                if (own.cardinality() == 1) {
                    binding.andNot(own);
                    dropped = true;
                }
            }
        }
        return binding;
    }

    /**
     * The figures outside the part of which one must change: those that the contradiction depends on. A figure that
     * cancels out counts too where another in its place would be wider, as one does that fills a blank, if all such widths
     * together could bridge the gap.
     */
    private BitSet others(BitSet part, List<Integer> conditions, Simplex.Contradiction contradiction) {
        Map<Integer, Exact> net = new TreeMap<>();
        Map<Integer, Exact> wider = new TreeMap<>();
        contradiction.weights().forEach((sum, weight) -> problem.condition(conditions.get(sum))
                .factors()
                .forEach((figure, factor) -> {
                    if (!part.get(figure)) {
                        Exact share = weight.multiply(Exact.of(factor));
                        net.merge(figure, share, Exact::add);
                        BigDecimal room = problem.figure(figure).room();
                        wider.merge(figure, share.abs().multiply(Exact.of(room)), Exact::add);
                    }
                }));
        BitSet others = new BitSet();
        Exact bridged = Exact.ZERO;
        for (var each : net.entrySet()) {
            if (each.getValue().signum() == 0) {
                bridged = bridged.add(wider.getOrDefault(each.getKey(), Exact.ZERO));
            } else {
                others.set(each.getKey());
            }
        }
        if (bridged.subtract(contradiction.gap()).signum() >= 0) {
            wider.forEach((figure, room) -> {
                if (room.signum() > 0) {
                    others.set(figure);
                }
            });
        }
        return others;
    }

    /**
     * The values by which the changed figures satisfy their conditions: such that as many conditions as can be hold to
     * the digit, those first on which most agree.
     *
     * @param changed all that changes
     * @param wanted  those of them whose values are asked for
     */
    List<Change> changes(BitSet changed, BitSet wanted) {
        List<Change> changes = new ArrayList<>();
        for (BitSet part : parts(changed)) {
            if (part.intersects(wanted)) {
                Map<Integer, Exact> values = values(part);
                values.keySet().retainAll(wanted.stream().boxed().toList());
                values.forEach((figure, value) -> changes.add(
                        new Change(figure, isPinned(part, figure) ? Optional.of(value.decimal()) : Optional.empty())));
            }
        }
        return changes;
    }

    private Map<Integer, Exact> values(BitSet part) {
        List<Integer> conditions =
                new ArrayList<>(problem.touched(part).stream().boxed().toList());
        BitSet exact = new BitSet();
        Map<Integer, Exact> values = solved(part, exact, Map.of()).orElseThrow();
        for (int condition : byAgreement(part, conditions)) {
            exact.set(condition);
            Optional<Map<Integer, Exact>> closer = solved(part, exact, Map.of());
            if (closer.isPresent()) {
                values = closer.get();
            } else {
                exact.clear(condition);
            }
        }
        Map<Integer, Exact> settled = new TreeMap<>();
        for (int figure : part.stream().toArray()) {
            Exact found = values.getOrDefault(figure, Exact.ZERO);
            Exact printed = found.rounded(problem.figure(figure).decimals());
            settled.put(figure, printed);
            if (solved(part, new BitSet(), settled).isEmpty()) {
                settled.put(figure, found);
            }
        }
        return settled;
    }

    /** The equalities, those first whose digits ask for the value that most others ask for too. */
    private List<Integer> byAgreement(BitSet part, List<Integer> conditions) {
        Map<Integer, List<Exact>> asked = new TreeMap<>();
        Map<List<Exact>, Integer> votes = new HashMap<>();
        for (int condition : conditions) {
            Condition each = problem.condition(condition);
            if (each.sign() == Sign.ZERO) {
                List<Integer> own =
                        each.factors().keySet().stream().filter(part::get).toList();
                List<Exact> value = new ArrayList<>(List.of(Exact.of(own.getFirst())));
                if (own.size() == 1) {
                    value.add(Exact.of(problem.digits(condition, part))
                            .divide(Exact.of(each.factors().getOrDefault(own.getFirst(), BigDecimal.ONE))));
                }
                asked.put(condition, value);
                votes.merge(value, own.size() == 1 ? 1 : 0, Integer::sum);
            }
        }
        List<Integer> sorted = new ArrayList<>(asked.keySet());
        sorted.sort((one, other) -> Integer.compare(
                votes.getOrDefault(asked.getOrDefault(other, List.of()), 0),
                votes.getOrDefault(asked.getOrDefault(one, List.of()), 0)));
        return sorted;
    }

    private Optional<Map<Integer, Exact>> solved(BitSet part, BitSet exact, Map<Integer, Exact> settled) {
        Simplex simplex = new Simplex(part.cardinality(), work);
        problem.touched(part).stream().forEach(condition -> {
            if (exact.get(condition)) {
                BigDecimal digits = problem.digits(condition, part).negate();
                add(simplex, part, condition, digits, digits);
            } else {
                Interval others = problem.fixed(condition, part);
                add(
                        simplex,
                        part,
                        condition,
                        others.high().negate(),
                        others.low().negate());
            }
        });
        settled.forEach((figure, value) ->
                simplex.add(Map.of(number(part, figure), Exact.ONE), Optional.of(value), Optional.of(value)));
        if (simplex.solve().isPresent()) {
            return Optional.empty();
        }
        Map<Integer, Exact> values = new TreeMap<>();
        part.stream().forEach(figure -> values.put(figure, simplex.value(number(part, figure))));
        return Optional.of(values);
    }

    /** Whether the equalities leave the figure no way to go on for ever. */
    private boolean isPinned(BitSet part, int figure) {
        Simplex simplex = new Simplex(part.cardinality(), work);
        problem.touched(part).stream()
                .filter(condition -> problem.condition(condition).sign() == Sign.ZERO)
                .forEach(condition -> add(simplex, part, condition, BigDecimal.ZERO, BigDecimal.ZERO));
        Optional<Exact> one = Optional.of(Exact.ONE);
        simplex.add(Map.of(number(part, figure), Exact.ONE), one, one);
        return simplex.solve().isPresent();
    }

    private void add(Simplex simplex, BitSet part, int condition, BigDecimal low, BigDecimal high) {
        Condition each = problem.condition(condition);
        Map<Integer, Exact> factors = new TreeMap<>();
        each.factors().forEach((figure, factor) -> {
            if (part.get(figure)) {
                factors.put(number(part, figure), Exact.of(factor));
            }
        });
        simplex.add(
                factors,
                each.boundsBelow() ? Optional.of(Exact.of(low)) : Optional.empty(),
                each.boundsAbove() ? Optional.of(Exact.of(high)) : Optional.empty());
    }

    private static int number(BitSet part, int figure) {
        return part.get(0, figure).cardinality();
    }
}
