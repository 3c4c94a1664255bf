package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** Exact numbers in catalogue files. */
final class YamlDecimals {
    private YamlDecimals() {}

    /** The number that must stand there. */
    static Optional<BigDecimal> required(YamlMap entry, String key, Mistakes mistakes) {
        String text = entry.requiredText(key);
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(text));
        }
        mistakes.at(entry.node(), key + " 应为数字，实为“" + text + "”", "请改正");
        return Optional.empty();
    }

    /** The number that may stand there. */
    static Optional<BigDecimal> optional(YamlMap entry, String key, Mistakes mistakes) {
        return entry.has(key) ? required(entry, key, mistakes) : Optional.empty();
    }
}
