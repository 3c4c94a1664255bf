/** Tests of the checks of words and order. */
@NullMarked
package org.mingzhang.audit.document;

import org.jspecify.annotations.NullMarked;
