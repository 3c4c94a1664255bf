package org.mingzhang.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term that documents explain.
 *
 * @param name       the term
 * @param also       other words by which a document that uses it is known
 * @param definition what it means, without the full stop
 */
public record Term(String name, List<String> also, String definition) {
    public Term {
        also = List.copyOf(also);
    }

    /** Whether the words use it. */
    public boolean occursIn(String words) {
        return Stream.concat(Stream.of(name), also.stream()).anyMatch(words::contains);
    }
}
