package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Severity;
import org.mingzhang.audit.years.Ancestors;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.read.input.Input;
import org.mingzhang.write.json.FindingsJson;
import org.mingzhang.write.report.League;
import org.mingzhang.write.text.FindingsText;
import org.mingzhang.write.text.LeagueText;
import org.mingzhang.write.xlsx.FindingsWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit}: reads documents and audits them. */
@Command(name = "audit", description = "读取公开的部门预算、决算文件，并检查其中的数据和文字。")
final class AuditCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(
            names = "--annotate",
            paramLabel = "文件夹",
            description = "在这个文件夹中为每个文件另存一份批注件，问题标在原文的相应位置：PDF 加批注，文本生成网页。原文件不变。")
    private Optional<Path> annotate = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "早先文件",
            arity = "1..*",
            description =
                    "同一部门上一年度的决算、预算，或者决算当年的预算（文件、文件夹或 .zip 均可），用来核对年初数、同上年的比较和年初预算。" + "写在要检查的文件之后；有多个时，按部门名称和年份自动选用。")
    private List<String> against = List.of();

    private boolean olderFailed;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (annotate.isPresent()) {
            try {
                Files.createDirectories(annotate.get());
            } catch (IOException e) {
                terminal.err().println("批注件的文件夹 " + annotate.get() + " 无法建立。请检查路径是否正确、是否有写入权限。");
                return ExitStatus.FAILED;
            }
        }
        Run<AuditReport> run = new Run<>(terminal, options, this::renderer);
        int status = run.execute(this::work);
        return olderFailed ? ExitStatus.FAILED : status;
    }

    private Run.Work<AuditReport> work(Catalogue catalogue, List<Input> inputs) {
        Auditor auditor = new Auditor(catalogue);
        OlderDocuments older = OlderDocuments.read(catalogue, against, options, terminal);
        olderFailed = older.anyFailed();
        Optional<Annotations> annotations = annotate.map(folder -> new Annotations(folder, inputs));
        return (file, disclosure) -> {
            Ancestors ancestors = Ancestors.of(disclosure, older.documents());
            AuditReport report = auditor.audit(disclosure, ancestors.found());
            Optional<String> complaint = annotations.flatMap(notes -> notes.write(file, report));
            return new Result<>(report, report.count(Severity.ERROR) > 0, complaint, OlderDocuments.none(ancestors));
        };
    }

    private Renderer<AuditReport> renderer(Destination destination, int documents) throws IOException {
        boolean several = documents > 1;
        return switch (options.format()) {
            case JSON -> new JsonRenderer<>(destination.writer(), FindingsJson.SCHEMA, FindingsJson::of);
            case HTML -> new HtmlRenderer<>(destination.writer(), new AuditPage(several));
            case XLSX -> new XlsxRenderer(new FindingsWorkbook(destination.stream(), several));
            case TEXT ->
                new TextRenderer<>(
                        destination.writer(),
                        new FindingsText(terminal.colours() && options.output().isEmpty(), options.verbose())::of,
                        new Total(several));
        };
    }

    /** Counts findings over all documents. */
    private static final class Total implements TextRenderer.Summary<AuditReport> {
        private final boolean several;
        private final League league = new League();
        private int documents;
        private long errors;
        private long warnings;

        Total(boolean several) {
            this.several = several;
        }

        @Override
        public void add(AuditReport report) {
            league.add(report);
            documents++;
            errors += report.count(Severity.ERROR);
            warnings += report.count(Severity.WARNING);
        }

        @Override
        public void addFailed(String name, String message) {
            league.addFailed(name, message);
        }

        @Override
        public String text() {
            int failed = league.failures().size();
            return "合计：检查文件 " + documents + " 个，错误 " + errors + " 个，疑点 " + warnings + " 个"
                    + (failed > 0 ? "；另有 " + failed + " 个文件未能读取" : "") + "。\n"
                    + (several ? "\n" + LeagueText.of(league) : "");
        }
    }
}
