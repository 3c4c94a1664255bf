package org.mingzhang.ledger.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.TestLedger;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BaselinesTest {
    private static final String DOCUMENT = """
            [{"schema": "mingzhang/disclosure/1", "source": {"file": "a.pdf", "sha256": "SHA"},
              "kind": "final-account", "year": 2023, "unit": {"name": "NAME", "code": null}, "currencyUnit": "万元",
              "tables": [{"form": "公开05", "title": "", "currencyUnit": "万元", "columns": [], "rows": [
                {"block": null, "code": "2012604", "label": "档案馆", "lineNo": null,
                 "cells": {"total": {"text": "TOTAL", "value": "TOTAL"}, "basic": {"text": "", "value": null},
                           "project": {"text": "—", "value": null}}}]}],
              "statements": [{"id": "expenditure.total", "slots": {"total": {"text": "98.5", "value": "98.5", "unit": "万元"}}}]}]
            """;

    private final TestLedger test = TestLedger.start();
    private final Baselines baselines = test.ledger().baselines();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    void close() {
        test.close();
    }

    @Test
    void whatWasPublishedIsThereOnceAndTheLaterDocumentHolds() throws Exception {
        Path first = document("first", "s1", "云溪区档案馆", "98.50");
        assertThat(baselines.run(first, Optional.empty())).hasSize(1).allMatch(Baselines.Imported::isNew);
        assertThat(baselines.run(first, Optional.empty())).noneMatch(Baselines.Imported::isNew);
        assertThat(baselines.form(TestLedger.DEPARTMENT, 2023, Kind.FINAL_ACCOUNT, "公开05"))
                .extracting(BaselineCell::printed)
                .containsExactly("98.50", "—");
        baselines.run(document("later", "s2", "云溪区档案馆", "98.52"), Optional.empty());
        BaselineCell total = baselines
                .form(TestLedger.DEPARTMENT, 2023, Kind.FINAL_ACCOUNT, "公开05")
                .getFirst();
        assertThat(total.code()).contains("2012604");
        assertThat(total.yuan()).hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("985200"));
        assertThat(baselines.slots(TestLedger.DEPARTMENT, 2023, Kind.FINAL_ACCOUNT))
                .containsExactly(new BaselineSlot(
                        "expenditure.total", "total", "98.5", Optional.of(new BigDecimal("98.5")), Optional.of("万元")));
        assertThat(baselines.form(TestLedger.DEPARTMENT, 2022, Kind.FINAL_ACCOUNT, "公开05"))
                .isEmpty();
    }

    @Test
    void aBodyThatNobodyKnowsIsAskedFor() throws Exception {
        Path stranger = document("stranger", "s3", "云溪区气象局", "1.00");
        assertThatThrownBy(() -> baselines.run(stranger, Optional.empty()))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("--unit");
        assertThat(baselines.run(stranger, Optional.of("939")))
                .extracting(Baselines.Imported::body)
                .containsExactly("939");
    }

    @Test
    void whatIsNoDisclosureIsRefused() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"schema\": \"something\"}");
        assertThatThrownBy(() -> baselines.run(other, Optional.empty()))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("extract");
        Path text = Files.writeString(folder.resolve("text.json"), "not json");
        assertThatThrownBy(() -> baselines.run(text, Optional.empty())).isInstanceOf(BaselineException.class);
    }

    private Path document(String name, String sha256, String unit, String total) throws Exception {
        return Files.writeString(
                folder.resolve(name + ".json"),
                DOCUMENT.replace("SHA", sha256).replace("NAME", unit).replace("TOTAL", total));
    }
}
