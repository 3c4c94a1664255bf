package org.mingzhang.read.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files below a folder, ordered by their paths, and what could not be entered. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Deeper than any archive of documents; a link that leads back up is caught earlier. */
    private static final int MAX_DEPTH = 64;

    private final List<Path> files = new ArrayList<>();
    private final Map<Path, String> refused = new TreeMap<>();

    private final Path root;

    private FolderWalk(Path root) {
        this.root = root;
    }

    /** Walks the folder, following links. */
    static FolderWalk of(Path folder) throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, walk);
        walk.files.sort(Comparator.comparing(Path::toString));
        return walk;
    }

    List<Path> files() {
        return files;
    }

    Map<Path, String> refused() {
        return refused;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && Names.isSystemFile(String.valueOf(folder.getFileName()));
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            refused.put(file, "文件夹层数超过 " + MAX_DEPTH + " 层，没有继续查找。请直接指定更里层的文件夹。");
        } else if (!Names.isSystemFile(String.valueOf(file.getFileName()))) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (e instanceof FileSystemLoopException) {
            refused.put(file, "这个链接指回了上层文件夹，已跳过。请删除该链接，或者直接指定要检查的文件夹。");
        } else {
            refused.put(file, "无法打开。请检查文件是否存在、是否有权限读取。");
        }
        return FileVisitResult.CONTINUE;
    }
}
