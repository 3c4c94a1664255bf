package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The figures of the text samples, held against the keys that were typed by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSamplesTest {
    private final List<String> rows = new ArrayList<>();

    @AfterAll
    void leaveFigures() {
        Measured.table("reading", "| sample | in the key | read | right | recall | precision |", rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "luolong-shequ-2024-final-account",
                "luolong-zhengfuban-2023-final-account",
                "xigong-jiedao-2023-budget"
            })
    void readsTheFiguresOfTheKey(String sample) throws Exception {
        Path samples = Shared.samples();
        Catalogue catalogue = RealCatalogue.get();
        Disclosure disclosure = Samples.read(samples.resolve("text").resolve(sample + ".txt"));
        FormSet set = catalogue.formSet(
                disclosure.regionId(), disclosure.kind(), disclosure.year().orElseThrow());
        JsonNode key = new ObjectMapper()
                .readTree(
                        samples.resolve("keys").resolve(sample + ".tables.json").toFile());

        KeyComparison comparison = new KeyComparison(key, disclosure, set);

        rows.add("| " + sample + " | " + comparison.row() + " |");
        comparison.differences().forEach(difference -> System.out.println("  " + difference));
        assertThat(comparison.recall()).as("recall").isGreaterThanOrEqualTo(0.999);
        assertThat(comparison.precision()).as("precision").isGreaterThanOrEqualTo(0.999);
    }
}
