/**
 * Pages as any format of fixed places gives them up, glyphs and rules, and what is made of them: lines and grids. Knows no
 * format.
 */
@NullMarked
package org.mingzhang.read.page;

import org.jspecify.annotations.NullMarked;
