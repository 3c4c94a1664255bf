package org.mingzhang.cli;

import java.util.Map;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.input.InputFormat;
import org.mingzhang.read.pdf.PdfAdapter;
import org.mingzhang.read.text.TextAdapter;

/** Puts the reader together: which adapter reads which format. */
final class Readers {
    private Readers() {}

    static DisclosureReader of(Catalogue catalogue) {
        return new DisclosureReader(
                catalogue, Map.of(InputFormat.TEXT, new TextAdapter(), InputFormat.PDF, new PdfAdapter()));
    }
}
