package org.mingzhang.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.json.JsonElements;

/** Finds the documents that the arguments of a command name, and opens them one by one. Safe for many threads. */
public final class InputFiles {
    private static final String READABLE = "现在可以读取 .pdf、.ofd、.docx、.xlsx、.xls、.html、.txt、.md 文件和本系统导出的 .json 文件";

    private final Limits limits;
    private final FormatDetector detector;

    /** Within these limits. */
    public InputFiles(Limits limits) {
        this.limits = limits;
        this.detector = new FormatDetector(limits);
    }

    /**
     * The documents behind the arguments, in the arguments' order; folders and archives become the files in them.
     * Whatever cannot be read is there too, with the reason.
     */
    public List<Input> expand(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    expandFolder(path, inputs);
                } else {
                    expandFile(path, inputs);
                }
            } catch (InvalidPathException e) {
                inputs.add(new Input.Refused(Names.shown(argument), "文件名含有系统不允许的字符，请检查。"));
            }
        }
        return inputs;
    }

    private void expandFolder(Path folder, List<Input> inputs) {
        try {
            FolderWalk walk = FolderWalk.of(folder);
            walk.refused().forEach((path, message) -> inputs.add(refused(path, message)));
            walk.files().forEach(file -> expandFile(file, inputs));
            if (walk.files().isEmpty() && walk.refused().isEmpty()) {
                inputs.add(refused(folder, "文件夹中没有文件。请检查路径是否正确。"));
            }
        } catch (IOException e) {
            inputs.add(refused(folder, "文件夹无法打开。请检查是否有权限读取。"));
        }
    }

    private void expandFile(Path file, List<Input> inputs) {
        String name = Names.shown(file.toString());
        try {
            check(file);
            switch (detector.detect(file)) {
                case ZIP -> expandArchive(file, name, inputs);
                case JSON -> expandJson(file, name, inputs);
                case PDF, TEXT, DOCX, XLSX, XLS, XLSB, DOC, LOCKED, PPTX, OFD, OLE2, HTML, RTF, IMAGE, ARCHIVE ->
                    inputs.add(new Input.OnDisk(name, file));
            }
        } catch (UnreadableException e) {
            inputs.add(new Input.Refused(name, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            inputs.add(new Input.Refused(name, "文件无法打开或者已损坏。请检查是否有权限读取、是否下载完整。"));
        }
    }

    private void expandArchive(Path file, String name, List<Input> inputs) throws IOException, UnreadableException {
        Archive archive = Archive.open(file, limits);
        List<String> entries = archive.entries().stream()
                .filter(entry -> Arrays.stream(entry.split("[/\\\\]", -1)).noneMatch(Names::isSystemFile))
                .toList();
        if (entries.isEmpty()) {
            throw new UnreadableException("压缩包中没有文件。请检查压缩包是否正确。");
        }
        for (String entry : entries) {
            inputs.add(new Input.InArchive(name + "!" + Names.shown(entry), archive, entry));
        }
    }

    /** One document for each element; several are told apart by their numbers. */
    private static void expandJson(Path file, String name, List<Input> inputs) throws IOException, UnreadableException {
        List<JsonElements.Span> elements = JsonElements.of(file);
        if (elements.size() == 1) {
            inputs.add(new Input.OnDisk(name, file));
            return;
        }
        for (int index = 0; index < elements.size(); index++) {
            inputs.add(new Input.InJson(name + "!" + (index + 1), file, elements.get(index)));
        }
    }

    private void check(Path file) throws IOException, UnreadableException {
        if (!Files.exists(file)) {
            throw new UnreadableException("找不到文件。请检查路径和文件名是否正确。");
        }
        // A pipe or a device would never end.
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException("不是普通文件，无法读取。请先保存为文件再检查。");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableException("没有权限读取。请检查文件的权限设置。");
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw new UnreadableException(tooLarge(limits));
        }
    }

    /**
     * Opens the document; the caller closes it.
     *
     * @throws UnreadableException with a message for people, where it is refused
     */
    public OpenInput open(Input input) throws UnreadableException {
        return switch (input) {
            case Input.Refused refused -> throw new UnreadableException(refused.message());
            case Input.OnDisk(String name, Path path) -> readable(name, path, false);
            case Input.InArchive(String name, Archive archive, String entry) -> {
                Path file = temporary();
                try {
                    archive.extract(entry, file);
                    yield readable(name, file, true);
                } catch (UnreadableException | RuntimeException | Error e) {
                    delete(file);
                    throw e;
                }
            }
            case Input.InJson(String name, Path path, JsonElements.Span span) -> {
                Path file = temporary();
                try {
                    copy(path, span, file);
                    yield new OpenInput(name, file, InputFormat.JSON, true);
                } catch (IOException e) {
                    delete(file);
                    throw new UnreadableException("文件无法打开或者已损坏。请检查是否有权限读取、是否下载完整。", e);
                }
            }
        };
    }

    private static void copy(Path from, JsonElements.Span span, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            in.skipNBytes(span.from());
            out.write(in.readNBytes(Math.toIntExact(span.to() - span.from())));
        }
    }

    private OpenInput readable(String name, Path path, boolean temporary) throws UnreadableException {
        try {
            InputFormat format = detector.detect(path);
            if (!format.readable()) {
                throw new UnreadableException(
                        "这是" + format.chinese() + "，本版本还不能读取。" + READABLE + "。" + format.remedy());
            }
            return new OpenInput(name, path, format, temporary);
        } catch (NoSuchFileException e) {
            throw new UnreadableException("文件在读取之前被移走或者删除了。请检查后重试。", e);
        } catch (IOException e) {
            throw new UnreadableException("文件无法打开或者已损坏。请检查是否有权限读取、是否下载完整。", e);
        }
    }

    private static Path temporary() throws UnreadableException {
        try {
            return Files.createTempFile("mingzhang-", ".tmp");
        } catch (IOException e) {
            throw new UnreadableException("无法建立临时文件。请检查临时文件夹的剩余空间和权限。", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static Input refused(Path path, String message) {
        return new Input.Refused(Names.shown(path.toString()), message);
    }

    static String tooLarge(Limits limits) {
        return "文件超过 " + (limits.fileBytes() >> 20) + " MB，已拒绝读取。公开文件通常只有几百 KB，请检查是否选错了文件；扫描件请压缩后再试。";
    }
}
