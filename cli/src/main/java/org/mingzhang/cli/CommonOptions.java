package org.mingzhang.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command over documents understands. */
final class CommonOptions {
    /** An ordinary disclosure takes a second; what takes this long is damaged or hostile. */
    private static final int DEFAULT_TIMEOUT_SECONDS = 120;
    /** More workers than this only take memory from each other. */
    private static final int MAX_JOBS = 64;

    @Parameters(
            paramLabel = "文件",
            arity = "1..*",
            description = "要处理的文件：.pdf、.ofd、.docx、.xlsx、.xls、.html、.txt、.md、本系统导出的 .json，或者装有这些文件的文件夹、.zip 压缩包。")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "格式", description = "输出格式：text（文本，默认）、json、html，检查结果还可以用 xlsx。")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "把结果写入这个文件；不指定时写到标准输出。")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--catalogue", paramLabel = "文件夹", description = "改用这个文件夹中的规则目录。")
    private Optional<Path> catalogue = Optional.empty();

    @Option(names = "--verbose", description = "列出全部内容，包括提示和每一行数据。")
    private boolean verbose;

    @Option(names = "--jobs", paramLabel = "个数", description = "同时处理几个文件，默认等于处理器核数。")
    private int jobs = Math.min(Runtime.getRuntime().availableProcessors(), MAX_JOBS);

    @Option(names = "--timeout", paramLabel = "秒", description = "每个文件最多处理多少秒，默认 " + DEFAULT_TIMEOUT_SECONDS + "。")
    private int timeout = DEFAULT_TIMEOUT_SECONDS;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    List<String> files() {
        return files;
    }

    Format format() {
        return format;
    }

    Optional<Path> output() {
        return output;
    }

    Optional<Path> catalogue() {
        return catalogue;
    }

    boolean verbose() {
        return verbose;
    }

    int jobs() {
        return Math.clamp(jobs, 1, MAX_JOBS);
    }

    Duration timeout() {
        return Duration.ofSeconds(Math.max(1, timeout));
    }

    boolean help() {
        return help;
    }
}
