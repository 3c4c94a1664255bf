/** What a disclosure's sentences say of its tables. */
@NullMarked
package org.mingzhang.narrative;

import org.jspecify.annotations.NullMarked;
