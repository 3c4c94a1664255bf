package org.mingzhang.read;

import java.nio.file.Path;
import org.mingzhang.read.raw.RawDocument;

/** Turns a file of one format into lines and grids. */
public interface FormatAdapter {
    /**
     * Reads the file.
     *
     * @throws UnreadableException with a message for people, where the file is damaged, locked, or holds no text
     */
    RawDocument read(Path file) throws UnreadableException;
}
