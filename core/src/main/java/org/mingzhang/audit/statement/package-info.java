/** Holds what the narrative says in figures against the tables and against itself. */
@NullMarked
package org.mingzhang.audit.statement;

import org.jspecify.annotations.NullMarked;
