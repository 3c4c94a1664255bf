@NullMarked
package org.mingzhang.disclosure;

import org.jspecify.annotations.NullMarked;
