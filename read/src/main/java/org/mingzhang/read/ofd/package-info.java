/** Reads OFD files (GB/T 33190): the parts of the package give glyphs and rules, as the pages of a PDF do. */
@NullMarked
package org.mingzhang.read.ofd;

import org.jspecify.annotations.NullMarked;
