@NullMarked
package org.mingzhang.write;

import org.jspecify.annotations.NullMarked;
