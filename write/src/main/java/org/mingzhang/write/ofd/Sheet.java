package org.mingzhang.write.ofd;

import java.util.List;
import org.mingzhang.write.paper.Page;

/**
 * A page as it is to be shown.
 *
 * @param page  its size
 * @param marks what stands on it
 */
record Sheet(Page page, List<Mark> marks) {
    Sheet {
        marks = List.copyOf(marks);
    }
}
