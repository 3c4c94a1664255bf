package org.mingzhang.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Severity;
import org.mingzhang.write.html.FindingsHtml;
import org.mingzhang.write.json.FindingsJson;
import org.mingzhang.write.text.FindingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code audit}: reads documents and audits them. */
@Command(name = "audit", description = "读取公开的部门预算、决算文件，并检查其中的数据和文字。")
final class AuditCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Run<AuditReport> run = new Run<>(terminal, options, this::renderer, report -> report.count(Severity.ERROR) > 0);
        return run.execute(catalogue -> new Auditor(catalogue)::audit);
    }

    private Renderer<AuditReport> renderer() throws IOException {
        return switch (options.format()) {
            case JSON -> new JsonRenderer<>(FindingsJson.SCHEMA, FindingsJson::of);
            case HTML -> new HtmlRenderer<>(FindingsHtml::indexEntry, FindingsHtml::article);
            case TEXT ->
                new TextRenderer<>(
                        new FindingsText(terminal.colours() && options.output().isEmpty(), options.verbose())::of,
                        new Total());
        };
    }

    /** Counts findings over all documents. */
    private static final class Total implements TextRenderer.Summary<AuditReport> {
        private int documents;
        private int failed;
        private long errors;
        private long warnings;

        @Override
        public void add(AuditReport report) {
            documents++;
            errors += report.count(Severity.ERROR);
            warnings += report.count(Severity.WARNING);
        }

        @Override
        public void addFailed() {
            failed++;
        }

        @Override
        public String text() {
            return "合计：检查文件 " + documents + " 个，错误 " + errors + " 个，疑点 " + warnings + " 个"
                    + (failed > 0 ? "；另有 " + failed + " 个文件未能读取" : "") + "。\n";
        }
    }
}
