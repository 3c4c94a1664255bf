package org.mingzhang.disclosure;

import java.util.List;

/**
 * A column of figures.
 *
 * @param key  the catalogue's key, unique within the form; for a form with two sides, within the side
 * @param path the headings over it as the form words them, from the outermost
 */
public record Column(String key, List<String> path) {
    public Column {
        path = List.copyOf(path);
    }
}
