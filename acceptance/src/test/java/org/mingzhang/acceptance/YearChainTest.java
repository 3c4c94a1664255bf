package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example held against older documents of the same made-up department: its year before, and its budget. */
class YearChainTest {
    @TempDir
    private Path folder = Path.of("");

    private ObjectNode last = JsonMapper.shared().createObjectNode();

    /** The year before as the narrative of the example has it: this year's amounts less the changes that it states. */
    @BeforeEach
    void theYearBefore() {
        last = document(Command.run("extract", "--format", "json", Repository.example()));
        last.put("year", 2023);
        ((ObjectNode) last.path("source")).put("file", "last.txt");
        // The forms are then those that the catalogue has for that year.
        last.path("tables").forEach(table -> ((ObjectNode) table).remove("formSource"));
        print("income-expenditure", "grand", "amount", "352.10");
        print("fiscal-summary", "grand", "amount", "345.60");
        print("general-expenditure", "total", "total", "345.60");
        print("general-expenditure", "total", "basic", "270.15");
        print("general-expenditure", "total", "project", "75.45");
        print("general-basic", "personnel", "amount", "220.00");
        print("general-basic", "public", "amount", "50.15");
        ObjectNode text = slot(last, "operating-expenses", "total");
        text.put("text", "50.15").put("value", "50.15");
    }

    @Test
    void whatAgreesIsNoFinding() throws IOException {
        Command command = against(last);
        assertThat(command.err()).isEmpty();
        assertThat(years(command)).isEmpty();
        assertThat(command.json().path(0).path("against").path(0).path("file").asString())
                .isEqualTo("last.txt");
    }

    @Test
    void withoutOlderDocumentsNothingChanges() {
        JsonNode alone = Command.run("audit", "--format", "json", Repository.example())
                .json()
                .path(0);
        assertThat(alone.path("against").size()).isZero();
        assertThat(StreamSupport.stream(alone.path("findings").spliterator(), false)
                        .noneMatch(finding -> finding.path("kind").asString().equals("cross-year")))
                .isTrue();
    }

    @Test
    void aChangeIsHeldAgainstTheYearBefore() throws IOException {
        print("income-expenditure", "grand", "amount", "360.00");
        List<JsonNode> found = years(against(last));
        assertThat(found).hasSize(1);
        JsonNode finding = found.getFirst();
        assertThat(finding.path("rule").asString()).isEqualTo("years-said-change");
        assertThat(finding.path("actual").asString()).isEqualTo("25.25");
        assertThat(finding.path("expected").asString()).isEqualTo("17.35");
        assertThat(finding.path("message").asString()).contains("last.txt", "360.00");
        List<String> documents = new ArrayList<>();
        finding.path("evidence")
                .forEach(place -> documents.add(place.path("document").asString("")));
        assertThat(documents).contains("", "last.txt");
        // The year before does not add up itself, so it may be the one that is wrong.
        assertThat(finding.path("severity").asString()).isEqualTo("warning");
    }

