package org.mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.mingzhang.write.pdf.DisclosurePdf;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/** Writes a disclosure as the document that is published, in one format or several. */
final class Publisher {
    private final Catalogue catalogue;

    /** The formats, by the ends of their files' names. */
    enum PublishedFormat {
        DOCX,
        PDF,
        XLSX,
        OFD,
        HTML,
        JSON;

        /** All of them, for people. */
        static final String IDS = "docx、pdf、xlsx、ofd、html、json";

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<PublishedFormat> of(String id) {
            for (PublishedFormat format : values()) {
                if (format.id().equals(id)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    Publisher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes a file for each format; each appears only when it is whole. */
    List<Path> write(Disclosure disclosure, Path folder, String name, List<PublishedFormat> formats)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (PublishedFormat format : formats) {
            Path file = folder.resolve(name + "." + format.id());
            try (WholeFile whole = new WholeFile(file)) {
                Files.write(whole.unfinished(), bytes(disclosure, format));
                whole.finish();
            }
            written.add(file);
        }
        return written;
    }

    private byte[] bytes(Disclosure disclosure, PublishedFormat format) {
        return switch (format) {
            case DOCX -> DisclosureDocx.of(disclosure, catalogue);
            case PDF -> DisclosurePdf.of(disclosure, catalogue);
            case XLSX -> DisclosureWorkbook.of(disclosure, catalogue);
            case OFD -> DisclosureOfd.of(disclosure, catalogue);
            case HTML -> DisclosureHtml.of(disclosure, catalogue).getBytes(StandardCharsets.UTF_8);
            case JSON -> DisclosureJson.of(disclosure).getBytes(StandardCharsets.UTF_8);
        };
    }
}
