package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.CellSource;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSources;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.compile.Draft.DraftRow;
import org.mingzhang.narrative.Numerals;

/** Lays the facts out in the rows and columns of forms. An account has a row where one of its cells is not nothing. */
final class FormCompiler {
    private final List<Fact> facts;
    private final Function<ClassificationKind, Classification> accounts;

    /**
     * A compiler of these facts.
     *
     * @param accounts the accounts of the year
     */
    FormCompiler(List<Fact> facts, Function<ClassificationKind, Classification> accounts) {
        this.facts = facts;
        this.accounts = accounts;
    }

    Draft compile(Form form, FormSources sources) {
        List<DraftRow> rows = new ArrayList<>();
        for (Side side : form.sides()) {
            sources.side(side.id()).ifPresent(own -> rows.addAll(rows(side, own)));
        }
        boolean nothing = rows.stream().noneMatch(this::isSomething)
                && form.sides().stream().noneMatch(side -> side.rows() instanceof RowsSpec.One);
        return nothing && sources.whenEmpty().isPresent()
                ? new Draft(form, List.of(), sources.whenEmpty())
                : new Draft(form, rows, Optional.empty());
    }

    /** The sums of each source over every functional account that has facts. */
    List<CellSum> balances(List<CellSource> sources) {
        TreeSet<String> items = new TreeSet<>();
        facts.forEach(fact -> items.add(fact.functional()));
        return sources.stream()
                .flatMap(source -> items.stream().map(item -> CellSum.of(facts, source.ofFunctional(item))))
                .toList();
    }

    private List<DraftRow> rows(Side side, FormSources.OfSide sources) {
        return switch (side.rows()) {
            case RowsSpec.Named named -> named(side, named, sources);
            case RowsSpec.Accounts accountRows -> accountRows(side, accountRows, sources);
            case RowsSpec.One one ->
                List.of(new DraftRow(
                        side.id(),
                        Optional.of(RowsSpec.One.KEY),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        cells(side, sources, CellSource.ANYTHING, facts)));
            case RowsSpec.Units units -> List.of();
            case RowsSpec.Projects projects -> List.of();
        };
    }

    private List<DraftRow> named(Side side, RowsSpec.Named named, FormSources.OfSide sources) {
        List<DraftRow> rows = new ArrayList<>();
        for (NamedRow row : named.rows()) {
            CellSource source = sources.rows().get(row.key());
            if (source == null) {
                continue;
            }
            Optional<Integer> line = named.line(row.key()).stream().boxed().findFirst();
            if (row.group()) {
                rows.addAll(classes(side, row, sources, source, line));
            } else {
                rows.add(new DraftRow(
                        side.id(),
                        Optional.of(row.key()),
                        Optional.empty(),
                        row.label(),
                        line.map(String::valueOf),
                        cells(side, sources, source, facts)));
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
            Map<String, CellSum> cells = cells(side, sources, source.ofFunctional(code), facts);
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
                    cells(side, sources, of.apply(CellSource.ANYTHING, account), facts));
            if (isSomething(row)) {
                rows.add(row);
            }
        }
        List<DraftRow> totals = totals(side, spec, sources);
        rows.addAll(side.sideBySide() ? rows.size() : 0, totals);
        return rows;
    }

    private List<DraftRow> totals(Side side, RowsSpec.Accounts spec, FormSources.OfSide sources) {
        List<DraftRow> totals = new ArrayList<>();
        for (TotalSpec total : spec.totals()) {
            CellSource source = sources.rows().get(total.key());
            if (source != null) {
                totals.add(new DraftRow(
                        side.id(),
                        Optional.of(total.key()),
                        Optional.empty(),
                        total.label(),
                        Optional.empty(),
                        cells(side, sources, source, facts)));
            }
        }
        return totals;
    }

    private Map<String, CellSum> cells(Side side, FormSources.OfSide sources, CellSource row, List<Fact> among) {
        Map<String, CellSum> cells = new LinkedHashMap<>();
        side.columns().forEach(column -> {
            CellSource source = sources.columns().get(column.key());
            if (source != null) {
                cells.put(
                        column.key(),
                        CellSum.of(among, sources.all().and(source).and(row)));
            }
        });
        return cells;
    }

    private boolean isSomething(DraftRow row) {
        return row.cells().values().stream().anyMatch(cell -> cell.fen(facts) != 0);
    }
}
