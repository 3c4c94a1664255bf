package org.mingzhang.write.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Divides the headings that go over several rows into a cell for each row, without a rule between them. Where a table goes on on
 * another page, openhtmltopdf prints its head again, but of cells over several rows only the words and no rules.
 */
final class Heads {
    private static final String ROWS = "rowspan";
    private static final String COLUMNS = "colspan";

    private Heads() {}

    /** Divides those of all tables. */
    static void divide(Element page) {
        NodeList heads = page.getElementsByTagName("thead");
        for (int index = 0; index < heads.getLength(); index++) {
            divideHead(heads.item(index));
        }
    }

    private static void divideHead(Node head) {
        List<Element> rows = children(head);
        List<Map<Integer, Element>> cells = new ArrayList<>();
        List<Set<Integer>> taken = new ArrayList<>();
        rows.forEach(row -> {
            cells.add(new TreeMap<>());
            taken.add(new HashSet<>());
        });
        for (int at = 0; at < rows.size(); at++) {
            int column = 0;
            for (Element cell : children(rows.get(at))) {
                while (taken.get(at).contains(column)) {
                    column++;
                }
                int down = Math.min(span(cell, ROWS), rows.size() - at);
                for (int below = 0; below < down; below++) {
                    for (int across = 0; across < span(cell, COLUMNS); across++) {
                        taken.get(at + below).add(column + across);
                    }
                    Element part = below == down / 2 ? cell : blank(cell);
                    open(part, below > 0, below < down - 1);
                    cells.get(at + below).put(column, part);
                }
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            Element row = rows.get(at);
            cells.get(at).values().forEach(row::appendChild);
        }
    }

    /** A cell as wide as the other with nothing in it. */
    private static Element blank(Element like) {
        Element cell = like.getOwnerDocument().createElement("td");
        if (like.hasAttribute(COLUMNS)) {
            cell.setAttribute(COLUMNS, like.getAttribute(COLUMNS));
        }
        return cell;
    }

    private static void open(Element cell, boolean above, boolean below) {
        cell.removeAttribute(ROWS);
        String style = (above ? "border-top-style: none;" : "") + (below ? "border-bottom-style: none;" : "");
        if (!style.isEmpty()) {
            cell.setAttribute("style", style);
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
    }

    private static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
