package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.CellSource;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSources;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.disclosure.Column;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.compile.Draft.DraftRow;
import org.mingzhang.narrative.Numerals;

/** Lays the facts out in the rows and columns of forms. An account has a row where one of its cells is not nothing. */
final class FormCompiler {
    private final List<Fact> facts;
    private final Function<ClassificationKind, Classification> accounts;
    private final Names names;
    private final Order order;
    private final Predicate<Fact> scope;

    /**
     * A compiler of these facts.
     *
     * @param accounts the accounts of the year
     * @param names    what units and projects are called
     * @param order    whose facts they are
     */
    FormCompiler(List<Fact> facts, Function<ClassificationKind, Classification> accounts, Names names, Order order) {
        this(facts, accounts, names, order, fact -> true);
    }

    private FormCompiler(
            List<Fact> facts,
            Function<ClassificationKind, Classification> accounts,
            Names names,
            Order order,
            Predicate<Fact> scope) {
        this.facts = facts;
        this.accounts = accounts;
        this.names = names;
        this.order = order;
        this.scope = scope;
    }

    /** The same of one project. */
    FormCompiler ofProject(String code) {
        return new FormCompiler(
                facts, accounts, names, order, fact -> fact.project().equals(Optional.of(code)));
    }

    Draft compile(Form form, FormSources sources) {
        List<DraftRow> rows = new ArrayList<>();
        for (Side side : form.sides()) {
            sources.side(side.id()).ifPresent(own -> rows.addAll(rows(side, own)));
        }
        boolean nothing = rows.stream().noneMatch(this::isSomething)
                && form.sides().stream().noneMatch(side -> side.rows() instanceof RowsSpec.One);
        return nothing && sources.whenEmpty().isPresent()
                ? new Draft(form, columns(form, sources), List.of(), sources.whenEmpty())
                : new Draft(form, columns(form, sources), rows, Optional.empty());
    }

    /** Those that facts are stated for: a column that would stay blank in every row is one for forms filled in otherwise. */
    private static List<Column> columns(Form form, FormSources sources) {
        return form.sides().stream()
                .flatMap(side -> side.columns().stream().filter(column -> sources.side(side.id())
                        .filter(own -> own.columns().containsKey(column.key()))
                        .isPresent()))
                .map(column -> new Column(column.key(), column.path()))
                .distinct()
                .toList();
    }

    /** The sums of each source, over all facts and over those of every fund and functional account. */
    List<CellSum> balances(List<CellSource> sources) {
        List<CellSum> balances = new ArrayList<>();
        for (CellSource source : sources) {
            balances.add(CellSum.of(facts, source, fact -> true));
            facts.stream()
                    .map(Fact::fund)
                    .distinct()
                    .forEach(fund -> balances.add(CellSum.of(facts, source, fact -> fact.fund() == fund)));
            facts.stream()
                    .map(Fact::functional)
                    .distinct()
                    .forEach(item -> balances.add(
                            CellSum.of(facts, source, fact -> fact.functional().equals(item))));
        }
        return balances;
    }

    private List<DraftRow> rows(Side side, FormSources.OfSide sources) {
        return switch (side.rows()) {
            case RowsSpec.Named named -> named(side, named, sources);
            case RowsSpec.Accounts spec ->
                with(
                        totals(side, spec, sources),
                        below(side, sources, spec.pairs() ? pairs(side, sources) : accountRows(side, spec, sources)),
                        side);
            case RowsSpec.One one ->
                List.of(new DraftRow(
                        side.id(),
                        Optional.of(RowsSpec.One.KEY),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Map.of(),
                        cells(side, sources, CellSource.ANYTHING)));
            case RowsSpec.Units units ->
                with(totals(side, units, sources), below(side, sources, units(side, sources)), side);
            case RowsSpec.Projects projects ->
                with(totals(side, projects, sources), below(side, sources, projects(side, sources)), side);
        };
    }

    private List<DraftRow> named(Side side, RowsSpec.Named named, FormSources.OfSide sources) {
        List<DraftRow> rows = new ArrayList<>();
        for (NamedRow row : named.rows()) {
            CellSource source = sources.rows().get(row.key());
            if (source == null) {
                continue;
            }
            Optional<Integer> line = named.counted(row.key()).stream().boxed().findFirst();
            if (row.group()) {
                rows.addAll(classes(side, row, sources, source, line));
            } else {
                rows.add(new DraftRow(
                        side.id(),
                        Optional.of(row.key()),
                        Optional.empty(),
                        row.label(),
                        line.map(String::valueOf),
                        Map.of(),
                        cells(side, sources, source)));
            }
        }
        return rows;
    }

