package org.mingzhang.write.layout;

import java.util.List;
import java.util.Optional;

/**
 * A form or a performance sheet as it is printed.
 *
 * @param anchor     names it in the document; the same for the same form in every year
 * @param title      its title
 * @param number     the number of the form with the words around it, where it carries one
 * @param department the line that names the department or project
 * @param currency   the line that names the unit of its amounts
 * @param grids      the grid; of a performance sheet, one for each of its blocks
 * @param notes      what stands below
 */
public record PrintedTable(
        String anchor,
        String title,
        Optional<String> number,
        String department,
        String currency,
        List<Grid> grids,
        List<String> notes) {
    /** What an upright page of A4 holds, in half characters of the smallest type that is read with ease (8.5 points). */
    private static final int UPRIGHT = 104;

    /** What a page on its side holds so. */
    private static final int ON_ITS_SIDE = 160;

    public PrintedTable {
        grids = List.copyOf(grids);
        notes = List.copyOf(notes);
    }

    /** Whether it needs the page on its side. */
    public boolean wide() {
        return grids.stream().anyMatch(grid -> grid.width() > UPRIGHT);
    }

    /** Whether even then it needs smaller type. */
    public boolean dense() {
        return grids.stream().anyMatch(grid -> grid.width() > ON_ITS_SIDE);
    }
}
