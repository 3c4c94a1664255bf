package org.mingzhang.write.annotate;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mingzhang.audit.Evidence;
import org.mingzhang.disclosure.Origin;

/** Finds where on the pages of a PDF file a piece of evidence stands. */
final class Locator {
    private final PDDocument document;
    private final Map<Integer, List<PageText>> texts = new HashMap<>();

    /**
     * A place.
     *
     * @param page   from 1
     * @param quads  a rectangle for each line, or a cell and the name of its row
     * @param number a rectangle with room for the number of the finding in its upper left corner
     */
    record Spot(int page, List<Quad> quads, Quad number) {
        Spot {
            quads = List.copyOf(quads);
        }
    }

    Locator(PDDocument document) {
        this.document = document;
    }

    /**
     * The words of the quote where they are on the page, otherwise the box, otherwise the print itself where it stands on
     * the page but once.
     */
    Optional<Spot> spot(Evidence evidence) throws IOException {
        Origin origin = evidence.origin();
        Optional<Integer> page = page(origin);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quad> box = origin.box().map(PageSpace.of(document.getPage(page.get() - 1))::quad);
        Optional<String> quote = origin.quote().filter(words -> !words.isBlank());
        // A cell is where its box is; a sentence may be longer than the line that the box is of.
        if (box.isEmpty() || evidence.at().isEmpty() && quote.isPresent()) {
            String words = quote.orElse(evidence.text());
            Optional<List<Quad>> found = whole(page.get(), words, box);
            if (found.isEmpty() && evidence.value().isPresent()) {
                // Where the sentence cannot be followed over its lines, the figure in it is what must be seen.
                found = whole(page.get(), evidence.text(), box);
            }
            if (found.isEmpty()) {
                found = head(page.get(), words, box);
            }
            if (found.isPresent()) {
                return Optional.of(
                        new Spot(page.get(), found.get(), found.get().getFirst().before()));
            }
        }
        return box.map(quad -> new Spot(page.get(), List.of(quad), quad));
    }

    /** The place together with the name of its row, where the name is what the finding is about. */
    Spot withLabel(Spot spot, Evidence evidence) throws IOException {
        if (evidence.label().isEmpty() || spot.quads().size() != 1) {
            return spot;
        }
        Quad cell = spot.quads().getFirst();
        for (PageText text : texts(spot.page())) {
            for (List<Quad> label : text.find(evidence.label().get())) {
                if (label.size() == 1 && label.getFirst().beside(cell)) {
                    return new Spot(spot.page(), List.of(label.getFirst(), cell), cell);
                }
            }
        }
        return spot;
    }

    /** The page, where the file has it. */
    Optional<Integer> page(Origin origin) {
        return origin.page().stream()
                .filter(number -> number >= 1 && number <= document.getNumberOfPages())
                .boxed()
                .findFirst();
    }

    private Optional<List<Quad>> whole(int page, String words, Optional<Quad> box) throws IOException {
        for (PageText text : texts(page)) {
            Optional<List<Quad>> place = choose(text.find(words), box);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Quad>> head(int page, String words, Optional<Quad> box) throws IOException {
        for (PageText text : texts(page)) {
            Optional<List<Quad>> place = choose(text.findHead(words), box);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The place nearest to the box; without a box, the only one: of two, neither is known to be meant. */
    private static Optional<List<Quad>> choose(List<List<Quad>> places, Optional<Quad> box) {
        if (box.isEmpty()) {
            return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
        }
        return places.stream()
                .min(Comparator.comparingDouble(place -> place.getFirst().distance(box.get())));
    }

    private List<PageText> texts(int page) throws IOException {
        List<PageText> known = texts.get(page);
        if (known != null) {
            return known;
        }
        List<PageText> read = List.of(PageText.of(document, page, true), PageText.of(document, page, false));
        texts.put(page, read);
        return read;
    }
}
