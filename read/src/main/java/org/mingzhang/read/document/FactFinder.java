package org.mingzhang.read.document;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.Region;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/** Finds out what a document is: its kind by the titles of its forms, its year, region and department by its words. */
public final class FactFinder {
    private static final Pattern BEHIND_TITLE = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()]{4,40}");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:中共)?((?:[\\p{IsHan}]{2,7}?(?:省|自治区))?(?:[\\p{IsHan}]{2,7}?(?:市|自治州|盟|地区))?(?:[\\p{IsHan}]{1,7}?[区县旗])?)");

    private final Catalogue catalogue;

    /** A finder by this catalogue. */
    public FactFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the document says of itself; empty where it is no budget and no final account. */
    public Optional<DocumentFacts> find(RawDocument document) {
        List<String> lines = document.elements().stream()
                .flatMap(element -> switch (element) {
                    case RawLine line -> Stream.of(line.text());
                    case RawGrid grid -> grid.cells().stream().map(RawCell::text);
                })
                .filter(text -> !text.isBlank())
                .map(FactFinder::bare)
                .toList();
        return kind(lines).map(kind -> {
            Optional<String> unit = unitName(lines);
            Optional<Region> region = region(lines);
            String regionId = region.map(Region::id)
                    .orElseGet(() -> catalogue.regions().getFirst().id());
            return new DocumentFacts(kind, year(lines, kind), regionId, regionName(lines, region, unit), unit);
        });
    }

    /** The kind more of whose forms the lines name. */
    private Optional<Kind> kind(List<String> lines) {
        Map<Kind, Long> named = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<String> titles = catalogue.formSets(kind).stream()
                    .flatMap(set -> set.forms().stream())
                    .map(Form::title)
                    .map(FactFinder::bare)
                    .distinct()
                    .toList();
            long count = titles.stream()
                    .filter(title -> lines.stream()
                            .filter(line -> line.length() < 60)
                            .anyMatch(line ->
                                    BEHIND_TITLE.matcher(line).replaceFirst("").endsWith(title)))
                    .count();
            long words = lines.stream()
                    .limit(40)
                    .filter(line -> words(kind).anyMatch(line::contains))
                    .count();
            named.put(kind, 3 * count + words);
        }
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The words that tell the kind, be it of a document on performance alone. */
    private Stream<String> words(Kind kind) {
        return Stream.of("kind-words", "performance-words")
                .flatMap(list -> catalogue.words().list(list, kind.id()).stream());
    }

    /**
     * The year most often named with the word for the kind shortly after it; else with a word for documents on performance; else
     * the year most often named.
     */
    private OptionalInt year(List<String> lines, Kind kind) {
        Stream<Pattern> patterns = Stream.concat(
                Stream.of(
                                catalogue.words().list("kind-words", kind.id()),
                                catalogue.words().list("performance-words", kind.id()))
                        .map(words ->
                                Pattern.compile("(20\\d{2})年度?[^\\d。，；]{0,40}?(?:" + String.join("|", words) + ")")),
                Stream.of(YEAR));
        return patterns.map(pattern -> counted(pattern, lines))
                .filter(years -> !years.isEmpty())
                .findFirst()
                .flatMap(years -> years.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElseGet(OptionalInt::empty);
    }

    private static Map<Integer, Integer> counted(Pattern pattern, List<String> lines) {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        lines.forEach(line -> count(pattern.matcher(line), years));
        return years;
    }

    private static void count(Matcher matcher, Map<Integer, Integer> counts) {
        while (matcher.find()) {
            counts.merge(Integer.valueOf(matcher.group(1)), 1, Integer::sum);
        }
    }

    private Optional<String> unitName(List<String> lines) {
        String labels = catalogue.words().list("department-labels").stream()
                .map(FactFinder::bare)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern labelled = Pattern.compile(
                "^(?:" + labels + "):((?!.{0,2}元)[\\p{IsHan}()\\w]{4,60}?)(?:(?:20\\d{2}年度?)?(?:金额)?(?:单位:.*)?)?$");
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher matcher = labelled.matcher(line);
            if (matcher.matches()) {
                names.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        return most(names).or(() -> titled(lines)).or(() -> above(lines));
    }

    private static Optional<String> most(Map<String, Integer> names) {
        return names.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The name in the document's own title, before the year and the kind or between them. */
    private Optional<String> titled(List<String> lines) {
        String kinds = Stream.of(Kind.values())
                .flatMap(kind -> catalogue.words().list("kind-words", kind.id()).stream())
                .collect(Collectors.joining("|"));
        Pattern before =
                Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}部分|附件\\d*:?)?+([\\p{IsHan}()]{4,40})20\\d{2}年度?(?:部门|单位)?(?:"
                        + kinds + ").{0,4}$");
        Pattern between = Pattern.compile("20\\d{2}年度?([\\p{IsHan}()]{4,40}?)(?:部门|单位)?(?:" + kinds + ").{0,6}$");
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String line : lines) {
            for (Pattern pattern : List.of(before, between)) {
                Matcher matcher = pattern.matcher(line);
                if (line.length() < 60 && matcher.find() && !isTitle(matcher.group(1))) {
                    names.merge(matcher.group(1), 1, Integer::sum);
                }
            }
        }
        return most(names);
    }

    /** The line above the document's own title, on its cover. */
    private Optional<String> above(List<String> lines) {
        String kinds = Stream.of(Kind.values()).flatMap(this::words).collect(Collectors.joining("|"));
        Pattern title = Pattern.compile("^20\\d{2}年度?(?:部门|单位|项目|整体|支出)*(?:" + kinds + ").{0,6}$");
        for (int at = 1; at < lines.size(); at++) {
            String name = lines.get(at - 1);
            if (title.matcher(lines.get(at)).matches() && NAME.matcher(name).matches() && !isTitle(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The words of a form's title are no name. */
    private boolean isTitle(String words) {
        return words.contains("收") && words.contains("支")
                || Stream.of(Kind.values())
                        .flatMap(kind -> catalogue.formSets(kind).stream())
                        .flatMap(set -> set.forms().stream())
                        .anyMatch(form -> bare(form.title()).contains(words));
    }

    /** The region that the document names most often, by its own name or by a place below it; of equals the nearer. */
    private Optional<Region> region(List<String> lines) {
        Map<Region, Long> counts = new LinkedHashMap<>();
        for (Region region : catalogue.regions()) {
            long count = region.parent().isEmpty() ? 0 : count(lines, region.name());
            for (String other : region.heardAs()) {
                count += count(lines, other);
            }
            if (count > 0) {
                for (String place : region.places()) {
                    count += count(lines, place);
                }
            }
            counts.put(region, count);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Comparator.<Map.Entry<Region, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparingInt(
                                entry -> catalogue.lineage(entry.getKey().id()).size()))
                .map(Map.Entry::getKey);
    }

    private static long count(List<String> lines, String word) {
        return lines.stream().filter(line -> line.contains(word)).count();
    }

    private Optional<String> regionName(List<String> lines, Optional<Region> region, Optional<String> unit) {
        if (region.isPresent()) {
            List<Region> lineage = catalogue.lineage(region.get().id());
            String name = lineage.reversed().stream()
                    .filter(each -> each.parent().isPresent())
                    .map(Region::name)
                    .collect(Collectors.joining());
            Optional<String> place = region.get().places().stream()
                    .filter(each -> count(lines, each) > 0)
                    .max(Comparator.comparingLong(each -> count(lines, each)));
            return Optional.of(name + place.orElse(""));
        }
        return unit.map(PLACE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .filter(name -> !name.isEmpty());
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
