package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.years.Ancestors;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.input.InputFiles;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.OpenInput;

/**
 * The documents that a run is held against.
 *
 * @param documents those that could be read
 * @param anyFailed whether some could not
 */
record OlderDocuments(List<Disclosure> documents, boolean anyFailed) {
    /** So many reasons are told where no document fits; a folder of a whole district would fill the screen. */
    private static final int REASONS_SHOWN = 3;

    OlderDocuments {
        documents = List.copyOf(documents);
    }

    /** Reads them as the documents of the run are read; says on the terminal which could not be. */
    static OlderDocuments read(Catalogue catalogue, List<String> paths, CommonOptions options, Terminal terminal) {
        List<Disclosure> documents = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        if (paths.isEmpty()) {
            return new OlderDocuments(documents, false);
        }
        InputFiles files = new InputFiles(Limits.DEFAULT);
        DisclosureReader reader = new DisclosureReader(catalogue);
        Batch<Disclosure> batch = new Batch<>(
                input -> {
                    try (OpenInput open = files.open(input)) {
                        return reader.read(open.path(), open.name());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                options.jobs(),
                options.timeout());
        batch.run(files.expand(paths), outcome -> {
            switch (outcome) {
                case Outcome.Done<Disclosure>(String name, Disclosure disclosure) -> documents.add(disclosure);
                case Outcome.Failed<Disclosure>(String name, String message) -> failed.add(name + "：" + message);
            }
        });
        failed.forEach(terminal.err()::println);
        return new OlderDocuments(documents, !failed.isEmpty());
    }

    /** Says why nothing could be held against the older documents; nothing where something could, or none was given. */
    static Optional<String> none(Ancestors ancestors) {
        List<String> rejected = ancestors.rejected();
        if (!ancestors.found().isEmpty() || rejected.isEmpty()) {
            return Optional.empty();
        }
        String more = rejected.size() > REASONS_SHOWN ? "；其余 " + (rejected.size() - REASONS_SHOWN) + " 个文件也不能对照" : "";
        return Optional.of("没有做跨年核对：" + String.join("；", rejected.subList(0, Math.min(REASONS_SHOWN, rejected.size())))
                + more + "。");
    }
}
