package org.mingzhang.read.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document on disk, ready to be read; closing it removes what was inflated for it.
 *
 * @param name      the name to show and to report
 * @param path      the file
 * @param format    its format by content, one that this version reads
 * @param temporary whether the file was made for the reading
 */
public record OpenInput(String name, Path path, InputFormat format, boolean temporary) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
