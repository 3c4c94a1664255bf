package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.disclosure.Origin;

/**
 * The page turned so that its text runs left to right, and the way back to the page as shown. Pages whose tables lie
 * on their side, without saying so by {@code /Rotate}, are read as upright ones.
 *
 * @param direction the way most text runs on the page as shown
 * @param width     of the page as shown
 * @param height    of the page as shown
 */
record Frame(Direction direction, double width, double height) {
    /** The frame in which most of the glyphs run east. */
    static Frame of(PageContent page) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        page.glyphs().forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
        Direction most = Direction.EAST;
        for (Direction direction : List.of(Direction.SOUTH, Direction.WEST, Direction.NORTH)) {
            if (counts.getOrDefault(direction, 0) > counts.getOrDefault(most, 0)) {
                most = direction;
            }
        }
        return new Frame(most, page.width(), page.height());
    }

    /** The glyph in this frame. Slanted glyphs keep their direction. */
    Glyph turn(Glyph glyph) {
        return switch (direction) {
            case EAST, SLANTED -> glyph;
            case NORTH -> turned(glyph, height - glyph.y(), glyph.x());
            case SOUTH -> turned(glyph, glyph.y(), width - glyph.x());
            case WEST -> turned(glyph, width - glyph.x(), height - glyph.y());
        };
    }

    private Glyph turned(Glyph glyph, double x, double y) {
        Direction after = glyph.direction().on(direction);
        return new Glyph(glyph.text(), x, y, glyph.advance(), glyph.size(), after, glyph.run());
    }

    /** The page's level rules in this frame. */
    List<Rule> level(PageContent page) {
        return switch (direction) {
            case EAST, SLANTED -> page.level();
            case NORTH -> moved(page.upright(), false, 0, true, height);
            case SOUTH -> moved(page.upright(), true, width, false, 0);
            case WEST -> moved(page.level(), true, height, true, width);
        };
    }

    /** The page's upright rules in this frame. */
    List<Rule> upright(PageContent page) {
        return switch (direction) {
            case EAST, SLANTED -> page.upright();
            case NORTH -> moved(page.level(), true, height, false, 0);
            case SOUTH -> moved(page.level(), false, 0, true, width);
            case WEST -> moved(page.upright(), true, width, true, height);
        };
    }

    private static List<Rule> moved(
            List<Rule> rules, boolean mirrorAt, double atEnd, boolean mirrorRun, double runEnd) {
        List<Rule> moved = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            double at = mirrorAt ? atEnd - rule.at() : rule.at();
            moved.add(
                    mirrorRun
                            ? new Rule(at, runEnd - rule.to(), runEnd - rule.from())
                            : new Rule(at, rule.from(), rule.to()));
        }
        return moved;
    }

    /** The width of the page in this frame. */
    double turnedWidth() {
        return sideways() ? height : width;
    }

    /** The height of the page in this frame. */
    double turnedHeight() {
        return sideways() ? width : height;
    }

    private boolean sideways() {
        return direction == Direction.NORTH || direction == Direction.SOUTH;
    }

    /** A rectangle of this frame as a place on the page as shown. */
    Origin.Box shown(double left, double top, double right, double bottom) {
        return switch (direction) {
            case EAST, SLANTED -> new Origin.Box(left, top, right, bottom);
            case NORTH -> new Origin.Box(top, height - right, bottom, height - left);
            case SOUTH -> new Origin.Box(width - bottom, left, width - top, right);
            case WEST -> new Origin.Box(width - right, height - bottom, width - left, height - top);
        };
    }
}
