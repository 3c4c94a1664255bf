package org.mingzhang.read.sentence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.ReadingWords;

/** Finds where the narrative begins to say why, by the catalogue's words. */
final class Reasons {
    private static final Pattern END = Pattern.compile("[。\n]$");

    private final List<String> words;
    private final Pattern lead;

    Reasons(ReadingWords words) {
        this.words = words.list("sentence-reason");
        lead = Pattern.compile(words.list("sentence-reason-lead").stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "^(?:", ")[:,]?")));
    }

    /** Where a reason begins between two places of the text; below 0 where none does. */
    int find(String text, int from, int to) {
        return words.stream()
                .mapToInt(word -> text.indexOf(word, from))
                .filter(at -> at >= 0 && at < to)
                .min()
                .orElse(-1);
    }

    /** The reason itself, without the words that lead to it and the full stop. */
    String bare(String said) {
        return END.matcher(lead.matcher(said).replaceFirst("")).replaceFirst("");
    }
}
