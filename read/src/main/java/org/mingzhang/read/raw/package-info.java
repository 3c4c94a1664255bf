/** What a format adapter gives up: lines and grids with positions, before anything is understood. */
@NullMarked
package org.mingzhang.read.raw;

import org.jspecify.annotations.NullMarked;
