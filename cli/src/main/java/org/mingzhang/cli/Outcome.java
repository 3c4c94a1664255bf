package org.mingzhang.cli;

/** What came of one document. */
sealed interface Outcome<T> {
    /** The name of the document. */
    String name();

    /** It was read. */
    record Done<T>(String name, T result) implements Outcome<T> {}

    /**
     * It could not be read.
     *
     * @param message in Chinese, why, and what to do
     */
    record Failed<T>(String name, String message) implements Outcome<T> {}
}
