package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the document that a department publishes.
 *
 * @param key      unique in the document
 * @param heading  its heading, with {@code {department}} and {@code {year}}
 * @param sections words by which the heading of a section that belongs to it is known, or its own in other wording
 * @param holds    what it holds besides
 */
public record PartSpec(String key, String heading, List<String> sections, Optional<Holds> holds) {
    /** What a part is made for. */
    public enum Holds {
        /** The sections that no other part claims. */
        SECTIONS("sections"),
        /** The statutory forms. */
        TABLES("tables"),
        /** The performance sheets; they follow the forms where no part holds them. */
        SHEETS("sheets");

        private final String id;

        Holds(String id) {
            this.id = id;
        }

        /** The id in the catalogue. */
        public String id() {
            return id;
        }

        static Optional<Holds> of(String id) {
            return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
        }

        static List<String> ids() {
            return Arrays.stream(values()).map(Holds::id).toList();
        }
    }

    public PartSpec {
        sections = List.copyOf(sections);
    }

    /** Whether a heading with these words belongs here. */
    public boolean claims(String words) {
        return sections.stream().anyMatch(words::contains);
    }
}
