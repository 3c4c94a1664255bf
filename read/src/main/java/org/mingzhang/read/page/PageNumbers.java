package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/**
 * Leaves out the numbers of pages: they stand between what goes on from one page to the next, and are no part of it. A number is one
 * where it is all that the first or last line of its page says, and counts on from page to page.
 */
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile("[\\s\\h—–―－-]*第?\\h*(\\d{1,4})\\h*页?[\\s\\h—–―－-]*");

    /** A single number can be anything; from so many on that count on they are those of pages. */
    private static final int COUNTING = 2;

    private PageNumbers() {}

    /** The elements, each of which knows its page, without numbers of pages. */
    static List<RawElement> without(List<RawElement> elements) {
        Map<Integer, List<RawLine>> byShift = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            if (elements.get(index) instanceof RawLine line && isAtEdge(elements, index)) {
                shift(line).ifPresent(shift -> byShift.computeIfAbsent(shift, any -> new ArrayList<>())
                        .add(line));
            }
        }
        Set<RawLine> numbers = new HashSet<>();
        byShift.values().stream().filter(lines -> lines.size() >= COUNTING).forEach(numbers::addAll);
        return elements.stream()
                .filter(element -> !(element instanceof RawLine line && numbers.contains(line)))
                .toList();
    }

    /** Whether it is the first or the last of its page. */
    private static boolean isAtEdge(List<RawElement> elements, int index) {
        OptionalInt page = elements.get(index).origin().page();
        return index == 0
                || index == elements.size() - 1
                || !elements.get(index - 1).origin().page().equals(page)
                || !elements.get(index + 1).origin().page().equals(page);
    }

    /** By how much the page's place in the file is more than the number. */
    private static Optional<Integer> shift(RawLine line) {
        Matcher number = NUMBER.matcher(line.text());
        OptionalInt page = line.origin().page();
        return number.matches() && page.isPresent()
                ? Optional.of(page.getAsInt() - Integer.parseInt(number.group(1)))
                : Optional.empty();
    }
}
