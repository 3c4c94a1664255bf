package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.expression.Expression;
import org.snakeyaml.engine.v2.nodes.Node;

/** Checks that what an expression names is there: form, side, row and column. */
final class References {
    private static final String CODE = "\\d{3}(\\d{2}){0,2}";

    private final Mistakes mistakes;
    private final Map<String, Form> forms;
    private final Set<String> formsElsewhere;

    /**
     * References to these forms.
     *
     * @param forms          the forms of the set
     * @param formsElsewhere the ids of all forms of any set of the kind: what names one of them does not apply here
     */
    References(Mistakes mistakes, Map<String, Form> forms, Set<String> formsElsewhere) {
        this.mistakes = mistakes;
        this.forms = forms;
        this.formsElsewhere = formsElsewhere;
    }

    /** Whether every form that the expression names is one of the set; mistakes in it are reported. */
    boolean apply(Node node, Expression expression, Optional<Check.Range> range) {
        boolean applies = true;
        for (Expression.Scaled leaf : expression.leaves()) {
            applies &= switch (leaf.expression()) {
                case Expression.Constant constant -> true;
                case Expression.Sum sum -> true;
                case Expression.Group group -> {
                    mistakes.at(node, "跨表检查中不能使用 sum(" + group.name() + ")", "请引用合计行");
                    yield true;
                }
                case Expression.Named named -> resolves(node, named.reference(), range);
            };
        }
        return applies;
    }

    private boolean resolves(Node node, Expression.Reference reference, Optional<Check.Range> range) {
        String written = reference.toString();
        if (reference.path().isEmpty()
                || reference.path().size() > 2
                || reference.row().isEmpty()
                || reference.column().isEmpty()) {
            mistakes.at(node, "引用“" + written + "”不完整", "请写成 表[行].栏 或 表.收支方[行].栏");
            return true;
        }
        String formId = reference.path().getFirst();
        Form form = forms.get(formId);
        if (form == null) {
            if (!formsElsewhere.contains(formId)) {
                mistakes.at(node, "没有名为“" + formId + "”的表", Mistakes.didYouMean(formId, formsElsewhere));
            }
            return false;
        }
        Optional<String> sideId =
                reference.path().size() == 2 ? Optional.of(reference.path().get(1)) : Optional.empty();
        Optional<Side> side = form.side(sideId);
        if (side.isEmpty()) {
            mistakes.at(
                    node,
                    "表“" + formId + "”没有收支方“" + sideId.orElse("") + "”",
                    "可用的有："
                            + String.join(
                                    "、",
                                    form.sides().stream()
                                            .flatMap(each -> each.id().stream())
                                            .toList()));
            return true;
        }
        String column = reference.column().orElseThrow();
        if (side.get().column(column).isEmpty()) {
            mistakes.at(
                    node,
                    "表“" + formId + "”没有栏“" + column + "”",
                    Mistakes.didYouMean(
                            column,
                            side.get().columns().stream().map(ColumnSpec::key).toList()));
        }
        checkRow(node, written, side.get(), reference.row().orElseThrow(), range);
        return true;
    }

    private void checkRow(Node node, String written, Side side, String row, Optional<Check.Range> range) {
        List<String> rows = rows(side);
        boolean code = row.matches(CODE);
        boolean bound = range.map(each -> each.id().equals(row)).orElse(false);
        boolean variable =
                Arrays.stream(Check.Range.values()).anyMatch(each -> each.id().equals(row));
        if (variable && !bound) {
            mistakes.at(node, "引用“" + written + "”中的变量“" + row + "”没有声明", "请加上 for: " + row);
        } else if (!variable && !code && !rows.contains(row)) {
            mistakes.at(node, "引用“" + written + "”中没有行“" + row + "”", Mistakes.didYouMean(row, rows));
        }
    }

    private static List<String> rows(Side side) {
        return switch (side.rows()) {
            case RowsSpec.Named named ->
                named.rows().stream().map(NamedRow::key).toList();
            case RowsSpec.One one -> List.of(RowsSpec.One.KEY);
            case RowsSpec.Accounts accounts -> keys(accounts);
            case RowsSpec.Units units -> keys(units);
            case RowsSpec.Projects projects -> keys(projects);
        };
    }

    private static List<String> keys(RowsSpec rows) {
        return rows.totalRows().stream().map(TotalSpec::key).toList();
    }

    /** Whether all that the expression names is there; nothing is reported. */
    boolean areThere(Expression expression, Optional<Check.Range> range) {
        return expression.leaves().stream().allMatch(leaf -> switch (leaf.expression()) {
            case Expression.Constant constant -> true;
            case Expression.Sum sum -> true;
            case Expression.Group group -> false;
            case Expression.Named named -> isThere(named.reference(), range);
        });
    }

    private boolean isThere(Expression.Reference reference, Optional<Check.Range> range) {
        if (reference.path().isEmpty()
                || reference.path().size() > 2
                || reference.row().isEmpty()
                || reference.column().isEmpty()) {
            return false;
        }
        Optional<String> sideId =
                reference.path().size() == 2 ? Optional.of(reference.path().get(1)) : Optional.empty();
        return Optional.ofNullable(forms.get(reference.path().getFirst()))
                .flatMap(form -> form.side(sideId))
                .filter(side -> side.column(reference.column().orElseThrow()).isPresent())
                .filter(side -> hasRow(side, reference.row().orElseThrow(), range))
                .isPresent();
    }

    private static boolean hasRow(Side side, String row, Optional<Check.Range> range) {
        return range.map(each -> each.id().equals(row)).orElse(false)
                || row.matches(CODE)
                || rows(side).contains(row);
    }

    /** What a bound row ranges over. */
    Optional<Check.Range> range(String name, Node node) {
        Optional<Check.Range> range = Arrays.stream(Check.Range.values())
                .filter(each -> each.id().equals(name))
                .findFirst();
        if (range.isEmpty()) {
            mistakes.at(node, "不认识的范围“" + name + "”", "可用的有：class、account");
        }
        return range;
    }
}
