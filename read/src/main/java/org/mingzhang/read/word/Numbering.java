package org.mingzhang.read.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;

/** Counts the items of a document's lists, and writes the number that Word puts before each. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final Pattern OWN_END = Pattern.compile(".*[\\d.A-Za-z]");

    /** How a level counts and writes. */
    private record Level(
            int start, String format, String text, boolean arabic, int restart, boolean close, String style) {
        static final Level PLAIN = new Level(1, "none", "", false, -1, true, "");
    }

    /** A list as it is defined: its levels, or the style that defines it elsewhere. */
    private static final class Definition {
        final Map<Integer, Level> levels = new HashMap<>();
        Optional<String> styleLink = Optional.empty();
        Optional<String> numStyleLink = Optional.empty();
        /** How far each level has counted; lists of one definition count together. */
        final int[] counts = new int[LEVELS];

        final boolean[] begun = new boolean[LEVELS];
    }

    /** A list in use: a definition with what it changes of it. */
    private record Used(int definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Used> lists = new HashMap<>();
    /** The lists and levels that have begun anew already. */
    private final Set<String> restarted = new HashSet<>();

    /** The numbering of a document without lists. */
    Numbering() {}

    /** Reads the part. */
    void read(InputStream part) throws XMLStreamException {
        try (XmlCursor xml = new XmlCursor(part)) {
            int root = xml.depth();
            while (xml.child(root)) {
                if (xml.name().equals("abstractNum")) {
                    definition(xml);
                } else if (xml.name().equals("num")) {
                    list(xml);
                }
            }
        }
    }

    private void definition(XmlCursor xml) throws XMLStreamException {
        int id = xml.number("abstractNumId").orElse(-1);
        Definition definition = new Definition();
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "lvl" -> level(xml, definition.levels);
                case "styleLink" -> definition.styleLink = xml.attribute("val");
                case "numStyleLink" -> definition.numStyleLink = xml.attribute("val");
                default -> {}
            }
        }
        definitions.put(id, definition);
    }

    private static void level(XmlCursor xml, Map<Integer, Level> levels) throws XMLStreamException {
        int number = xml.number("ilvl").orElse(0);
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean arabic = false;
        int restart = -1;
        boolean close = false;
        String style = "";
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val").orElse(0);
                case "numFmt" -> format = xml.attribute("val").orElse(format);
                case "lvlText" -> text = xml.attribute("val").orElse("");
                case "isLgl" -> arabic = xml.on();
                case "lvlRestart" -> restart = xml.number("val").orElse(-1);
                case "suff" ->
                    close = xml.attribute("val").filter("nothing"::equals).isPresent();
                case "pStyle" -> style = xml.attribute("val").orElse("");
                default -> {}
            }
        }
        levels.put(number, new Level(start, format, text, arabic, restart, close, style));
    }

    private void list(XmlCursor xml) throws XMLStreamException {
        int id = xml.number("numId").orElse(-1);
        int definition = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("abstractNumId")) {
                definition = xml.number("val").orElse(-1);
            } else if (xml.name().equals("lvlOverride")) {
                int level = xml.number("ilvl").orElse(0);
                int override = xml.depth();
                while (xml.child(override)) {
                    if (xml.name().equals("startOverride")) {
                        starts.put(level, xml.number("val").orElse(1));
                    } else if (xml.name().equals("lvl")) {
                        level(xml, levels);
                    }
                }
            }
        }
        lists.put(id, new Used(definition, starts, levels));
    }

    /** Counts an item, and gives what Word prints before it; empty for what is no item. */
    String label(NumberProperty property) {
        Used used = lists.get(property.list().orElse(0));
        Optional<Definition> found = used == null ? Optional.empty() : definition(used.definition);
        if (used == null || found.isEmpty()) {
            return "";
        }
        Definition definition = found.get();
        int level = Math.clamp(property.level().orElseGet(() -> levelOf(definition, property.style())), 0, LEVELS - 1);
        count(definition, used, property.list().orElse(0), level);
        return print(definition, used, level);
    }

    /** The definition of that number, through the style that it may only point to. */
    private Optional<Definition> definition(int number) {
        Optional<Definition> own = Optional.ofNullable(definitions.get(number));
        Optional<String> link = own.flatMap(definition -> definition.numStyleLink);
        return link.isEmpty()
                ? own
                : definitions.values().stream()
                        .filter(each -> each.styleLink.equals(link))
                        .findFirst()
                        .or(() -> own);
    }

    private static int levelOf(Definition definition, Optional<String> style) {
        return definition.levels.entrySet().stream()
                .filter(level -> style.filter(level.getValue().style::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void count(Definition definition, Used used, int list, int level) {
        Optional<Integer> start = Optional.ofNullable(used.starts.get(level));
        if (start.isPresent() && restarted.add(list + "/" + level)) {
            definition.counts[level] = start.get();
        } else if (definition.begun[level]) {
            definition.counts[level]++;
        } else {
            definition.counts[level] = start.orElse(of(definition, used, level).start);
        }
        definition.begun[level] = true;
        for (int above = 0; above < level; above++) {
            if (!definition.begun[above]) {
                definition.counts[above] = of(definition, used, above).start;
                definition.begun[above] = true;
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            int restart = of(definition, used, below).restart;
            if (restart < 0 || level < restart) {
                definition.begun[below] = false;
            }
        }
    }

    private static Level of(Definition definition, Used used, int level) {
        return used.levels.getOrDefault(level, definition.levels.getOrDefault(level, Level.PLAIN));
    }

    private static String print(Definition definition, Used used, int level) {
        Level own = of(definition, used, level);
        if (own.format.equals("bullet")) {
            return "";
        }
        String text = own.text;
        for (int each = 0; each <= level; each++) {
            String format = own.arabic ? "decimal" : of(definition, used, each).format;
            text = text.replace("%" + (each + 1), NumberFormat.print(definition.counts[each], format));
        }
        return own.close || !OWN_END.matcher(text).matches() ? text : text + " ";
    }
}
