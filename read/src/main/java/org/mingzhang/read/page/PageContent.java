package org.mingzhang.read.page;

import java.util.List;

/**
 * What one pass over a page found, in points from the top left corner of the page as shown.
 *
 * @param width      of the page
 * @param height     of the page
 * @param glyphs     in the order they were drawn, without those that have no characters
 * @param level      level rules, raw pieces
 * @param upright    upright rules, raw pieces
 * @param imageShare the part of the page that images cover, 0 to 1
 * @param unmapped   how many glyphs have no characters
 * @param outlines   how many filled shapes with curves there are: many, and no text, is text turned to outlines
 * @param drawing    whether the page draws so many lines that it is not read as tables
 * @param complete   whether all of the page was read
 */
public record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> level,
        List<Rule> upright,
        double imageShare,
        int unmapped,
        int outlines,
        boolean drawing,
        boolean complete) {}
