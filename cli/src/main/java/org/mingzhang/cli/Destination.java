package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a result goes: standard output, or a file that appears only when it is whole. Text is always UTF-8. */
final class Destination implements AutoCloseable {
    private final OutputStream stream;
    private final Writer writer;
    private final PrintStream out;
    private final @Nullable WholeFile file;

    private Destination(OutputStream stream, PrintStream out, @Nullable WholeFile file) {
        this.stream = stream;
        this.writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.out = out;
        this.file = file;
    }

    static Destination open(Optional<Path> file, PrintStream out) throws IOException {
        if (file.isEmpty()) {
            return new Destination(out, out, null);
        }
        WholeFile whole = new WholeFile(file.get());
        return new Destination(new BufferedOutputStream(Files.newOutputStream(whole.unfinished())), out, whole);
    }

    /** Takes the bytes of a result that is no text. */
    OutputStream stream() {
        return stream;
    }

    /** Takes the characters of a result that is text. */
    Writer writer() {
        return writer;
    }

    void flush() throws IOException {
        writer.flush();
    }

    /** The result is whole: shows it under its name. */
    void finish() throws IOException {
        if (file == null) {
            writer.flush();
            // A print stream keeps quiet about a full disk or a reader that has gone.
            if (out.checkError()) {
                throw new IOException("standard output does not take the result");
            }
            return;
        }
        writer.close();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            writer.close();
            file.close();
        }
    }
}
