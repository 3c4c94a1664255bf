/** A disclosure as a document for Word and WPS. */
@NullMarked
package org.mingzhang.write.docx;

import org.jspecify.annotations.NullMarked;
