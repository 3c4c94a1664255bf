/** What the document formats of fixed pages share: pages of A4, what begins one, tables fitted to their width. */
@NullMarked
package org.mingzhang.write.paper;

import org.jspecify.annotations.NullMarked;
