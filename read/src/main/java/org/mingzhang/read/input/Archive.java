package org.mingzhang.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mingzhang.read.UnreadableException;

/**
 * A zip archive, from which files are inflated one at a time. Headers may lie: every limit is held against the bytes
 * that really come out. The names of entries are only shown, never used as paths, so none can reach outside.
 */
public final class Archive {
    private static final int CHUNK = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path path;
    private final Charset names;
    private final Inflation inflation;

    private Archive(Path path, Limits limits, Charset names) {
        this.path = path;
        this.names = names;
        this.inflation = new Inflation(limits);
    }

    /** Opens the archive's table of contents. */
    static Archive open(Path path, Limits limits) throws IOException, UnreadableException {
        if (!ArchiveDirectory.within(path, limits)) {
            throw new UnreadableException("压缩包已损坏，或者其中的文件超过 " + limits.entries() + " 个。请检查压缩包是否下载完整，或者分成几个压缩包再试。");
        }
        // Windows in Chinese writes names in GBK without a mark; a name that is no UTF-8 makes the first attempt fail.
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            return new Archive(path, limits, zip.size() >= 0 ? StandardCharsets.UTF_8 : GB18030);
        } catch (ZipException | IllegalArgumentException notUtf8) {
            try (ZipFile zip = new ZipFile(path.toFile(), GB18030)) {
                return new Archive(path, limits, zip.size() >= 0 ? GB18030 : StandardCharsets.UTF_8);
            } catch (ZipException | IllegalArgumentException e) {
                throw new UnreadableException("压缩包已损坏，无法打开。请重新下载或者重新压缩后再试。", e);
            }
        }
    }

    /** The names of its files in the archive's own order. */
    List<String> entries() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), names)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    /** Inflates the entry into the file, as far as the limits go. */
    void extract(String name, Path target) throws UnreadableException {
        try (ZipFile zip = new ZipFile(path.toFile(), names)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new UnreadableException("压缩包在读取过程中发生了变化，找不到这个文件。请重试。");
            }
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(target)) {
                copy(in, out, entry.getCompressedSize());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("压缩包中的这个文件已损坏、有密码，或者压缩方法无法识别。请解压后直接检查该文件。", e);
        }
    }

    private void copy(InputStream in, OutputStream out, long compressed) throws IOException, UnreadableException {
        byte[] chunk = new byte[CHUNK];
        long written = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            written += n;
            inflation.count(n, written, compressed);
            out.write(chunk, 0, n);
        }
    }
}
