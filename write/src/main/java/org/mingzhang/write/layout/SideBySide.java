package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.expression.Expression;
import org.mingzhang.write.layout.Strip.Line;

/**
 * Rows in groups beside each other. Each total of the form has its group, the accounts that it is made of above it; the
 * longest groups are divided until there are as many as the page is wide for.
 */
final class SideBySide {
    private static final int GROUPS = 3;

    private SideBySide() {}

    static List<Strip> of(Strip strip, RowsSpec spec) {
        List<Line> lines = strip.rows().stream().flatMap(Optional::stream).toList();
        List<List<Line>> groups = new ArrayList<>();
        List<Line> left = new ArrayList<>(lines);
        for (TotalSpec total : spec.totalRows()) {
            List<String> accounts = accounts(total);
            List<Line> group = new ArrayList<>(left.stream()
                    .filter(line -> line.row()
                            .code()
                            .filter(code -> accounts.stream().anyMatch(code::startsWith))
                            .isPresent())
                    .toList());
            left.stream()
                    .filter(line -> line.row().key().filter(total.key()::equals).isPresent())
                    .forEach(group::add);
            left.removeAll(group);
            groups.add(group);
        }
        if (groups.isEmpty()) {
            groups.add(new ArrayList<>());
        }
        groups.getLast().addAll(0, left);
        groups.removeIf(List::isEmpty);
        divide(groups);
        int height = groups.stream().mapToInt(List::size).max().orElse(0);
        return groups.stream()
                .map(group -> new Strip(strip.heading(), strip.stubs(), strip.columns(), padded(group, height)))
                .toList();
    }

    /** Only rows without an end of their own are divided where they are longest. */
    private static void divide(List<List<Line>> groups) {
        while (groups.size() < GROUPS) {
            int longest = 0;
            for (int index = 1; index < groups.size(); index++) {
                if (groups.get(index).size() > groups.get(longest).size()) {
                    longest = index;
                }
            }
            List<Line> whole = groups.isEmpty() ? List.of() : groups.get(longest);
            if (groups.isEmpty()) {
                groups.add(new ArrayList<>());
                continue;
            }
            int half = (whole.size() + 1) / 2;
            groups.set(longest, List.copyOf(whole.subList(0, half)));
            groups.add(longest + 1, List.copyOf(whole.subList(half, whole.size())));
        }
    }

    /** The last row of a group, its total, stands at the bottom. */
    private static List<Optional<Line>> padded(List<Line> group, int height) {
        List<Optional<Line>> rows = new ArrayList<>();
        boolean total = !group.isEmpty() && group.getLast().row().code().isEmpty();
        List<Line> above = total ? group.subList(0, group.size() - 1) : group;
        above.forEach(line -> rows.add(Optional.of(line)));
        while (rows.size() < height - (total ? 1 : 0)) {
            rows.add(Optional.empty());
        }
        if (total) {
            rows.add(Optional.of(group.getLast()));
        }
        return rows;
    }

    private static List<String> accounts(TotalSpec total) {
        return total.is().stream()
                .flatMap(is -> is.leaves().stream())
                .flatMap(leaf -> leaf.expression() instanceof Expression.Named named
                        ? named.reference().row().stream()
                        : Stream.empty())
                .toList();
    }
}
