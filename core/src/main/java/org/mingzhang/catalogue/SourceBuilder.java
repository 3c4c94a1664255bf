package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.snakeyaml.engine.v2.nodes.Node;

/** Builds the sources of one form and checks that what they name is there. */
final class SourceBuilder {
    private static final String WHEN_EMPTY = "when-empty";
    private static final String SIDES = "sides";
    private static final Set<String> SIDE = Set.of("all", "columns", "rows");
    private static final Set<String> SOURCE =
            Set.of("of", "fund", "category", "functional", "economic", "government", "units");
    private static final String AGENCIES = "agencies";
    private static final String MINUS = "-";

    private final Mistakes mistakes;
    private final Set<String> anywhere;

    /**
     * A builder.
     *
     * @param anywhere the {@linkplain #keys keys} of the forms of all regions
     */
    SourceBuilder(Mistakes mistakes, Set<String> anywhere) {
        this.mistakes = mistakes;
        this.anywhere = anywhere;
    }

    /** The form's columns and rows, named so that those of different forms and sides differ. */
    static Set<String> keys(Form form) {
        Set<String> keys = new LinkedHashSet<>();
        for (Side side : form.sides()) {
            side.columns().forEach(column -> keys.add(name(form, side, "columns", column.key())));
            rows(side).forEach(row -> keys.add(name(form, side, "rows", row)));
        }
        return keys;
    }

    private static String name(Form form, Side side, String part, String key) {
        return String.join("/", form.id(), side.id().orElse(""), part, key);
    }

    Optional<FormSources> build(Form form, Node node) {
        Set<String> known = new LinkedHashSet<>(SIDE);
        known.addAll(List.of(SIDES, WHEN_EMPTY));
        YamlMap body = YamlMap.of(node, mistakes).onlyKnows(known);
        Map<String, FormSources.OfSide> sides = new LinkedHashMap<>();
        if (body.has(SIDES)) {
            body.map(SIDES).ifPresent(all -> all.entries().forEach((id, side) -> form.side(Optional.of(id))
                    .ifPresentOrElse(
                            own -> sides.put(
                                    id,
                                    side(form, own, YamlMap.of(side, mistakes).onlyKnows(SIDE))),
                            () -> mistakes.at(
                                    side,
                                    "表“" + form.id() + "”没有名为“" + id + "”的一侧",
                                    Mistakes.didYouMean(
                                            id,
                                            form.sides().stream()
                                                    .flatMap(each -> each.id().stream())
                                                    .toList())))));
        } else {
            form.side(Optional.empty()).ifPresent(own -> sides.put("", side(form, own, body)));
        }
        return sides.isEmpty() ? Optional.empty() : Optional.of(new FormSources(sides, body.text(WHEN_EMPTY)));
    }

    private FormSources.OfSide side(Form form, Side side, YamlMap body) {
        CellSource all = body.get("all").map(this::source).orElse(CellSource.ANYTHING);
        Set<String> columns =
                new LinkedHashSet<>(side.columns().stream().map(ColumnSpec::key).toList());
        return new FormSources.OfSide(
                all, sources(body, form, side, "columns", columns), sources(body, form, side, "rows", rows(side)));
    }

    private static Set<String> rows(Side side) {
        Set<String> rows = new LinkedHashSet<>();
        switch (side.rows()) {
            case RowsSpec.Named named -> named.rows().forEach(row -> rows.add(row.key()));
            case RowsSpec.Accounts accounts -> {
                accounts.totals().forEach(total -> rows.add(total.key()));
                if (accounts.units()) {
                    rows.add(FormSources.DEPARTMENT);
                }
            }
            case RowsSpec.Units units -> {
                units.totals().forEach(total -> rows.add(total.key()));
                rows.add(FormSources.DEPARTMENT);
            }
            case RowsSpec.Projects projects -> {
                projects.totals().forEach(total -> rows.add(total.key()));
                rows.add(FormSources.DEPARTMENT);
            }
            case RowsSpec.One one -> {}
        }
        return rows;
    }

    /** What the form of another region has and this one has not is left out; what none has is a mistake. */
    private Map<String, CellSource> sources(YamlMap body, Form form, Side side, String name, Set<String> keys) {
        Map<String, CellSource> sources = new LinkedHashMap<>();
        body.map(name).ifPresent(all -> all.entries().forEach((key, node) -> {
            CellSource source = source(node);
            if (keys.contains(key)) {
                sources.put(key, source);
            } else if (!anywhere.contains(name(form, side, name, key))) {
                mistakes.at(node, "表“" + form.id() + "”没有名为“" + key + "”的行或栏", Mistakes.didYouMean(key, keys));
            }
        }));
        return sources;
    }

    /** A source by itself. */
    CellSource source(Node node) {
        YamlMap body = YamlMap.of(node, mistakes).onlyKnows(SOURCE);
        Map<FactKind, Boolean> kinds = new EnumMap<>(FactKind.class);
        for (String word : body.texts("of")) {
            boolean off = word.startsWith(MINUS);
            String id = off ? word.substring(1) : word;
            known(
                            node,
                            id,
                            FactKind::of,
                            Arrays.stream(FactKind.values()).map(FactKind::id).toList())
                    .ifPresent(kind -> kinds.put(kind, !off));
        }
        List<String> funds = Arrays.stream(Fund.values()).map(Fund::id).toList();
        List<String> categories =
                Arrays.stream(Category.values()).map(Category::id).toList();
        return new CellSource(
                kinds,
                set(body, node, "fund", Fund::of, funds),
                set(body, node, "category", Category::of, categories),
                list(body, "functional"),
                list(body, "economic"),
                list(body, "government"),
                agencies(body));
    }

    private boolean agencies(YamlMap body) {
        Optional<String> units = body.text("units");
        if (units.isPresent() && !units.get().equals(AGENCIES)) {
            mistakes.at(body.node(), "units 不能是“" + units.get() + "”", "只能写 agencies，不写为全部单位");
        }
        return units.isPresent();
    }

    private <T> Optional<Set<T>> set(
            YamlMap body, Node node, String name, Function<String, Optional<T>> of, List<String> words) {
        if (!body.has(name)) {
            return Optional.empty();
        }
        Set<T> set = new LinkedHashSet<>();
        body.texts(name).forEach(word -> known(node, word, of, words).ifPresent(set::add));
        return Optional.of(set);
    }

    private <T> Optional<T> known(Node node, String word, Function<String, Optional<T>> of, List<String> words) {
        Optional<T> known = of.apply(word);
        if (known.isEmpty()) {
            mistakes.at(node, "不认识的“" + word + "”", Mistakes.didYouMean(word, words));
        }
        return known;
    }

    private static List<List<String>> list(YamlMap body, String name) {
        return body.has(name) ? List.of(body.texts(name)) : List.of();
    }
}
