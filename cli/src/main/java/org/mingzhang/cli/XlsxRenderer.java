package org.mingzhang.cli;

import java.io.IOException;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.write.xlsx.FindingsWorkbook;

/** One workbook for the run. */
final class XlsxRenderer implements Renderer<AuditReport> {
    private final FindingsWorkbook workbook;

    XlsxRenderer(FindingsWorkbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public void done(AuditReport report) throws IOException {
        workbook.add(report);
    }

    @Override
    public void failed(String name, String message) {
        workbook.addFailed(name, message);
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
