package org.mingzhang.read.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Content;
import org.mingzhang.disclosure.Funding;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;
import org.mingzhang.read.UnreadableException;

/** Reads sheets of targets and evaluation. */
final class PerformanceParts {
    /** What a row has besides its cells. */
    private static final Set<String> NAMES = Set.of("source", "label", "key", "name");

    private final FormSet set;

    /** For documents of that form set, by which a sheet without its form's id is known. */
    PerformanceParts(FormSet set) {
        this.set = set;
    }

    PerformanceSheet sheet(Piece piece) throws UnreadableException {
        String kind = piece.text("form");
        Optional<Form> form = set.forms().stream()
                .filter(each -> each.sheet().filter(kind::equals).isPresent())
                .findFirst();
        List<Column> columns = piece.list("columns", Parts::column);
        Funding funding = piece.has("listed")
                ? new Funding.Listed(columns, piece.optional("unitCode"), line(piece.object("listed")))
                : new Funding.BySource(columns, piece.list("funding", PerformanceParts::line));
        Optional<PerformanceSheet.Line> total =
                piece.has("total") ? Optional.of(line(piece.object("total"))) : Optional.empty();
        return new PerformanceSheet(
                kind,
                piece.optional("formId").or(() -> form.map(Form::id)).orElse(kind),
                piece.optional("formSource").or(() -> form.map(Form::source)).orElse(""),
                piece.optional("number").or(() -> form.map(Form::name)).orElse(kind),
                piece.optional("title").or(() -> form.map(Form::title)).orElse(kind),
                piece.has("currencyUnit") ? Parts.currency(piece) : CurrencyUnit.TEN_THOUSAND_YUAN,
                piece.text("name"),
                piece.optional("projectCode"),
                funding,
                piece.list("indicators", PerformanceParts::line),
                piece.list("management", PerformanceParts::line),
                piece.list("goals", PerformanceParts::line),
                piece.map("facts", Parts::cell),
                total,
                Parts.origin(piece));
    }

    private static PerformanceSheet.Line line(Piece piece) throws UnreadableException {
        Map<String, Cell> cells = piece.has("cells") ? piece.map("cells", Parts::cell) : cells(piece);
        String label = piece.optional("label")
                .or(() -> Optional.ofNullable(piece.strings().get("name")))
                .or(() -> Optional.ofNullable(cells.get("level3")).map(Cell::text))
                .orElse("");
        return new PerformanceSheet.Line(
                piece.names("key") ? piece.optional("key") : piece.optional("source"),
                label,
                cells,
                Parts.origin(piece));
    }

    /** The entries of a row of which only the contract's strings are given. */
    private static Map<String, Cell> cells(Piece piece) throws UnreadableException {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : piece.strings().entrySet()) {
            if (!NAMES.contains(entry.getKey())) {
                String text = entry.getValue();
                Content content = FigureParser.parse(text)
                        .<Content>map(value -> new Content.Amount(Figure.of(value)))
                        .orElseGet(() -> text.isEmpty() ? new Content.Blank() : new Content.Words(text));
                cells.put(entry.getKey(), new Cell(text, content, Cell.Reading.PRINTED, Parts.origin(piece)));
            }
        }
        return cells;
    }
}
