package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.audit.AnyBooks;
import org.mingzhang.audit.Books;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.raw.RawDocument;

/** The same tables in every format are read as the same tables. */
class FormatsTest {
    private final DisclosureReader reader = new DisclosureReader(RealCatalogue.get());

    private interface Writer {
        Path write(RawDocument document, Path file) throws IOException;
    }

    @Provide
    Arbitrary<Books> books() {
        return AnyBooks.arbitrary();
    }

    @Property(tries = 4)
    void workbooks(@ForAll("books") Books books) throws Exception {
        same(books, "xlsx", (raw, file) -> Writers.workbook(raw, new XSSFWorkbook(), true, file));
        same(books, "xlsx", (raw, file) -> Writers.workbook(raw, new XSSFWorkbook(), false, file));
        same(books, "xls", (raw, file) -> Writers.workbook(raw, new HSSFWorkbook(), true, file));
    }

    @Property(tries = 4)
    void wordDocuments(@ForAll("books") Books books) throws Exception {
        same(books, "docx", Writers::word);
    }

    @Property(tries = 4)
    void webPages(@ForAll("books") Books books) throws Exception {
        same(books, "html", Writers::page);
    }

    private void same(Books books, String format, Writer writer) throws Exception {
        Disclosure original = books.disclosure();
        RawDocument raw = RawForms.of(original);
        Disclosure read = read(raw, writer);
        assertThat(read.source().format()).isEqualTo(format);
        assertThat(read.unread()).isEmpty();
        assertThat(read.unitName()).contains(RawForms.NAME);
        List<Table> withFigures = original.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
        assertThat(content(read)).isEqualTo(content(original));
        assertThat(content(read(raw, Writers::text))).isEqualTo(content(read));
        assertThat(withFigures).hasSizeGreaterThan(5);
    }

    private Disclosure read(RawDocument raw, Writer writer) throws Exception {
        Path file = Files.createTempFile("mingzhang-formats-", ".bin");
        try {
            return reader.read(writer.write(raw, file), "a");
        } finally {
            Files.delete(file);
        }
    }

    /** The words of every cell by form, side, row and column. */
    private static Map<String, String> content(Disclosure disclosure) {
        Map<String, String> content = new TreeMap<>();
        for (Table table : disclosure.tables()) {
            content.put(table.formId(), table.title() + " " + table.currencyUnit());
            table.rows().forEach(row -> row.cells()
                    .forEach((key, cell) -> content.put(
                            String.join(
                                    "/",
                                    table.formId(),
                                    row.block().orElse(""),
                                    row.code().orElse(row.label()),
                                    key),
                            cell.text())));
        }
        return content;
    }
}
