package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
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
    private boolean anyFailed;
    private boolean anyErrors;

    /** Makes the renderer for the format asked for. */
    interface Renderers<T> {
        /** For so many documents; those that turn out unreadable are among them. */
        Renderer<T> open(Destination destination, int documents) throws IOException;
    }

    /** What the command does with a document that was read, while its file is still open; on many threads. */
    interface Work<T> {
        Result<T> on(OpenInput file, Disclosure disclosure);
    }

    Run(Terminal terminal, CommonOptions options, Renderers<T> renderers) {
        this.terminal = terminal;
        this.options = options;
        this.renderers = renderers;
    }

    /** Reads every document, does the work on it that the catalogue and the inputs make, and writes the results. */
    int execute(BiFunction<Catalogue, List<Input>, Work<T>> command) {
        if (options.format() == Format.XLSX && options.output().isEmpty() && terminal.outTerminal()) {
            terminal.err().println("xlsx 是二进制文件，不能显示在终端上。请用 -o 指定要写入的文件，例如 -o 检查结果.xlsx。");
            return ExitStatus.FAILED;
        }
        Catalogue catalogue;
        try {
            catalogue = CatalogueSource.load(options.catalogue());
        } catch (CatalogueException e) {
            terminal.err().println("规则目录有错误，无法继续：");
            e.mistakes().forEach(terminal.err()::println);
            return ExitStatus.FAILED;
        }
        InputFiles files = new InputFiles(Limits.DEFAULT);
        List<Input> inputs = files.expand(options.files());
        DisclosureReader reader = new DisclosureReader(catalogue);
        Work<T> work = command.apply(catalogue, inputs);
        Batch<Result<T>> batch = new Batch<>(
                input -> {
                    try (OpenInput open = files.open(input)) {
                        return work.on(open, reader.read(open.path(), open.name()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                options.jobs(),
                options.timeout());
        try (Destination destination = Destination.open(options.output(), terminal.out());
                Renderer<T> renderer = renderers.open(destination, inputs.size())) {
            write(batch, inputs, renderer, destination);
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

    private void write(Batch<Result<T>> batch, List<Input> inputs, Renderer<T> renderer, Destination destination)
            throws IOException {
        Progress progress = new Progress(terminal, inputs.size());
        batch.run(inputs, outcome -> {
            try {
                progress.clear();
                switch (outcome) {
                    case Outcome.Done<Result<T>>(String name, Result<T> result) -> done(renderer, name, result);
                    case Outcome.Failed<Result<T>>(String name, String message) -> failed(renderer, name, message);
                }
                destination.flush();
                progress.step();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        progress.clear();
        renderer.end();
    }

    private void done(Renderer<T> renderer, String name, Result<T> result) throws IOException {
        anyErrors |= result.hasErrors();
        result.complaint().ifPresent(complaint -> {
            anyFailed = true;
            terminal.err().println(name + "：" + complaint);
        });
        result.note().ifPresent(note -> terminal.err().println(name + "：" + note));
        try {
            renderer.done(result.value());
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            failed(renderer, name, Batch.unexpected(e));
        }
    }

    private void failed(Renderer<T> renderer, String name, String message) throws IOException {
        anyFailed = true;
        terminal.err().println(name + "：" + message);
        renderer.failed(name, message);
    }
}
