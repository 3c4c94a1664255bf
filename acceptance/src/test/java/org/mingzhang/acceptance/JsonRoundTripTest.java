package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.write.json.DisclosureJson;

/** What was written as JSON is read as the disclosure that it was, and audited with the same findings. */
class JsonRoundTripTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theExampleComesBackWhole() throws Exception {
        comesBackWhole(Repository.example());
        comesBackWhole(Repository.examplePdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "pdf"})
    void samplesComeBackWhole(String form) throws Exception {
        for (Path file : Repository.files(Shared.samples().resolve(form), form.equals("text") ? ".txt" : ".pdf")) {
            comesBackWhole(file);
        }
    }

    @Test
    void theAuditOfTheJsonIsThatOfTheDocument() {
        Path json = folder.resolve("out.json");
        assertThat(Command.run("extract", "--format", "json", "-o", json, Repository.example(), Repository.examplePdf())
                        .status())
                .isZero();
        Command ofJson = Command.run("audit", "--format", "json", json);
        Command ofDocuments = Command.run("audit", "--format", "json", Repository.example(), Repository.examplePdf());
        assertThat(ofJson.status()).isEqualTo(1);
        assertThat(ofJson.json()).isEqualTo(ofDocuments.json());
        assertThat(Command.run("extract", "--format", "json", json).json())
                .isEqualTo(Command.run("extract", "--format", "json", Repository.example(), Repository.examplePdf())
                        .json());
    }

    /** The contract's own page shows an element; whatever is added to it, such an element stays readable. */
    @Test
    void anElementWithNothingButTheContractsFieldsIsRead() throws IOException {
        Path json = json("""
                {"schema": "mingzhang/disclosure/1",
                 "source": {"file": "name.pdf", "sha256": "00", "format": "pdf", "pages": 31},
                 "kind": "final-account", "year": 2024, "region": "某省", "unit": {"name": "某局", "code": null},
                 "currencyUnit": "万元",
                 "sections": [{"no": "一", "title": "部门职责", "text": "甲\\n乙", "origin": {"page": 4, "line": 57}}],
                 "tables": [{"form": "公开05", "title": "一般公共预算财政拨款支出决算表", "currencyUnit": "万元",
                   "columns": [{"key": "total", "path": ["本年支出", "小计"]}],
                   "rows": [{"block": null, "code": "2080505", "label": "机关事业单位基本养老保险缴费支出", "lineNo": null,
                     "cells": {"total": {"text": "12.24", "value": "12.24", "origin": {"page": 9, "line": 331}}}}],
                   "notes": []}],
                 "statements": [{"section": "三", "id": "expenditure", "slots": {
                   "basic.share": {"text": "60.00", "value": "60.00", "unit": "%"}}, "origin": {"page": 20, "quote": "…"}}],
                 "performance": [{"form": "project-self-evaluation", "name": "某项目", "projectCode": null,
                   "funding": [{"source": "total", "initial": "10", "weight": "10", "rate": "69.1", "score": "6.91"}],
                   "indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "人数", "target": "≤2人",
                     "actual": "2人", "weight": "10", "score": "10", "deviation": "0.00", "reason": ""}],
                   "total": {"weight": "100", "score": "93.82"}}],
                 "unread": []}""");
        Command command = Command.run("extract", "--format", "json", json);
        assertThat(command.err()).isEmpty();
        assertThat(command.status()).isZero();
        var document = command.json().path(0);
        assertThat(document.path("tables").path(0).path("formId").asString()).isEqualTo("general-expenditure");
        assertThat(document.path("statements").path(0).path("quantity").asString())
                .isEqualTo("basic");
        assertThat(document.path("performance")
                        .path(0)
                        .path("indicators")
                        .path(0)
                        .path("level3")
                        .asString())
                .isEqualTo("人数");
        assertThat(Command.run("audit", json).status()).isNotEqualTo(2);
    }

    @Test
    void brokenAndForeignFilesAreRefusedInWords() throws IOException {
        String whole =
                Command.run("extract", "--format", "json", Repository.example()).out();
        refused(whole.substring(0, whole.length() / 2), "不完整或者已损坏", "第 ");
        refused("{\"name\": \"something else\", \"version\": 1}", "不是本系统导出的");
        refused("[]", "没有公开文件");
        refused(Command.run("audit", "--format", "json", Repository.example()).out(), "mingzhang/findings/1", "不是读取结果");
        refused(whole.replace("\"kind\" : \"final-account\"", "\"kind\" : \"other\""), "kind", "budget");
        refused(whole.replaceFirst("\"rows\" : \\[", "\"rows\" : [ 5,"), "tables[0].rows[0]");
        refused(whole.replaceFirst("\"value\" : \"[\\d.]+\"", "\"value\" : \"1,000\""), "value", "不带分隔符的数");
        refused(whole.replace("\"regionId\" : \"luoyang\"", "\"regionId\" : \"mars\""), "mars", "--catalogue");
        refused(
                "[{\"schema\": \"mingzhang/disclosure/1\", \"source\": {\"file\": \"a.pdf\"}, \"error\": \"文件是空的。\"}]",
                "文件是空的");
    }

    @Test
    void aFileInAnArchiveIsReadToo() throws IOException {
        byte[] one = Command.run("extract", "--format", "json", Repository.example())
                .out()
                .getBytes(StandardCharsets.UTF_8);
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("one.json"));
            zip.write(one);
        }
        assertThat(Command.run("extract", archive).status()).isZero();
    }

    private void refused(String text, String... words) throws IOException {
        Command command = Command.run("audit", "--format", "json", json(text));
        assertThat(command.status()).as(command.err()).isEqualTo(2);
        assertThat(command.err()).contains(words);
        assertThat(command.json().path(0).path("error").asString()).contains(words);
    }

    private Path json(String text) throws IOException {
        return Files.writeString(folder.resolve("a.json"), text);
    }

    private void comesBackWhole(Path file) throws Exception {
        Catalogue catalogue = RealCatalogue.get();
        DisclosureReader reader = new DisclosureReader(catalogue);
        Disclosure read = Samples.read(file);
        Disclosure again = reader.read(json(DisclosureJson.of(read)), "a.json");
        assertThat(again.tables()).isEqualTo(read.tables());
        assertThat(again.sections()).isEqualTo(read.sections());
        assertThat(again.statements()).isEqualTo(read.statements());
        assertThat(again.performance()).isEqualTo(read.performance());
        assertThat(again).isEqualTo(read);
        assertThat(List.copyOf(new Auditor(catalogue).audit(again).findings()))
                .isEqualTo(Samples.audited(file).findings());
    }
}
