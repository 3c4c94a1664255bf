package org.mingzhang.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.read.UnreadableException;

/** Opens a PDF file, or says in plain words why it cannot be opened. */
final class PdfOpener {
    /** Bytes of decoded streams kept in memory; the rest goes to a temporary file. */
    private static final long MEMORY = 64L << 20;

    /** The header stands in the first kilobyte by the format's own tolerance. */
    private static final int HEAD = 1024;

    /** The end mark stands in the last kilobyte by the format; mail and download programs append up to some more. */
    private static final int TAIL = 64 * 1024;

    private static final Pattern LINEAR_LENGTH = Pattern.compile("/Linearized\\b[^>]*?/L\\s+(\\d{1,18})\\b");
    private static final Pattern LAST_INDEX = Pattern.compile("startxref\\s+\\d+\\s");

    private PdfOpener() {}

    /** The open document; the caller closes it. */
    static PDDocument open(Path file) throws UnreadableException {
        check(file);
        try {
            return Loader.loadPDF(
                    file.toFile(), "", MemoryUsageSetting.setupMixed(MEMORY).streamCache);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("PDF 文件设有打开密码，无法读取。请取得密码后另存为不加密的 PDF，再重新提交。", e);
        } catch (IOException | RuntimeException e) {
            // The library throws unchecked exceptions on some damaged files.
            throw new UnreadableException("PDF 文件已损坏，无法打开。请重新下载，或者用办公软件重新导出 PDF 后再试。", e);
        }
    }

    private static void check(Path file) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException("找不到文件，或者所给的不是文件。请核对文件路径。");
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadableException("文件是空的（0 字节）。请重新下载或重新导出后再试。");
            }
            String head = bytes(file, 0, (int) Math.min(HEAD, size));
            if (!head.contains("%PDF-")) {
                throw new UnreadableException("文件内容不是 PDF 格式。请核对文件，或者改用与内容相符的格式。");
            }
            Matcher linear = LINEAR_LENGTH.matcher(head);
            boolean shorter = linear.find() && Long.parseLong(linear.group(1)) > size;
            String tail = bytes(file, Math.max(0, size - TAIL), (int) Math.min(TAIL, size));
            boolean ended = tail.contains("%%EOF") || LAST_INDEX.matcher(tail).find();
            if (shorter || !ended) {
                throw new UnreadableException("PDF 文件不完整，缺少结尾部分，可能是下载或复制中断。请重新下载后再试。");
            }
        } catch (IOException e) {
            throw new UnreadableException("文件无法读取。请检查文件是否被占用、是否有读取权限。", e);
        }
    }

    private static String bytes(Path file, long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(from);
            in.readFully(bytes);
        } catch (EOFException e) {
            throw new IOException("the file shrank while it was read", e);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
