package org.mingzhang.read.input;

import java.nio.file.Path;
import org.mingzhang.read.json.JsonElements;

/** One document that the command line asks for, found but not yet opened. */
public sealed interface Input {
    /** The name to show and to report, with the path inside an archive after {@code !}. */
    String name();

    /** A file on disk. */
    record OnDisk(String name, Path path) implements Input {}

    /** A file in an archive, inflated when it is opened. */
    record InArchive(String name, Archive archive, String entry) implements Input {}

    /** One element of a JSON file that holds several documents. */
    record InJson(String name, Path path, JsonElements.Span span) implements Input {}

    /**
     * Something that cannot be read.
     *
     * @param message in Chinese, what is wrong and what to do
     */
    record Refused(String name, String message) implements Input {}
}
