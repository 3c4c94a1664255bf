package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.read.raw.RawLine;

/**
 * Reads the targets of one project from lines without columns. Groups of indicators stand beside each other, so a row of
 * the table gives a name and a target for each group in turn, names and targets broken over lines. A target can be
 * recognised; what stands before it is its name; to which group it belongs is inferred.
 */
final class BrokenTargets {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private final TargetValues values;
    private final ReadingWords words;
    private final List<String> groups;

    private record Token(String text, int line, Origin origin) {}

    private record Target(String name, String value, int first, int last, Origin origin) {}

    /**
     * What was read.
     *
     * @param indicators the indicators
     * @param rest       words without a target
     */
    record Read(List<Line> indicators, List<String> rest) {}

    /**
     * A reader.
     *
     * @param groups the groups of indicators in the order of the headings
     */
    BrokenTargets(ReadingWords words, List<String> groups) {
        this.words = words;
        this.groups = groups;
        values = new TargetValues(words);
    }

    /** The indicators of the lines that belong to one project. */
    Read read(List<RawLine> lines) {
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            for (String token : BLANKS.split(lines.get(index).text().strip(), -1)) {
                if (!token.isEmpty()) {
                    tokens.add(new Token(token, index, lines.get(index).origin()));
                }
            }
        }
        List<Target> targets = new ArrayList<>();
        List<Token> name = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Optional<Token> next = at + 1 < tokens.size() ? Optional.of(tokens.get(at + 1)) : Optional.empty();
            boolean joins = next.filter(each -> values.goesOn(token.text(), each.text()))
                    .isPresent();
            if (name.isEmpty() || !joins && !values.isValue(token.text())) {
                name.add(token);
                continue;
            }
            String value = joins ? token.text() + next.orElseThrow().text() : token.text();
            int last = joins ? next.orElseThrow().line() : token.line();
            targets.add(new Target(
                    String.join("", name.stream().map(Token::text).toList()),
                    value,
                    name.getFirst().line(),
                    last,
                    name.getFirst().origin()));
            name.clear();
            at += joins ? 1 : 0;
        }
        List<String> rest = name.isEmpty()
                ? List.of()
                : List.of(String.join(" ", name.stream().map(Token::text).toList()));
        return new Read(lines(targets), rest);
    }

    private List<Line> lines(List<Target> targets) {
        List<Optional<String>> level = grouped(targets);
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            Target target = targets.get(index);
            Map<String, Cell> cells = new LinkedHashMap<>();
            level.get(index)
                    .ifPresent(group ->
                            cells.put("level1", CellParser.parse(group, Cell.Reading.INFERRED, target.origin())));
            cells.put("target", CellParser.parse(target.value(), Cell.Reading.INFERRED, target.origin()));
            lines.add(new Line(Optional.empty(), target.name(), cells, target.origin()));
        }
        return lines;
    }

    /** The group of each target: what words show is certain enough, two others in one row are of two groups. */
    private List<Optional<String>> grouped(List<Target> targets) {
        List<Optional<String>> hinted = new ArrayList<>();
        targets.forEach(target -> hinted.add(hint(target)));
        Optional<String> plain = groups.stream()
                .filter(group -> words.list("indicator-hints", group).isEmpty())
                .findFirst();
        if (plain.isEmpty()) {
            return hinted;
        }
        List<Optional<String>> grouped = new ArrayList<>();
        int own = groups.indexOf(plain.get());
        for (int index = 0; index < targets.size(); index++) {
            Optional<String> hint = hinted.get(index);
            boolean afterPlain = index > 0
                    && grouped.getLast().equals(plain)
                    && hinted.get(index - 1).isEmpty()
                    && (index < 2
                            || !grouped.get(index - 2).equals(plain)
                            || hinted.get(index - 2).isPresent());
            boolean beforeLater = index + 1 < targets.size()
                    && hinted.get(index + 1)
                            .filter(group -> groups.indexOf(group) > own + 1)
                            .isPresent();
            boolean second = hint.isEmpty() && afterPlain && beforeLater && own + 1 < groups.size();
            grouped.add(second ? Optional.of(groups.get(own + 1)) : hint.or(() -> plain));
        }
        return grouped;
    }

    private Optional<String> hint(Target target) {
        String both = target.name() + "|" + target.value();
        return groups.stream()
                .filter(group -> words.list("indicator-hints", group).stream()
                        .anyMatch(pattern ->
                                Pattern.compile(pattern).matcher(both).find()))
                .findFirst();
    }
}
