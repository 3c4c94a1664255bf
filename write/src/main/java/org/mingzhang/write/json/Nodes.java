package org.mingzhang.write.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Origin;
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
        if (cell.content() instanceof Content.Dash) {
            node.put("dash", true);
        }
        switch (cell.reading()) {
            case PRINTED -> {}
            case INFERRED -> node.put("reading", "inferred");
            case GUESSED -> node.put("reading", "guessed");
        }
        node.set("origin", origin(cell.origin()));
        return node;
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
            corners.add(points(box.left())).add(points(box.top()));
            corners.add(points(box.right())).add(points(box.bottom()));
        });
        origin.quote().ifPresent(quote -> node.put("quote", quote));
        return node;
    }

    private static double points(double exact) {
        return Math.round(exact * 100) / 100.0;
    }
}
