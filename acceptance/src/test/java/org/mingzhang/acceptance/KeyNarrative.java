package org.mingzhang.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.money.FigureParser;
import org.mingzhang.order.InOrder;
import tools.jackson.databind.JsonNode;

/**
 * The figures that a hand-typed key has of a narrative, each with the statement that the reader hears in the words that the key
 * quotes. A slot is taken once, in the order of the document, by the first figure of its section, value and unit.
 */
final class KeyNarrative {
    private static final Pattern SECTION = Pattern.compile("(?:第三部分/|二-)([一二三四五六七八九十]+)");
    /** As many characters as an amount with its unit and the name of a quantity have at the least. */
    private static final int ENOUGH = 12;

    private static final List<String> DATES = List.of("年度", "年", "日期");

    private static final Map<Pattern, Facet> FACETS = InOrder.map(facets());

    private final List<KeyFact> facts = new ArrayList<>();

    /**
     * A figure of the key.
     *
     * @param section the section of the narrative, such as {@code 五}; empty outside of it
     * @param fact    what the key calls it
     * @param value   the number
     * @param heard   what the reader heard it as, where it did
     */
    record KeyFact(String section, String fact, BigDecimal value, String unit, Optional<Said> heard) {}

    /** A figure that a statement says. */
    record Said(Statement statement, Facet facet, Slot slot) {}

    private static Map<Pattern, Facet> facets() {
        Map<Pattern, Facet> facets = new LinkedHashMap<>();
        facets.put(Pattern.compile("完成"), Facet.COMPLETION);
        facets.put(Pattern.compile("占"), Facet.SHARE);
        facets.put(Pattern.compile("率"), Facet.GROWTH);
        facets.put(Pattern.compile("增加|减少"), Facet.CHANGE);
        facets.put(Pattern.compile("全年预算"), Facet.REVISED);
        facets.put(Pattern.compile("年初预算"), Facet.INITIAL);
        return facets;
    }

    /** The numbers of the key, as the reader heard the same document. */
    KeyNarrative(JsonNode key, Disclosure read) {
        List<Said> left = new ArrayList<>(said(read));
        for (JsonNode fact : key.get("narrative")) {
            String unit = fact.path("unit").asString("");
            Optional<BigDecimal> value = FigureParser.parse(fact.path("value").asString(""));
            if (value.isPresent() && !DATES.contains(unit)) {
                String section = section(fact.get("section").asString());
                String quote = KeyTables.bare(fact.get("quote").asString());
                Optional<Said> heard = left.stream()
                        .filter(said -> said.statement().section().equals(section))
                        .filter(said -> said.slot().unit().equals(unit))
                        .filter(said -> said.slot().figure().value().compareTo(value.get()) == 0)
                        .filter(said -> overlaps(
                                KeyTables.bare(said.statement().quote()),
                                quote,
                                KeyTables.bare(said.slot().text())))
                        .min(Comparator.comparing(
                                said -> said.facet() != facet(fact.get("fact").asString())));
                heard.ifPresent(left::remove);
                facts.add(new KeyFact(section, fact.get("fact").asString(), value.get(), unit, heard));
            }
        }
    }

    List<KeyFact> facts() {
        return facts;
    }

    /** All figures that a narrative says of quantities that the catalogue knows. */
    static List<Said> said(Disclosure disclosure) {
        List<Said> said = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            if (!statement.sentence().equals(Statement.GENERIC)) {
                statement.slots().forEach((facet, slot) -> said.add(new Said(statement, facet, slot)));
            }
        }
        said.removeIf(each -> !each.slot().clean());
        return said;
    }

    /** What the key's name of a figure says that it is of its quantity; of figures that are equal, this one is meant. */
    private static Facet facet(String fact) {
        return FACETS.entrySet().stream()
                .filter(each -> each.getKey().matcher(fact).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Facet.AMOUNT);
    }

    private static String section(String place) {
        Matcher section = SECTION.matcher(place);
        return section.find() ? section.group(1) : "";
    }

    /** One holds the other, or they share enough words around the figure. */
    private static boolean overlaps(String heard, String quote, String figure) {
        String shared = shared(heard, quote);
        return shared.length() == Math.min(heard.length(), quote.length())
                || shared.length() >= ENOUGH && shared.contains(figure);
    }

    /** The longest run of characters that both have. */
    private static String shared(String one, String other) {
        int[] above = new int[other.length() + 1];
        int longest = 0;
        int end = 0;
        for (int at = 1; at <= one.length(); at++) {
            int[] here = new int[other.length() + 1];
            for (int beside = 1; beside <= other.length(); beside++) {
                if (one.charAt(at - 1) == other.charAt(beside - 1)) {
                    here[beside] = above[beside - 1] + 1;
                    if (here[beside] > longest) {
                        longest = here[beside];
                        end = at;
                    }
                }
            }
            above = here;
        }
        return one.substring(end - longest, end);
    }
}
