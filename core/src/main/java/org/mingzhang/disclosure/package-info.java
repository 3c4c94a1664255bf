/** The value that everything meets in: what one department publishes for one year. */
@NullMarked
package org.mingzhang.disclosure;

import org.jspecify.annotations.NullMarked;
