package org.mingzhang.write.json;

import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.disclosure.Unread;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A disclosure in the contract's shape. */
public final class DisclosureJson {
    /** The number of the shape. */
    public static final String SCHEMA = "mingzhang/disclosure/1";

    private DisclosureJson() {}

    /** The disclosure as one element of the array. */
    public static String of(Disclosure disclosure) {
        ObjectNode node = Nodes.object();
        node.put("schema", SCHEMA);
        node.set("source", source(disclosure.source()));
        node.put("kind", disclosure.kind().id());
        disclosure.year().ifPresentOrElse(year -> node.put("year", year), () -> node.putNull("year"));
        node.set("region", Nodes.text(disclosure.region()));
        node.put("regionId", disclosure.regionId());
        node.set("unit", unit(disclosure));
        node.put("currencyUnit", disclosure.currencyUnit().printed());
        ArrayNode sections = node.putArray("sections");
        disclosure.sections().forEach(section -> sections.add(section(section)));
        ArrayNode tables = node.putArray("tables");
        disclosure.tables().forEach(table -> tables.add(table(table)));
        ArrayNode statements = node.putArray("statements");
        disclosure.statements().forEach(statement -> statements.add(StatementJson.of(statement)));
        ArrayNode performance = node.putArray("performance");
        disclosure.performance().forEach(sheet -> performance.add(PerformanceJson.of(sheet)));
        ArrayNode unread = node.putArray("unread");
        disclosure.unread().forEach(piece -> unread.add(unread(piece)));
        if (!disclosure.ledgerLines().isEmpty()) {
            ArrayNode lines = node.putArray("ledgerLines");
            disclosure.ledgerLines().forEach(lines::add);
        }
        return Nodes.print(node);
    }

    static ObjectNode unit(Disclosure disclosure) {
        ObjectNode node = Nodes.object();
        node.set("name", Nodes.text(disclosure.unitName()));
        node.set("code", Nodes.text(disclosure.unitCode()));
        return node;
    }

    static ObjectNode source(Source source) {
        ObjectNode node = Nodes.object();
        node.put("file", source.file());
        node.put("sha256", source.sha256());
        node.put("format", source.format());
        source.pages().ifPresentOrElse(pages -> node.put("pages", pages), () -> node.putNull("pages"));
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = Nodes.object();
        node.put("no", section.no());
        node.put("title", section.title());
        node.put("text", section.text());
        node.set("origin", Nodes.origin(section.origin()));
        ArrayNode lines = node.putArray("lines");
        section.lines()
                .forEach(line -> lines.addObject().put("text", line.text()).set("origin", Nodes.origin(line.origin())));
        return node;
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = Nodes.object();
        node.put("form", table.number());
        node.put("formId", table.formId());
        node.put("formSource", table.formSource());
        node.put("title", table.title());
        node.put("currencyUnit", table.currencyUnit().printed());
        node.set("columns", Nodes.columns(table.columns()));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> rows.add(row(row)));
        ArrayNode notes = node.putArray("notes");
        table.notes().forEach(notes::add);
        node.set("emptyNote", Nodes.text(table.emptyNote()));
        ArrayNode unreadColumns = node.putArray("unreadColumns");
        table.unreadColumns().forEach(unreadColumns::add);
        node.set("origin", Nodes.origin(table.origin()));
        return node;
    }

    private static ObjectNode row(Row row) {
        ObjectNode node = Nodes.object();
        node.set("block", Nodes.text(row.block()));
        node.set("code", Nodes.text(row.code()));
        node.put("label", row.label());
        node.set("lineNo", Nodes.text(row.lineNo()));
        row.key().ifPresent(key -> node.put("key", key));
        if (!row.facts().isEmpty()) {
            ObjectNode facts = node.putObject("facts");
            row.facts().forEach(facts::put);
        }
        node.set("cells", Nodes.cells(row.cells()));
        node.set("origin", Nodes.origin(row.origin()));
        return node;
    }

    private static ObjectNode unread(Unread unread) {
        ObjectNode node = Nodes.object();
        node.set("origin", Nodes.origin(unread.origin()));
        node.put("text", unread.text());
        node.put("why", unread.why());
        return node;
    }
}
