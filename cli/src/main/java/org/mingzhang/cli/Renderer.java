package org.mingzhang.cli;

import java.io.IOException;
import java.io.Writer;

/** Writes the outcomes of a run, one after the other, in one format. */
interface Renderer<T> extends AutoCloseable {
    /** A document was read. */
    void done(Writer out, T result) throws IOException;

    /** A document could not be read. */
    void failed(Writer out, String name, String message) throws IOException;

    /** There are no more documents. */
    void end(Writer out) throws IOException;

    @Override
    default void close() throws IOException {}
}
