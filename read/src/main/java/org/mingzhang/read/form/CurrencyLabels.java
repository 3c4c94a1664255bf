package org.mingzhang.read.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.money.CurrencyUnit;

/** Finds the unit that a table says it prints its amounts in. */
final class CurrencyLabels {
    private CurrencyLabels() {}

    /** The last unit named among the lines, which may break it in two. */
    static Optional<CurrencyUnit> find(List<String> lines, ReadingWords words) {
        String joined = lines.stream().map(Words::bare).collect(Collectors.joining("\u0001"));
        String units = Arrays.stream(CurrencyUnit.values())
                .map(CurrencyUnit::printed)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(unit -> String.join("\u0001?", unit.split("", 0)))
                .collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile("(?:" + labels(words) + ")[:：]?\u0001?(?:人民币)?(" + units + ")")
                .matcher(joined);
        Optional<CurrencyUnit> found = Optional.empty();
        while (matcher.find()) {
            found = CurrencyUnit.of(matcher.group(1).replace("\u0001", ""));
        }
        return found;
    }

    private static String labels(ReadingWords words) {
        return words.list("currency-labels").stream()
                .map(Words::bare)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
