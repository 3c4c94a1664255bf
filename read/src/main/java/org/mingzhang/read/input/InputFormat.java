package org.mingzhang.read.input;

/** What a file is by its content. */
public enum InputFormat {
    PDF("pdf", "PDF 文件", true),
    TEXT("txt", "文本文件", true),
    ZIP("zip", "压缩包", false),
    DOCX("docx", "Word 文档（docx）", true),
    XLSX("xlsx", "Excel 工作簿（xlsx）", true),
    XLS("xls", "Excel 97—2003 工作簿（xls）", true),
    XLSB("xlsb", "Excel 二进制工作簿（xlsb）", false),
    DOC("doc", "Word 97—2003 文档（doc）", false),
    LOCKED("locked", "设有打开密码的 Office 文件", false),
    PPTX("pptx", "PowerPoint 演示文稿（pptx）", false),
    OFD("ofd", "OFD 版式文件", true),
    OLE2("ole2", "旧版 Office 文件（ppt、wps 等）", false),
    HTML("html", "网页文件（HTML）", true),
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
            case PDF, TEXT, JSON, DOCX, XLSX, XLS, HTML, OFD -> "";
            case ZIP -> "请先解压，再检查解压后的文件。";
            case ARCHIVE -> "请先解压，或者改用 zip 格式压缩。";
            case DOC, RTF -> "请用办公软件打开后另存为 docx 再试。";
            case XLSB -> "请用办公软件打开后另存为 xlsx 再试。";
            case PPTX, OLE2 -> "请用办公软件打开后另存为 PDF 再试。";
            case LOCKED -> "请用办公软件打开，取消密码后另存，再重新提交。";
            case IMAGE -> "图片中没有文字可读，请提供带文字的 PDF 原件。";
        };
    }
}
