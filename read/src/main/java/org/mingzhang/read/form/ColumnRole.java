package org.mingzhang.read.form;

import org.mingzhang.catalogue.ColumnSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.Stub;

/** What a column of a grid is. */
sealed interface ColumnRole {
    /** A column on the left of a side. */
    record Beside(Side side, int group, Stub stub) implements ColumnRole {}

    /** A column of figures. */
    record Figures(Side side, int group, ColumnSpec spec) implements ColumnRole {}

    /** A column that the form does not have. */
    record Unknown() implements ColumnRole {}
}
