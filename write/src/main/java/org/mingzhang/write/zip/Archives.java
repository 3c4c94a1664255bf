package org.mingzhang.write.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Office files without what the libraries put into them by chance: the time at which they were made, the order of a set. Read by their index: what fastexcel
 * writes before each entry says nothing of its size.
 */
public final class Archives {
    /** The earliest time that an archive can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("<mergeCells[^>]*>(.*?)</mergeCells>", Pattern.DOTALL);
    private static final Pattern MERGED_CELL = Pattern.compile("<mergeCell [^>]*/>");
    private static final Pattern TIME = Pattern.compile(
            "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>|<dcterms:(?:created|modified)[^>]*/>");

    private Archives() {}

    /** The same archive, its entries in their order, without times. */
    public static byte[] reproducible(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NEVER);
                out.putNextEntry(timeless);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(reproducible(entry.getName(), content));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] reproducible(String name, byte[] content) {
        if (name.equals(PROPERTIES)) {
            return withoutTimes(content);
        }
        return name.startsWith(SHEETS) ? inOrder(content) : content;
    }

    /** The cells that are merged stand in the order of a set that has none. */
    private static byte[] inOrder(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        Matcher all = MERGED.matcher(text);
        if (!all.find()) {
            return sheet;
        }
        String sorted = MERGED_CELL
                .matcher(all.group(1))
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
        return (text.substring(0, all.start(1)) + sorted + text.substring(all.end(1))).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutTimes(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return TIME.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
