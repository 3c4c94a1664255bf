package org.mingzhang.cli;

import java.io.IOException;

/** Writes the outcomes of a run, one after the other, in one format. */
interface Renderer<T> extends AutoCloseable {
    /** A document was read. */
    void done(T result) throws IOException;

    /** A document could not be read. */
    void failed(String name, String message) throws IOException;

    /** There are no more documents. */
    void end() throws IOException;

    @Override
    default void close() throws IOException {}
}
