/** Reads PDF files: one pass over each page gives glyphs and rules. */
@NullMarked
package org.mingzhang.read.pdf;

import org.jspecify.annotations.NullMarked;
