package org.mingzhang.read.ofd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.PackageCheck;
import org.mingzhang.read.page.PageLimits;
import org.mingzhang.read.page.PagedDocument;
import org.mingzhang.read.page.WorkBudget;
import org.mingzhang.read.raw.RawDocument;

/**
 * Reads OFD files: the lines of text and the tables of each page, with where they stand on the page as shown; see {@link
 * PagedDocument}. Annotations, seals and attachments are left out. Safe for use by many threads.
 */
public final class OfdAdapter implements FormatAdapter {
    private static final String CHINESE = "OFD 文件";

    /** Creates an adapter. */
    public OfdAdapter() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: damaged, encrypted, too large, or without words
     */
    @Override
    public RawDocument read(Path file) throws UnreadableException {
        PackageCheck.checkFile(file, Limits.DEFAULT, CHINESE);
        try (OfdPackage parts = OfdPackage.open(file)) {
            if (parts.encrypted()) {
                throw new UnreadableException("OFD 文件已加密，无法读取。请取得密码或者授权，解密后另存，再重新提交。");
            }
            return read(OfdDocument.of(parts));
        } catch (IOException | XMLStreamException e) {
            throw PackageCheck.damaged(CHINESE, e);
        } catch (RuntimeException | StackOverflowError e) {
            // Archives and parts that are damaged make their readers throw unchecked exceptions.
            throw PackageCheck.damaged(CHINESE, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableException(CHINESE + "展开后过大，内存不足，无法读取。请将文件拆分后再试。", e);
        }
    }

    private static RawDocument read(List<OfdDocument> documents) throws IOException, UnreadableException {
        PagedDocument gathered = new PagedDocument("ofd", CHINESE);
        WorkBudget budget = new WorkBudget();
        int pages = documents.stream().mapToInt(OfdDocument::pages).sum();
        if (pages == 0) {
            throw new UnreadableException("OFD 文件里没有页面，可能已损坏。请重新下载或重新导出后再试。");
        }
        int added = 0;
        for (OfdDocument document : documents) {
            for (int page = 0; page < document.pages() && added < PageLimits.PAGES; page++) {
                if (budget.fileExhausted()) {
                    gathered.tooMuch();
                    return gathered.document(added, false);
                }
                gathered.add(document.page(page, budget));
                added++;
            }
        }
        return gathered.document(added, pages > added);
    }
}
