package org.mingzhang.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.page.PagedDocument;
import org.mingzhang.read.page.WorkBudget;
import org.mingzhang.read.raw.RawDocument;

/**
 * Reads PDF files: the lines of text and the tables of each page, with where they stand on the page as shown; see {@link
 * PagedDocument}. Safe for use by many threads.
 */
public final class PdfAdapter implements FormatAdapter {
    /** Creates an adapter. */
    public PdfAdapter() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: not a PDF, empty, cut short, locked by a password,
     *     damaged, or nothing but pictures
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
        PagedDocument gathered = new PagedDocument("pdf", "PDF 文件");
        for (PDPage page : pages) {
            if (budget.fileExhausted()) {
                gathered.tooMuch();
                break;
            }
            gathered.add(PageScanner.scan(page, fonts, budget));
        }
        return gathered.document(pages.size(), walked.more());
    }
}
