package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.Input;
import org.mingzhang.read.input.InputFormat;
import org.mingzhang.read.input.OpenInput;
import org.mingzhang.read.json.JsonElements;
import org.mingzhang.read.text.TextAdapter;
import org.mingzhang.write.annotate.NotAnnotatedException;
import org.mingzhang.write.annotate.PdfAnnotator;
import org.mingzhang.write.annotate.TextAnnotator;

/** Writes the annotated copies of a run into one folder; never over a document of the run. Safe for many threads. */
final class Annotations {
    private static final String SUFFIX = "-annotated";

    private final Path folder;
    private final Map<String, String> names;
    private final Set<Path> originals = new HashSet<>();
    private final Set<Path> given = ConcurrentHashMap.newKeySet();
    private final PdfAnnotator pdf = new PdfAnnotator();

    Annotations(Path folder, List<Input> inputs) {
        this.folder = folder;
        this.names = AnnotatedNames.of(inputs.stream().map(Input::name).toList());
        for (Input input : inputs) {
            switch (input) {
                case Input.OnDisk(String name, Path path) -> originals.add(real(path));
                case Input.InJson(String name, Path path, JsonElements.Span span) -> originals.add(real(path));
                case Input.InArchive archived -> {}
                case Input.Refused refused -> {}
            }
        }
    }

    /** Writes the copy of a document; says in Chinese what kept it from that. */
    Optional<String> write(OpenInput file, AuditReport report) {
        try {
            return switch (file.format()) {
                case PDF -> write(file, ".pdf", out -> pdf.annotate(file.path(), report, out));
                case TEXT -> write(file, ".html", out -> text(file.path(), report, out));
                case ZIP, DOCX, XLSX, XLS, XLSB, DOC, LOCKED, PPTX, OFD, OLE2, HTML, JSON, RTF, IMAGE, ARCHIVE ->
                    Optional.of(file.format().chinese() + "不能生成批注件，只有 PDF 文件和文本文件能够生成。检查结果不受影响。");
            };
        } catch (NotAnnotatedException | UnreadableException e) {
            return Optional.ofNullable(e.getMessage());
        } catch (IOException e) {
            return Optional.of("批注件无法写入 " + folder + "。请检查是否有写入权限、磁盘是否已满。");
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException, NotAnnotatedException, UnreadableException;
    }

    private Optional<String> write(OpenInput file, String ending, Content content)
            throws IOException, NotAnnotatedException, UnreadableException {
        WholeFile whole = new WholeFile(target(file.name(), file.format(), ending));
        try (whole) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole.unfinished()))) {
                content.writeTo(out);
            }
            whole.finish();
        }
        return Optional.empty();
    }

    private static void text(Path file, AuditReport report, OutputStream out) throws IOException, UnreadableException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TextAnnotator.annotate(TextAdapter.lines(file), report, writer);
        writer.flush();
    }

    /** A file that is no document of the run and no other document's copy, whatever the documents' names promised. */
    private Path target(String document, InputFormat format, String ending) {
        String name = names.getOrDefault(document, format.id());
        Path target = folder.resolve(name + SUFFIX + ending);
        for (int number = 2; originals.contains(real(target)) || !given.add(target); number++) {
            target = folder.resolve(name + SUFFIX + "-" + number + ending);
        }
        return target;
    }

    /** The file behind any links, so that two ways to one file are seen to be one. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
