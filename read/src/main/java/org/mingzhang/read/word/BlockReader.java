package org.mingzhang.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;
import org.mingzhang.read.word.Block.Paragraph;
import org.mingzhang.read.word.Block.Row;
import org.mingzhang.read.word.Block.Table;
import org.mingzhang.read.word.Block.TableCell;

/** Reads paragraphs and tables as a reader of the finished document sees them. */
final class BlockReader {
    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, List<Block>> notes;
    private final Fields fields = new Fields();
    /** The words of paragraphs whose ends were deleted: they go on in the next. */
    private final StringBuilder before = new StringBuilder();

    private final List<Block> pendingNotes = new ArrayList<>();
    private int tables;

    /**
     * A reader of one part.
     *
     * @param notes the footnotes and endnotes by what {@link RunReader#notes} calls them
     */
    BlockReader(Styles styles, Numbering numbering, Map<String, List<Block>> notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** Reads the children of the element that the cursor was just come to. */
    List<Block> blocks(XmlCursor xml) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        blocks(xml, blocks);
        return blocks;
    }

    private void blocks(XmlCursor xml, List<Block> into) throws XMLStreamException {
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "p" -> paragraph(xml, into);
                case "tbl" -> {
                    tables++;
                    into.add(table(xml));
                    tables--;
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(xml, into);
                case "altChunk" -> into.add(new Block.Unseen("插入的其他文件"));
                default -> {}
            }
            if (tables == 0) {
                into.addAll(pendingNotes);
                pendingNotes.clear();
            }
        }
    }

    private void paragraph(XmlCursor xml, List<Block> into) throws XMLStreamException {
        RunReader runs = new RunReader(fields, this::blocks);
        Properties properties = Properties.NONE;
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("pPr")) {
                properties = properties(xml);
            } else {
                runs.read(xml);
            }
        }
        String words = before + runs.words();
        before.setLength(0);
        if (properties.endDeleted) {
            before.append(words);
        } else if (!words.isBlank()) {
            words = label(properties) + words.stripLeading();
            into.add(new Paragraph(List.of(words.split("\n", -1))));
        } else if (properties.numbered.list().isPresent()) {
            // An empty item is counted all the same.
            label(properties);
        }
        into.addAll(runs.beside());
        runs.notes().forEach(note -> pendingNotes.addAll(notes.getOrDefault(note, List.of())));
    }

    /** What a paragraph says of itself. */
    private record Properties(Optional<String> style, NumberProperty numbered, boolean endDeleted) {
        static final Properties NONE = new Properties(Optional.empty(), NumberProperty.NONE, false);
    }

    private static Properties properties(XmlCursor xml) throws XMLStreamException {
        Optional<String> style = Optional.empty();
        NumberProperty numbered = NumberProperty.NONE;
        boolean deleted = false;
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> numbered = NumberProperty.read(xml);
                case "rPr" -> {
                    int mark = xml.depth();
                    while (xml.child(mark)) {
                        deleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
                    }
                }
                default -> {}
            }
        }
        return new Properties(style, numbered, deleted);
    }

    private String label(Properties properties) {
        NumberProperty styled = styles.numbering(properties.style);
        NumberProperty own = properties.numbered;
        return numbering.label(
                own.list().isEmpty()
                        ? new NumberProperty(styled.list(), own.level().or(styled::level), styled.style())
                        : new NumberProperty(own.list(), own.level().or(() -> Optional.of(0)), Optional.empty()));
    }

    private Table table(XmlCursor xml) throws XMLStreamException {
        List<Integer> widths = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("tblGrid")) {
                int grid = xml.depth();
                while (xml.child(grid)) {
                    if (xml.name().equals("gridCol")) {
                        widths.add(xml.number("w").orElse(0));
                    }
                }
            } else {
                row(xml, rows);
            }
        }
        return new Table(widths, rows);
    }

    /** Adds the row, or the rows within what only wraps them. */
    private void row(XmlCursor xml, List<Row> rows) throws XMLStreamException {
        int own = xml.depth();
        switch (xml.name()) {
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
                while (xml.child(own)) {
                    row(xml, rows);
                }
            }
            case "tr" -> {
                int skipped = 0;
                boolean gone = false;
                List<TableCell> cells = new ArrayList<>();
                while (xml.child(own)) {
                    if (xml.name().equals("trPr")) {
                        int properties = xml.depth();
                        while (xml.child(properties)) {
                            gone |= xml.name().equals("del") || xml.name().equals("hidden") && xml.on();
                            skipped = xml.name().equals("gridBefore")
                                    ? xml.number("val").orElse(0)
                                    : skipped;
                        }
                    } else {
                        cell(xml, cells);
                    }
                }
                if (!gone) {
                    rows.add(new Row(skipped, cells));
                }
            }
            default -> {}
        }
    }

    private void cell(XmlCursor xml, List<TableCell> cells) throws XMLStreamException {
        int own = xml.depth();
        switch (xml.name()) {
            case "sdt", "sdtContent", "customXml" -> {
                while (xml.child(own)) {
                    cell(xml, cells);
                }
            }
            case "tc" -> {
                int span = 1;
                boolean goesOn = false;
                boolean joined = false;
                List<Block> content = new ArrayList<>();
                while (xml.child(own)) {
                    if (xml.name().equals("tcPr")) {
                        int properties = xml.depth();
                        while (xml.child(properties)) {
                            String value = xml.attribute("val").orElse("continue");
                            switch (xml.name()) {
                                case "gridSpan" ->
                                    span = Math.max(1, xml.number("val").orElse(1));
                                case "vMerge" -> goesOn = value.equals("continue");
                                case "hMerge" -> joined = value.equals("continue");
                                default -> {}
                            }
                        }
                    } else {
                        one(xml, content);
                    }
                }
                if (joined && !cells.isEmpty()) {
                    TableCell last = cells.removeLast();
                    cells.add(new TableCell(last.span() + span, last.goesOn(), last.content()));
                } else {
                    cells.add(new TableCell(span, goesOn, content));
                }
            }
            default -> {}
        }
    }

    /** Reads one block of a cell. */
    private void one(XmlCursor xml, List<Block> into) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph(xml, into);
            case "tbl" -> into.add(table(xml));
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(xml, into);
            default -> {}
        }
    }
}
