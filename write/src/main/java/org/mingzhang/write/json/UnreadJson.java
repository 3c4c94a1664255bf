package org.mingzhang.write.json;

import tools.jackson.databind.node.ObjectNode;

/** The element that stands for a file which could not be read. */
public final class UnreadJson {
    private UnreadJson() {}

    /** The element, with the schema of the array it stands in. */
    public static String of(String schema, String file, String message) {
        ObjectNode node = Nodes.object();
        node.put("schema", schema);
        node.putObject("source").put("file", file);
        node.put("error", message);
        return Nodes.print(node);
    }
}
