/** Copies of the audited documents with the findings marked at the very cells and sentences. */
@NullMarked
package org.mingzhang.write.annotate;

import org.jspecify.annotations.NullMarked;
