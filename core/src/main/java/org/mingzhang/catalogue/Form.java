package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;
import org.mingzhang.money.CurrencyUnit;

/**
 * A statutory form.
 *
 * @param id         the same in every region
 * @param source     which form set it is of: the region and the first year in force, such as {@code luoyang-2023}
 * @param number     the number that it carries, such as {@code 公开05}; empty for a sheet without one
 * @param title      its title
 * @param heardAs    other titles
 * @param currency   the unit of its amounts, where none is printed
 * @param sides      one side, or income and expenditure; of a performance sheet, its rows of money, or none
 * @param sheet      the performance sheet that it is, such as {@code project-self-evaluation}
 * @param optional   whether some departments of the region do not publish it
 * @param mayBeEmpty whether it may hold no figures, with a note that says why
 */
public record Form(
        String id,
        String source,
        Optional<String> number,
        String title,
        List<String> heardAs,
        CurrencyUnit currency,
        List<Side> sides,
        Optional<String> sheet,
        boolean optional,
        boolean mayBeEmpty) {
    public Form {
        heardAs = List.copyOf(heardAs);
        sides = List.copyOf(sides);
    }

    /** The side of that id; the only one where it is empty. */
    public Optional<Side> side(Optional<String> id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst();
    }

    /** Whether it lists projects, a row of money each. */
    public boolean listsProjects() {
        return sides.stream().anyMatch(side -> side.rows() instanceof RowsSpec.Projects);
    }

    /** The number, or the title of a sheet that carries none. */
    public String name() {
        return number.orElse(title);
    }
}
