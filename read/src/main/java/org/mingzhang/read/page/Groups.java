package org.mingzhang.read.page;

/** Disjoint sets of numbers from 0 that can be joined; the root of a set is its smallest number. */
final class Groups {
    private final int[] parents;

    Groups(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    int root(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Joins the sets of two numbers and says whether they were different sets. */
    boolean join(int one, int other) {
        int first = root(one);
        int second = root(other);
        if (first == second) {
            return false;
        }
        parents[Math.max(first, second)] = Math.min(first, second);
        return true;
    }
}
