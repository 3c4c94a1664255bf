/** Tests of how forms are read, on small documents of fictional departments. */
@NullMarked
package org.mingzhang.read.form;

import org.jspecify.annotations.NullMarked;
