package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.input.Input;
import org.mingzhang.read.input.InputFiles;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.OpenInput;

/** A command over documents, from its options to the exit status. */
final class Run<T> {
    private final Terminal terminal;
    private final CommonOptions options;
    private final Renderers<T> renderers;
    private final Predicate<T> hasErrors;
    private boolean anyFailed;
    private boolean anyErrors;

    /** Makes the renderer for the format asked for. */
    interface Renderers<T> {
        Renderer<T> open() throws IOException;
    }

    Run(Terminal terminal, CommonOptions options, Renderers<T> renderers, Predicate<T> hasErrors) {
        this.terminal = terminal;
        this.options = options;
        this.renderers = renderers;
        this.hasErrors = hasErrors;
    }

    /** Reads every document, turns it into a result, and writes the results. */
    int execute(Function<Catalogue, Function<Disclosure, T>> process) {
        Catalogue catalogue;
        try {
            catalogue = CatalogueSource.load(options.catalogue());
        } catch (CatalogueException e) {
            terminal.err().println("规则目录有错误，无法继续：");
            e.mistakes().forEach(terminal.err()::println);
            return ExitStatus.FAILED;
        }
        InputFiles files = new InputFiles(Limits.DEFAULT);
        DisclosureReader reader = new DisclosureReader(catalogue);
        Function<Disclosure, T> processor = process.apply(catalogue);
        Batch<T> batch = new Batch<>(
                input -> {
                    try (OpenInput open = files.open(input)) {
                        return processor.apply(reader.read(open.path(), open.name()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                options.jobs(),
                options.timeout());
        try (Destination destination = Destination.open(options.output(), terminal.out());
                Renderer<T> renderer = renderers.open()) {
            write(batch, files.expand(options.files()), renderer, destination.writer());
            destination.finish();
        } catch (IOException | UncheckedIOException e) {
            terminal.err()
                    .println(options.output()
                            .map(file -> "结果无法写入 " + file + "。请检查文件夹是否存在、是否有写入权限、磁盘是否已满。")
                            .orElse("结果无法写到标准输出。请检查接收输出的程序或者磁盘空间。"));
            return ExitStatus.FAILED;
        }
        return anyFailed ? ExitStatus.FAILED : anyErrors ? ExitStatus.ERRORS_FOUND : ExitStatus.FINE;
    }

    private void write(Batch<T> batch, List<Input> inputs, Renderer<T> renderer, Writer out) throws IOException {
        Progress progress = new Progress(terminal, inputs.size());
        batch.run(inputs, outcome -> {
            try {
                progress.clear();
                switch (outcome) {
                    case Outcome.Done<T>(String name, T result) -> {
                        anyErrors |= hasErrors.test(result);
                        done(renderer, out, name, result);
                    }
                    case Outcome.Failed<T>(String name, String message) -> {
                        failed(renderer, out, name, message);
                    }
                }
                out.flush();
                progress.step();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        progress.clear();
        renderer.end(out);
    }

    private void done(Renderer<T> renderer, Writer out, String name, T result) throws IOException {
        try {
            renderer.done(out, result);
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            failed(renderer, out, name, Batch.unexpected(e));
        }
    }

    private void failed(Renderer<T> renderer, Writer out, String name, String message) throws IOException {
        anyFailed = true;
        terminal.err().println(name + "：" + message);
        renderer.failed(out, name, message);
    }
}
