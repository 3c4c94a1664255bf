package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.order.InOrder;
import org.snakeyaml.engine.v2.nodes.Node;

/** Builds a form from its attributes and checks that what its expressions name is there. */
final class FormBuilder {
    private static final Set<String> SIDE_ATTRIBUTES =
            Set.of("heading", "stub", "columns", "rows", "lines", "row-rules", "groups");
    private static final Set<String> FORM_ATTRIBUTES =
            Set.of("number", "title", "heard-as", "currency", "sheet", "optional", "may-be-empty");

    private final Mistakes mistakes;
    private final String source;

    /** A builder of forms of the form set of that name. */
    FormBuilder(Mistakes mistakes, String source) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** The form, where it has at least a title. */
    Optional<Form> build(String id, Map<String, Node> attributes) {
        Node anywhere = attributes.values().iterator().next();
        YamlMap form = new YamlMap(anywhere, own(attributes), mistakes);
        Set<String> known = new LinkedHashSet<>(FORM_ATTRIBUTES);
        known.addAll(SIDE_ATTRIBUTES);
        form.onlyKnows(known);
        if (!form.has("title")) {
            mistakes.at(anywhere, "表“" + id + "”缺少标题", "请补上 title");
            return Optional.empty();
        }
        CurrencyUnit currency = form.text("currency")
                .map(text -> CurrencyUnit.of(text).orElseGet(() -> {
                    mistakes.at(anywhere, "不认识的金额单位“" + text + "”", "可用的有：元、千元、万元、亿元");
                    return CurrencyUnit.TEN_THOUSAND_YUAN;
                }))
                .orElse(CurrencyUnit.TEN_THOUSAND_YUAN);
        return Optional.of(new Form(
                id,
                source,
                form.text("number"),
                form.requiredText("title"),
                form.texts("heard-as"),
                currency,
                sides(anywhere, attributes, form),
                form.text("sheet"),
                form.flag("optional"),
                form.flag("may-be-empty")));
    }

    private List<Side> sides(Node anywhere, Map<String, Node> attributes, YamlMap form) {
        if (form.has("sheet") && !form.has("columns")) {
            return List.of();
        }
        Map<String, Map<String, Node>> bySide = new LinkedHashMap<>();
        attributes.forEach((key, node) -> {
            String[] parts = key.split("/", -1);
            if (parts.length == 3) {
                bySide.computeIfAbsent(parts[1], side -> new LinkedHashMap<>()).put(parts[2], node);
            }
        });
        if (bySide.isEmpty()) {
            return List.of(side(Optional.empty(), form));
        }
        List<Side> sides = new ArrayList<>();
        bySide.forEach((id, body) ->
                sides.add(side(Optional.of(id), new YamlMap(anywhere, body, mistakes).onlyKnows(SIDE_ATTRIBUTES))));
        return sides;
    }

    private Side side(Optional<String> id, YamlMap body) {
        List<Stub> stubs = new ArrayList<>();
        for (String name : body.texts("stub")) {
            Stub.of(name)
                    .ifPresentOrElse(
                            stubs::add,
                            () -> mistakes.at(
                                    body.get("stub").orElse(body.node()),
                                    "不认识的栏目“" + name + "”",
                                    Mistakes.didYouMean(
                                            name,
                                            Arrays.stream(Stub.values())
                                                    .map(Stub::id)
                                                    .toList())));
        }
        List<ColumnSpec> columns = columns(body);
        Set<String> columnKeys =
                new LinkedHashSet<>(columns.stream().map(ColumnSpec::key).toList());
        RowsSpec rows = rows(body);
        List<RowRule> rules = new ArrayList<>();
        body.map("row-rules").ifPresent(all -> all.entries().forEach((ruleId, node) -> {
            YamlMap rule = YamlMap.of(node, mistakes).onlyKnows(Set.of("that", "title"));
            rule.get("that")
                    .flatMap(that -> Expressions.comparison(that, mistakes))
                    .ifPresent(that -> {
                        checkNames(node, that.left(), columnKeys, false);
                        checkNames(node, that.right(), columnKeys, false);
                        rules.add(new RowRule(ruleId, rule.requiredText("title"), that));
                    });
        }));
        return new Side(
                id,
                body.texts("heading"),
                stubs,
                columns,
                rows,
                rules,
                body.text("groups").filter("side-by-side"::equals).isPresent());
    }

    private List<ColumnSpec> columns(YamlMap body) {
        List<ColumnSpec> columns = new ArrayList<>();
        Optional<YamlMap> all = body.map("columns");
        if (all.isEmpty()) {
            mistakes.at(body.node(), "缺少属性“columns”", "请列出各金额栏");
            return columns;
        }
        Set<String> keys = all.get().entries().keySet();
        all.get().entries().forEach((key, node) -> {
            YamlMap spec =
                    YamlMap.of(node, mistakes).onlyKnows(Set.of("path", "heard-as", "is", "part-of", "accounts"));
            Optional<Expression> is = spec.get("is").flatMap(value -> Expressions.expression(value, mistakes));
            is.ifPresent(expression -> checkNames(spec.get("is").orElse(node), expression, keys, false));
            spec.text("part-of").ifPresent(whole -> checkKey(node, whole, keys));
            if (spec.texts("path").isEmpty()) {
                mistakes.at(node, "栏“" + key + "”缺少 path", "请写出表头，例如 path: [合计]");
            }
            columns.add(new ColumnSpec(
                    key, spec.texts("path"), spec.texts("heard-as"), is, spec.text("part-of"), spec.texts("accounts")));
        });
        return columns;
    }

