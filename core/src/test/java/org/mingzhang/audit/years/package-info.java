@NullMarked
package org.mingzhang.audit.years;

import org.jspecify.annotations.NullMarked;
