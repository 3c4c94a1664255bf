@NullMarked
package org.mingzhang.expression;

import org.jspecify.annotations.NullMarked;
