package org.mingzhang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.order.InOrder;

/**
 * How the document of a kind of disclosure is arranged: cover, contents, parts, and the words around its tables.
 *
 * @param cover         the lines of the cover, with {@code {department}} and {@code {year}}
 * @param contents      the heading of the contents page
 * @param part          how parts are numbered, with {@code {no}} for the Chinese numeral
 * @param formNumber    how the number of a form is printed, with {@code {number}}
 * @param department    what stands before the department's name over a table
 * @param currency      what stands before the unit of the amounts
 * @param columnNumbers what stands before the numbers of the columns, where they are numbered
 * @param blankZeros    whether a cell that is nothing is left blank in compiled tables, not printed as zero
 * @param stubs         the headings over the columns on the left, from the outermost, by kind of rows
 * @param parts         the parts, in order
 * @param frame         the sections around the narrative; none where they are not compiled
 */
public record DocumentSpec(
        List<String> cover,
        String contents,
        String part,
        String formNumber,
        String department,
        String currency,
        Optional<String> columnNumbers,
        boolean blankZeros,
        Map<String, Map<Stub, List<String>>> stubs,
        List<PartSpec> parts,
        Optional<FrameSpec> frame) {
    /** Stands for the department's name. */
    public static final String DEPARTMENT = "{department}";
    /** Stands for the year, in digits. */
    public static final String YEAR = "{year}";
    /** Stands for the number of a part. */
    public static final String NO = "{no}";
    /** Stands for the number of a form. */
    public static final String NUMBER = "{number}";

    /** Of a catalogue that says nothing of documents: no words around the tables, and no parts. */
    public static final DocumentSpec NONE = new DocumentSpec(
            List.of(DEPARTMENT, YEAR),
            "",
            NO,
            NUMBER,
            "",
            "",
            Optional.empty(),
            false,
            Map.of(),
            List.of(),
            Optional.empty());

    public DocumentSpec {
        cover = List.copyOf(cover);
        stubs = InOrder.map(stubs);
        parts = List.copyOf(parts);
    }

    /** The headings over a column on the left, from the outermost; one that is empty where the catalogue has none. */
    public List<String> heading(RowsSpec rows, Stub stub) {
        return stubs.getOrDefault(rows.id(), Map.of()).getOrDefault(stub, List.of(""));
    }

    /** The part that holds such things. */
    public Optional<PartSpec> holding(PartSpec.Holds what) {
        return parts.stream()
                .filter(part -> part.holds().filter(what::equals).isPresent())
                .findFirst();
    }
}
