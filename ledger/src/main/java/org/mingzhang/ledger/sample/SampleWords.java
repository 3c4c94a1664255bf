package org.mingzhang.ledger.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.interchange.FactsFolder;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the departments of the made-up district say in words, from {@code words.yaml}: the same every year. */
final class SampleWords {
    private static final String FINAL_ACCOUNT = "final-account";

    private final FactsFolder facts;

    private SampleWords(FactsFolder facts) {
        this.facts = facts;
    }

    /** Adds the words of every department, year and kind. */
    static void add(Plan plan, FactsFolder facts) {
        try (InputStream stream = Objects.requireNonNull(SampleWords.class.getResourceAsStream("words.yaml"))) {
            Map<String, Object> words = map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
            new SampleWords(facts).all(plan, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Plan plan, Map<String, Object> words) {
        String offices = String.valueOf(words.get("offices"));
        Map<String, Object> duties = map(words.get("duties"));
        for (int year : plan.years()) {
            map(words.get("evaluation")).forEach((matter, content) -> plan.departments()
                    .forEach(body -> text(year, body.code(), FINAL_ACCOUNT, matter, "", String.valueOf(content))));
            map(words.get("reasons"))
                    .forEach((kind, reasons) -> plan.departments().forEach(body -> {
                        text(year, body.code(), kind, "duties", "", String.valueOf(duties.get(body.like())));
                        text(year, body.code(), kind, "offices", "", offices);
                        map(reasons)
                                .forEach((subject, reason) ->
                                        text(year, body.code(), kind, "reason", subject, String.valueOf(reason)));
                    }));
        }
    }

    private void text(int year, String body, String kind, String matter, String subject, String content) {
        facts.add(
                "texts",
                Map.of(
                        "year", Integer.toString(year),
                        "body", body,
                        "kind", kind,
                        "matter", matter,
                        "subject", subject,
                        "content", content,
                        "clerk", "王五"));
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        }
        return map;
    }
}