    @Test
    void aChangeThatTheYearBeforeContradictsBeyondDoubtIsAnError() throws IOException {
        print("income-expenditure", "general", "amount", "348.00");
        print("income-expenditure", "current", "amount", "360.00");
        print("income-expenditure", "grand", "amount", "360.00");
        printSpent("201", "296.71");
        printSpent("current", "360.00");
        printSpent("grand", "360.00");
        last.set("tables", only(last, "income-expenditure"));
        List<JsonNode> found = years(against(last));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path("rule").asString()).isEqualTo("years-said-change");
        assertThat(found.getFirst().path("severity").asString()).isEqualTo("error");
        assertThat(found.getFirst().path("certainty").asString()).isEqualTo("likely");
    }

    @Test
    void openingBalancesThatDifferByOneAmountAreOneWarning() throws IOException {
        print("income-expenditure", "closing", "amount", "1.00");
        print("fiscal-summary", "closing", "total", "1.00");
        List<JsonNode> found = years(against(last));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path("rule").asString()).isEqualTo("years-opening");
        assertThat(found.getFirst().path("severity").asString()).isEqualTo("warning");
        assertThat(found.getFirst().path("evidence").size()).isEqualTo(4);
        assertThat(found.getFirst().path("suggestion").asString()).contains("调整");
    }

    @Test
    void theBudgetOfTheYearIsHeldAgainstTheInitialBudgetsOfTheNarrative() throws IOException {
        String budget = """
                {"schema": "mingzhang/disclosure/1", "source": {"file": "budget.txt"}, "kind": "budget", "year": 2024,
                 "regionId": "%s", "unit": {"name": "%s"}, "currencyUnit": "万元", "sections": [], "unread": [],
                 "tables": [{"form": "预算05", "formId": "budget-general-expenditure", "title": "t", "currencyUnit": "万元",
                   "columns": [{"key": "total", "path": ["合计"]}],
                   "rows": [
                     {"key": "total", "label": "合计", "cells": {"total": {"text": "381.00", "value": "381.00"}}},
                     {"code": "2012601", "label": "行政运行", "cells": {"total": {"text": "218.00", "value": "218.00"}}},
                     {"code": "2012604", "label": "档案馆", "cells": {"total": {"text": "%s", "value": "%s"}}}]},
                  {"form": "预算08", "formId": "budget-three-public", "title": "t", "currencyUnit": "万元",
                   "columns": [{"key": "total", "path": ["合计"]}],
                   "rows": [{"key": "only", "label": "", "cells": {"total": {"text": "%s", "value": "%s"}}}]}]}""";
        String unit = last.path("unit").path("name").asString();
        String region = last.path("regionId").asString();
        JsonMapper mapper = JsonMapper.shared();
        assertThat(years(against(mapper.readTree(budget.formatted(region, unit, "95.00", "95.00", "6.00", "6.00")))))
                .isEmpty();
        List<JsonNode> found =
                years(against(mapper.readTree(budget.formatted(region, unit, "96.00", "96.00", "5.00", "5.00"))));
        assertThat(found)
                .extracting(finding -> finding.path("rule").asString() + " "
                        + finding.path("difference").asString())
                .containsExactlyInAnyOrder("years-said-budget -1.00", "years-three-public-budget 1.00");
    }

    @Test
    void anotherDepartmentAndAYearThatDoesNotAdjoinAreSaidAndGiveNoFinding() throws IOException {
        print("income-expenditure", "grand", "amount", "360.00");
        ObjectNode other = last.deepCopy();
        ((ObjectNode) other.path("unit")).put("name", "别的局");
        Command command = against(other);
        assertThat(command.err()).contains("没有做跨年核对", "别的局", "不是同一部门");
        assertThat(years(command)).isEmpty();
        assertThat(command.status()).isEqualTo(1);

        ObjectNode older = last.deepCopy();
        older.put("year", 2021);
        Command far = against(older);
        assertThat(far.err()).contains("2021年度决算", "不相衔接");
        assertThat(years(far)).isEmpty();

        // Among several the one that fits is taken, and the others are not worth a word.
        Path right = Files.writeString(folder.resolve("right.json"), last.toString());
        Path wrong = Files.writeString(folder.resolve("wrong.json"), other.toString());
        Command several = Command.run("audit", "--format", "json", Repository.example(), "--against", wrong, right);
        assertThat(several.err()).isEmpty();
        assertThat(years(several)).hasSize(1);
    }

    @Test
    void anOlderDocumentThatCannotBeReadIsSaidAndTheAuditGoesOn() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\": \"mingzhang/disclosure/1\", ");
        Command command = Command.run("audit", "--format", "json", Repository.example(), "--against", broken);
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.err()).contains("broken.json", "已损坏");
        assertThat(command.json().path(0).path("findings").size()).isPositive();
    }

    @Test
    void marksStandInTheDocumentAuditedOnly() throws IOException {
        print("income-expenditure", "closing", "amount", "1.00");
        Path older = Files.writeString(folder.resolve("older.json"), last.toString());
        Path notes = folder.resolve("notes");
        Command command = Command.run("audit", Repository.example(), "--annotate", notes, "--against", older);
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("对照 last.txt");
        assertThat(Repository.text(Repository.files(notes, ".html").getFirst())).contains("last.txt");
    }

    private Command against(JsonNode older) throws IOException {
        Path file = Files.writeString(folder.resolve("older.json"), older.toString());
        return Command.run("audit", "--format", "json", Repository.example(), "--against", file);
    }

    private static List<JsonNode> years(Command command) {
        List<JsonNode> found = new ArrayList<>();
        command.json().path(0).path("findings").forEach(finding -> {
            if (finding.path("kind").asString().equals("cross-year")) {
                found.add(finding);
            }
        });
        return found;
    }

    private static ObjectNode document(Command command) {
        return (ObjectNode) command.json().path(0);
    }

    private static ObjectNode slot(JsonNode document, String sentence, String key) {
        return (ObjectNode) StreamSupport.stream(document.path("statements").spliterator(), false)
                .filter(statement -> statement.path("id").asString().equals(sentence))
                .findFirst()
                .orElseThrow()
                .path("slots")
                .path(key);
    }

    private static JsonNode only(JsonNode document, String... forms) {
        var kept = JsonMapper.shared().createArrayNode();
        document.path("tables").forEach(table -> {
            if (List.of(forms).contains(table.path("formId").asString())) {
                kept.add(table);
            }
        });
        return kept;
    }

    /** Prints another figure in the first row of that key which has the column; of two sides that is the income. */
    private void print(String form, String row, String column, String figure) {
        print(form, row, column, figure, 0);
    }

    /** Prints another figure on the expenditure side of the first form. */
    private void printSpent(String row, String figure) {
        print("income-expenditure", row, "amount", figure, row.equals("201") ? 0 : 1);
    }

    private void print(String form, String row, String column, String figure, int skipped) {
        ObjectNode cell = (ObjectNode) StreamSupport.stream(last.path("tables").spliterator(), false)
                .filter(table -> table.path("formId").asString().equals(form))
                .flatMap(table -> StreamSupport.stream(table.path("rows").spliterator(), false))
                .filter(each -> each.path("key").asString("").equals(row))
                .map(each -> each.path("cells").path(column))
                .filter(JsonNode::isObject)
                .skip(skipped)
                .findFirst()
                .orElseThrow();
        cell.put("text", figure).put("value", figure);
    }
}