    private RowsSpec rows(YamlMap body) {
        Optional<YamlMap> rows = body.map("rows");
        if (rows.isEmpty()) {
            mistakes.at(body.node(), "缺少属性“rows”", "请说明各行，例如 {of: accounts, classification: functional}");
            return new RowsSpec.One();
        }
        Optional<String> of = rows.get().text("of");
        if (of.isEmpty()) {
            return named(rows.get(), body);
        }
        rows.get().onlyKnows(Set.of("of", "classification", "funds", "units", "totals"));
        return switch (of.get()) {
            case "accounts" -> accounts(rows.get(), false);
            case "account-pairs" -> accounts(rows.get(), true);
            case "units" -> new RowsSpec.Units(totals(rows.get()));
            case "projects" -> new RowsSpec.Projects(totals(rows.get()));
            case "one" -> new RowsSpec.One();
            default -> {
                mistakes.at(
                        rows.get().node(),
                        "不认识的行类型“" + of.get() + "”",
                        Mistakes.didYouMean(
                                of.get(), List.of("accounts", "account-pairs", "units", "projects", "one")));
                yield new RowsSpec.One();
            }
        };
    }

    private RowsSpec accounts(YamlMap rows, boolean pairs) {
        String name = rows.requiredText("classification");
        ClassificationKind classification = Arrays.stream(ClassificationKind.values())
                .filter(kind -> kind.id().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    mistakes.at(
                            rows.node(),
                            "不认识的分类“" + name + "”",
                            Mistakes.didYouMean(
                                    name,
                                    Arrays.stream(ClassificationKind.values())
                                            .map(ClassificationKind::id)
                                            .toList()));
                    return ClassificationKind.FUNCTIONAL;
                });
        return new RowsSpec.Accounts(
                classification, InOrder.set(rows.texts("funds")), rows.flag("units"), pairs, totals(rows));
    }

    private List<TotalSpec> totals(YamlMap rows) {
        List<TotalSpec> totals = new ArrayList<>();
        rows.map("totals").ifPresent(all -> all.entries().forEach((key, node) -> {
            YamlMap total = YamlMap.of(node, mistakes).onlyKnows(Set.of("label", "heard-as", "is"));
            Optional<Expression> is = total.get("is").flatMap(value -> Expressions.expression(value, mistakes));
            is.ifPresent(expression -> checkNames(
                    total.get("is").orElse(node), expression, all.entries().keySet(), true));
            totals.add(new TotalSpec(key, total.requiredText("label"), total.texts("heard-as"), is));
        }));
        return totals;
    }

    private RowsSpec named(YamlMap rows, YamlMap body) {
        List<NamedRow> named = new ArrayList<>();
        Set<String> keys = rows.entries().keySet();
        rows.entries().forEach((key, node) -> {
            YamlMap row = YamlMap.of(node, mistakes)
                    .onlyKnows(Set.of("label", "heard-as", "each", "ordinal", "classes", "is", "part-of", "within"));
            Optional<Expression> is = row.get("is").flatMap(value -> Expressions.expression(value, mistakes));
            is.ifPresent(expression -> checkNames(row.get("is").orElse(node), expression, keys, false));
            row.text("part-of").ifPresent(whole -> checkKey(node, whole, keys));
            row.text("within").ifPresent(whole -> checkKey(node, whole, keys));
            boolean group = row.has("each");
            named.add(new NamedRow(
                    key,
                    group ? "" : row.requiredText("label"),
                    row.texts("heard-as"),
                    row.text("ordinal"),
                    row.texts("classes"),
                    group,
                    is,
                    row.text("part-of"),
                    row.text("within")));
        });
        Map<String, Integer> lines = new LinkedHashMap<>();
        body.map("lines").ifPresent(all -> all.entries().forEach((key, node) -> {
            checkKey(node, key, keys);
            YamlMap.scalar(node, mistakes).ifPresent(text -> {
                if (text.matches("\\d{1,4}")) {
                    lines.put(key, Integer.valueOf(text));
                } else {
                    mistakes.at(node, "行次“" + text + "”不是整数", "请改为整数");
                }
            });
        }));
        return new RowsSpec.Named(named, lines);
    }

    private void checkNames(Node node, Expression expression, Set<String> keys, boolean accounts) {
        for (Expression.Scaled leaf : expression.leaves()) {
            switch (leaf.expression()) {
                case Expression.Constant constant -> {}
                case Expression.Sum sum -> {}
                case Expression.Group group -> checkKey(node, group.name(), keys);
                case Expression.Named name -> {
                    Expression.Reference reference = name.reference();
                    boolean account = accounts
                            && reference.path().isEmpty()
                            && reference.row().isPresent();
                    if (!account) {
                        checkKey(node, reference.toString(), keys);
                    }
                }
            }
        }
    }

    private void checkKey(Node node, String key, Set<String> keys) {
        if (!keys.contains(key)) {
            mistakes.at(node, "没有名为“" + key + "”的行或栏", Mistakes.didYouMean(key, keys));
        }
    }

    private static Map<String, Node> own(Map<String, Node> attributes) {
        Map<String, Node> own = new LinkedHashMap<>(attributes);
        own.keySet().removeIf(key -> key.contains("/"));
        return own;
    }
}
