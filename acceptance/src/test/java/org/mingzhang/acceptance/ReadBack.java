package org.mingzhang.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.mingzhang.write.pdf.DisclosurePdf;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/** Reads files that a test has written, and what their tables say. */
final class ReadBack {
    private final DisclosureReader reader;

    /** A reader by this catalogue. */
    ReadBack(Catalogue catalogue) {
        reader = new DisclosureReader(catalogue);
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        /** Writes it there. */
        Path to(Path file) throws IOException;
    }

    /** The disclosure as a file of each format. */
    static List<byte[]> files(Disclosure disclosure, Catalogue catalogue) {
        return List.of(
                DisclosureDocx.of(disclosure, catalogue),
                DisclosureWorkbook.of(disclosure, catalogue),
                DisclosurePdf.of(disclosure, catalogue),
                DisclosureOfd.of(disclosure, catalogue),
                DisclosureHtml.of(disclosure, catalogue).getBytes(StandardCharsets.UTF_8),
                DisclosureJson.of(disclosure).getBytes(StandardCharsets.UTF_8));
    }

    /** What is read of a file with these bytes. */
    Disclosure of(byte[] file) throws IOException, UnreadableException {
        return of(path -> Files.write(path, file));
    }

    /** What is read of a file that is written so. */
    Disclosure of(Writing writing) throws IOException, UnreadableException {
        Path path = Files.createTempFile("mingzhang-read-back-", ".bin");
        try {
            return reader.read(writing.to(path), "a");
        } finally {
            Files.delete(path);
        }
    }

    /** The words of every cell by form, side, row and column. */
    static Map<String, String> content(Disclosure disclosure) {
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
