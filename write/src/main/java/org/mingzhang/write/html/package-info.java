/** Reports as one self-contained page. */
@NullMarked
package org.mingzhang.write.html;

import org.jspecify.annotations.NullMarked;
