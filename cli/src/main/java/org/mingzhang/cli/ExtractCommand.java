package org.mingzhang.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.text.DisclosureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code extract}: reads documents into a disclosure each. */
@Command(name = "extract", description = "读取公开的部门预算、决算文件，输出其中的表格、数据和文字。")
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.format() == Format.XLSX) {
            terminal.err().println("extract 不能输出 xlsx。请改用 --format text、json 或者 html；检查结果（audit）可以输出 xlsx。");
            return ExitStatus.FAILED;
        }
        Run<Disclosure> run = new Run<>(terminal, options, this::renderer);
        return run.execute((catalogue, inputs) ->
                (file, disclosure) -> new Result<>(disclosure, false, Optional.empty(), Optional.empty()));
    }

    private Renderer<Disclosure> renderer(Destination destination, int documents) throws IOException {
        return switch (options.format()) {
            case JSON -> new JsonRenderer<>(destination.writer(), DisclosureJson.SCHEMA, DisclosureJson::of);
            case HTML -> new HtmlRenderer<>(destination.writer(), new ExtractPage());
            case TEXT, XLSX ->
                new TextRenderer<>(
                        destination.writer(),
                        new DisclosureText(
                                terminal.colours() && options.output().isEmpty(), options.verbose())::of,
                        new Total());
        };
    }

    /** Counts tables over all documents. */
    private static final class Total implements TextRenderer.Summary<Disclosure> {
        private int documents;
        private int failed;
        private int tables;

        @Override
        public void add(Disclosure disclosure) {
            documents++;
            tables += disclosure.tables().size();
        }

        @Override
        public void addFailed(String name, String message) {
            failed++;
        }

        @Override
        public String text() {
            return "合计：读取文件 " + documents + " 个，表 " + tables + " 张" + (failed > 0 ? "；另有 " + failed + " 个文件未能读取" : "")
                    + "。\n";
        }
    }
}
