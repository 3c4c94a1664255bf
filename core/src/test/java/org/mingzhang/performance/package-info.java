@NullMarked
package org.mingzhang.performance;

import org.jspecify.annotations.NullMarked;
