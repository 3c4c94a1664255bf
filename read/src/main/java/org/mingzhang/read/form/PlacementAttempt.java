package org.mingzhang.read.form;

import java.util.List;

/** Which placing each row has, which rows are settled, and which could stand otherwise. */
final class PlacementAttempt {
    final int[] chosen;
    final boolean[] fixed;
    final boolean[] unsure;
    final List<String> groups;

    PlacementAttempt(List<List<long[]>> amounts, List<String> groups, int leading, int choice) {
        this.groups = groups;
        chosen = new int[amounts.size()];
        fixed = new boolean[amounts.size()];
        unsure = new boolean[amounts.size()];
        for (int row = 0; row < amounts.size(); row++) {
            unsure[row] = amounts.get(row).size() > 1;
        }
        chosen[leading] = choice;
        fixed[leading] = true;
        unsure[leading] = false;
    }
}
