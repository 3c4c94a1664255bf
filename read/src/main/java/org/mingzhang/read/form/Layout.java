package org.mingzhang.read.form;

import java.util.List;
import org.mingzhang.catalogue.Form;

/**
 * How a grid is laid out as a form.
 *
 * @param form       the form
 * @param headerRows how many rows at the top are headings
 * @param roles      what each column is
 * @param paths      the headings over each column
 * @param fit        from 0 to 1: the share of the grid's columns of figures that the form has, by likeness of headings
 * @param coverage   from 0 to 1: the share of the form's columns that the grid has, by the same measure
 */
record Layout(
        Form form, int headerRows, List<ColumnRole> roles, List<List<String>> paths, double fit, double coverage) {
    Layout {
        roles = List.copyOf(roles);
        paths = List.copyOf(paths);
    }
}
