/** Lines and grids become the forms of the catalogue. */
@NullMarked
package org.mingzhang.read.form;

import org.jspecify.annotations.NullMarked;
