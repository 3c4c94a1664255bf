package org.mingzhang.ledger.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.interchange.FactsFolder;
import org.mingzhang.ledger.performance.Step;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The performance of the made-up district, from {@code performance.yaml}: targets before the year, a round of monitoring, results
 * after it; of some projects an evaluation and what was to be put right. Here and there a target is missed.
 */
final class SamplePerformance {
    private static final int DECIMALS = 2;
    private static final int ONE_IN = 9;
    private static final BigDecimal FEN_OF_TEN_THOUSAND = new BigDecimal("1000000");

    private final FactsFolder facts;
    private final ToLongFunction<String> odd;
    private final Map<String, Object> words;

    /**
     * Adds to these facts.
     *
     * @param odd a number that some words alone determine
     */
    SamplePerformance(FactsFolder facts, ToLongFunction<String> odd) {
        this.facts = facts;
        this.odd = odd;
        try (InputStream stream =
                Objects.requireNonNull(SamplePerformance.class.getResourceAsStream("performance.yaml"))) {
            words = map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A project's year.
     *
     * @param budget  what it has when the year begins, in fen
     * @param spent   what it spends, in fen
     * @param request what is asked for the year after, in fen
     */
    void project(String code, String name, int year, long budget, long spent, long request) {
        Map<String, String> figures = Map.of(
                "{cost}", tenThousand(budget),
                "{spent}", tenThousand(spent),
                "{half}", tenThousand(spent / 2),
                "{name}", name);
        year(code, year, map(words.get("project")), figures);
        evaluation(code, year);
        facts.add(
                "requests",
                Map.of(
                        "year",
                        Integer.toString(year + 1),
                        "body",
                        code,
                        "amount",
                        new BigDecimal(request).movePointLeft(DECIMALS).toPlainString(),
                        "clerk",
                        "王五"));
    }

    /** The round of monitoring that the finance side opens for all departments. */
    void round(int year) {
        facts.add(
                "rounds",
                Map.of(
                        "year", Integer.toString(year),
                        "until", year + "-07-31",
                        "opened", year + "-08-01",
                        "due", year + "-08-20",
                        "clerk", "区财政局"));
    }

    /** A department's year. */
    void department(String code, int year) {
        year(code, year, map(words.get("department")), Map.of());
    }

    private void year(String body, int year, Map<String, Object> kind, Map<String, String> figures) {
        Map<String, Object> goal = map(kind.get("goal"));
        add(
                "goals",
                body,
                year,
                Map.of("expected", filled(goal, "expected", figures), "actual", filled(goal, "actual", figures)));
        for (Object each : list(kind.get("rows"))) {
            Map<String, Object> row = map(each);
            Map<String, String> target = new HashMap<>();
            List.of("level1", "level2", "name", "target", "weight")
                    .forEach(key -> target.put(key, filled(row, key, figures)));
            add("targets", body, year, target);
            result(body, year, row, figures);
        }
        step(body, year - 1, year, Step.Kind.SUBMIT_TARGETS, "11-20");
        step(body, year - 1, year, Step.Kind.REVIEW_TARGETS, "12-05");
        step(body, year, year, Step.Kind.APPROVE_TARGETS, "01-20");
        step(body, year + 1, year, Step.Kind.SUBMIT_EVALUATION, "02-20");
        step(body, year + 1, year, Step.Kind.REVIEW_EVALUATION, "03-10");
    }

    private void result(String body, int year, Map<String, Object> row, Map<String, String> figures) {
        String name = text(row, "name");
        Map<String, Object> missed = map(row.get("missed"));
        boolean misses = !missed.isEmpty() && odd.applyAsLong(body + year + name) % ONE_IN == 0;
        Map<String, String> result = new HashMap<>();
        result.put("name", name);
        result.put("evidence", text(words, "evidence"));
        if (misses) {
            result.put("actual", text(missed, "actual"));
            result.put("degree", text(missed, "degree"));
            result.put("reason", text(missed, "reason"));
        } else {
            result.put("actual", filled(row, "met", figures));
            result.put("reason", text(row, "reason"));
        }
        if (row.containsKey("met") || row.containsKey("reason")) {
            add("results", body, year, result);
        }
        if (row.containsKey("met") && !Boolean.FALSE.equals(row.get("during"))) {
            progress(body, year, row, figures, misses);
        }
    }

    /** How far it had come in July, and what was expected then. */
    private void progress(String body, int year, Map<String, Object> row, Map<String, String> figures, boolean misses) {
        String name = text(row, "name");
        Map<String, String> progress = new HashMap<>();
        progress.put("name", name);
        progress.put("until", year + "-07-31");
        Map<String, Object> stated = map(map(words.get("progress")).get(name));
        if (stated.isEmpty()) {
            progress.put("actual", filled(row, row.containsKey("half") ? "half" : "met", figures));
            progress.put("degree", text(row, "half-degree"));
            progress.put("forecast", filled(row, "met", figures));
        } else {
            Map<String, Object> told = misses ? map(stated.get("behind")) : stated;
            List.of("actual", "forecast", "cause", "measure").forEach(key -> progress.put(key, text(told, key)));
        }
        add("progress", body, year, progress);
    }

    /** Of some projects each year. */
    private void evaluation(String code, int year) {
        if (odd.applyAsLong(code + year + "evaluated") % ONE_IN != 0) {
            return;
        }
        for (Object each : list(words.get("verdicts"))) {
            Map<String, Object> verdict = map(each);
            Map<String, String> cells = new HashMap<>();
            cells.put("evaluator", "department");
            verdict.forEach((key, value) -> cells.put(key, String.valueOf(value)));
            add("verdicts", code, year, cells);
        }
        Map<String, Object> problem = map(words.get("rectification"));
        add(
                "rectifications",
                code,
                year,
                Map.of(
                        "problem",
                        text(problem, "problem"),
                        "measure",
                        text(problem, "measure"),
                        "due",
                        (year + 1) + "-06-30",
                        "state",
                        "done",
                        "checked",
                        (year + 1) + "-06-20"));
    }

    private void step(String body, int of, int year, Step.Kind kind, String day) {
        add("steps", body, year, Map.of("step", kind.id(), "day", of + "-" + day));
    }

    private void add(String sheet, String body, int year, Map<String, String> cells) {
        Map<String, String> all = new HashMap<>(cells);
        all.put("year", Integer.toString(year));
        all.put("body", body);
        all.put("clerk", "王五");
        facts.add(sheet, all);
    }

    /** Never more than is printed, whichever way that is rounded. */
    private static String tenThousand(long fen) {
        return new BigDecimal(fen)
                .divide(FEN_OF_TEN_THOUSAND, DECIMALS, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String filled(Map<String, Object> of, String key, Map<String, String> figures) {
        String text = text(of, key);
        for (Map.Entry<String, String> figure : figures.entrySet()) {
            text = text.replace(figure.getKey(), figure.getValue());
        }
        return text;
    }

    private static String text(Map<String, Object> of, String key) {
        return Optional.ofNullable(of.get(key)).map(String::valueOf).orElse("");
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> entries ? new ArrayList<>(entries) : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        }
        return map;
    }
}
