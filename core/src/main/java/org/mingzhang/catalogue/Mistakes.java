package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the catalogue's mistakes, so that one run reports them all. */
final class Mistakes {
    private final List<String> found = new ArrayList<>();

    /** A mistake at a node: what is wrong, and what to do. */
    void at(Node node, String wrong, String remedy) {
        String place = node.getStartMark()
                .map(mark -> mark.getName() + " 第 " + (mark.getLine() + 1) + " 行")
                .orElse("");
        found.add(place + "：" + wrong + "。" + remedy + "。");
    }

    /** A mistake in a line of a file. */
    void at(String file, long line, String wrong, String remedy) {
        found.add(file + " 第 " + line + " 行：" + wrong + "。" + remedy + "。");
    }

    /** Throws what was found, if anything was. */
    void report() throws CatalogueException {
        if (!found.isEmpty()) {
            throw new CatalogueException(found.stream().distinct().toList());
        }
    }

    /** A sentence that proposes the candidate most like the word; all of them where none is like it. */
    static String didYouMean(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(nearest -> distance(word, nearest) <= Math.max(2, word.length() / 3))
                .map(nearest -> "是否应为“" + nearest + "”")
                .orElseGet(() -> "可用的有：" + String.join("、", candidates));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
