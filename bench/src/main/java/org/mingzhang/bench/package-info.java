/** Measurements of the system, each in one run with what it is compared with. */
@NullMarked
package org.mingzhang.bench;

import org.jspecify.annotations.NullMarked;
