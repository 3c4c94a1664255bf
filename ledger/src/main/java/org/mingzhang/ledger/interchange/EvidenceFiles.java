package org.mingzhang.ledger.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.ledger.performance.Attachment;
import org.mingzhang.ledger.performance.Attachments;

/** The files of evidence that lie beside what is imported. */
final class EvidenceFiles {
    /** The folder that they lie in. */
    static final String FOLDER = "佐证";

    private static final long LARGEST = 20L << 20;

    private final Path folder;
    private final Attachments attachments;

    /**
     * The files beside an import.
     *
     * @param beside the folder imported, or the one that the workbook lies in
     */
    EvidenceFiles(Path beside, Attachments attachments) {
        this.folder = beside.resolve(FOLDER).toAbsolutePath().normalize();
        this.attachments = attachments;
    }

    /** Keeps the file that the row names; a file that cannot be had is reported. */
    Optional<Attachment> keep(RowReader row, String column) {
        String name = row.text(column);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                row.fault(column, "“" + FOLDER + "”文件夹中没有文件“" + name + "”", "请把文件放进账册旁边的“" + FOLDER + "”文件夹，或者改正文件名");
            } else if (Files.size(file) > LARGEST) {
                row.fault(column, "文件“" + name + "”超过 20 MB", "请压缩，或者只在“佐证材料”栏写明名称和来源");
            } else {
                return Optional.of(attachments.keep(name, Files.readAllBytes(file)));
            }
        } catch (InvalidPathException | IOException e) {
            row.fault(column, "文件“" + name + "”不能读取", "请检查文件名和读取权限");
        }
        return Optional.empty();
    }
}
