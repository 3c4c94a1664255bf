package org.mingzhang.catalogue;

import java.util.List;

/** The catalogue has mistakes; the message lists each with file, line and what to do. */
public final class CatalogueException extends Exception {
    private final List<String> mistakes;

    /** With every mistake found, in Chinese. */
    public CatalogueException(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** The mistakes, one line each. */
    public List<String> mistakes() {
        return mistakes;
    }
}
