/** Checks a disclosure against what its own forms say must hold; knows nothing of where the disclosure came from. */
@NullMarked
package org.mingzhang.audit;

import org.jspecify.annotations.NullMarked;
