package org.mingzhang.audit.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;

/** The words of the narrative without blanks, section by section, and where they stand. */
final class Narrative {
    private static final String BLANKS = "\\s+";

    private final List<Part> parts;

    /** A match in a section. */
    record Found(Section section, Matcher match, Origin origin) {
        Evidence evidence() {
            return new Evidence(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(section.no()),
                    Optional.empty(),
                    Optional.of(section.title()),
                    Optional.empty(),
                    match.group(),
                    Optional.empty(),
                    origin.quoting(match.group()));
        }
    }

    private record Part(Section section, String text) {
        /** Where the character of that index stands. */
        Origin at(int index) {
            int end = 0;
            for (Section.Line line : section.lines()) {
                end += line.text().replaceAll(BLANKS, "").length();
                if (index < end) {
                    return line.origin();
                }
            }
            return section.origin();
        }
    }

    Narrative(Disclosure disclosure) {
        parts = disclosure.sections().stream()
                .map(section -> new Part(section, section.text().replaceAll(BLANKS, "")))
                .toList();
    }

    /** Every place that the pattern finds. */
    List<Found> find(Pattern pattern) {
        List<Found> found = new ArrayList<>();
        for (Part part : parts) {
            Matcher matcher = pattern.matcher(part.text());
            int from = 0;
            while (from <= part.text().length() && matcher.find(from)) {
                int end = Math.max(matcher.end(), from + 1);
                found.add(new Found(part.section(), matcher, part.at(matcher.start())));
                from = end;
                matcher = pattern.matcher(part.text());
            }
        }
        return found;
    }
}
