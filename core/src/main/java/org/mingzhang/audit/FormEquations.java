package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.audit.Equation.Term;
import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowRule;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.disclosure.Table;
import org.mingzhang.expression.Comparison.Relation;
import org.mingzhang.expression.Expression;

/** The equations that the shape of a form implies: across its columns, down its rows, and up its accounts. */
final class FormEquations {
    private final RuleSet rules;
    private final List<Equation> equations = new ArrayList<>();

    /** The equations that these rules do not switch off. */
    FormEquations(RuleSet rules) {
        this.rules = rules;
    }

    /** The equations of one side of a table. */
    List<Equation> of(TableIndex index) {
        Table table = index.printed();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).block().equals(index.side().id())) {
                columns(index, row);
            }
        }
        switch (index.side().rows()) {
            case RowsSpec.Named named -> named(index, named);
            case RowsSpec.Accounts accounts -> tree(index, accounts.totals());
            case RowsSpec.Units units -> tree(index, units.totals());
            case RowsSpec.Projects projects -> tree(index, projects.totals());
            case RowsSpec.One one -> {}
        }
        return equations;
    }

    private void columns(TableIndex index, int row) {
        Table table = index.printed();
        boolean complete = table.unreadColumns().isEmpty();
        for (ColumnSpec column : index.side().columns()) {
            if (!table.rows().get(row).cells().containsKey(column.key())) {
                continue;
            }
            Term own = new Term(BigDecimal.ONE, index.cell(row, column.key()));
            column.is().ifPresent(is -> {
                List<Term> parts = rowTerms(index, row, is);
                boolean all = is.leaves().size() == parts.size();
                if (!parts.isEmpty()) {
                    ruling(RuleTest.ROW_SUM).ifPresent(ruling -> {
                        Ruling here = !complete ? ruling.inReading() : all ? ruling : ruling.doubted();
                        String title = here.title() + "：" + last(column);
                        add(here, table.number() + "." + column.key(), title, own, Relation.EQUAL, parts);
                    });
                }
            });
            column.partOf().filter(index::prints).ifPresent(whole -> {
                List<Term> right = List.of(new Term(BigDecimal.ONE, index.cell(row, whole)));
                ruling(RuleTest.PART_OF)
                        .ifPresent(ruling -> add(
                                ruling,
                                table.number() + "." + column.key(),
                                ruling.title(),
                                own,
                                Relation.AT_MOST,
                                right));
            });
        }
        for (RowRule rule : index.side().rowRules()) {
            List<Term> left = rowTerms(index, row, rule.that().left());
            List<Term> right = rowTerms(index, row, rule.that().right());
            if (!left.isEmpty()) {
                ruling(RuleTest.ROW_RULE).ifPresent(ruling -> {
                    Ruling here = complete ? ruling : ruling.inReading();
                    String where = table.number() + "." + rule.id();
                    add(here, where, rule.title(), left, rule.that().relation(), right);
                });
            }
        }
    }

    private static List<Term> rowTerms(TableIndex index, int row, Expression expression) {
        List<Term> terms = new ArrayList<>();
        for (Expression.Scaled leaf : expression.leaves()) {
            if (leaf.expression() instanceof Expression.Named named) {
                String column = named.reference().toString();
                if (index.printed().rows().get(row).cells().containsKey(column)) {
                    terms.add(new Term(leaf.factor(), index.cell(row, column)));
                }
            }
        }
        return terms;
    }

    private void named(TableIndex index, RowsSpec.Named named) {
        for (NamedRow spec : named.rows()) {
            Optional<Integer> row = index.row(spec.key());
            if (row.isEmpty()) {
                continue;
            }
            for (ColumnSpec column : index.side().columns()) {
                CellAddress own = index.cell(row.get(), column.key());
                spec.is().ifPresent(is -> {
                    List<Term> parts = namedTerms(index, is, column.key());
                    if (!parts.isEmpty()) {
                        columnSum(index, spec.key(), spec.label(), own, parts);
                    }
                });
                spec.partOf().flatMap(index::row).ifPresent(whole -> {
                    List<Term> right = List.of(new Term(BigDecimal.ONE, index.cell(whole, column.key())));
                    ruling(RuleTest.PART_OF_ROW)
                            .ifPresent(ruling -> add(
                                    ruling,
                                    index.printed().number() + "." + spec.key(),
                                    ruling.title(),
                                    new Term(BigDecimal.ONE, own),
                                    Relation.AT_MOST,
                                    right));
                });
            }
        }
    }

    private static List<Term> namedTerms(TableIndex index, Expression is, String column) {
        List<Term> terms = new ArrayList<>();
        for (Expression.Scaled leaf : is.leaves()) {
            switch (leaf.expression()) {
                case Expression.Constant constant -> {}
                case Expression.Sum sum -> {}
                case Expression.Group group ->
                    index.groupKeys().forEach(key -> index.rows(key)
                            .forEach(row -> terms.add(new Term(leaf.factor(), index.cell(row, column)))));
                case Expression.Named name ->
                    index.row(name.reference().toString())
                            .ifPresent(row -> terms.add(new Term(leaf.factor(), index.cell(row, column))));
            }
        }
        return terms;
    }

    private void tree(TableIndex index, List<TotalSpec> totals) {
        for (ColumnSpec column : index.side().columns()) {
            for (TotalSpec total : totals) {
                index.row(total.key()).ifPresent(row -> {
                    List<Term> parts = total.is()
                            .map(is -> totalTerms(index, is, column.key()))
                            .orElseGet(() -> terms(index, index.top(), column.key()));
                    if (!parts.isEmpty()) {
                        columnSum(index, total.key(), total.label(), index.cell(row, column.key()), parts);
                    }
                });
            }
            for (Map.Entry<Integer, List<Integer>> parent : index.children().entrySet()) {
                RuleTest test = index.isUnit(parent.getKey()) ? RuleTest.UNIT_HIERARCHY : RuleTest.HIERARCHY;
                Term own = new Term(BigDecimal.ONE, index.cell(parent.getKey(), column.key()));
                List<Term> parts = terms(index, parent.getValue(), column.key());
                ruling(test)
                        .ifPresent(ruling ->
                                add(ruling, index.printed().number(), ruling.title(), own, Relation.EQUAL, parts));
            }
        }
    }

    private static List<Term> totalTerms(TableIndex index, Expression is, String column) {
        List<Term> terms = new ArrayList<>();
        for (Expression.Scaled leaf : is.leaves()) {
            if (leaf.expression() instanceof Expression.Named named) {
                named.reference()
                        .row()
                        .map(index::account)
                        .orElseGet(() ->
                                index.row(named.reference().toString()).stream().toList())
                        .forEach(row -> terms.add(new Term(leaf.factor(), index.cell(row, column))));
            }
        }
        return terms;
    }

    private static List<Term> terms(TableIndex index, List<Integer> rows, String column) {
        return rows.stream()
                .map(row -> new Term(BigDecimal.ONE, index.cell(row, column)))
                .toList();
    }

    private void columnSum(TableIndex index, String key, String label, CellAddress own, List<Term> parts) {
        ruling(RuleTest.COLUMN_SUM)
                .ifPresent(ruling -> add(
                        ruling,
                        index.printed().number() + "." + key,
                        ruling.title() + "：" + label,
                        new Term(BigDecimal.ONE, own),
                        Relation.EQUAL,
                        parts));
    }

    private Optional<Ruling> ruling(RuleTest test) {
        return rules.of(test).map(Ruling::of);
    }

    private void add(Ruling ruling, String where, String title, Term own, Relation relation, List<Term> right) {
        add(ruling, where, title, List.of(own), relation, right);
    }

    private void add(Ruling ruling, String where, String title, List<Term> left, Relation relation, List<Term> right) {
        equations.add(new Equation(
                ruling.rule() + "." + where,
                title,
                ruling.kind(),
                ruling.severity(),
                ruling.certainty(),
                ruling.basis(),
                left,
                relation,
                right));
    }

    private static String last(ColumnSpec column) {
        return column.path().getLast();
    }
}
