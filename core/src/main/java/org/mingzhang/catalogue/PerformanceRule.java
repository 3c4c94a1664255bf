package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the catalogue says of one check of performance sheets.
 *
 * @param id         names the check; the program knows what it puts to the test
 * @param title      in Chinese, what should be so
 * @param kind       the contract's kind of the finding
 * @param severity   {@code error}, {@code warning} or {@code info}
 * @param certainty  {@code certain} or {@code likely}
 * @param basis      the ground, in Chinese
 * @param says       the sentence of the finding, with a name in braces for each figure or place
 * @param suggestion what to do, in Chinese
 * @param limit      the number that the check takes, where it takes one
 * @param words      lists of words and patterns that the check takes, by name
 * @param good       small sheets that pass
 * @param bad        small sheets that do not
 */
public record PerformanceRule(
        String id,
        String title,
        String kind,
        String severity,
        String certainty,
        String basis,
        String says,
        Optional<String> suggestion,
        Optional<BigDecimal> limit,
        Map<String, List<String>> words,
        List<String> good,
        List<String> bad) {
    public PerformanceRule {
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** The words of that name. */
    public List<String> words(String name) {
        return words.getOrDefault(name, List.of());
    }
}
