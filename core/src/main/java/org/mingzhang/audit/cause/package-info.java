/** Error localisation: which figures, as few as can be, would have to be others for every condition to hold. */
@NullMarked
package org.mingzhang.audit.cause;

import org.jspecify.annotations.NullMarked;
