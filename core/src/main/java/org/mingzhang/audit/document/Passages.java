package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.audit.document.Passage.Piece;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;

/** The words of a disclosure as passages; lines that the page broke are joined again. */
final class Passages {
    private static final Pattern ENDS = Pattern.compile(".*[。；：！？;:!?]\\s*$");
    private static final Pattern BEGINS = Pattern.compile(
            "^\\s*(?:第?[一二三四五六七八九十\\d]{1,3}(?:[、.．)）]|是|部分)|[（(][一二三四五六七八九十\\d]{1,3}[)）]|[-•●·]|[①-⑳]).*");
    /** A line that is much shorter than the widest was ended by its author, in tenths. */
    private static final int FULL_TENTHS = 8;
    /** Lines this wide, in half characters, are broken by the page wherever they end. */
    private static final int WIDE = 60;

    private final List<Passage> all = new ArrayList<>();
    private final List<Section> contents = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    /** The passages of the disclosure, its table of contents being known by these headings. */
    Passages(Disclosure disclosure, Set<String> contentsHeadings) {
        for (Section section : disclosure.sections()) {
            if (section.no().isEmpty() && contentsHeadings.contains(Names.bare(section.title()))) {
                contents.add(section);
                section.lines()
                        .forEach(line ->
                                add(Scope.CONTENTS, Optional.empty(), Optional.empty(), line.text(), line.origin()));
            } else {
                sections.add(section);
                section(section);
            }
        }
        disclosure.tables().forEach(this::table);
        disclosure.performance().forEach(this::sheet);
        disclosure.unread().forEach(unread -> unread.text()
                .lines()
                .forEach(line -> add(Scope.UNREAD, Optional.empty(), Optional.empty(), line, unread.origin())));
    }

    /** Every passage. */
    List<Passage> all() {
        return all;
    }

    /** The passages of a scope. */
    List<Passage> in(Scope scope) {
        return all.stream().filter(passage -> passage.scope() == scope).toList();
    }

    /** The passages of the scopes of those names. */
    List<Passage> in(List<String> scopes) {
        return all.stream()
                .filter(passage -> scopes.contains(passage.scope().id()))
                .toList();
    }

    /** The lines of the table of contents. */
    List<Section.Line> contents() {
        return contents.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** The sections of the body. */
    List<Section> sections() {
        return sections;
    }

    /** Whether there is a narrative: a section with a number and words under it. */
    boolean hasNarrative() {
        return sections.stream()
                .anyMatch(section -> !section.no().isEmpty() && !section.text().isBlank());
    }

    private void section(Section section) {
        Optional<String> name = section.title().isBlank() ? Optional.empty() : Optional.of(Names.of(section));
        if (!section.title().isBlank()) {
            add(Scope.HEADING, Optional.empty(), name, section.title(), section.origin());
        }
        int widest = section.lines().stream()
                .mapToInt(line -> width(line.text()))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < section.lines().size(); index++) {
            Section.Line line = section.lines().get(index);
            pieces.add(new Piece(text.length(), line.origin()));
            text.append(line.text());
            boolean goesOn = index + 1 < section.lines().size()
                    && !ENDS.matcher(line.text()).matches()
                    && !BEGINS.matcher(section.lines().get(index + 1).text()).matches()
                    && width(line.text()) * 10 >= Math.min(widest, WIDE) * FULL_TENTHS;
            if (!goesOn) {
                all.add(new Passage(Scope.TEXT, Optional.empty(), name, text.toString(), pieces));
                text.setLength(0);
                pieces.clear();
            }
        }
    }

    private void table(Table table) {
        Optional<String> form = Optional.of(table.number());
        add(Scope.HEADING, form, Optional.empty(), table.title(), table.origin());
        Stream<String> notes =
                Stream.concat(table.notes().stream(), table.emptyNote().stream().filter(note -> table.notes().stream()
                        .noneMatch(each -> each.contains(note))));
        notes.forEach(note -> add(Scope.NOTE, form, Optional.empty(), note, table.origin()));
        table.rows().forEach(row -> add(Scope.LABEL, form, Optional.empty(), row.label(), row.origin()));
    }

    private void sheet(PerformanceSheet sheet) {
        Optional<String> form = Optional.of(sheet.title() + (sheet.name().isBlank() ? "" : "·" + sheet.name()));
        Stream.of(sheet.indicators(), sheet.management(), sheet.goals())
                .flatMap(List::stream)
                .forEach(line -> Stream.concat(
                                Stream.of(line.label()),
                                line.cells().values().stream().map(Cell::text))
                        .distinct()
                        .forEach(words -> add(Scope.SHEET, form, Optional.empty(), words, line.origin())));
    }

    private void add(Scope scope, Optional<String> form, Optional<String> section, String text, Origin origin) {
        if (!text.isBlank()) {
            all.add(new Passage(scope, form, section, text, List.of(new Piece(0, origin))));
        }
    }

    /** The width in half characters. */
    private static int width(String text) {
        return text.codePoints().map(each -> each < 0x2000 ? 1 : 2).sum();
    }
}
