/** Money as it is counted and as it is printed. */
@NullMarked
package org.mingzhang.money;

import org.jspecify.annotations.NullMarked;
