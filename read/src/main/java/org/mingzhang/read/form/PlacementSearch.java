package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The search for placings of the members whose sums are the total's, column by column. */
final class PlacementSearch {
    /** Steps that the search over the rows of one total may take. */
    private static final int MOST_STEPS = 400_000;
    /** Ways to add up that are compared. */
    private static final int MOST_FOUND = 1_000;

    private final List<List<long[]>> amounts;
    private final FigurePlacement.Sum sum;
    private final int[] chosen;
    private final boolean[] fixed;
    private final boolean[] unsure;
    private final int[] trial;
    private int steps;
    private int found;
    private int[] best = new int[0];
    private int fewest;
    private final List<String> groups;
    private boolean[] differs = new boolean[0];

    PlacementSearch(List<List<long[]>> amounts, FigurePlacement.Sum sum, PlacementAttempt attempt) {
        this.amounts = amounts;
        this.sum = sum;
        this.chosen = attempt.chosen;
        this.fixed = attempt.fixed;
        this.unsure = attempt.unsure;
        this.groups = attempt.groups;
        this.trial = chosen.clone();
    }

    /** Whether the rows can add up; they are placed as near to it as can be. */
    boolean run() {
        int totals = fixed[sum.total()] ? 1 : amounts.get(sum.total()).size();
        for (int total = 0; total < totals; total++) {
            trial[sum.total()] = fixed[sum.total()] ? chosen[sum.total()] : total;
            long[] rest = amounts.get(sum.total()).get(trial[sum.total()]).clone();
            descend(0, rest, nonNegative());
        }
        if (found > 0) {
            System.arraycopy(best, 0, chosen, 0, chosen.length);
            settle(sum.total());
            sum.members().forEach(this::settle);
        } else {
            approach();
        }
        return found > 0;
    }

    private void settle(int row) {
        fixed[row] = true;
        unsure[row] = unsure[row] && (differs[row] || steps >= MOST_STEPS);
    }

    private boolean nonNegative() {
        return sum.members().stream()
                .allMatch(row -> amounts.get(row).getFirst().length == 0
                        || Arrays.stream(amounts.get(row).getFirst()).allMatch(amount -> amount >= 0));
    }

    private void descend(int index, long[] rest, boolean prune) {
        if (found >= MOST_FOUND || steps++ > MOST_STEPS) {
            return;
        }
        if (index == sum.members().size()) {
            if (Arrays.stream(rest).allMatch(amount -> amount == 0)) {
                record();
            }
            return;
        }
        int row = sum.members().get(index);
        int from = fixed[row] ? chosen[row] : 0;
        int to = fixed[row] ? chosen[row] + 1 : amounts.get(row).size();
        for (int choice = from; choice < to; choice++) {
            long[] amount = amounts.get(row).get(choice);
            long[] left = new long[rest.length];
            boolean possible = true;
            for (int column = 0; column < rest.length; column++) {
                left[column] = rest[column] - amount[column];
                possible &= !prune || left[column] >= 0;
            }
            if (possible) {
                trial[row] = choice;
                descend(index + 1, left, prune);
            }
        }
    }

    /** Keeps the simplest: that in which the fewest rows stand in other columns than most of their group. */
    private void record() {
        int strangers = strangers();
        if (found == 0) {
            best = trial.clone();
            fewest = strangers;
            differs = new boolean[trial.length];
        } else {
            for (int row = 0; row < trial.length; row++) {
                differs[row] |= trial[row] != best[row];
            }
            if (strangers < fewest) {
                best = trial.clone();
                fewest = strangers;
            }
        }
        found++;
    }

    private int strangers() {
        Map<String, Map<String, Integer>> placings = new HashMap<>();
        for (int row : sum.members()) {
            StringBuilder columns = new StringBuilder();
            for (long amount : amounts.get(row).get(trial[row])) {
                columns.append(amount == 0 ? '0' : '1');
            }
            placings.computeIfAbsent(groups.get(row), group -> new HashMap<>())
                    .merge(columns.toString(), 1, Integer::sum);
        }
        return placings.values().stream()
                .mapToInt(counts ->
                        counts.values().stream().mapToInt(Integer::intValue).sum() - Collections.max(counts.values()))
                .sum();
    }

    /** The figures do not add up: the placing that comes nearest, row by row. */
    private void approach() {
        boolean better = true;
        long best = distance();
        while (better) {
            better = false;
            List<Integer> rows = new ArrayList<>(sum.members());
            rows.add(sum.total());
            for (int row : rows) {
                int keep = chosen[row];
                for (int choice = 0; !fixed[row] && choice < amounts.get(row).size(); choice++) {
                    chosen[row] = choice;
                    long distance = distance();
                    if (distance < best) {
                        best = distance;
                        keep = choice;
                        better = true;
                    }
                }
                chosen[row] = keep;
            }
        }
    }

    private long distance() {
        long[] rest = amounts.get(sum.total()).get(chosen[sum.total()]).clone();
        for (int row : sum.members()) {
            long[] amount = amounts.get(row).get(chosen[row]);
            for (int column = 0; column < rest.length; column++) {
                rest[column] -= amount[column];
            }
        }
        return Arrays.stream(rest).map(Math::abs).sum();
    }
}
