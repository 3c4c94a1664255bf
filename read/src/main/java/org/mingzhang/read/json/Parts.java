package org.mingzhang.read.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.LineRuns;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.read.UnreadableException;

/** Reads what occurs everywhere in a disclosure: places, figures, cells, columns. */
final class Parts {
    private static final int CORNERS = 4;

    private Parts() {}

    /** The place of that piece; nowhere, if it says none. */
    static Origin origin(Piece piece) throws UnreadableException {
        if (!piece.has("origin")) {
            return Origin.NONE;
        }
        Piece origin = piece.object("origin");
        List<Double> corners = origin.numbers("box");
        Optional<Origin.Box> box = corners.size() == CORNERS
                ? Optional.of(new Origin.Box(corners.get(0), corners.get(1), corners.get(2), corners.get(3)))
                : Optional.empty();
        return new Origin(
                origin.integer("page"),
                origin.integer("line"),
                origin.optional("sheet"),
                origin.optional("cell"),
                box,
                origin.optional("quote"),
                ledger(origin));
    }

    private static Optional<LineRuns> ledger(Piece origin) throws UnreadableException {
        Optional<String> text = origin.optional("ledger");
        Optional<LineRuns> runs = text.flatMap(LineRuns::parse);
        if (text.isPresent() && runs.isEmpty()) {
            throw origin.misshapen("ledger 为 0-4,7 这样的编号");
        }
        return runs;
    }

    /** The number of that value with the decimals that its table prints. */
    static Figure figure(Piece piece, BigDecimal value) throws UnreadableException {
        return new Figure(value, piece.integer("decimals").orElse(value.scale()));
    }

    static Cell cell(Piece piece) throws UnreadableException {
        String text = piece.optional("text").orElse("");
        Optional<BigDecimal> value = piece.amount("value");
        Content content;
        if (value.isPresent()) {
            content = new Content.Amount(figure(piece, value.get()));
        } else if (piece.flag("dash")) {
            content = new Content.Dash();
        } else {
            content = text.isEmpty() ? new Content.Blank() : new Content.Words(text);
        }
        return new Cell(text, content, reading(piece), origin(piece));
    }

    private static Cell.Reading reading(Piece piece) throws UnreadableException {
        String reading = piece.optional("reading").orElse("printed");
        for (Cell.Reading each : Cell.Reading.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(reading)) {
                return each;
            }
        }
        throw piece.misshapen("reading 为 inferred 或者 guessed 的一格");
    }

    static Column column(Piece piece) throws UnreadableException {
        return new Column(piece.text("key"), piece.texts("path"));
    }

    /** The unit that the piece names. */
    static CurrencyUnit currency(Piece piece) throws UnreadableException {
        Optional<CurrencyUnit> unit = CurrencyUnit.of(piece.text("currencyUnit"));
        if (unit.isEmpty()) {
            throw piece.misshapen("currencyUnit 为元、千元、万元或者亿元的内容");
        }
        return unit.get();
    }
}
