package org.mingzhang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that documents are read by, from {@code reading.yaml}. */
public record ReadingWords(Map<String, List<String>> lists, Map<String, Map<String, List<String>>> maps) {
    /** The lists that the file must have. */
    static final Set<String> LISTS = Set.of(
            "notes",
            "empty-note",
            "currency-labels",
            "department-labels",
            "line-number-heading",
            "column-number-heading",
            "code-headings",
            "label-headings",
            "of-which",
            "title-noise",
            "placeholder",
            "contents-heading",
            "sheet-date",
            "sheet-until",
            "sheet-name",
            "sheet-total",
            "account-levels",
            "sentence-connectives",
            "sentence-reason",
            "sentence-reason-lead",
            "sentence-speakers",
            "sentence-threshold",
            "sentence-units",
            "sheet-facts",
            "sheet-labels",
            "sheet-goal",
            "indicator-words",
            "indicator-units");

    /** The lists by kind of disclosure that the file must have. */
    static final Set<String> MAPS = Set.of(
            "form-number",
            "kind-words",
            "performance-words",
            "funding-headings",
            "sentence-moved",
            "sentence-roles",
            "sentence-roles-final-account",
            "sentence-bases",
            "management-headings",
            "goal-headings",
            "task-headings",
            "indicator-headings",
            "indicator-levels",
            "indicator-hints",
            "stub-headings");

    /** The words of that list, in the order of the file. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The keys of that map, in the order of the file. */
    public List<String> keys(String name) {
        return List.copyOf(maps.getOrDefault(name, Map.of()).keySet());
    }

    /** The words of that map under one key, such as a kind of disclosure. */
    public List<String> list(String name, String kind) {
        return maps.getOrDefault(name, Map.of()).getOrDefault(kind, List.of());
    }
}
