package org.mingzhang.read.pdf;

import java.util.List;

/** Finds tables that no rules divide into columns. */
final class AlignedTables {
    private AlignedTables() {}

    /**
     * The tables among the lines.
     *
     * @param lines the lines outside ruled grids, top to bottom
     * @param level the level rules outside ruled grids
     */
    static List<GridShape> find(List<TextLine> lines, List<Rule> level) {
        return List.of();
    }
}
