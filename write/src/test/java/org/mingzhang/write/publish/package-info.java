@NullMarked
package org.mingzhang.write.publish;

import org.jspecify.annotations.NullMarked;