    private List<DraftRow> classes(
            Side side, NamedRow row, FormSources.OfSide sources, CellSource source, Optional<Integer> line) {
        Classification functional = accounts.apply(ClassificationKind.FUNCTIONAL);
        TreeSet<String> used = new TreeSet<>();
        facts.forEach(fact -> used.add(fact.functional().substring(0, 3)));
        List<String> listed = new ArrayList<>(row.classes());
        used.stream().filter(code -> !listed.contains(code)).forEach(listed::add);
        List<DraftRow> rows = new ArrayList<>();
        for (String code : listed) {
            Map<String, CellSum> cells = cells(side, sources, source.ofFunctional(code));
            DraftRow own = new DraftRow(
                    side.id(),
                    Optional.of(code),
                    Optional.empty(),
                    row.ordinal()
                                    .map(pattern -> Numerals.of(pattern, rows.size() + 1))
                                    .orElse("")
                            + functional.account(code).map(Account::name).orElse(code),
                    line.filter(first -> row.classes().contains(code))
                            .map(first -> String.valueOf(first + rows.size())),
                    Map.of(),
                    cells);
            if (row.classes().contains(code) || isSomething(own)) {
                rows.add(own);
            }
        }
        return rows;
    }

    private List<DraftRow> accountRows(Side side, RowsSpec.Accounts spec, FormSources.OfSide sources) {
        Classification classification = accounts.apply(spec.classification());
        Function<Fact, Optional<String>> code =
                switch (spec.classification()) {
                    case FUNCTIONAL -> fact -> Optional.of(fact.functional());
                    case DEPARTMENT_ECONOMIC -> Fact::departmentEconomic;
                    case GOVERNMENT_ECONOMIC -> Fact::governmentEconomic;
                };
        BiFunction<CellSource, String, CellSource> of =
                switch (spec.classification()) {
                    case FUNCTIONAL -> CellSource::ofFunctional;
                    case DEPARTMENT_ECONOMIC -> CellSource::ofEconomic;
                    case GOVERNMENT_ECONOMIC -> CellSource::ofGovernment;
                };
        TreeSet<String> codes = new TreeSet<>();
        for (Fact fact : facts) {
            code.apply(fact).ifPresent(item -> {
                for (int length = 3; length <= item.length(); length += 2) {
                    codes.add(item.substring(0, length));
                }
            });
        }
        List<DraftRow> rows = new ArrayList<>();
        for (String account : codes) {
            DraftRow row = new DraftRow(
                    side.id(),
                    Optional.empty(),
                    Optional.of(account),
                    classification.account(account).map(Account::name).orElse(account),
                    Optional.empty(),
                    Map.of(),
                    cells(side, sources, of.apply(CellSource.ANYTHING, account)));
            if (isSomething(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A row for each department economic account with the government economic account that it stands beside. */
    private List<DraftRow> pairs(Side side, FormSources.OfSide sources) {
        Classification department = accounts.apply(ClassificationKind.DEPARTMENT_ECONOMIC);
        Classification government = accounts.apply(ClassificationKind.GOVERNMENT_ECONOMIC);
        TreeMap<String, TreeSet<String>> pairs = new TreeMap<>();
        facts.forEach(
                fact -> fact.departmentEconomic().ifPresent(code -> pairs.computeIfAbsent(code, any -> new TreeSet<>())
                        .add(fact.governmentEconomic().orElse(""))));
        List<DraftRow> rows = new ArrayList<>();
        pairs.forEach((code, beside) -> beside.forEach(other -> {
            DraftRow row = new DraftRow(
                    side.id(),
                    Optional.empty(),
                    Optional.of(code),
                    department.account(code).map(Account::name).orElse(code),
                    Optional.empty(),
                    other.isEmpty()
                            ? Map.of()
                            : Map.of(
                                    Stub.GOV_CODE.id(),
                                    other,
                                    Stub.GOV_LABEL.id(),
                                    government.account(other).map(Account::name).orElse(other)),
                    cells(side, sources, CellSource.ANYTHING.ofEconomic(code), fact -> fact.governmentEconomic()
                            .orElse("")
                            .equals(other)));
            if (isSomething(row)) {
                rows.add(row);
            }
        }));
        return rows;
    }

    private List<DraftRow> units(Side side, FormSources.OfSide sources) {
        List<DraftRow> rows = new ArrayList<>();
        for (String unit : facts.stream().map(Fact::unit).distinct().sorted().toList()) {
            rows.add(new DraftRow(
                    side.id(),
                    Optional.empty(),
                    Optional.of(unit),
                    names.unit(unit),
                    Optional.empty(),
                    Map.of(),
                    cells(side, sources, CellSource.ANYTHING, fact -> fact.unit()
                            .equals(unit))));
        }
        return rows.stream().filter(this::isSomething).toList();
    }

    /** A row for each project, and for each category of expenditure that the form lists and that is of no project. */
    private List<DraftRow> projects(Side side, FormSources.OfSide sources) {
        List<DraftRow> rows = new ArrayList<>();
        List<String> codes = facts.stream()
                .flatMap(fact -> fact.project().stream())
                .distinct()
                .sorted()
                .toList();
        for (String code : codes) {
            Optional<Names.ProjectName> project = names.project(code);
            String unit = facts.stream()
                    .filter(fact -> fact.project().equals(Optional.of(code)))
                    .map(Fact::unit)
                    .findFirst()
                    .orElse("");
            rows.add(new DraftRow(
                    side.id(),
                    Optional.empty(),
                    Optional.empty(),
                    project.map(Names.ProjectName::name).orElse(code),
                    Optional.empty(),
                    Map.of(
                            Stub.TYPE.id(),
                            project.map(each -> each.category().chinese()).orElse(""),
                            Stub.PROJECT_UNIT.id(),
                            names.unit(unit)),
                    cells(side, sources, CellSource.ANYTHING, fact -> fact.project()
                            .equals(Optional.of(code)))));
        }
        for (Category category : Category.values()) {
            rows.add(new DraftRow(
                    side.id(),
                    Optional.empty(),
                    Optional.empty(),
                    category.chinese(),
                    Optional.empty(),
                    Map.of(),
                    cells(
                            side,
                            sources,
                            CellSource.ANYTHING,
                            fact -> fact.project().isEmpty() && fact.category().equals(Optional.of(category)))));
        }
        return rows.stream().filter(this::isSomething).toList();
    }

    private static List<DraftRow> with(List<DraftRow> totals, List<DraftRow> rows, Side side) {
        List<DraftRow> all = new ArrayList<>(rows);
        all.addAll(side.sideBySide() ? rows.size() : 0, totals);
        return all;
    }

    /**
     * The rows below the row of the department itself, where the form has one. Its code is left out where it is an account's
     * too; where units stand below it, it is left out as a whole unless their codes begin with its own.
     */
    private List<DraftRow> below(Side side, FormSources.OfSide sources, List<DraftRow> rows) {
        CellSource source = sources.rows().get(FormSources.DEPARTMENT);
        String code = order.department();
        boolean apart = side.rows() instanceof RowsSpec.Units
                && facts.stream().map(Fact::unit).anyMatch(unit -> unit.equals(code) || !unit.startsWith(code));
        if (source == null || apart) {
            return rows;
        }
        boolean ambiguous = side.rows() instanceof RowsSpec.Accounts spec
                && accounts.apply(spec.classification()).account(code).isPresent();
        DraftRow department = new DraftRow(
                side.id(),
                Optional.empty(),
                Optional.of(code).filter(own -> !ambiguous),
                order.name().orElse(code),
                Optional.empty(),
                Map.of(),
                cells(side, sources, source));
        return isSomething(department)
                ? Stream.concat(Stream.of(department), rows.stream()).toList()
                : rows;
    }

    private List<DraftRow> totals(Side side, RowsSpec spec, FormSources.OfSide sources) {
        List<DraftRow> totals = new ArrayList<>();
        for (TotalSpec total : spec.totalRows()) {
            CellSource source = sources.rows().get(total.key());
            if (source != null) {
                totals.add(new DraftRow(
                        side.id(),
                        Optional.of(total.key()),
                        Optional.empty(),
                        total.label(),
                        Optional.empty(),
                        Map.of(),
                        cells(side, sources, source)));
            }
        }
        return totals;
    }

    private CellSum sum(CellSource source, Predicate<Fact> among) {
        return CellSum.of(facts, source, source.agencies() ? among.and(fact -> names.isAgency(fact.unit())) : among);
    }

    private Map<String, CellSum> cells(Side side, FormSources.OfSide sources, CellSource row) {
        return cells(side, sources, row, fact -> true);
    }

    private Map<String, CellSum> cells(Side side, FormSources.OfSide sources, CellSource row, Predicate<Fact> among) {
        Map<String, CellSum> cells = new LinkedHashMap<>();
        side.columns().forEach(column -> {
            CellSource source = sources.columns().get(column.key());
            if (source != null) {
                cells.put(column.key(), sum(sources.all().and(source).and(row), among.and(scope)));
            }
        });
        return cells;
    }

    private boolean isSomething(DraftRow row) {
        return row.cells().values().stream().anyMatch(cell -> cell.fen(facts) != 0);
    }
}
