/** The small typed language that forms, sentences and checks share. */
@NullMarked
package org.mingzhang.expression;

import org.jspecify.annotations.NullMarked;
