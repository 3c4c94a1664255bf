package org.mingzhang.read.workbook;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.ooxml.XmlCursor;

/** Walks through the part of one sheet. */
final class XlsxSheetParser {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    private final XmlCursor xml;
    private final SheetBuilder sheet;
    private final SharedStrings strings;
    private final CellStyles styles;
    private boolean zeros = true;
    private int row = -1;
    private int column = -1;

    XlsxSheetParser(XmlCursor xml, SheetBuilder sheet, SharedStrings strings, CellStyles styles) {
        this.xml = xml;
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
    }

    /** Reads the part from its root on. */
    void parse() throws XMLStreamException, UnreadableException {
        int root = xml.depth();
        while (xml.child(root)) {
            switch (xml.name()) {
                case "sheetViews" -> views();
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                default -> {}
            }
        }
    }

    private void views() throws XMLStreamException {
        int own = xml.depth();
        while (xml.child(own)) {
            zeros &= xml.attribute("showZeros").isEmpty() || xml.flag("showZeros");
        }
    }

    private void columns() throws XMLStreamException {
        int own = xml.depth();
        while (xml.child(own)) {
            boolean hidden = xml.flag("hidden")
                    || xml.attribute("width").filter("0"::equals).isPresent();
            int first = xml.number("min").orElse(0) - 1;
            int last = Math.min(xml.number("max").orElse(0) - 1, LAST_COLUMN);
            if (hidden && first >= 0 && first <= last) {
                sheet.hideColumns(first, last);
            }
        }
    }

    private void rows() throws XMLStreamException, UnreadableException {
        int own = xml.depth();
        while (xml.child(own)) {
            row = Math.clamp(xml.number("r").orElse(row + 2) - 1, 0, LAST_ROW);
            column = -1;
            if (xml.flag("hidden") || xml.attribute("ht").filter("0"::equals).isPresent()) {
                sheet.hideRow(row);
            }
            int cells = xml.depth();
            while (xml.child(cells)) {
                cell();
            }
        }
    }

    private void cell() throws XMLStreamException, UnreadableException {
        Optional<String> reference = xml.attribute("r");
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s").orElse(0);
        column = reference.isPresent() ? column(reference.get()) : column + 1;
        if (styles.ruled(style)) {
            sheet.ruled(row);
        }
        String value = "";
        Optional<String> formula = Optional.empty();
        int own = xml.depth();
        while (xml.child(own)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = inline();
                case "f" -> formula = Optional.of(xml.text());
                default -> {}
            }
        }
        if (value.isEmpty() && formula.isPresent() && !type.equals("str")) {
            sheet.uncomputed(row, column, formula.get());
        } else if (!value.isEmpty()) {
            sheet.cell(row, column, printed(type, value, style));
        }
    }

    private static int column(String reference) {
        return Math.clamp(new CellReference(reference).getCol(), 0, LAST_COLUMN);
    }

    /** The words of a cell that holds them itself, without how they are pronounced. */
    private String inline() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("t")) {
                out.append(xml.text());
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.child(run)) {
                    out.append(xml.name().equals("t") ? xml.text() : "");
                }
            }
        }
        return out.toString();
    }

    private String printed(String type, String value, int style) {
        return switch (type) {
            case "s" -> styles.words(shared(value.strip()), style);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> value.strip();
            case "str", "inlineStr" -> styles.words(decoded(value), style);
            default -> number(value.strip(), style);
        };
    }

    private String shared(String index) {
        return index.matches("\\d{1,9}") && Integer.parseInt(index) < strings.getUniqueCount()
                ? decoded(strings.getItemAt(Integer.parseInt(index)).getString())
                : "";
    }

    private String number(String value, int style) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        double number = Double.parseDouble(value);
        return number == 0 && !zeros ? "" : styles.number(number, style);
    }

    /** Characters that XML cannot hold come as their code between {@code _x} and {@code _}. */
    private static String decoded(String text) {
        return text.contains("_x")
                ? CODED.matcher(text).replaceAll(code -> {
                    char character = (char) Integer.parseInt(code.group(1), 16);
                    return character == '\\' || character == '$' ? "\\" + character : String.valueOf(character);
                })
                : text;
    }

    private void merges() throws XMLStreamException, UnreadableException {
        int own = xml.depth();
        while (xml.child(own)) {
            Optional<String> area =
                    xml.attribute("ref").filter(text -> text.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}"));
            if (area.isPresent()) {
                sheet.merge(CellRangeAddress.valueOf(area.get()));
            }
        }
    }
}
