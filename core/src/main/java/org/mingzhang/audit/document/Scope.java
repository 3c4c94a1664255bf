package org.mingzhang.audit.document;

/** Where in a document words stand. */
enum Scope {
    /** The narrative. */
    TEXT("text"),
    /** Headings of sections and titles of forms. */
    HEADING("heading"),
    /** Notes under forms. */
    NOTE("note"),
    /** The table of contents. */
    CONTENTS("contents"),
    /** Words in performance sheets. */
    SHEET("sheet"),
    /** Names of rows of forms. */
    LABEL("label"),
    /** What was not understood. */
    UNREAD("unread");

    private final String id;

    Scope(String id) {
        this.id = id;
    }

    /** The name in the catalogue. */
    String id() {
        return id;
    }
}
