package org.mingzhang.ledger.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.money.CurrencyUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@code extract --format json} writes: an array of disclosures, or one. */
final class BaselineJson {
    private static final String SCHEMA = "mingzhang/disclosure/1";

    private BaselineJson() {}

    static List<BaselineDocument> read(Path file) throws BaselineException {
        JsonNode root;
        try (InputStream stream = Files.newInputStream(file)) {
            root = JsonMapper.shared().readTree(stream);
        } catch (IOException | JacksonException e) {
            throw new BaselineException("文件 " + file + " 无法作为 JSON 读取。请用 mingzhang extract --format json 生成。");
        }
        List<BaselineDocument> documents = new ArrayList<>();
        if (root.isArray()) {
            for (JsonNode element : root) {
                documents.add(document(element));
            }
        } else {
            documents.add(document(root));
        }
        return documents;
    }

    private static BaselineDocument document(JsonNode node) throws BaselineException {
        String file = node.path("source").path("file").asString("");
        if (!node.path("schema").asString("").equals(SCHEMA)) {
            throw new BaselineException("内容不是读取公开文件的结果（缺少 " + SCHEMA + "）。请用 mingzhang extract --format json 生成。");
        }
        if (node.has("error")) {
            throw new BaselineException("文件 " + file + " 当时未能读取，不能作为基数。请去掉后重新生成。");
        }
        Optional<Kind> kind = kind(node.path("kind").asString(""));
        if (kind.isEmpty() || !node.path("year").isIntegralNumber()) {
            throw new BaselineException("文件 " + file + " 看不出是预算还是决算，或者看不出年度，不能作为基数。请核对原文件的标题。");
        }
        CurrencyUnit unit = currency(node, CurrencyUnit.TEN_THOUSAND_YUAN);
        return new BaselineDocument(
                file,
                node.path("source").path("sha256").asString(""),
                kind.get(),
                node.path("year").intValue(),
                node.path("unit").path("name").asString(""),
                text(node.path("unit").path("code")),
                cells(node.path("tables"), unit),
                slots(node.path("statements")));
    }

    private static List<BaselineCell> cells(JsonNode tables, CurrencyUnit documents) {
        List<BaselineCell> cells = new ArrayList<>();
        for (JsonNode table : tables) {
            String form =
                    text(table.path("form")).orElseGet(() -> table.path("title").asString(""));
            CurrencyUnit unit = currency(table, documents);
            for (JsonNode row : table.path("rows")) {
                for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
                    String printed = cell.getValue().path("text").asString("");
                    if (!printed.isEmpty()) {
                        cells.add(new BaselineCell(
                                form,
                                text(row.path("block")),
                                text(row.path("key")),
                                text(row.path("code")),
                                row.path("label").asString(""),
                                text(row.path("lineNo")),
                                cell.getKey(),
                                printed,
                                number(cell.getValue().path("value")),
                                unit));
                    }
                }
            }
        }
        return cells;
    }

    /** What was heard for certain. */
    private static List<BaselineSlot> slots(JsonNode statements) {
        List<BaselineSlot> slots = new ArrayList<>();
        for (JsonNode statement : statements) {
            for (Map.Entry<String, JsonNode> slot : statement.path("slots").properties()) {
                if (text(slot.getValue().path("reading")).isEmpty()) {
                    slots.add(new BaselineSlot(
                            statement.path("id").asString(""),
                            slot.getKey(),
                            slot.getValue().path("text").asString(""),
                            number(slot.getValue().path("value")),
                            text(slot.getValue().path("unit"))));
                }
            }
        }
        return slots;
    }

    private static Optional<Kind> kind(String id) {
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static CurrencyUnit currency(JsonNode node, CurrencyUnit otherwise) {
        return text(node.path("currencyUnit")).flatMap(CurrencyUnit::of).orElse(otherwise);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        try {
            return text(node).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
