@NullMarked
package org.mingzhang.read;

import org.jspecify.annotations.NullMarked;
