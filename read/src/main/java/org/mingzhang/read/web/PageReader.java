package org.mingzhang.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.CellWords;
import org.mingzhang.read.raw.Flow;
import org.mingzhang.read.raw.GridBuilder;

/** Makes lines and grids of the elements of a page. */
final class PageReader {
    /** What nests deeper than this is no page that anybody wrote. */
    private static final int DEEPEST = 400;

    private final Flow flow;
    private final StringBuilder line = new StringBuilder();
    private boolean words;

    PageReader(Flow flow) {
        this.flow = flow;
    }

    /** Whether anything was read. */
    boolean words() {
        return words;
    }

    /** Reads the element with all that it holds. */
    void read(Element element) throws UnreadableException {
        inside(element, 0);
        end();
    }

    private void inside(Element element, int depth) throws UnreadableException {
        if (depth > DEEPEST) {
            throw new UnreadableException("网页内部层次过深，可能已经损坏。请在浏览器中打开后打印为 PDF 再试。");
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(element.nameIs("pre") ? text.getWholeText() : text.text());
            } else if (node instanceof Element child) {
                if (child.nameIs("br")) {
                    end();
                } else if (child.nameIs("table")) {
                    end();
                    table(child, depth);
                } else if (child.isBlock()) {
                    end();
                    inside(child, depth + 1);
                    end();
                } else {
                    inside(child, depth + 1);
                }
            }
        }
    }

    private void end() {
        line.toString().lines().forEach(each -> {
            words |= !each.isBlank();
            flow.line(each);
        });
        line.setLength(0);
    }

    /** A table around others is there for their places on the page, unless most of the words are its own. */
    private void table(Element table, int depth) throws UnreadableException {
        List<Element> inner = outermost(table);
        int innerWords = inner.stream().mapToInt(each -> each.text().length()).sum();
        if (!inner.isEmpty() && 2 * innerWords >= table.text().length()) {
            for (Element row : rows(table)) {
                for (Element cell : row.children()) {
                    inside(cell, depth + 1);
                    end();
                }
            }
            return;
        }
        for (Element caption : table.children()) {
            if (caption.nameIs("caption")) {
                inside(caption, depth + 1);
                end();
            }
        }
        grid(table);
        for (Element each : inner) {
            table(each, depth + 1);
        }
    }

    private static List<Element> outermost(Element table) {
        return table.select("table").stream()
                .filter(each -> !each.equals(table) && parent(each).equals(table))
                .toList();
    }

    private static Element parent(Element table) {
        Element above = table.parent();
        while (above != null && !above.nameIs("table")) {
            above = above.parent();
        }
        return above == null ? table : above;
    }

    /** The rows in the order in which they are shown: those of the foot last. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> last = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                (child.nameIs("tfoot") ? last : rows)
                        .addAll(child.children().stream()
                                .filter(row -> row.nameIs("tr"))
                                .toList());
            }
        }
        rows.addAll(last);
        return rows;
    }

    private void grid(Element table) throws UnreadableException {
        GridBuilder grid = new GridBuilder();
        for (Element row : rows(table)) {
            grid.row(flow.next());
            int column = 0;
            for (Element cell : row.children()) {
                if (cell.nameIs("td") || cell.nameIs("th")) {
                    column = grid.free(column);
                    int across = span(cell, "colspan");
                    grid.cell(column, across, span(cell, "rowspan"), text(cell));
                    column += across;
                }
            }
        }
        grid.build().ifPresent(found -> {
            words = true;
            flow.grid(found);
        });
    }

    /** How many rows or columns a cell takes; no number is one, 0 is as many as there are. */
    private static int span(Element cell, String attribute) {
        Optional<Integer> number = Optional.of(cell.attr(attribute).strip())
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf);
        if (number.isPresent() && number.get() == 0 && attribute.equals("rowspan")) {
            return Integer.MAX_VALUE;
        }
        return Math.max(1, number.orElse(1));
    }

    /** The words of a cell, without those of tables in it. */
    private static String text(Element cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        text(cell, line, lines);
        lines.add(line.toString());
        return CellWords.join(lines);
    }

    private static void text(Element element, StringBuilder line, List<String> lines) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element child && !child.nameIs("table")) {
                boolean breaks = child.isBlock() || child.nameIs("br");
                if (breaks) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                text(child, line, lines);
                if (breaks) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
    }
}
