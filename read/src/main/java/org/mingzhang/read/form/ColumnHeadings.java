package org.mingzhang.read.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.Stub;

/** Tells which words are headings of the columns on the left. Their bare words are asked for at every column of a grid. */
final class ColumnHeadings {
    static final String CODES = "code-headings";
    static final String LABELS = "label-headings";
    static final String LINES = "line-number-heading";

    private static final String STUBS = "stub-headings";

    private final Map<String, Set<String>> lists;
    private final Map<Stub, Set<String>> stubs;

    ColumnHeadings(ReadingWords words) {
        lists = Stream.of(CODES, LABELS, LINES).collect(Collectors.toMap(list -> list, list -> bare(words.list(list))));
        stubs = Arrays.stream(Stub.values())
                .collect(Collectors.toMap(stub -> stub, stub -> bare(words.list(STUBS, stub.id()))));
    }

    private static Set<String> bare(List<String> words) {
        return words.stream().map(Words::bare).collect(Collectors.toSet());
    }

    /** Whether the bare words are of that list. */
    boolean isOne(String bare, String list) {
        return lists.getOrDefault(list, Set.of()).contains(bare);
    }

    /** Whether the innermost of the headings over a column is of that list. */
    boolean leafIn(List<String> path, String list) {
        return isOne(leaf(path), list);
    }

    /** The columns whose heading says by itself which of the wanted they are. */
    Map<Integer, Stub> own(List<List<String>> paths, int from, int to, List<Stub> wanted) {
        Map<Integer, Stub> own = new LinkedHashMap<>();
        for (int column = from; column < to; column++) {
            String leaf = leaf(paths.get(column));
            for (Stub stub : wanted) {
                if (!own.containsValue(stub)
                        && stubs.getOrDefault(stub, Set.of()).contains(leaf)) {
                    own.put(column, stub);
                }
            }
        }
        return own;
    }

    private static String leaf(List<String> path) {
        return path.isEmpty() ? "" : Words.bare(path.getLast());
    }
}
