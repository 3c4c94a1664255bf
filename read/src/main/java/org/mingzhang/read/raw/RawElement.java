package org.mingzhang.read.raw;

import org.mingzhang.disclosure.Origin;

/** A piece of a document, in reading order. */
public sealed interface RawElement permits RawLine, RawGrid {
    /** Where it begins. */
    Origin origin();
}
