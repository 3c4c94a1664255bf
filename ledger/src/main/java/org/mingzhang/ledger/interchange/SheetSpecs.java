package org.mingzhang.ledger.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.book.IncomeItem;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.ledger.registry.UnitNature;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sheets of the interchange, from {@code sheets.yaml} beside this class; the template and the import both follow it. */
final class SheetSpecs {
    /** The sheet of the template that says how to fill it in. */
    static final String GUIDE = "填写说明";
    /** The sheet of the template that the drop-down lists come from. */
    static final String CHOICES = "选项";
    /** The sheet with the library of indicators. */
    static final String LIBRARY = "指标库";
    /** Sheets that hold no facts. */
    static final Set<String> BESIDE = Set.of(GUIDE, CHOICES, LIBRARY);

    private final List<SheetSpec> all;

    private SheetSpecs(List<SheetSpec> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The sheets that come with the program.
     *
     * @param reasons the words for what may be given a reason
     * @param levels  the indicators of the first level to choose from
     */
    static SheetSpecs shipped(Measures measures, List<String> reasons, List<Level> levels) {
        try (InputStream stream = SheetSpecs.class.getResourceAsStream("sheets.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("sheets.yaml is missing");
            }
            Map<?, ?> root = map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
            Map<String, Map<String, String>> choices = choices(measures);
            Map<String, String> subjects = add(choices, "reason-subject");
            reasons.forEach(words -> subjects.put(words, words));
            Map<String, String> first = add(choices, "level1");
            Map<String, String> second = add(choices, "level2");
            levels.forEach(level -> {
                first.put(level.name(), level.name());
                level.below().forEach(name -> second.put(name, name));
            });
            map(root.get("choices")).forEach((name, words) -> choices.put(String.valueOf(name), turned(map(words))));
            List<SheetSpec> sheets = new ArrayList<>();
            map(root.get("sheets")).forEach((key, body) -> sheets.add(sheet(String.valueOf(key), map(body), choices)));
            return new SheetSpecs(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SheetSpec> all() {
        return all;
    }

    Optional<SheetSpec> named(String name) {
        return all.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    SheetSpec of(String key) {
        return all.stream()
                .filter(sheet -> sheet.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + key));
    }

    private static SheetSpec sheet(String key, Map<?, ?> body, Map<String, Map<String, String>> choices) {
        List<ColumnSpec> columns = new ArrayList<>();
        map(body.get("columns")).forEach((column, words) -> {
            Map<?, ?> entry = map(words);
            Map<String, String> chosen = entry.containsKey("choice")
                    ? Optional.ofNullable(choices.get(text(entry, "choice")))
                            .orElseThrow(() -> new IllegalStateException("no choice " + text(entry, "choice")))
                    : Map.of();
            columns.add(new ColumnSpec(
                    String.valueOf(column),
                    text(entry, "name"),
                    ColumnSpec.Type.valueOf(text(entry, "type").toUpperCase(Locale.ROOT)),
                    Boolean.TRUE.equals(entry.get("required")),
                    text(entry, "note"),
                    text(entry, "example"),
                    chosen));
        });
        return new SheetSpec(key, text(body, "name"), text(body, "about"), columns);
    }

    /** The lists that the code itself knows; keyed by the words that people choose. */
    private static Map<String, Map<String, String>> choices(Measures measures) {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        Map<String, String> funds = add(choices, "fund");
        for (Fund fund : Fund.values()) {
            funds.put(fund.chinese(), fund.id());
        }
        Map<String, String> categories = add(choices, "category");
        Map<String, String> projects = add(choices, "project-category");
        for (Category category : Category.values()) {
            categories.put(category.chinese(), category.id());
            if (category.ofProjects()) {
                projects.put(category.chinese(), category.id());
            }
        }
        Map<String, String> natures = add(choices, "nature");
        for (UnitNature nature : UnitNature.values()) {
            natures.put(nature.chinese(), nature.id());
        }
        Map<String, String> items = add(choices, "income-item");
        for (IncomeItem item : IncomeItem.values()) {
            items.put(item.chinese(), item.id());
        }
        Map<String, String> stages = add(choices, "stage");
        for (Stage stage : Stage.values()) {
            stages.put(stage.chinese(), stage.id());
        }
        Map<String, String> kinds = add(choices, "kind");
        for (Kind kind : Kind.values()) {
            kinds.put(kind.chinese(), kind.id());
        }
        Map<String, String> counted = add(choices, "measure");
        measures.all().forEach(measure -> counted.put(measure.name(), measure.id()));
        return choices;
    }

    private static Map<String, String> add(Map<String, Map<String, String>> choices, String name) {
        Map<String, String> words = new LinkedHashMap<>();
        choices.put(name, words);
        return words;
    }

    private static Map<String, String> turned(Map<?, ?> byId) {
        Map<String, String> byWord = new LinkedHashMap<>();
        byId.forEach((id, word) -> byWord.put(String.valueOf(word), String.valueOf(id)));
        return Collections.unmodifiableMap(byWord);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("sheets.yaml: a mapping is missing");
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : String.valueOf(value);
    }
}
