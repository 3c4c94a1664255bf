package org.mingzhang.read.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mingzhang.read.FormatAdapter;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.TextDecoder;
import org.mingzhang.read.raw.Flow;
import org.mingzhang.read.raw.RawDocument;

/** Reads web pages: the document on the page, without the site around it. Safe for use by many threads. */
public final class HtmlAdapter implements FormatAdapter {
    /** Where a page says how it is encoded. */
    private static final int HEAD = 4096;
    /** A page larger than this is none; text shrinks well, so archives can hold one. */
    private static final long LARGEST = 64L << 20;

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);
    /** What the text decoder tells by itself, better than pages say it. */
    private static final Set<String> TOLD = Set.of("utf-8", "utf8", "gbk", "gb2312", "gb18030", "utf-16", "utf-16le");

    /** Creates an adapter. */
    public HtmlAdapter() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people: empty, in no known encoding, too large, or without words
     */
    @Override
    public RawDocument read(Path file) throws UnreadableException {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException("网页文件超过 " + (LARGEST >> 20) + " MB，已拒绝读取。请检查是否选错了文件。");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableException("读取文件时出错，请检查文件是否存在、是否有权限读取。", e);
        }
        return parse(decode(bytes));
    }

    /** Decodes by what the bytes are; only an encoding that they do not tell is taken from what the page says. */
    private static String decode(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (said.find()) {
            String name = said.group(1).toLowerCase(Locale.ROOT);
            if (!TOLD.contains(name) && !name.startsWith("iso-8859") && Charset.isSupported(name)) {
                return new String(bytes, Charset.forName(name));
            }
        }
        return TextDecoder.decode(bytes);
    }

    private static RawDocument parse(String html) throws UnreadableException {
        Document page = Jsoup.parse(html);
        Optional<String> title = Optional.of(page.title()).filter(words -> !words.isBlank());
        Surroundings.remove(page);
        Flow flow = new Flow();
        PageReader reader = new PageReader(flow);
        if (page.select("h1").isEmpty() && title.isPresent()) {
            flow.line(title.get());
        }
        reader.read(page.body());
        if (!reader.words()) {
            throw new UnreadableException("网页里没有正文。如网页用框架或者脚本显示内容，请在浏览器中打开后打印为 PDF，或者保存显示正文的那一页。");
        }
        return flow.document("html");
    }
}
