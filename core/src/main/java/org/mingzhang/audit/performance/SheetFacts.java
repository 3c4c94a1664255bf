package org.mingzhang.audit.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.audit.Evidence;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.PerformanceSheet.Line;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;
import org.mingzhang.performance.Attainment;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.Value;
import org.mingzhang.performance.ValueParser;

/** A performance sheet with its figures and values at hand. */
final class SheetFacts {
    private static final List<String> HEADINGS =
            List.of("indicator-headings", "funding-headings", "management-headings");

    private final PerformanceSheet sheet;
    private final ReadingWords words;
    private final ValueParser values;
    private final int decimals;
    private final boolean gaps;

    /**
     * A sheet.
     *
     * @param decimals the decimals that the amounts of all sheets are printed with
     * @param gaps     whether something of a sheet of this title was not read
     */
    SheetFacts(PerformanceSheet sheet, ReadingWords words, ValueParser values, int decimals, boolean gaps) {
        this.gaps = gaps;
        this.sheet = sheet;
        this.decimals = decimals;
        this.words = words;
        this.values = values;
    }

    PerformanceSheet sheet() {
        return sheet;
    }

    /** Whether something of it, or of a sheet of the same title, was not read. */
    boolean hasGaps() {
        return gaps;
    }

    /** The sheet as sentences call it. */
    String place() {
        return "《" + sheet.title() + "》" + (sheet.ofProject() ? "（" + sheet.name() + "）" : "");
    }

    /** The row of money from that source. */
    Optional<Line> money(String source) {
        return switch (sheet.funding()) {
            case Funding.BySource bySource ->
                bySource.lines().stream()
                        .filter(line -> line.key().filter(source::equals).isPresent())
                        .findFirst();
            case Funding.Listed listed -> source.equals("total") ? Optional.of(listed.line()) : Optional.empty();
        };
    }

    /** An amount of the row of all money. */
    Optional<Figure> total(String key) {
        return money("total").flatMap(line -> amount(line, key));
    }

    /** An amount of money; zeros dropped behind the point are zeros. */
    Optional<Figure> amount(Line line, String key) {
        return figure(line, key).map(figure -> new Figure(figure.value(), decimals));
    }

    /** The money of the project as it is to be held against its cost: the revised budget, or the only one printed. */
    Optional<Figure> budget() {
        return total("revised").or(() -> total("initial")).or(() -> switch (sheet.funding()) {
            case Funding.BySource bySource -> Optional.empty();
            case Funding.Listed listed -> figure(listed.line(), "total");
        });
    }

    /** Every row that has a weight: the execution, the management, the indicators. */
    List<Line> weighted() {
        List<Line> rows = new ArrayList<>();
        Stream.of(money("total").stream(), sheet.management().stream(), sheet.indicators().stream())
                .flatMap(lines -> lines)
                .filter(line -> figure(line, "weight").isPresent())
                .forEach(rows::add);
        return rows;
    }

    /** The figure printed in a cell; of a percentage, its number. */
    static Optional<Figure> figure(Line line, String key) {
        Cell cell = line.cells().get(key);
        if (cell == null) {
            return Optional.empty();
        }
        return switch (cell.content()) {
            case Content.Amount amount -> Optional.of(amount.figure());
            case Content.Words said ->
                said.words().strip().matches("-?[\\d.,\\s]+[%％]")
                        ? FigureParser.parse(said.words()
                                        .strip()
                                        .substring(0, said.words().strip().length() - 1))
                                .map(Figure::of)
                        : Optional.empty();
            case Content.Blank blank -> Optional.empty();
            case Content.Dash dash -> Optional.empty();
        };
    }

    static String text(Line line, String key) {
        Cell cell = line.cells().get(key);
        return cell == null ? "" : cell.text();
    }

    static boolean isBlank(Line line, String key) {
        Cell cell = line.cells().get(key);
        return cell != null && cell.text().isBlank();
    }

