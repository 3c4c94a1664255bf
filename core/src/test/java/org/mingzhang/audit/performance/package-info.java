@NullMarked
package org.mingzhang.audit.performance;

import org.jspecify.annotations.NullMarked;
