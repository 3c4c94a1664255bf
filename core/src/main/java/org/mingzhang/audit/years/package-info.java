/** Holds a disclosure against older ones of the same department. */
@NullMarked
package org.mingzhang.audit.years;

import org.jspecify.annotations.NullMarked;
