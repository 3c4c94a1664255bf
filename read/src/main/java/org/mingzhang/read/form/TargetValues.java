package org.mingzhang.read.form;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.ReadingWords;

/** Tells targets from the words around them, where an extraction lost the columns. */
final class TargetValues {
    private static final String SIGN = "(?:>=|<=|[≥≤≧≦><=])";
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";

    private final Pattern quantity;
    private final List<Pattern> words;
    private final List<String> units;

    TargetValues(ReadingWords reading) {
        units = reading.list("indicator-units");
        String anyUnit = units.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        quantity = Pattern.compile(SIGN + "?" + NUMBER + "(?:%|" + anyUnit + ")|" + SIGN + NUMBER + ".{0,6}");
        Function<String, Pattern> compile = Pattern::compile;
        words = reading.list("indicator-words").stream().map(compile).toList();
    }

    /** Whether the token is a target: a number with a sign or a unit, a day, a quality in words. */
    boolean isValue(String token) {
        String bare = bare(token);
        return quantity.matcher(bare).matches()
                || words.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
    }

    /** Whether the token only becomes a whole target with the one that follows: the cell was broken between them. */
    boolean goesOn(String token, String next) {
        String joined = bare(token) + bare(next);
        boolean unit = units.stream().anyMatch(each -> joined.matches(SIGN + "?" + NUMBER + Pattern.quote(each)));
        boolean words = !isValue(token) && isWords(joined);
        return unit && bare(next).length() <= 2 && !isValue(next) || words && !isValue(next);
    }

    private boolean isWords(String bare) {
        return words.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
    }

    private static String bare(String token) {
        return Normalizer.normalize(token, Normalizer.Form.NFKC);
    }
}
