package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.catalogue.Form;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.raw.RawLine;

/** A performance sheet while its grids are gathered. */
final class SheetDraft {
    final Form form;
    final String title;
    final Origin origin;
    final List<GridView> grids = new ArrayList<>();
    /** The lines between the title and the first grid. */
    final List<RawLine> between = new ArrayList<>();

    SheetDraft(Form form, String title, Origin origin) {
        this.form = form;
        this.title = title;
        this.origin = origin;
    }

    /** Whether it lists projects, a row of money each, and is not the sheet of one. */
    boolean isList() {
        return form.listsProjects();
    }
}
