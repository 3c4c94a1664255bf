package org.mingzhang.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes off a page what is not shown, and what is the site's and not the document's. */
final class Surroundings {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, svg, canvas, button, select,"
                    + " input, textarea, dialog, [hidden], nav, footer, aside, [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=menu]";

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all");
    private static final Pattern FIGURE = Pattern.compile("\\d\\.\\d{1,6}(?!\\d)");
    /** Links of a list of links; a document has one or two in a paragraph. */
    private static final int LINKS = 3;

    /** The part of the words of an element of the site that are links. */
    private static final double MOSTLY = 0.6;

    private Surroundings() {}

    /** Takes them off. */
    static void remove(Document page) {
        page.select(NEVER).remove();
        page.select("[style]").forEach(element -> {
            if (HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()) {
                element.remove();
            }
        });
        List<Element> links = new ArrayList<>();
        collect(page.body(), links);
        links.forEach(Element::remove);
    }

    /** The outermost elements that hold little but links and no figures of a table. */
    private static void collect(Element element, List<Element> into) {
        for (Element child : element.children()) {
            if (isLinks(child)) {
                into.add(child);
            } else {
                collect(child, into);
            }
        }
    }

    private static boolean isLinks(Element element) {
        List<Element> links = element.select("a[href]");
        if (!element.isBlock() && !element.nameIs("td") || links.size() < LINKS) {
            return false;
        }
        long linked = links.stream().mapToLong(Surroundings::letters).sum();
        return linked >= MOSTLY * letters(element)
                && element.select("td").stream()
                        .noneMatch(cell -> FIGURE.matcher(cell.text()).find());
    }

    /** How many letters stand in it: what stands between links are signs. */
    private static long letters(Element element) {
        return element.text().codePoints().filter(Character::isLetterOrDigit).count();
    }
}
