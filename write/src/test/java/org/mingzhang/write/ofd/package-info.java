@NullMarked
package org.mingzhang.write.ofd;

import org.jspecify.annotations.NullMarked;
