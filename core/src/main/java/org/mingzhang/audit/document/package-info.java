/** Checks of the document as a whole: its words, its parts and their order. */
@NullMarked
package org.mingzhang.audit.document;

import org.jspecify.annotations.NullMarked;
