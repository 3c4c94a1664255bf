package org.mingzhang.write.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.money.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces that both shapes of the contract are made of. */
final class Nodes {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Nodes() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    static String print(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(FACTORY::stringNode).orElseGet(FACTORY::nullNode);
    }

    static JsonNode amount(Optional<BigDecimal> amount) {
        return text(amount.map(BigDecimal::toPlainString));
    }

    /** A print; a blank is null, which is a different fact from a printed zero. */
    static JsonNode printed(String text) {
        return text(Optional.of(text).filter(words -> !words.isEmpty()));
    }

    static ObjectNode cell(Cell cell) {
        ObjectNode node = object();
        node.set("text", printed(cell.text()));
        node.set("value", amount(cell.value()));
        switch (cell.content()) {
            case Content.Amount amount -> decimals(node, amount.figure());
            case Content.Dash dash -> node.put("dash", true);
            case Content.Blank blank -> {}
            case Content.Words words -> {}
        }
        switch (cell.reading()) {
            case PRINTED -> {}
            case INFERRED -> node.put("reading", "inferred");
            case GUESSED -> node.put("reading", "guessed");
        }
        node.set("origin", origin(cell.origin()));
        return node;
    }

    static ObjectNode cells(Map<String, Cell> cells) {
        ObjectNode node = object();
        cells.forEach((key, cell) -> node.set(key, cell(cell)));
        return node;
    }

    static ArrayNode columns(List<Column> columns) {
        ArrayNode array = FACTORY.arrayNode();
        for (Column column : columns) {
            ArrayNode path = array.addObject().put("key", column.key()).putArray("path");
            column.path().forEach(path::add);
        }
        return array;
    }

    /** The decimals that the table prints, where the figure itself has fewer. */
    static void decimals(ObjectNode node, Figure figure) {
        if (figure.decimals() != figure.value().scale()) {
            node.put("decimals", figure.decimals());
        }
    }

    /** What is known of a place, and nothing of what is not. */
    static ObjectNode origin(Origin origin) {
        ObjectNode node = object();
        origin.page().ifPresent(page -> node.put("page", page));
        origin.line().ifPresent(line -> node.put("line", line));
        origin.sheet().ifPresent(sheet -> node.put("sheet", sheet));
        origin.cell().ifPresent(cell -> node.put("cell", cell));
        origin.box().ifPresent(box -> {
            ArrayNode corners = node.putArray("box");
            corners.add(box.left()).add(box.top()).add(box.right()).add(box.bottom());
        });
        origin.quote().ifPresent(quote -> node.put("quote", quote));
        origin.ledger().ifPresent(lines -> node.put("ledger", lines.text()));
        return node;
    }
}
