/** Reads PDF files: one pass over each page gives glyphs and rules, from which lines and grids are made. */
@NullMarked
package org.mingzhang.read.pdf;

import org.jspecify.annotations.NullMarked;
