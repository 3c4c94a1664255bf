package org.mingzhang.catalogue;

import org.mingzhang.expression.Comparison;

/**
 * What must hold in each row of a form besides the arithmetic of its columns.
 *
 * @param id    unique within the form
 * @param title in Chinese
 * @param that  the statement, over column keys
 */
public record RowRule(String id, String title, Comparison that) {}
