package org.mingzhang.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.ReadingWords;

/** Tells which cells of a row are headings of the blocks of a performance sheet. */
final class SheetHeadings {
    /** What stands in brackets behind a heading: a weight, a letter, a formula, a unit of money. */
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final ReadingWords words;

    SheetHeadings(ReadingWords words) {
        this.words = words;
    }

    /** Which columns of a row are headings of that map; two headings in one cell count for it and the next. */
    Map<Integer, String> of(GridView grid, int row, String map) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            String own = grid.own(row, column);
            if (own.isBlank()) {
                continue;
            }
            Optional<String> key = key(own, map);
            if (key.isPresent()) {
                if (!found.containsValue(key.get())) {
                    found.put(column, key.get());
                }
            } else {
                two(own, column, map, found);
            }
        }
        return found;
    }

    private void two(String own, int column, String map, Map<Integer, String> found) {
        List<String> pieces = List.of(BLANKS.split(own.strip(), -1));
        for (int cut = 1; cut < pieces.size(); cut++) {
            Optional<String> left = key(String.join("", pieces.subList(0, cut)), map);
            Optional<String> right = key(String.join("", pieces.subList(cut, pieces.size())), map);
            if (left.isPresent() && right.isPresent() && !left.equals(right)) {
                found.putIfAbsent(column, left.get());
                found.putIfAbsent(column + 1, right.get());
                return;
            }
        }
    }

    /** The key of the map that the heading is one of. */
    Optional<String> key(String heading, String map) {
        String bare = Words.bare(heading);
        String plain = BRACKETS.matcher(bare).replaceAll("");
        return words.keys(map).stream()
                .filter(key -> words.list(map, key).stream()
                        .map(Words::bare)
                        .anyMatch(word -> word.equals(bare) || word.equals(plain)))
                .findFirst();
    }

    /** Whether the words are one of that list, brackets and a colon aside. */
    boolean isOne(String text, String list) {
        String bare = Words.bare(text).replaceFirst(":$", "");
        String plain = BRACKETS.matcher(bare).replaceAll("");
        return words.list(list).stream().map(Words::bare).anyMatch(word -> word.equals(bare) || word.equals(plain));
    }
}
