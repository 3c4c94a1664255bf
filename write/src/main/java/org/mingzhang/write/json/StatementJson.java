package org.mingzhang.write.json;

import java.util.Locale;
import java.util.Optional;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import tools.jackson.databind.node.ObjectNode;

/** What a sentence says of one quantity: a slot for the quantity, and one for each thing said of it, {@code basic.share}. */
final class StatementJson {
    private StatementJson() {}

    static ObjectNode of(Statement statement) {
        ObjectNode node = Nodes.object();
        node.put("section", statement.section());
        node.put("id", statement.sentence());
        node.put("quantity", statement.quantity());
        node.put("subject", statement.subject());
        ObjectNode slots = node.putObject("slots");
        statement.slots().forEach((facet, slot) -> slots.set(key(statement, facet), slot(slot)));
        node.set("reason", Nodes.text(statement.reason()));
        node.set("origin", Nodes.origin(statement.origin().quoting(statement.quote())));
        if (!statement.origin().quote().equals(Optional.of(statement.quote()))) {
            node.set("originQuote", Nodes.text(statement.origin().quote()));
        }
        return node;
    }

    /** The quantity's key, of what the catalogue does not have its name; behind it what is said of the quantity. */
    private static String key(Statement statement, Facet facet) {
        String quantity = statement.quantity().isEmpty() ? statement.subject() : statement.quantity();
        return facet == Facet.AMOUNT ? quantity : quantity + "." + facet.id();
    }

    private static ObjectNode slot(Slot slot) {
        ObjectNode node = Nodes.object();
        node.put("text", slot.text());
        node.set("value", Nodes.amount(Optional.of(slot.figure().value())));
        Nodes.decimals(node, slot.figure());
        node.put("unit", slot.unit());
        if (slot.direction() != Direction.NONE) {
            node.put("direction", slot.direction().name().toLowerCase(Locale.ROOT));
        }
        slot.of().ifPresent(whole -> node.put("of", whole));
        if (!slot.clean()) {
            node.put("reading", "guessed");
        }
        node.set("origin", Nodes.origin(slot.origin()));
        return node;
    }
}
