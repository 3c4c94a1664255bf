/** A disclosure as an OFD (GB/T 33190). */
@NullMarked
package org.mingzhang.write.ofd;

import org.jspecify.annotations.NullMarked;
