package org.mingzhang.read.json;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.read.UnreadableException;

/** Reads what the narrative says in figures. */
final class StatementParts {
    private StatementParts() {}

    static Statement statement(Piece piece) throws UnreadableException {
        Map<String, Slot> printed = piece.map("slots", StatementParts::slot);
        String quantity = piece.optional("quantity").orElseGet(() -> quantity(printed));
        String subject = piece.optional("subject").orElse(quantity);
        Map<Facet, Slot> slots = new EnumMap<>(Facet.class);
        for (Map.Entry<String, Slot> slot : printed.entrySet()) {
            slots.put(facet(piece, quantity.isEmpty() ? subject : quantity, slot.getKey()), slot.getValue());
        }
        Origin origin = Parts.origin(piece);
        String quote = origin.quote().orElse("");
        Optional<String> own = piece.names("originQuote") ? piece.optional("originQuote") : origin.quote();
        return new Statement(
                piece.text("section"),
                piece.text("id"),
                quantity,
                subject,
                slots,
                piece.optional("reason"),
                quote,
                new Origin(origin.page(), origin.line(), origin.sheet(), origin.cell(), origin.box(), own));
    }

    /** The quantity that the keys of the slots begin with. */
    private static String quantity(Map<String, Slot> slots) {
        String key = slots.keySet().stream().findFirst().orElse("");
        return Stream.of(Facet.values())
                .filter(facet -> facet != Facet.AMOUNT && key.endsWith("." + facet.id()))
                .map(facet -> key.substring(0, key.length() - facet.id().length() - 1))
                .findFirst()
                .orElse(key);
    }

    private static Facet facet(Piece piece, String quantity, String key) throws UnreadableException {
        for (Facet facet : Facet.values()) {
            if (key.equals(facet == Facet.AMOUNT ? quantity : quantity + "." + facet.id())) {
                return facet;
            }
        }
        throw piece.misshapen("关于“" + quantity + "”的一句（其中的“" + key + "”不是）");
    }

    private static Slot slot(Piece piece) throws UnreadableException {
        Optional<BigDecimal> value = piece.amount("value");
        if (value.isEmpty()) {
            throw piece.misshapen("有 value 的一个数");
        }
        return new Slot(
                piece.text("text"),
                Parts.figure(piece, value.get()),
                piece.text("unit"),
                direction(piece),
                piece.optional("of"),
                !piece.has("reading"),
                Parts.origin(piece));
    }

    private static Direction direction(Piece piece) throws UnreadableException {
        String name = piece.optional("direction").orElse("none");
        for (Direction direction : Direction.values()) {
            if (direction.name().toLowerCase(Locale.ROOT).equals(name)) {
                return direction;
            }
        }
        throw piece.misshapen("direction 为 up 或者 down 的一个数");
    }
}
