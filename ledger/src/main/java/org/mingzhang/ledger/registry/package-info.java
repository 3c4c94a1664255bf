/** Departments, units, projects and accounts, each as of a day or year. */
@NullMarked
package org.mingzhang.ledger.registry;

import org.jspecify.annotations.NullMarked;
