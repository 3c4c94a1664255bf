/** Reports for people at a terminal. */
@NullMarked
package org.mingzhang.write.text;

import org.jspecify.annotations.NullMarked;
