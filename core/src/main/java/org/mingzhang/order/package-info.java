/** Copies that keep their order. */
@NullMarked
package org.mingzhang.order;

import org.jspecify.annotations.NullMarked;
