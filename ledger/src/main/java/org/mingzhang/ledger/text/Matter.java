package org.mingzhang.ledger.text;

import java.util.Optional;

/** What a text is about. */
public enum Matter {
    /** What the department is there for. */
    DUTIES("duties", false),
    /** Which offices it has inside. */
    OFFICES("offices", false),
    /** Why a figure is what it is; its subject is the figure, see {@link ReasonSubjects}. */
    REASON("reason", true),
    /** What a term means that the standard ones do not hold; its subject is the term. */
    TERM("term", true),
    /** What went well in the year, as the self-evaluation shows. */
    MERITS("merits", false),
    /** What did not. */
    PROBLEMS("problems", false),
    /** What is done about it. */
    NEXT_STEPS("next-steps", false);

    private final String id;
    private final boolean ofSubject;

    Matter(String id, boolean ofSubject) {
        this.id = id;
        this.ofSubject = ofSubject;
    }

    /** The id in the database. */
    public String id() {
        return id;
    }

    /** Whether such a text is of something that must be named. */
    public boolean ofSubject() {
        return ofSubject;
    }

    /** The matter of that id. */
    public static Optional<Matter> of(String id) {
        for (Matter matter : values()) {
            if (matter.id.equals(id)) {
                return Optional.of(matter);
            }
        }
        return Optional.empty();
    }
}
