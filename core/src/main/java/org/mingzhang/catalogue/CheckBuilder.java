package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.snakeyaml.engine.v2.nodes.Node;

/** Builds a declared check and checks every reference in it against the forms. */
final class CheckBuilder {
    private static final Set<String> ATTRIBUTES =
            Set.of("title", "that", "for", "when", "kind", "severity", "certainty", "basis", "examples");
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");
    private static final Set<String> CERTAINTIES = Set.of("certain", "likely");

    private final Mistakes mistakes;
    private final Map<String, Form> forms;
    private final Set<String> formsElsewhere;

    /**
     * A builder.
     *
     * @param forms          the forms of the set
     * @param formsElsewhere the ids of all forms of any set of the kind: a check over one of them does not apply here
     */
    CheckBuilder(Mistakes mistakes, Map<String, Form> forms, Set<String> formsElsewhere) {
        this.mistakes = mistakes;
        this.forms = forms;
        this.formsElsewhere = formsElsewhere;
    }

    /** The check, where it applies to the forms of the set and is well formed. */
    Optional<Check> build(String id, Node node) {
        YamlMap check = YamlMap.of(node, mistakes).onlyKnows(ATTRIBUTES);
        Optional<Comparison> that = check.get("that").flatMap(value -> Expressions.comparison(value, mistakes));
        Optional<Comparison> when = check.get("when").flatMap(value -> Expressions.comparison(value, mistakes));
        Optional<Check.Range> range = check.text("for").flatMap(name -> range(name, node));
        String severity = oneOf(check, "severity", SEVERITIES, "error");
        String certainty = oneOf(check, "certainty", CERTAINTIES, "certain");
        if (that.isEmpty()) {
            if (!check.has("that")) {
                mistakes.at(node, "检查“" + id + "”缺少 that", "请写出应当成立的等式或不等式");
            }
            return Optional.empty();
        }
        if (hasNumber(that.get().left()) || hasNumber(that.get().right())) {
            mistakes.at(node, "检查“" + id + "”的 that 中不能写单独的数字", "请只写引用，数字写在 when 条件里");
        }
        boolean applies = applies(node, that.get(), range);
        if (when.isPresent()) {
            applies &= applies(node, when.get(), range);
        }
        if (!applies) {
            return Optional.empty();
        }
        Optional<Basis> basis = check.get("basis").flatMap(value -> Basis.of(value, mistakes));
        if (basis.isEmpty()) {
            mistakes.at(node, "缺少属性“basis”", "请补上");
            return Optional.empty();
        }
        Optional<YamlMap> examples = check.map("examples");
        Check built = new Check(
                id,
                check.requiredText("title"),
                that.get(),
                range,
                when,
                oneOf(check, "kind", RuleBuilder.KINDS, "cross-table"),
                severity,
                certainty,
                basis.get(),
                examples.map(all -> figures(all, "good")).orElseGet(Map::of),
                examples.map(all -> figures(all, "bad")).orElseGet(Map::of));
        if (built.good().isEmpty() || built.bad().isEmpty()) {
            mistakes.at(node, "检查“" + id + "”缺少示例", "请在 examples 下各写一组 good 和 bad 的数字");
        }
        return Optional.of(built);
    }

    /** Whether a number other than zero stands in it that no reference is multiplied by: equations are over cells alone. */
    private static boolean hasNumber(Expression expression) {
        return expression.leaves().stream()
                .anyMatch(leaf -> leaf.expression() instanceof Expression.Constant constant
                        && constant.value().signum() != 0);
    }

    private boolean applies(Node node, Comparison comparison, Optional<Check.Range> range) {
        boolean left = applies(node, comparison.left(), range);
        boolean right = applies(node, comparison.right(), range);
        return left && right;
    }

    private boolean applies(Node node, Expression expression, Optional<Check.Range> range) {
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
        List<String> rows =
                switch (side.rows()) {
                    case RowsSpec.Named named ->
                        named.rows().stream().map(NamedRow::key).toList();
                    case RowsSpec.One one -> List.of("only");
                    case RowsSpec.Accounts accounts -> keys(accounts);
                    case RowsSpec.Units units -> keys(units);
                    case RowsSpec.Projects projects -> keys(projects);
                };
        boolean code = row.matches("\\d{3}(\\d{2}){0,2}");
        boolean bound = range.map(each -> each.id().equals(row)).orElse(false);
        boolean variable =
                Arrays.stream(Check.Range.values()).anyMatch(each -> each.id().equals(row));
        if (variable && !bound) {
            mistakes.at(node, "引用“" + written + "”中的变量“" + row + "”没有声明", "请加上 for: " + row);
        } else if (!variable && !code && !rows.contains(row)) {
            mistakes.at(node, "引用“" + written + "”中没有行“" + row + "”", Mistakes.didYouMean(row, rows));
        }
    }

    private static List<String> keys(RowsSpec rows) {
        return rows.totalRows().stream().map(TotalSpec::key).toList();
    }

    private Optional<Check.Range> range(String name, Node node) {
        Optional<Check.Range> range = Arrays.stream(Check.Range.values())
                .filter(each -> each.id().equals(name))
                .findFirst();
        if (range.isEmpty()) {
            mistakes.at(node, "不认识的范围“" + name + "”", "可用的有：class、account");
        }
        return range;
    }

    private String oneOf(YamlMap check, String key, Set<String> allowed, String otherwise) {
        String value = check.text(key).orElse(otherwise);
        if (!allowed.contains(value)) {
            mistakes.at(check.node(), key + " 不能是“" + value + "”", Mistakes.didYouMean(value, allowed));
            return otherwise;
        }
        return value;
    }

    private Map<String, BigDecimal> figures(YamlMap examples, String name) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        examples.get(name).ifPresent(node -> {
            for (String line : YamlMap.texts(node, mistakes)) {
                int at = line.lastIndexOf('=');
                try {
                    figures.put(
                            line.substring(0, Math.max(at, 0)).strip(),
                            new BigDecimal(line.substring(at + 1).strip()));
                } catch (NumberFormatException e) {
                    mistakes.at(node, "示例“" + line + "”不是“引用 = 数字”的形式", "请改写");
                }
            }
        });
        return figures;
    }
}
