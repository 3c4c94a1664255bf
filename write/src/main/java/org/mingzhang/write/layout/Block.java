package org.mingzhang.write.layout;

import java.util.List;

/** A piece of the document, in the order in which it is printed. */
public sealed interface Block {
    /** Names the piece in the document. */
    String anchor();

    /** What the contents page calls it; empty where it is not listed there. */
    String heading();

    /**
     * The heading of a part, which begins a page.
     *
     * @param anchor  names it
     * @param heading its number and title
     * @param lines   what stands under it before the first section
     */
    record Part(String anchor, String heading, List<String> lines) implements Block {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A section of the narrative.
     *
     * @param anchor     names it
     * @param heading    its number and title; empty for words that stand under no heading
     * @param paragraphs its words
     */
    record Passage(String anchor, String heading, List<String> paragraphs) implements Block {
        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A form or a performance sheet.
     *
     * @param table as it is printed
     */
    record Form(PrintedTable table) implements Block {
        @Override
        public String anchor() {
            return table.anchor();
        }

        @Override
        public String heading() {
            return table.title();
        }
    }
}
