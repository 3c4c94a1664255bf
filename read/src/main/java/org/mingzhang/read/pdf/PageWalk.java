package org.mingzhang.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.page.PageLimits;

/**
 * The pages of a file in order. The tree is walked without recursion and without belief in its counts, so that a tree
 * made to loop, to multiply or to be endlessly deep ends.
 */
final class PageWalk {
    /** A page that shares the file's cache of fonts and forms. */
    private static final class CachedPage extends PDPage {
        private final ResourceCache cache;
        private @Nullable PDResources resources;

        CachedPage(COSDictionary dictionary, ResourceCache cache) {
            super(dictionary);
            this.cache = cache;
        }

        @Override
        public @Nullable PDResources getResources() {
            if (resources == null
                    && PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES)
                            instanceof COSDictionary dictionary) {
                resources = new PDResources(dictionary, cache);
            }
            return resources;
        }
    }

    private record Node(COSDictionary dictionary, int depth) {}

    /**
     * What the walk gave.
     *
     * @param pages the first pages, at most {@link PageLimits#PAGES}
     * @param more  whether there are pages after them
     */
    record Pages(List<PDPage> pages, boolean more) {}

    private PageWalk() {}

    static Pages pages(PDDocument document) throws UnreadableException {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        List<PDPage> pages = new ArrayList<>();
        Set<COSDictionary> folders = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        if (root != null) {
            open.push(new Node(root, 0));
        }
        int nodes = 0;
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (++nodes > Limits.PAGE_TREE_NODES || node.depth > Limits.PAGE_TREE_DEPTH) {
                throw new UnreadableException("PDF 文件的页面目录异常（层次过深或条目过多），无法读取。请用办公软件重新导出 PDF 后再试。");
            }
            COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
            if (kids == null) {
                if (pages.size() == PageLimits.PAGES) {
                    return new Pages(pages, true);
                }
                if (!COSName.PAGES.equals(node.dictionary.getCOSName(COSName.TYPE))) {
                    pages.add(new CachedPage(node.dictionary, document.getResourceCache()));
                }
            } else if (folders.add(node.dictionary)) {
                // More kids than nodes may be looked at need not be queued.
                for (int i = Math.min(kids.size(), Limits.PAGE_TREE_NODES) - 1; i >= 0; i--) {
                    COSBase kid = kids.getObject(i);
                    if (kid instanceof COSDictionary dictionary) {
                        open.push(new Node(dictionary, node.depth + 1));
                    }
                }
            }
        }
        return new Pages(pages, false);
    }
}
