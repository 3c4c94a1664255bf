package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written under another name beside its own and takes its own only when it is whole. */
final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;

    WholeFile(Path file) {
        this.target = file.toAbsolutePath();
        this.unfinished = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Where to write. */
    Path unfinished() {
        return unfinished;
    }

    /** Everything is written and closed: shows the file under its name. */
    void finish() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