    /** The target of an indicator; an operator and a unit can stand in columns of their own. */
    Value target(Line line) {
        String printed = text(line, "target");
        Value value = values.parse(text(line, "operator") + printed + unit(line, printed));
        return value instanceof Value.Quality ? values.parse(printed) : value;
    }

    /** The actual value of an indicator. */
    Value actual(Line line) {
        String printed = text(line, "actual");
        return values.parse(printed + unit(line, printed));
    }

    /** What is expected of an indicator by the end of the year. */
    Value forecast(Line line) {
        String printed = text(line, "forecast");
        return values.parse(printed + unit(line, printed));
    }

    private static String unit(Line line, String printed) {
        return FigureParser.parse(printed).isPresent() || printed.matches("[≥≤=><].*\\d") ? text(line, "unit") : "";
    }

    /** Whether the row has less than full marks. */
    static boolean lost(Line line) {
        Optional<Figure> weight = figure(line, "weight");
        Optional<Figure> score = figure(line, "score");
        return weight.isPresent()
                && score.isPresent()
                && score.get().value().compareTo(weight.get().value()) < 0;
    }

    /** Whether the row has full marks. */
    static boolean full(Line line) {
        Optional<Figure> weight = figure(line, "weight");
        Optional<Figure> score = figure(line, "score");
        return weight.isPresent()
                && score.isPresent()
                && weight.get().value().signum() > 0
                && score.get().value().compareTo(weight.get().value()) == 0;
    }

    Attainment attainment(Line line) {
        return Attainment.of(target(line), actual(line));
    }

    /** Whether the indicator is one of cost, by its level or by its aspect. */
    boolean isOf(Line line, List<String> names) {
        return Stream.of(text(line, "level1"), text(line, "level2"))
                .map(level -> level.replaceAll("\\s+", ""))
                .anyMatch(level -> names.stream().anyMatch(level::contains));
    }

    /** Whether a quantity of the target has an operator. */
    static boolean hasOperator(Value value) {
        return value instanceof Value.Quantity quantity && quantity.operator() != Operator.NONE;
    }

    /** A cell of the sheet as evidence. */
    Evidence evidence(Line line, String key) {
        Optional<Cell> cell = Optional.ofNullable(line.cells().get(key));
        return new Evidence(
                Optional.empty(),
                Optional.of(sheet.number()),
                Optional.empty(),
                sheet.ofProject() ? Optional.of(sheet.projectCode().orElse(sheet.name())) : Optional.empty(),
                Optional.of(line.label()),
                Optional.of(heading(key)),
                cell.map(Cell::text).orElse(""),
                figure(line, key).map(Figure::value),
                cell.map(Cell::origin).orElse(line.origin()));
    }

    /** The date of the sheet as printed. */
    Optional<String> date() {
        return Optional.ofNullable(sheet.facts().get("date")).map(Cell::text);
    }

    /** The date of the sheet as evidence. */
    Evidence dateEvidence() {
        return new Evidence(
                Optional.empty(),
                Optional.of(sheet.number()),
                Optional.empty(),
                sheet.projectCode(),
                Optional.of(sheet.name()),
                Optional.empty(),
                date().orElse(""),
                Optional.empty(),
                Optional.ofNullable(sheet.facts().get("date")).map(Cell::origin).orElse(sheet.origin()));
    }

    /** The sheet itself as evidence. */
    Evidence evidence() {
        return new Evidence(
                Optional.empty(),
                Optional.of(sheet.number()),
                Optional.empty(),
                sheet.projectCode(),
                Optional.of(sheet.name()),
                Optional.empty(),
                "",
                Optional.empty(),
                sheet.funding().lines().stream()
                        .filter(line -> sheet.setsTargets())
                        .findFirst()
                        .map(Line::origin)
                        .orElse(sheet.origin()));
    }

    private String heading(String key) {
        return HEADINGS.stream()
                .flatMap(map -> words.list(map, key).stream())
                .findFirst()
                .orElse(key);
    }

    /** A number without trailing zeros beyond the decimals wanted. */
    static String plain(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(Math.max(decimals, 0), java.math.RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }
}
