package org.mingzhang.write.json;

import org.mingzhang.audit.Arithmetic;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Disclosure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings of one audit in the contract's shape. */
public final class FindingsJson {
    /** The number of the shape. */
    public static final String SCHEMA = "mingzhang/findings/1";

    private FindingsJson() {}

    /** The findings as one element of the array. */
    public static String of(AuditReport report) {
        Disclosure disclosure = report.disclosure();
        ObjectNode node = Nodes.object();
        node.put("schema", SCHEMA);
        node.set("source", DisclosureJson.source(disclosure.source()));
        node.put("kind", disclosure.kind().id());
        disclosure.year().ifPresentOrElse(year -> node.put("year", year), () -> node.putNull("year"));
        node.set("region", Nodes.text(disclosure.region()));
        node.set("unit", DisclosureJson.unit(disclosure));
        ObjectNode summary = node.putObject("summary");
        for (Severity severity : Severity.values()) {
            summary.put(severity.id(), report.count(severity));
        }
        summary.put("rulesRun", report.rulesRun());
        summary.put("rulesNotApplicable", report.rulesNotApplicable());
        summary.put("unread", disclosure.unread().size());
        ArrayNode against = node.putArray("against");
        report.against().forEach(source -> against.add(DisclosureJson.source(source)));
        ArrayNode findings = node.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        return Nodes.print(node);
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = Nodes.object();
        node.put("rule", finding.rule());
        node.put("kind", finding.kind().id());
        node.put("severity", finding.severity().id());
        node.put("certainty", finding.certainty().id());
        node.put("message", finding.message());
        ArrayNode evidence = node.putArray("evidence");
        finding.evidence().forEach(place -> evidence.add(evidence(place)));
        node.set("actual", Nodes.text(finding.actual()));
        node.set("expected", Nodes.text(finding.expected()));
        node.set("difference", Nodes.text(finding.difference()));
        node.put("basis", finding.basis());
        node.set("suggestion", Nodes.text(finding.suggestion()));
        ArrayNode arithmetic = node.putArray("arithmetic");
        finding.arithmetic().forEach(equation -> arithmetic.add(arithmetic(equation)));
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = Nodes.object();
        node.set("form", Nodes.text(evidence.form()));
        node.set("section", Nodes.text(evidence.section()));
        node.set("row", Nodes.text(evidence.row()));
        node.set("label", Nodes.text(evidence.label()));
        node.set("column", Nodes.text(evidence.column()));
        node.set("text", Nodes.printed(evidence.text()));
        node.set("value", Nodes.amount(evidence.value()));
        node.set("origin", Nodes.origin(evidence.origin()));
        evidence.document().ifPresent(file -> node.put("document", file));
        return node;
    }

    private static ObjectNode arithmetic(Arithmetic equation) {
        ObjectNode node = Nodes.object();
        node.put("rule", equation.rule());
        node.put("title", equation.title());
        putTerms(node.putArray("left"), equation.left());
        node.put("relation", equation.relation());
        putTerms(node.putArray("right"), equation.right());
        node.put("leftSum", equation.leftSum().toPlainString());
        node.put("rightSum", equation.rightSum().toPlainString());
        return node;
    }

    private static void putTerms(ArrayNode array, Iterable<Arithmetic.Term> terms) {
        for (Arithmetic.Term term : terms) {
            ObjectNode node = array.addObject();
            node.put("factor", term.factor().toPlainString());
            node.setAll(evidence(term.evidence()));
        }
    }
}
