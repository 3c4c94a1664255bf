package org.mingzhang.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingzhang.audit.Equation.Term;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.mingzhang.expression.Expression.Reference;
import org.mingzhang.money.CurrencyUnit;

/**
 * The equations of declared checks. A form that the document does not have makes a check not applicable; a row that is
 * absent counts as nothing.
 */
final class CheckEquations {
    private final Map<String, TableIndex> indexes;
    private final Figures figures;

    /**
     * The equations over these tables.
     *
     * @param indexes the sides of the tables by {@code form} or {@code form.side}
     */
    CheckEquations(Map<String, TableIndex> indexes, Figures figures) {
        this.indexes = indexes;
        this.figures = figures;
    }

    /** The equations of the check; none where it does not apply. */
    List<Equation> of(Check check) {
        List<Reference> references = references(check.that());
        check.when().ifPresent(condition -> references.addAll(references(condition)));
        if (references.stream().anyMatch(reference -> !isThere(reference))) {
            return List.of();
        }
        List<Equation> equations = new ArrayList<>();
        for (String bound : bound(check, references)) {
            boolean applies =
                    check.when().map(condition -> holds(condition, bound)).orElse(true);
            if (applies) {
                equation(check, bound).ifPresent(equations::add);
            }
        }
        return equations;
    }

    private Optional<Equation> equation(Check check, String bound) {
        CurrencyUnit base = references(check.that()).stream()
                .map(reference -> index(reference).printed().currencyUnit())
                .findFirst()
                .orElse(CurrencyUnit.TEN_THOUSAND_YUAN);
        List<Term> left = terms(check.that().left(), bound, base);
        List<Term> right = terms(check.that().right(), bound, base);
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.empty();
        }
        boolean turned = left.isEmpty();
        return Optional.of(new Equation(
                check.id(),
                check.title(),
                Ruling.kind(check.kind()),
                Ruling.severity(check.severity()),
                Ruling.certainty(check.certainty()),
                check.basis().text(),
                turned ? right : left,
                turned ? check.that().relation().turned() : check.that().relation(),
                turned ? left : right));
    }

    private List<String> bound(Check check, List<Reference> references) {
        if (check.forEach().isEmpty()) {
            return List.of("");
        }
        TreeSet<String> codes = new TreeSet<>();
        Check.Range range = check.forEach().get();
        for (Reference reference : references) {
            if (reference.row().filter(range.id()::equals).isEmpty()) {
                continue;
            }
            TableIndex index = index(reference);
            codes.addAll(
                    switch (range) {
                        case CLASS -> classes(index);
                        case ACCOUNT -> leafAccounts(index);
                    });
        }
        return List.copyOf(codes);
    }

    private static List<String> classes(TableIndex index) {
        if (index.side().rows() instanceof RowsSpec.Named) {
            return index.groupKeys();
        }
        return index.accounts().stream()
                .map(index::code)
                .filter(code -> code.length() >= 3)
                .map(code -> code.substring(0, 3))
                .toList();
    }

    private static List<String> leafAccounts(TableIndex index) {
        return index.accounts().stream()
                .filter(row -> !index.children().containsKey(row))
                .map(index::code)
                .toList();
    }

    /** Whether the table is there, prints the column, and has rows. */
    private boolean isThere(Reference reference) {
        TableIndex index = indexes.get(String.join(".", reference.path()));
        return index != null && index.prints(reference.column().orElse(""));
    }

    private TableIndex index(Reference reference) {
        TableIndex index = indexes.get(String.join(".", reference.path()));
        if (index == null) {
            throw new IllegalStateException("not a form of this document: " + reference);
        }
        return index;
    }

    private boolean holds(Comparison condition, String bound) {
        BigDecimal difference = value(condition.left(), bound).subtract(value(condition.right(), bound));
        return switch (condition.relation()) {
            case EQUAL -> difference.signum() == 0;
            case AT_MOST -> difference.signum() <= 0;
            case AT_LEAST -> difference.signum() >= 0;
        };
    }

    private BigDecimal value(Expression expression, String bound) {
        BigDecimal constants = expression.leaves().stream()
                .filter(leaf -> leaf.expression() instanceof Expression.Constant)
                .map(leaf -> leaf.factor().multiply(((Expression.Constant) leaf.expression()).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return constants.add(Verdict.sum(terms(expression, bound, CurrencyUnit.TEN_THOUSAND_YUAN), figures));
    }

    private List<Term> terms(Expression expression, String bound, CurrencyUnit base) {
        List<Term> terms = new ArrayList<>();
        for (Expression.Scaled leaf : expression.leaves()) {
            if (!(leaf.expression() instanceof Expression.Named named)) {
                continue;
            }
            TableIndex index = index(named.reference());
            BigDecimal factor =
                    leaf.factor().multiply(index.printed().currencyUnit().yuan().divide(base.yuan()));
            String column = named.reference().column().orElseThrow();
            rows(named.reference(), index, bound).forEach(row -> terms.add(new Term(factor, index.cell(row, column))));
        }
        return terms;
    }

    private static List<Integer> rows(Reference reference, TableIndex index, String bound) {
        String name = reference.row().orElseThrow();
        boolean isBound =
                Arrays.stream(Check.Range.values()).anyMatch(range -> range.id().equals(name));
        String row = isBound ? bound : name;
        if (index.side().rows() instanceof RowsSpec.Accounts && row.matches("\\d+")) {
            return index.account(row);
        }
        return index.rows(row);
    }

    private static List<Reference> references(Comparison comparison) {
        List<Reference> references = new ArrayList<>();
        for (Expression side : List.of(comparison.left(), comparison.right())) {
            for (Expression.Scaled leaf : side.leaves()) {
                if (leaf.expression() instanceof Expression.Named named) {
                    references.add(named.reference());
                }
            }
        }
        return references;
    }
}
