package org.mingzhang.read.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.text.TextAdapter;

/** Short ways to read a text and to look at what was read. */
final class Documents {
    private static final Path CATALOGUE = Path.of("..", "catalogue", "data");

    private Documents() {}

    static Disclosure read(String text) throws UnreadableException, CatalogueException, IOException {
        RawDocument raw = new TextAdapter().parse(text);
        return new DisclosureReader(Catalogue.load(CATALOGUE))
                .understand(raw, new Source("fictional.txt", "", raw.format(), raw.pages()));
    }

    static Table table(Disclosure disclosure, String form) {
        return disclosure.tables().stream()
                .filter(table -> table.formId().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /** The words of the cell in the row with that code or key. */
    static Optional<String> text(Table table, String row, String column) {
        return table.rows().stream()
                .filter(each -> name(each).equals(row))
                .flatMap(each -> Optional.ofNullable(each.cells().get(column)).stream())
                .map(Cell::text)
                .findFirst();
    }

    private static String name(Row row) {
        return row.code().or(row::key).orElseGet(row::label);
    }
}
