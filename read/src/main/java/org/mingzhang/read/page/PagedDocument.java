package org.mingzhang.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/**
 * A document gathered page by page: the lines and the tables of each page, with where they stand on the page as shown.
 *
 * <p>A table that goes on over a page comes as one grid for each page. A page, or a part of one, that cannot be read
 * stands as a line in full-width brackets that says so.
 */
public final class PagedDocument {
    /** Fewer characters than this beside a large picture are a page number or a stamp: the page's words are in it. */
    private static final int FEW_CHARACTERS = 30;

    /** The part of the page that a picture covers where a page with few characters counts as a picture. */
    private static final double LARGE_PICTURE = 0.5;

    /** The part of the page that pictures cover where a page without characters counts as a picture. */
    private static final double SMALL_PICTURE = 0.05;

    /** So many filled curves without a character are text turned to outlines. */
    private static final int MANY_OUTLINES = 50;

    /** What keeps a page's words from being read. */
    private enum Obstacle {
        /** The page is a picture. */
        PICTURE,
        /** The fonts do not say which characters their glyphs are. */
        NO_CODES,
        /** The text was turned to outlines. */
        OUTLINES,
        /** The content is broken or far beyond a document's. */
        DAMAGED,
    }

    private final String format;
    private final String chinese;
    private final List<RawElement> elements = new ArrayList<>();
    private @Nullable Obstacle worst;
    private boolean read;
    private int number;

    /**
     * A document without pages yet.
     *
     * @param format  the id of the format
     * @param chinese what the file is, for messages
     */
    public PagedDocument(String format, String chinese) {
        this.format = format;
        this.chinese = chinese;
    }

    /** Adds the next page. */
    public void add(PageContent page) {
        number++;
        Obstacle obstacle = obstacle(page);
        if (obstacle != null) {
            elements.add(note(number, message(obstacle, number)));
            worst = worst == null || obstacle.compareTo(worst) < 0 ? obstacle : worst;
        }
        if (page.drawing()) {
            elements.add(note(number, "第 " + number + " 页线条过多，未按表格读取"));
        }
        elements.addAll(PageLayout.elements(number, page));
        boolean words = obstacle == null || obstacle == Obstacle.DAMAGED;
        read |= words && !page.glyphs().isEmpty();
    }

    /** Says that nothing is read from the next page on, for there is too much. */
    public void tooMuch() {
        elements.add(note(number + 1, "第 " + (number + 1) + " 页起内容过多，未能读取"));
    }

    /**
     * The document.
     *
     * @param pages how many pages it has
     * @param more  whether there are more than {@link PageLimits#PAGES}, which were left out
     * @throws UnreadableException with a message for people, where no page has words
     */
    public RawDocument document(int pages, boolean more) throws UnreadableException {
        if (!read) {
            throw new UnreadableException(nothing());
        }
        if (more) {
            elements.add(note(PageLimits.PAGES, "本文件超过 " + PageLimits.PAGES + " 页，以后各页未读取，请拆分后另行读取"));
        }
        return new RawDocument(format, OptionalInt.of(pages), PageNumbers.without(elements));
    }

    private static @Nullable Obstacle obstacle(PageContent page) {
        long characters = page.glyphs().stream().filter(glyph -> !glyph.blank()).count();
        if (!page.complete()) {
            return Obstacle.DAMAGED;
        }
        if (page.unmapped() > characters) {
            return Obstacle.NO_CODES;
        }
        boolean onlyPicture = characters == 0 && page.imageShare() >= SMALL_PICTURE;
        boolean mostlyPicture = characters < FEW_CHARACTERS && page.imageShare() >= LARGE_PICTURE;
        if (onlyPicture || mostlyPicture) {
            return Obstacle.PICTURE;
        }
        return characters == 0 && page.outlines() >= MANY_OUTLINES ? Obstacle.OUTLINES : null;
    }

    private static String message(Obstacle obstacle, int number) {
        return switch (obstacle) {
            case PICTURE -> "第 " + number + " 页为图片，未能读取文字";
            case NO_CODES -> "第 " + number + " 页的字体没有文字编码，未能读取全部文字";
            case OUTLINES -> "第 " + number + " 页的文字已转为图形，未能读取文字";
            case DAMAGED -> "第 " + number + " 页内容损坏或过于复杂，未能全部读取";
        };
    }

    private String nothing() {
        return chinese
                + switch (worst) {
                    case null -> "里没有文字。请核对文件是否完整、是否为空白文件。";
                    case PICTURE -> "是扫描件，各页都是图片，没有可以读取的文字。请先做文字识别（OCR），或者改用由办公软件导出的 PDF。";
                    case NO_CODES -> "的字体没有文字编码，无法取得文字。请用办公软件重新导出 PDF，或者先做文字识别（OCR）。";
                    case OUTLINES -> "的文字已全部转为图形，无法取得文字。请改用由办公软件导出的 PDF，或者先做文字识别（OCR）。";
                    case DAMAGED -> "各页内容已损坏，无法读取。请重新下载，或者用办公软件重新导出 PDF 后再试。";
                };
    }

    private static RawLine note(int page, String words) {
        Origin origin = new Origin(
                OptionalInt.of(page),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RawLine("（" + words + "）", origin);
    }
}
