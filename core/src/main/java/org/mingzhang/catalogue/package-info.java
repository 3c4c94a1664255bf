/** The catalogue: forms, checks and accounts as data, loaded and type-checked at start-up. */
@NullMarked
package org.mingzhang.catalogue;

import org.jspecify.annotations.NullMarked;
