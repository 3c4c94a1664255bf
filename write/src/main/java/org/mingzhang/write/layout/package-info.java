/** The document that a department publishes, before it becomes a format: its order, its printed tables, its words. */
@NullMarked
package org.mingzhang.write.layout;

import org.jspecify.annotations.NullMarked;
