package org.mingzhang.read.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.read.form.Words;

/** Words between a name and a figure that do not change what the figure is of. */
final class Connectives {
    private static final Pattern SIGNS = Pattern.compile("[\\d\\p{Punct}\\s、。;:,()□]|"
            + Stream.of(CurrencyUnit.values())
                    .map(CurrencyUnit::printed)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|")));
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Pattern known;
    private final List<String> before;

    /** The catalogue's words, and the department's name, which may stand anywhere. */
    Connectives(ReadingWords words, Optional<String> department) {
        List<String> all = Stream.concat(
                        words.list("sentence-connectives").stream().map(Words::bare),
                        department.map(Words::bare).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        known = Pattern.compile(all.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        before = Stream.concat(all.stream(), words.list("sentence-speakers").stream())
                .toList();
    }

    /** Whether only such words, figures and signs stand there. */
    boolean only(String between) {
        return !HAN.matcher(known.matcher(SIGNS.matcher(between).replaceAll("")).replaceAll(""))
                .find();
    }

    /** Whether a name can begin behind these words: they end with a sign, a figure or such a word. */
    boolean mayStandBefore(String words) {
        return words.isEmpty()
                || !HAN.matcher(words.substring(words.length() - 1)).matches()
                || before.stream().anyMatch(words::endsWith);
    }
}
