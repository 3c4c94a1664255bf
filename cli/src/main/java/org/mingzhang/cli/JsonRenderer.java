package org.mingzhang.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.mingzhang.write.json.UnreadJson;

/** One JSON array, an element per document. */
final class JsonRenderer<T> implements Renderer<T> {
    private final String schema;
    private final Function<T, String> element;
    private boolean first = true;

    JsonRenderer(String schema, Function<T, String> element) {
        this.schema = schema;
        this.element = element;
    }

    @Override
    public void done(Writer out, T result) throws IOException {
        append(out, element.apply(result));
    }

    @Override
    public void failed(Writer out, String name, String message) throws IOException {
        append(out, UnreadJson.of(schema, name, message));
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write(first ? "[]\n" : "\n]\n");
    }

    private void append(Writer out, String json) throws IOException {
        out.write(first ? "[\n" : ",\n");
        out.write(json);
        first = false;
    }
}
