package org.mingzhang.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.order.InOrder;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/** Divides the lines that belong to no form into the table of contents and the sections of the narrative. */
public final class SectionReader {
    private static final Pattern HEADING = Pattern.compile("^\\s*([一二三四五六七八九十]{1,3})\\s*[、.．]\\s*(.{2,50}?)\\s*$");
    private static final Pattern PART = Pattern.compile("^\\s*(第[一二三四五六七八九十]{1,3}部分)\\s*(.{0,60}?)\\s*$");
    private static final Pattern LEADER = Pattern.compile(".*(?:[.·…]{3,}|[-—_]{3,})\\s*\\d*\\s*$");

    private final Set<String> contentsWords;

    /** A reader that knows the heading of the table of contents by these words. */
    public SectionReader(ReadingWords words) {
        contentsWords = InOrder.set(words.list("contents-heading"));
    }

    /** The sections; what stands before the first heading is a section without number and title. */
    public List<Section> read(List<RawElement> elements) {
        List<RawLine> lines = elements.stream()
                .filter(RawLine.class::isInstance)
                .map(RawLine.class::cast)
                .toList();
        List<Section> sections = new ArrayList<>();
        Draft draft = new Draft("", "", Origin.NONE);
        String contents = "";
        int next = 0;
        while (next < lines.size()) {
            RawLine line = lines.get(next++);
            if (next < lines.size() && goesOn(line, lines.get(next), contents)) {
                line = new RawLine(
                        line.text().strip() + lines.get(next++).text().strip(), line.origin());
            }
            Matcher heading = HEADING.matcher(line.text());
            Matcher part = PART.matcher(line.text());
            if (contentsWords.contains(ContentsPage.bare(line.text()))) {
                int end = ContentsPage.end(lines, next);
                if (end > next) {
                    draft.addTo(sections);
                    draft = new Draft("", line.text().strip(), line.origin());
                    draft.lines.addAll(lines.subList(next, end));
                    draft.addTo(sections);
                    contents = ContentsPage.bare(String.join(
                            "", draft.lines.stream().map(RawLine::text).toList()));
                    draft = new Draft("", "", lines.get(end - 1).origin());
                    next = end;
                }
            } else if (isHeading(heading, line)) {
                draft.addTo(sections);
                draft = headed(heading, line);
            } else if (part.matches()) {
                draft.addTo(sections);
                draft = new Draft(part.group(1), part.group(2).strip(), line.origin());
            } else {
                draft.lines.add(line);
            }
        }
        draft.addTo(sections);
        return sections;
    }

    /** Whether a heading is broken over two lines: the contents page has both as one. */
    private static boolean goesOn(RawLine line, RawLine next, String contents) {
        Matcher part = PART.matcher(line.text());
        boolean begins = part.matches() && !part.group(2).isBlank()
                || HEADING.matcher(line.text()).matches();
        return begins
                && !HEADING.matcher(next.text()).matches()
                && !PART.matcher(next.text()).matches()
                && contents.contains(ContentsPage.bare(line.text()) + ContentsPage.bare(next.text()));
    }

    private static boolean isHeading(Matcher heading, RawLine line) {
        return heading.matches()
                && (heading.group(2).contains("：") || !heading.group(2).matches(".*[。；;，,]$"))
                && !LEADER.matcher(line.text()).matches();
    }

    /** A heading that goes on after a colon is a term with its explanation. */
    private static Draft headed(Matcher heading, RawLine line) {
        String words = heading.group(2).strip();
        int colon = words.indexOf('：');
        if (colon < 0) {
            return new Draft(heading.group(1), words, line.origin());
        }
        Draft draft = new Draft(heading.group(1), words.substring(0, colon), line.origin());
        draft.lines.add(new RawLine(words.substring(colon + 1), line.origin()));
        return draft;
    }

    private static final class Draft {
        private final String no;
        private final String title;
        private final Origin origin;
        private final List<RawLine> lines = new ArrayList<>();

        Draft(String no, String title, Origin origin) {
            this.no = no;
            this.title = title;
            this.origin = origin;
        }

        void addTo(List<Section> sections) {
            if (!lines.isEmpty() || !no.isEmpty()) {
                sections.add(Section.of(
                        no,
                        title,
                        origin,
                        lines.stream()
                                .map(line -> new Section.Line(line.text().strip(), line.origin()))
                                .toList()));
            }
        }
    }
}
