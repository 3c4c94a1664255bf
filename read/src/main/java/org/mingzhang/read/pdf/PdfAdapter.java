package org.mingzhang.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/**
 * Reads PDF files: the lines of text and the tables of each page, with where they stand on the page as shown.
 *
 * <p>A table that goes on over a page comes as one grid for each page. A page, or a part of one, that cannot be read
 * stands as a line in full-width brackets that says so. Safe for use by many threads.
 */
public final class PdfAdapter implements FormatAdapter {
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

    /** Creates an adapter. */
    public PdfAdapter() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: not a PDF, empty, cut short, locked by a password, damaged,
     *     or nothing but pictures
     */
    @Override
    public RawDocument read(Path file) throws UnreadableException {
        try (PDDocument document = PdfOpener.open(file)) {
            return read(document);
        } catch (IOException e) {
            throw new UnreadableException("PDF 文件读取中断。请检查磁盘空间和文件权限后再试。", e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException("PDF 文件结构异常，无法读取。请用办公软件重新导出 PDF 后再试。", e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableException("PDF 文件展开后过大，内存不足，无法读取。请将文件拆分后再试。", e);
        }
    }

    private static RawDocument read(PDDocument document) throws UnreadableException {
        PageWalk.Pages walked = PageWalk.pages(document);
        List<PDPage> pages = walked.pages();
        if (pages.isEmpty()) {
            throw new UnreadableException("PDF 文件里没有页面，可能已损坏。请重新下载或重新导出后再试。");
        }
        FontReader fonts = new FontReader();
        WorkBudget budget = new WorkBudget();
        List<RawElement> elements = new ArrayList<>();
        Obstacle worst = null;
        boolean read = false;
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            if (budget.fileExhausted()) {
                elements.add(note(number, "第 " + number + " 页起内容过多，未能读取"));
                break;
            }
            PageContent page = PageScanner.scan(pages.get(i), fonts, budget);
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
        if (!read) {
            throw new UnreadableException(nothing(worst));
        }
        if (walked.more()) {
            elements.add(note(Limits.PAGES, "本文件超过 " + Limits.PAGES + " 页，以后各页未读取，请拆分后另行读取"));
        }
        return new RawDocument("pdf", OptionalInt.of(pages.size()), elements);
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

    private static String nothing(@Nullable Obstacle worst) {
        return switch (worst) {
            case null -> "PDF 文件里没有文字。请核对文件是否完整、是否为空白文件。";
            case PICTURE -> "PDF 文件是扫描件，各页都是图片，没有可以读取的文字。请先做文字识别（OCR），或者改用由办公软件导出的 PDF。";
            case NO_CODES -> "PDF 文件的字体没有文字编码，无法取得文字。请用办公软件重新导出 PDF，或者先做文字识别（OCR）。";
            case OUTLINES -> "PDF 文件的文字已全部转为图形，无法取得文字。请改用由办公软件导出的 PDF，或者先做文字识别（OCR）。";
            case DAMAGED -> "PDF 文件各页内容已损坏，无法读取。请重新下载，或者用办公软件重新导出 PDF 后再试。";
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
