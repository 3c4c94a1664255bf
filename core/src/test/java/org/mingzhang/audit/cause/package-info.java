@NullMarked
package org.mingzhang.audit.cause;

import org.jspecify.annotations.NullMarked;
