package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a result goes: standard output, or a file that appears only when it is whole. Always UTF-8. */
final class Destination implements AutoCloseable {
    private final Writer writer;
    private final PrintStream out;
    private final @Nullable Path target;
    private final @Nullable Path unfinished;

    private Destination(Writer writer, PrintStream out, @Nullable Path target, @Nullable Path unfinished) {
        this.writer = writer;
        this.out = out;
        this.target = target;
        this.unfinished = unfinished;
    }

    static Destination open(Optional<Path> file, PrintStream out) throws IOException {
        if (file.isEmpty()) {
            return new Destination(new OutputStreamWriter(out, StandardCharsets.UTF_8), out, null, null);
        }
        Path target = file.get().toAbsolutePath();
        Path unfinished = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Destination(
                new OutputStreamWriter(
                        new BufferedOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8),
                out,
                target,
                unfinished);
    }

    Writer writer() {
        return writer;
    }

    /** The result is whole: shows it under its name. */
    void finish() throws IOException {
        if (target == null || unfinished == null) {
            writer.flush();
            // A print stream keeps quiet about a full disk or a reader that has gone.
            if (out.checkError()) {
                throw new IOException("standard output does not take the result");
            }
            return;
        }
        writer.close();
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
