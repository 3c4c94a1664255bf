package org.mingzhang.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/** Divides the lines that belong to no form into the sections of the narrative by their numbered headings. */
public final class SectionReader {
    private static final Pattern HEADING = Pattern.compile("^\\s*([一二三四五六七八九十]{1,3})\\s*[、.．]\\s*(.{2,50}?)\\s*$");
    private static final Pattern PART = Pattern.compile("^\\s*(第[一二三四五六七八九十]{1,3}部分)\\s*(.{0,60}?)\\s*$");
    private static final Pattern CONTENTS = Pattern.compile(".*(?:[.·…]{3,}|[-—_]{3,})\\s*\\d*\\s*$");

    /** The sections; what stands before the first heading is a section without number and title. */
    public List<Section> read(List<RawElement> elements) {
        List<Section> sections = new ArrayList<>();
        Draft draft = new Draft("", "", Origin.NONE);
        for (RawElement element : elements) {
            if (element instanceof RawLine line) {
                Matcher heading = HEADING.matcher(line.text());
                boolean heads = heading.matches()
                        && (heading.group(2).contains("：") || !heading.group(2).matches(".*[。；;，,]$"))
                        && !CONTENTS.matcher(line.text()).matches();
                Matcher part = PART.matcher(line.text());
                if (heads) {
                    draft.addTo(sections);
                    draft = headed(heading, line);
                } else if (part.matches()) {
                    draft.addTo(sections);
                    draft = new Draft(part.group(1), part.group(2), line.origin());
                } else {
                    draft.lines.add(line.text().strip());
                }
            }
        }
        draft.addTo(sections);
        return sections;
    }

    /** A heading that goes on after a colon is a term with its explanation. */
    private static Draft headed(Matcher heading, RawLine line) {
        String words = heading.group(2);
        int colon = words.indexOf('：');
        if (colon < 0) {
            return new Draft(heading.group(1), words, line.origin());
        }
        Draft draft = new Draft(heading.group(1), words.substring(0, colon), line.origin());
        draft.lines.add(words.substring(colon + 1));
        return draft;
    }

    private static final class Draft {
        private final String no;
        private final String title;
        private final Origin origin;
        private final List<String> lines = new ArrayList<>();

        Draft(String no, String title, Origin origin) {
            this.no = no;
            this.title = title;
            this.origin = origin;
        }

        /** A heading with nothing under it is a line of the table of contents. */
        void addTo(List<Section> sections) {
            if (!lines.isEmpty()) {
                sections.add(new Section(no, title, String.join("\n", lines), origin));
            }
        }
    }
}
