/** Word documents: what their pages show. */
@NullMarked
package org.mingzhang.read.word;

import org.jspecify.annotations.NullMarked;
