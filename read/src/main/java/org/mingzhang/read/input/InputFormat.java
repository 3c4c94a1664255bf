package org.mingzhang.read.input;

/** What a file is by its content. */
public enum InputFormat {
    PDF("pdf", "PDF 文件", true),
    TEXT("txt", "文本文件", true),
    ZIP("zip", "压缩包", false),
    DOCX("docx", "Word 文档（docx）", false),
    XLSX("xlsx", "Excel 工作簿（xlsx）", false),
    PPTX("pptx", "PowerPoint 演示文稿（pptx）", false),
    OFD("ofd", "OFD 版式文件", false),
    OLE2("ole2", "旧版 Office 文件（doc、xls、wps 等）", false),
    HTML("html", "网页文件（HTML）", false),
    JSON("json", "JSON 文件", true),
    RTF("rtf", "RTF 文档", false),
    IMAGE("image", "图片", false),
    ARCHIVE("archive", "rar、7z 或 gz 压缩包", false);

    private final String id;
    private final String chinese;
    private final boolean readable;

    InputFormat(String id, String chinese, boolean readable) {
        this.id = id;
        this.chinese = chinese;
        this.readable = readable;
    }

    /** The id in the contract. */
    public String id() {
        return id;
    }

    /** The name shown to people. */
    public String chinese() {
        return chinese;
    }

    /** Whether this version reads it. */
    public boolean readable() {
        return readable;
    }

    /** What to do about a file of a format that this version does not read, in Chinese. */
    public String remedy() {
        return switch (this) {
            case PDF, TEXT, JSON -> "";
            case ZIP -> "请先解压，再检查解压后的文件。";
            case ARCHIVE -> "请先解压，或者改用 zip 格式压缩。";
            case DOCX, PPTX, RTF, OLE2, OFD -> "请用办公软件打开后另存为 PDF 再试。";
            case XLSX -> "请用办公软件打开后另存为 PDF，或者另存为制表符分隔的文本（.txt）再试。";
            case HTML -> "请用浏览器打开后打印为 PDF 再试。";
            case IMAGE -> "图片中没有文字可读，请提供带文字的 PDF 原件。";
        };
    }
}
