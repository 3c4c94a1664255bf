package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.DocumentSpec;
import org.mingzhang.catalogue.PartSpec;
import org.mingzhang.catalogue.PartSpec.Holds;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;

/**
 * Where everything stands. A document that was read keeps its own order: its parts and sections as they are, each table
 * after the section that it stood under. Any other is arranged in the parts that the catalogue states; a part with nothing
 * in it is left out, and the others are numbered through.
 */
final class Parts {
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,3}部分");
    private static final String NUMERALS = "一二三四五六七八九十";

    private final DocumentSpec spec;
    private final Wording wording;
    private final List<Section> sections;
    private final List<Item> tables = new ArrayList<>();
    private final List<Item> sheets = new ArrayList<>();

    /** A table or sheet, and the place of the section that it stood under; -1 before all. */
    private record Item(PrintedTable table, OptionalInt under) {}

    Parts(DocumentSpec spec, Wording wording, List<Section> sections) {
        this.spec = spec;
        this.wording = wording;
        this.sections = List.copyOf(sections);
    }

    void table(PrintedTable table, Origin origin) {
        tables.add(new Item(table, under(origin)));
    }

    void sheet(PrintedTable sheet, Origin origin) {
        sheets.add(new Item(sheet, under(origin)));
    }

    List<Block> blocks() {
        boolean ownOrder = spec.parts().isEmpty()
                || sections.stream().anyMatch(Parts::isPart)
                || tables.stream().anyMatch(table -> table.under().isPresent());
        return ownOrder ? asRead() : arranged();
    }

    /** The last section that begins before the place; nothing where no section's place can be compared with it. */
    private OptionalInt under(Origin origin) {
        OptionalInt under = OptionalInt.empty();
        for (int index = 0; index < sections.size(); index++) {
            Optional<Boolean> before = Standing.before(sections.get(index).origin(), origin);
            if (before.isPresent()) {
                under = before.get() ? OptionalInt.of(index) : under.isPresent() ? under : OptionalInt.of(-1);
            }
        }
        return under;
    }

    private List<Block> asRead() {
        int otherwise = ofTables();
        Map<Integer, List<Block>> below = new LinkedHashMap<>();
        for (List<Item> items : List.of(tables, sheets)) {
            for (Item item : items) {
                below.computeIfAbsent(item.under().orElse(otherwise), each -> new ArrayList<>())
                        .add(new Block.Form(item.table()));
            }
        }
        List<Block> blocks = new ArrayList<>(below.getOrDefault(-1, List.of()));
        for (int index = 0; index < sections.size(); index++) {
            blocks.add(block(sections.get(index), index));
            blocks.addAll(below.getOrDefault(index, List.of()));
        }
        return blocks;
    }

    /** The document's own part of tables, known by its words; the last section where there is none. */
    private int ofTables() {
        Optional<PartSpec> part = spec.holding(Holds.TABLES);
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            if (isPart(section)
                    && part.filter(each -> each.claims(section.title() + section.text()))
                            .isPresent()) {
                return index;
            }
        }
        return sections.size() - 1;
    }

    private List<Block> arranged() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        boolean sheetsHeld = spec.holding(Holds.SHEETS).isPresent();
        for (PartSpec part : spec.parts()) {
            String title = wording.of(part.heading());
            List<Block> inside = new ArrayList<>();
            for (int index = 0; index < sections.size(); index++) {
                if (partOf(sections.get(index)).filter(part::equals).isPresent()) {
                    inside.add(block(sections.get(index), index));
                }
            }
            part.holds().ifPresent(what -> {
                switch (what) {
                    case SECTIONS -> {}
                    case TABLES -> {
                        tables.forEach(item -> inside.add(new Block.Form(item.table())));
                        if (!sheetsHeld) {
                            sheets.forEach(item -> inside.add(new Block.Form(item.table())));
                        }
                    }
                    case SHEETS -> sheets.forEach(item -> inside.add(new Block.Form(item.table())));
                }
            });
            if (!inside.isEmpty()) {
                String no = spec.part().replace(DocumentSpec.NO, numeral(++number));
                List<String> own = ownLines(title, inside);
                blocks.add(new Block.Part("part-" + number, no + "　" + title, own));
                blocks.addAll(inside);
            }
        }
        return blocks;
    }

    /** Takes away a first section that has the part's own heading: its words stand under that. */
    private static List<String> ownLines(String title, List<Block> inside) {
        if (inside.getFirst() instanceof Block.Passage first && first.heading().equals(title)) {
            inside.removeFirst();
            return first.paragraphs();
        }
        return List.of();
    }

    private Optional<PartSpec> partOf(Section section) {
        return spec.parts().stream()
                .filter(part -> part.claims(section.title()))
                .findFirst()
                .or(() -> spec.holding(Holds.SECTIONS));
    }

    private static Block block(Section section, int index) {
        String anchor = "section-" + (index + 1);
        List<String> lines =
                section.text().lines().filter(line -> !line.isBlank()).toList();
        if (isPart(section)) {
            return new Block.Part(anchor, (section.no() + "　" + section.title()).strip(), lines);
        }
        String heading = section.no().isBlank() || section.title().isBlank()
                ? section.no() + section.title()
                : section.no() + "、" + section.title();
        return new Block.Passage(anchor, heading, lines);
    }

    private static boolean isPart(Section section) {
        return PART.matcher(section.no()).matches();
    }

    /** A number up to 99 in Chinese. */
    private static String numeral(int number) {
        if (number <= NUMERALS.length()) {
            return NUMERALS.substring(number - 1, number);
        }
        String tens = number < 20 ? "" : numeral(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : numeral(number % 10));
    }
}
