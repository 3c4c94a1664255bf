/** Reads the project's own JSON back into the disclosure that it was written from. */
@NullMarked
package org.mingzhang.read.json;

import org.jspecify.annotations.NullMarked;
