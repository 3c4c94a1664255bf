/** Budget authority by double entry: lines, postings and what they come to. */
@NullMarked
package org.mingzhang.ledger.book;

import org.jspecify.annotations.NullMarked;
