package org.mingzhang.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as documents print it: thousands separators (half or full width), a leading minus or accountant's
 * brackets, blanks that an extraction put inside ({@code 4 2}, {@code -30 .90}), full-width digits.
 */
public final class FigureParser {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?|-?\\.\\d+");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\d[\\d,]*(?:\\.\\d+)?)\\)");

    private FigureParser() {}

    /** The number that the text is, all of it; empty where it is anything else. */
    public static Optional<BigDecimal> parse(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('−', '-')
                .replace('–', '-');
        var bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches()) {
            bare = "-" + bracketed.group(1);
        }
        if (GROUPED.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        if (PLAIN.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare));
        }
        return Optional.empty();
    }
}
