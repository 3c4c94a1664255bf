package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.FormSources;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.SheetStage;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.ledger.compile.Draft.DraftRow;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;

/**
 * Lays facts out in the tables of a disclosure. Amounts are printed with two decimals in the unit of their form; what is printed
 * adds up within and across all forms of one unit, see {@link ControlledRounding}.
 */
public final class DisclosureCompiler {
    private static final int DECIMALS = 2;

    private final Catalogue catalogue;

    /** A compiler by this catalogue. */
    public DisclosureCompiler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What came of the facts.
     *
     * @param disclosure the tables, no narrative yet
     * @param money      the money of the performance sheets that were asked for, in their order
     * @param agency     agency operating expenditure in 万元; none where no unit has any to state
     * @param tooFar     how many cells are a print unit or more from their exact value; the facts then leave no other way to
     *                   add up that was found
     */
    public record Compiled(Disclosure disclosure, List<SheetMoney> money, Optional<BigDecimal> agency, int tooFar) {
        public Compiled {
            money = List.copyOf(money);
        }
    }

    /**
     * The tables that the catalogue has sources for; none beside sheets that stand in a document of their own.
     *
     * @param names    what units and projects are called
     * @param wanted   whose performance sheets are wanted
     */
    public Compiled compile(Order order, List<Fact> unordered, Names names, SheetSubjects wanted) {
        List<Fact> facts = unordered.stream().sorted(ORDER).toList();
        FormSet set = catalogue.formSet(order.region(), order.kind(), order.year());
        Map<String, FormSources> sources = catalogue.sources(set);
        FormCompiler forms =
                new FormCompiler(facts, kind -> catalogue.classification(kind, order.year()), names, order);
        List<Draft> drafts = new ArrayList<>();
        List<SheetDraft> sheets = new ArrayList<>();
        for (Form form :
                set.forms().stream().sorted(Comparator.comparing(Form::name)).toList()) {
            FormSources own = sources.get(form.id());
            if (own == null) {
                continue;
            }
            if (form.sheet().isEmpty() && wanted.besideTables()) {
                drafts.add(forms.compile(form, own));
            } else if (form.sheet()
                    .flatMap(SheetStage::of)
                    .filter(wanted.stage()::equals)
                    .isPresent()) {
                sheets.addAll(sheets(form, own, forms, wanted));
            }
        }
        sheets.forEach(sheet -> drafts.add(sheet.draft()));
        CellSum agency = AgencyOperations.of(facts, order.kind(), names);
        List<CellSum> balances = wanted.besideTables()
                ? Stream.concat(forms.balances(catalogue.balances(set)).stream(), Stream.of(agency))
                        .toList()
                : List.of();
        Map<CurrencyUnit, Prints> prints = new LinkedHashMap<>();
        drafts.stream()
                .map(draft -> draft.form().currency())
                .distinct()
                .forEach(unit -> prints.put(unit, prints(facts, drafts, balances, unit)));
        LineIndex lines = new LineIndex(facts);
        List<Table> tables = drafts.stream()
                .filter(draft -> draft.form().sheet().isEmpty())
                .map(draft -> table(
                        draft,
                        Optional.ofNullable(prints.get(draft.form().currency())).orElseThrow(),
                        sum -> set.document().blankZeros() && sum.fen(facts) == 0,
                        lines))
                .toList();
        Disclosure disclosure = new Disclosure(
                new Source(
                        order.department() + "-" + order.year() + "-"
                                + order.kind().id(),
                        "",
                        "ledger",
                        OptionalInt.empty()),
                order.kind(),
                OptionalInt.of(order.year()),
                Optional.of(set.region().name()),
                order.region(),
                order.name(),
                Optional.of(order.department()),
                mostly(drafts),
                List.of(),
                tables,
                List.of(),
                List.of(),
                List.of(),
                lines.codes());
        return new Compiled(
                disclosure,
                sheets.stream()
                        .map(sheet -> new SheetMoney(
                                sheet.draft().form(),
                                sheet.project(),
                                table(
                                        sheet.draft(),
                                        Optional.ofNullable(prints.get(
                                                        sheet.draft().form().currency()))
                                                .orElseThrow(),
                                        sum -> false,
                                        lines)))
                        .toList(),
                agency.terms().isEmpty() || !wanted.besideTables()
                        ? Optional.empty()
                        : prints.values().stream().findFirst().map(any -> said(agency, prints)),
                prints.values().stream().mapToInt(Prints::tooFar).sum());
    }

    /**
     * The tables as they would be had the initial budget been spent: what a final account says of the budget beside what was
     * spent. Budgets state nothing else, and have none.
     */
    public Optional<Compiled> initial(Order order, List<Fact> facts, Names names) {
        return switch (order.kind()) {
            case BUDGET -> Optional.empty();
            case FINAL_ACCOUNT ->
                Optional.of(compile(
                        order,
                        facts.stream()
                                .filter(fact -> fact.kind() == FactKind.INITIAL)
                                .map(fact -> fact.as(FactKind.SPENT))
                                .toList(),
                        names,
                        SheetSubjects.NONE));
        };
    }

