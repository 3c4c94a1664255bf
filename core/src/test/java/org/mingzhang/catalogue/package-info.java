@NullMarked
package org.mingzhang.catalogue;

import org.jspecify.annotations.NullMarked;
