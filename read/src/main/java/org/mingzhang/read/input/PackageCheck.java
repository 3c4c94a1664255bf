package org.mingzhang.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.UnreadableException;

/** Whether the package of an office document is whole, and inflates to no more than a document can hold. */
public final class PackageCheck {
    private static final int CHUNK = 1 << 16;
    private static final long MEGABYTE = 1L << 20;

    /** What is read; pictures and fonts stay as they are. */
    private static final Pattern READ = Pattern.compile(".*\\.(?:xml|rels)");

    /** What is held in memory whole, not walked through. */
    private static final Pattern HELD = Pattern.compile(".*/(?:sharedstrings|styles|numbering)\\d*\\.xml");

    /** Much more than the words and styles of a workbook with all departments of a province. */
    private static final long HELD_BYTES = 64 * MEGABYTE;

    private PackageCheck() {}

    /**
     * Whether there is such a file, not empty, and what {@link #check} says of it.
     *
     * @param chinese what the file is, for messages
     * @throws UnreadableException with a message for people
     */
    public static void checkFile(Path file, Limits limits, String chinese) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException("找不到文件，或者所给的不是文件。请核对文件路径。");
            }
            if (Files.size(file) == 0) {
                throw new UnreadableException("文件是空的（0 字节）。请重新下载或重新导出后再试。");
            }
            check(file, limits, chinese);
        } catch (IOException e) {
            throw new UnreadableException("文件无法读取。请检查文件是否被占用、是否有读取权限。", e);
        }
    }

    /**
     * Inflates what is going to be read, and counts.
     *
     * @param chinese what the file is, for messages
     * @throws UnreadableException with a message for people
     */
    private static void check(Path file, Limits limits, String chinese) throws IOException, UnreadableException {
        if (!ArchiveDirectory.within(file, limits)) {
            throw damaged(chinese, null);
        }
        Inflation inflation = new Inflation(limits);
        // Only ASCII names are looked for, so a single-byte encoding reads every directory.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (READ.matcher(lower(entry)).matches()) {
                    count(zip, entry, inflation, limits);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(chinese, e);
        }
    }

    private static void count(ZipFile zip, ZipEntry entry, Inflation inflation, Limits limits)
            throws IOException, UnreadableException {
        boolean held = HELD.matcher(lower(entry)).matches();
        byte[] chunk = new byte[CHUNK];
        long entire = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                entire += n;
                inflation.count(n, entire, entry.getCompressedSize());
                if (held && entire > HELD_BYTES) {
                    throw new UnreadableException(InputFiles.tooLarge(limits));
                }
            }
        }
    }

    private static String lower(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    /** What is said of a package that is cut short or otherwise broken. */
    public static UnreadableException damaged(String chinese, @Nullable Throwable cause) {
        String message = chinese + "不完整或者已损坏，无法打开。请重新下载，或者用办公软件打开后另存再试。";
        return cause == null ? new UnreadableException(message) : new UnreadableException(message, cause);
    }
}
