/** The PostgreSQL that the ledger stands on: one that comes with the program, or any other by its address. */
@NullMarked
package org.mingzhang.ledger.database;

import org.jspecify.annotations.NullMarked;
