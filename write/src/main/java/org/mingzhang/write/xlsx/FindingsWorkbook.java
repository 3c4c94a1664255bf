package org.mingzhang.write.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Severity;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.report.League;
import org.mingzhang.write.xlsx.Sheet.Heading;
import org.mingzhang.write.xlsx.Sheet.Value;

/**
 * The findings of a run as a workbook: a summary with a row for each document, the league of units where there are
 * several documents, a sheet for each document with a row for each finding, and the files that could not be read.
 * Documents are written as they come, so that a long run need not hold their rows.
 */
public final class FindingsWorkbook {
    private static final String PROGRAM = "Mingzhang";
    /** The format of the file wants a version of the form n.n. */
    private static final String VERSION = "0.1";

    private static final String SUMMARY = "汇总";
    private static final String FAILED = "未能读取";

    private static final List<Heading> SUMMARY_HEADINGS = List.of(
            new Heading("序号", 6),
            new Heading("文件", 44),
            new Heading("单位", 28),
            new Heading("年度", 8),
            new Heading("类型", 8),
            new Heading("错误", 8),
            new Heading("疑点", 8),
            new Heading("提示", 8),
            new Heading("执行规则", 10),
            new Heading("不适用规则", 12),
            new Heading("未识别内容", 12),
            new Heading("明细", 24));

    private static final List<Heading> LEAGUE_HEADINGS = List.of(
            new Heading("名次", 6),
            new Heading("单位", 36),
            new Heading("文件数", 8),
            new Heading("错误", 8),
            new Heading("疑点", 8),
            new Heading("提示", 8),
            new Heading("执行规则", 10),
            new Heading("每百条规则错误数", 18),
            new Heading("每百条规则疑点数", 18),
            new Heading("未识别内容", 12));

    private static final List<Heading> FAILED_HEADINGS = List.of(new Heading("文件", 60), new Heading("原因和处理办法", 80));

    private final Workbook workbook;
    private final SheetNames names = new SheetNames();
    private final Sheet summary;
    private final Optional<Sheet> ranking;
    private final League league = new League();
    private int documents;

    /**
     * Begins a workbook.
     *
     * @param out     takes the bytes; is flushed at the end and not closed
     * @param several whether the run is over more than one document
     */
    public FindingsWorkbook(OutputStream out, boolean several) {
        this.workbook = new Workbook(new Unclosed(out), PROGRAM, VERSION);
        this.summary = new Sheet(workbook.newWorksheet(names.give(SUMMARY)), SUMMARY_HEADINGS);
        this.ranking = several
                ? Optional.of(new Sheet(workbook.newWorksheet(names.give(League.TITLE)), LEAGUE_HEADINGS))
                : Optional.empty();
        names.give(FAILED);
    }

    /** Adds a document: its row in the summary and its sheet. */
    public void add(AuditReport report) throws IOException {
        documents++;
        league.add(report);
        Disclosure disclosure = report.disclosure();
        String year = disclosure.year().isPresent()
                ? Integer.toString(disclosure.year().getAsInt())
                : "";
        String name = names.give(documents + " " + disclosure.unitName().orElse("") + " " + year
                + disclosure.kind().chinese());
        Sheet sheet = new Sheet(workbook.newWorksheet(name), FindingRow.HEADINGS);
        for (int i = 0; i < report.findings().size(); i++) {
            sheet.add(FindingRow.of(i + 1, report.findings().get(i)));
        }
        if (report.findings().isEmpty()) {
            sheet.remark("没有发现问题。");
        }
        sheet.finish();
        summary.add(List.of(
                new Value.Count(documents),
                new Value.Words(disclosure.source().file()),
                new Value.Words(disclosure.unitName().orElse("")),
                new Value.Words(year),
                new Value.Words(disclosure.kind().chinese()),
                count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.INFO),
                new Value.Count(report.rulesRun()),
                new Value.Count(report.rulesNotApplicable()),
                new Value.Count(disclosure.unread().size()),
                new Value.Link(name, name)));
    }

    /** Notes a file that could not be read, with the reason. */
    public void addFailed(String file, String reason) {
        league.addFailed(file, reason);
    }

    /** Writes what is left; nothing can be added afterwards. */
    public void finish() throws IOException {
        List<League.Failure> failures = league.failures();
        if (!failures.isEmpty()) {
            summary.remark("另有 " + failures.size() + " 个文件未能读取，见“" + FAILED + "”表。");
        }
        summary.finish();
        if (ranking.isPresent()) {
            rank(ranking.get());
        }
        if (!failures.isEmpty()) {
            Sheet sheet = new Sheet(workbook.newWorksheet(FAILED), FAILED_HEADINGS);
            failures.forEach(
                    failure -> sheet.add(List.of(new Value.Words(failure.file()), new Value.Words(failure.reason()))));
            sheet.finish();
        }
        workbook.finish();
    }

    private void rank(Sheet sheet) throws IOException {
        List<League.Standing> standings = league.standings();
        for (int i = 0; i < standings.size(); i++) {
            League.Standing standing = standings.get(i);
            List<Value> row = new ArrayList<>();
            row.add(new Value.Count(i + 1));
            row.add(new Value.Words(standing.unit()));
            row.add(new Value.Count(standing.documents()));
            row.add(new Value.Count(standing.errors()));
            row.add(new Value.Count(standing.warnings()));
            row.add(new Value.Count(standing.infos()));
            row.add(new Value.Count(standing.rulesRun()));
            row.add(rate(standing.errorRate()));
            row.add(rate(standing.warningRate()));
            row.add(new Value.Count(standing.unread()));
            sheet.add(row);
        }
        sheet.remark(League.ORDER);
        sheet.finish();
    }

    private static Value rate(String rate) {
        return Character.isDigit(rate.charAt(0)) ? new Value.Amount(new BigDecimal(rate)) : new Value.Words(rate);
    }

    private static Value count(AuditReport report, Severity severity) {
        return new Value.Count(report.count(severity));
    }

    /** The library closes what it writes to; standard output has to stay open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
