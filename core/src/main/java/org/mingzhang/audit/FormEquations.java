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
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.disclosure.Table;
import org.mingzhang.expression.Comparison.Relation;
import org.mingzhang.expression.Expression;

/** The equations that the shape of a form implies: across its columns, down its rows, and up its accounts. */
final class FormEquations {
    private static final String WITHIN = "表内勾稽（由表式本身的栏目和行次关系得出）";

    private final List<Equation> equations = new ArrayList<>();

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
                    equations.add(new Equation(
                            "row-sum." + table.number() + "." + column.key(),
                            "行内合计：" + last(column) + "等于各分栏之和",
                            FindingKind.ROW_SUM,
                            complete ? Severity.ERROR : Severity.WARNING,
                            complete ? (all ? Certainty.CERTAIN : Certainty.LIKELY) : Certainty.READING,
                            WITHIN,
                            List.of(own),
                            Relation.EQUAL,
                            parts));
                }
            });
            column.partOf()
                    .filter(whole -> index.prints(whole))
                    .ifPresent(whole -> equations.add(new Equation(
                            "part-of." + table.number() + "." + column.key(),
                            "“其中”项不大于所属栏",
                            FindingKind.ROW_SUM,
                            Severity.ERROR,
                            Certainty.CERTAIN,
                            WITHIN,
                            List.of(own),
                            Relation.AT_MOST,
                            List.of(new Term(BigDecimal.ONE, index.cell(row, whole))))));
        }
        for (RowRule rule : index.side().rowRules()) {
            equations.add(new Equation(
                    rule.id() + "." + table.number(),
                    rule.title(),
                    FindingKind.ROW_SUM,
                    complete ? Severity.ERROR : Severity.WARNING,
                    complete ? Certainty.CERTAIN : Certainty.READING,
                    WITHIN,
                    rowTerms(index, row, rule.that().left()),
                    rule.that().relation(),
                    rowTerms(index, row, rule.that().right())));
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
                        add(index, spec.key(), "“" + spec.label() + "”等于各组成行之和", own, parts);
                    }
                });
                spec.partOf()
                        .flatMap(index::row)
                        .ifPresent(whole -> equations.add(new Equation(
                                "part-of." + index.printed().number() + "." + spec.key(),
                                "“其中”项不大于所属行",
                                FindingKind.COLUMN_SUM,
                                Severity.ERROR,
                                Certainty.CERTAIN,
                                WITHIN,
                                List.of(new Term(BigDecimal.ONE, own)),
                                Relation.AT_MOST,
                                List.of(new Term(BigDecimal.ONE, index.cell(whole, column.key()))))));
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
                        add(index, total.key(), "“" + total.label() + "”等于各行之和", index.cell(row, column.key()), parts);
                    }
                });
            }
            for (Map.Entry<Integer, List<Integer>> parent : index.children().entrySet()) {
                boolean unit = index.isUnit(parent.getKey());
                equations.add(new Equation(
                        "hierarchy." + index.printed().number(),
                        unit ? "部门（单位）行等于所属各行之和" : "上级科目等于下级科目之和",
                        FindingKind.HIERARCHY_SUM,
                        Severity.ERROR,
                        Certainty.CERTAIN,
                        WITHIN,
                        List.of(new Term(BigDecimal.ONE, index.cell(parent.getKey(), column.key()))),
                        Relation.EQUAL,
                        terms(index, parent.getValue(), column.key())));
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

    private void add(TableIndex index, String key, String title, CellAddress own, List<Term> parts) {
        equations.add(new Equation(
                "column-sum." + index.printed().number() + "." + key,
                "栏内合计：" + title,
                FindingKind.COLUMN_SUM,
                Severity.ERROR,
                Certainty.CERTAIN,
                WITHIN,
                List.of(new Term(BigDecimal.ONE, own)),
                Relation.EQUAL,
                parts));
    }

    private static String last(ColumnSpec column) {
        return column.path().getLast();
    }
}
