/** The shapes of the machine-readable contract. */
@NullMarked
package org.mingzhang.write.json;

import org.jspecify.annotations.NullMarked;
