package org.mingzhang.read.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Where the elements of a JSON file stand, found without holding any of them. */
public final class JsonElements {
    static final String EMPTY = "这个 JSON 文件里没有公开文件（列表是空的）。请检查导出时是否选对了文件。";

    private JsonElements() {}

    /**
     * A stretch of bytes.
     *
     * @param from the first
     * @param to   the one after the last
     */
    public record Span(long from, long to) {}

    /**
     * The elements of the array that the file is; the whole where it is an object.
     *
     * @throws UnreadableException with a message for people, where the file is broken or its array empty
     */
    public static List<Span> of(Path file) throws IOException, UnreadableException {
        List<Span> spans = new ArrayList<>();
        try (JsonParser parser = JsonMapper.shared().createParser(Files.newInputStream(file))) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_ARRAY) {
                parser.skipChildren();
                parser.nextToken();
                return List.of(new Span(0, Files.size(file)));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long from = parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                long to = parser.currentLocation().getByteOffset();
                if (from < 0) {
                    throw new UnreadableException("JSON 文件的编码不是 UTF-8。请用本系统重新导出，或者另存为 UTF-8 编码。");
                }
                spans.add(new Span(from, to));
            }
        } catch (JacksonException e) {
            throw broken(e);
        }
        if (spans.isEmpty()) {
            throw new UnreadableException(EMPTY);
        }
        return spans;
    }

    /** Says where the file stops being JSON. */
    static UnreadableException broken(JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new UnreadableException("JSON 文件不完整或者已损坏" + (line > 0 ? "（第 " + line + " 行附近）" : "") + "。请用本系统重新导出。", e);
    }
}
