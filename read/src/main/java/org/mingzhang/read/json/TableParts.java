package org.mingzhang.read.json;

import java.util.Optional;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.UnreadableException;

/** Reads tables. */
final class TableParts {
    private final FormSet set;

    /** For documents of that form set, by which a table without its form's id is known. */
    TableParts(FormSet set) {
        this.set = set;
    }

    Table table(Piece piece) throws UnreadableException {
        String number = piece.text("form");
        Optional<String> id = piece.optional("formId");
        Optional<Form> form = set.forms().stream()
                .filter(each -> id.map(each.id()::equals).orElse(each.name().equals(number)))
                .findFirst();
        if (id.isEmpty() && form.isEmpty()) {
            throw piece.misshapen("目录中有的一张表（没有" + number + "）");
        }
        return new Table(
                id.or(() -> form.map(Form::id)).orElseThrow(),
                piece.optional("formSource").or(() -> form.map(Form::source)).orElse(""),
                number,
                piece.text("title"),
                Parts.currency(piece),
                piece.list("columns", Parts::column),
                piece.list("rows", TableParts::row),
                piece.texts("notes"),
                piece.optional("emptyNote"),
                piece.texts("unreadColumns"),
                Parts.origin(piece));
    }

    private static Row row(Piece piece) throws UnreadableException {
        return new Row(
                piece.optional("block"),
                piece.optional("key"),
                piece.optional("code"),
                piece.text("label"),
                piece.optional("lineNo"),
                piece.map("facts", Piece::words),
                piece.map("cells", Parts::cell),
                Parts.origin(piece));
    }
}