    private record SheetDraft(Draft draft, Optional<String> project) {}

    /** Of a department's form one sheet, of a project's form one for each project. */
    private static List<SheetDraft> sheets(Form form, FormSources sources, FormCompiler forms, SheetSubjects wanted) {
        SheetDraft whole = new SheetDraft(forms.compile(form, sources), Optional.empty());
        Stream<SheetDraft> each = wanted.projects().stream()
                .map(code -> new SheetDraft(forms.ofProject(code).compile(form, sources), Optional.of(code)));
        if (!PerformanceSheet.isOfProject(form.sheet().orElse(""))) {
            return wanted.department() ? List.of(whole) : List.of();
        }
        return form.listsProjects() && !wanted.projects().isEmpty()
                ? Stream.concat(Stream.of(whole), each).toList()
                : each.toList();
    }

    /** The unit of most tables, or of most sheets where there are no tables; of equally many, the larger. */
    private static CurrencyUnit mostly(List<Draft> drafts) {
        List<Draft> tables =
                drafts.stream().filter(draft -> draft.form().sheet().isEmpty()).toList();
        List<Draft> counted = tables.isEmpty() ? drafts : tables;
        return Stream.of(CurrencyUnit.values())
                .max(Comparator.comparingLong((CurrencyUnit unit) -> counted.stream()
                                .filter(draft -> draft.form().currency() == unit)
                                .count())
                        .thenComparing(CurrencyUnit::yuan))
                .orElse(CurrencyUnit.TEN_THOUSAND_YUAN);
    }

    /** What is printed together stands together, see {@link ControlledRounding}. */
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind)
            .thenComparing(Fact::fund)
            .thenComparing(Fact::functional)
            .thenComparing(fact -> fact.category().map(Enum::ordinal).orElse(-1))
            .thenComparing(fact -> fact.departmentEconomic().orElse(""))
            .thenComparing(fact -> fact.governmentEconomic().orElse(""))
            .thenComparing(fact -> fact.project().orElse(""))
            .thenComparing(Fact::unit)
            .thenComparing(Fact::line);

    /** What the cells of one unit of money print. */
    private record Prints(Map<CellSum, BigDecimal> printed, int tooFar) {}

    private static Prints prints(List<Fact> facts, List<Draft> drafts, List<CellSum> balances, CurrencyUnit unit) {
        Stream<CellSum> printedCells = drafts.stream()
                .filter(draft -> draft.form().currency() == unit)
                .flatMap(draft -> draft.rows().stream())
                .flatMap(row -> row.cells().values().stream());
        List<CellSum> cells =
                Stream.concat(printedCells, balances.stream()).distinct().toList();
        long fen = unit.yuan().longValueExact();
        ControlledRounding rounding = new ControlledRounding(
                facts.stream().mapToLong(fact -> fact.amount().count()).toArray(), cells, fen);
        Map<CellSum, BigDecimal> printed = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            printed.put(cells.get(cell), BigDecimal.valueOf(rounding.printed(cell), DECIMALS));
        }
        return new Prints(printed, rounding.tooFar());
    }

    /** In 万元: as the tables in 万元 round it, or else from those in yuan. */
    private static BigDecimal said(CellSum sum, Map<CurrencyUnit, Prints> prints) {
        CurrencyUnit said = CurrencyUnit.TEN_THOUSAND_YUAN;
        CurrencyUnit unit =
                prints.containsKey(said) ? said : prints.keySet().iterator().next();
        return Optional.ofNullable(prints.get(unit))
                .flatMap(each -> Optional.ofNullable(each.printed().get(sum)))
                .orElseThrow()
                .multiply(unit.yuan())
                .divide(said.yuan(), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * A table.
     *
     * @param blank which cells are left blank; what only rounding makes a zero is not
     */
    private static Table table(Draft draft, Prints prints, Predicate<CellSum> blank, LineIndex lines) {
        return new Table(
                draft.form().id(),
                draft.form().source(),
                draft.form().name(),
                draft.form().title(),
                draft.form().currency(),
                draft.columns(),
                draft.rows().stream().map(row -> row(row, prints, blank, lines)).toList(),
                List.of(),
                draft.note(),
                List.of(),
                Origin.NONE);
    }

    private static Row row(DraftRow row, Prints prints, Predicate<CellSum> blank, LineIndex lines) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells().forEach((column, sum) -> {
            BigDecimal value = Optional.ofNullable(prints.printed().get(sum)).orElseThrow();
            boolean nothing = blank.test(sum);
            cells.put(
                    column,
                    new Cell(
                            nothing ? "" : value.toPlainString(),
                            nothing ? new Content.Blank() : new Content.Amount(new Figure(value, DECIMALS)),
                            Cell.Reading.PRINTED,
                            lines.origin(sum)));
        });
        return new Row(row.block(), row.key(), row.code(), row.label(), row.lineNo(), row.facts(), cells, Origin.NONE);
    }
}
