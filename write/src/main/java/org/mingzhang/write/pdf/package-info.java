/** A disclosure as a PDF. */
@NullMarked
package org.mingzhang.write.pdf;

import org.jspecify.annotations.NullMarked;
