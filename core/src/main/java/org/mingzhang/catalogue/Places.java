package org.mingzhang.catalogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places in a sentence of the catalogue, in braces. */
public final class Places {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private Places() {}

    /** What stands in braces, without them. */
    public static Stream<String> in(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1));
    }

    /** The sentence with words in its places; none where one of them has none. */
    public static Optional<String> filled(String sentence, Function<String, Optional<String>> words) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            Optional<String> found = words.apply(place.group(1));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(found.get()));
        }
        return Optional.of(place.appendTail(filled).toString());
    }
}
