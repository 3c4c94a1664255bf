package org.mingzhang.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.cli.Publisher.PublishedFormat;
import picocli.CommandLine.Option;

/** The formats that a command writes. */
final class FormatsOption {
    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "格式",
            description = "写出哪些格式：" + PublishedFormat.IDS + "；不写时全部写出。")
    private List<String> asked =
            Arrays.stream(PublishedFormat.values()).map(PublishedFormat::id).toList();

    /** What to say of the first format that cannot be written; nothing where all can. */
    Optional<String> unknown() {
        return asked.stream()
                .filter(format -> PublishedFormat.of(format).isEmpty())
                .findFirst()
                .map(format -> "还不能写出“" + format + "”格式，可用的有 " + PublishedFormat.IDS + "。请改正 --formats。");
    }

    /** The formats, each once. */
    List<PublishedFormat> chosen() {
        return asked.stream()
                .flatMap(format -> PublishedFormat.of(format).stream())
                .distinct()
                .toList();
    }
}
