package org.mingzhang.acceptance;

import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.money.FigureParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The figures of one sample that the ledger compiles otherwise than the document prints them, as a person reviewed them in
 * {@code expected.tsv}, each with the fault of the findings key that says so.
 */
final class ReviewedFigures {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private final List<Entry> entries;
    private final List<JsonNode> faults = new ArrayList<>();

    /** Why a figure is not as printed. */
    enum Verdict {
        /** The key calls the figure wrong and expects the compiled one. */
        EXPECTED,
        /** The figure is printed again, or is added up or taken, from one that the key calls wrong, and moves as far. */
        FOLLOWS
    }

    /**
     * A figure.
     *
     * @param place    the number of the form, or the sentence
     * @param row      the row, or the quantity
     * @param column   the column, or the facet
     * @param printed  what the document prints
     * @param compiled what the ledger compiles; empty where it says nothing
     * @param fault    the fault in the findings key
     */
    record Entry(
            String place, String row, String column, String printed, String compiled, Verdict verdict, String fault) {}

    /** The reviewed figures of the sample. */
    ReviewedFigures(String sample) throws Exception {
        URL file = Objects.requireNonNull(ReviewedFigures.class.getResource("/expected.tsv"));
        entries = Files.readAllLines(Path.of(file.toURI())).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .filter(fields -> fields.getFirst().equals(sample))
                .flatMap(ReviewedFigures::entries)
                .toList();
        Path key = Shared.samples().resolve("keys").resolve(sample + ".findings.json");
        new ObjectMapper().readTree(key.toFile()).forEach(faults::add);
    }

    /** A line may name several rows and columns that print the same. */
    private static Stream<Entry> entries(List<String> fields) {
        return Stream.of(fields.get(2).split(" "))
                .flatMap(row -> Stream.of(fields.get(3).split(" "))
                        .map(column -> new Entry(
                                fields.get(1),
                                row,
                                column,
                                fields.get(4),
                                fields.get(5),
                                Verdict.valueOf(fields.get(6)),
                                fields.get(7))));
    }

    List<Entry> entries() {
        return entries;
    }

    /** What a person said of this print, where it is in the list. */
    Optional<Entry> of(String place, String row, String column, Optional<BigDecimal> printed) {
        return entries.stream()
                .filter(entry -> entry.place().equals(place))
                .filter(entry -> entry.row().equals(row))
                .filter(entry -> entry.column().equals(column))
                .filter(entry -> same(FigureParser.parse(entry.printed()), printed))
                .findFirst();
    }

    /** What speaks against an entry: the key lists no such fault, or the fault does not say what the entry claims. */
    List<String> unfounded() {
        return entries.stream()
                .filter(entry -> !isFounded(entry))
                .map(Entry::toString)
                .toList();
    }

    private boolean isFounded(Entry entry) {
        Optional<JsonNode> fault = faults.stream()
                .filter(each -> each.get("id").asString().equals(entry.fault()))
                .findFirst();
        if (fault.isEmpty()) {
            return false;
        }
        Optional<BigDecimal> compiled = FigureParser.parse(entry.compiled());
        Optional<BigDecimal> printed = FigureParser.parse(entry.printed());
        List<BigDecimal> said = numbers(fault.get().get("expected").asString());
        return switch (entry.verdict()) {
            case EXPECTED ->
                compiled.isEmpty()
                        ? fault.get().get("kind").asString().equals("zero-base")
                        : said.stream().anyMatch(number -> number.compareTo(compiled.get()) == 0);
            case FOLLOWS -> {
                BigDecimal moved = compiled.orElse(BigDecimal.ZERO)
                        .subtract(printed.orElse(BigDecimal.ZERO))
                        .abs();
                yield said.stream().anyMatch(number -> number.compareTo(moved) == 0);
            }
        };
    }

    private static List<BigDecimal> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(number -> new BigDecimal(number.replace(",", "")))
                .toList();
    }

    /** The same number, or both none. */
    static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() || other.isEmpty() ? one.equals(other) : one.get().compareTo(other.get()) == 0;
    }
}
