package org.mingzhang.read.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

class DocxTest {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawDocument read(String body) throws IOException, UnreadableException {
        parts.put("document", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        StringBuilder relations = new StringBuilder();
        for (String part : parts.keySet()) {
            String type = TYPES + (part.equals("document") ? "document.main" : part) + "+xml";
            types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s\"/>".formatted(part, type));
            if (!part.equals("document")) {
                relations.append(relation(part, part + ".xml"));
            }
        }
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", types + "</Types>");
            entry(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
            entry(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        }
        return new DocxAdapter().read(file);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(UTF_8));
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(type, RELATIONS, type, target);
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(words) + "</w:p>";
    }

    private static String p(String words) {
        return p("", words);
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String item(int list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), words);
    }

    private static String level(int number, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(number, format, more, text);
    }

    private static List<String> lines(RawDocument document) {
        List<String> lines = new ArrayList<>();
        for (RawElement element : document.elements()) {
            lines.add(
                    switch (element) {
                        case RawLine line -> line.text();
                        case RawGrid grid ->
                            "表 " + grid.rows() + "×" + grid.columns() + " "
                                    + grid.cells().stream().map(RawCell::text).toList();
                    });
        }
        return lines;
    }

    @Test
    void numbersThatWordCountsAreRead() throws Exception {
        parts.put(
                "numbering",
                "<w:numbering" + SPACES + "><w:abstractNum w:abstractNumId=\"0\">"
                        + level(0, "japaneseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>")
                        + level(1, "chineseCounting", "（%2）", "")
                        + level(2, "decimal", "%3.", "")
                        + level(3, "decimal", "%1.%4", "<w:isLgl/>")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uF0B7", "")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
        parts.put(
                "styles",
                "<w:styles" + SPACES + "><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"H1b\"><w:basedOn w:val=\"H1\"/></w:style></w:styles>");
        String styled = "<w:pStyle w:val=\"H1b\"/>";
        RawDocument read = read(p(styled, "职责")
                + item(1, 1, "甲")
                + item(1, 1, "乙")
                + item(1, 2, "2024年")
                + p(styled, "机构")
                + item(1, 1, "丙")
                + item(1, 3, "丁")
                + p(styled + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无号")
                + item(3, 0, "点")
                + item(2, 0, "重新起")
                + item(1, 0, "接着"));
        assertThat(lines(read))
                .containsExactly(
                        "一、职责", "（一）甲", "（二）乙", "1. 2024年", "二、机构", "（一）丙", "2.1 丁", "无号", "点", "一、重新起", "二、接着");
        assertThat(read.elements().get(3).origin().line()).hasValue(4);
    }

    @ParameterizedTest
    @CsvSource({
        "10, chineseCountingThousand, 十",
        "21, japaneseCounting, 二十一",
        "105, chineseCounting, 一百零五",
        "12, chineseLegalSimplified, 壹拾贰",
        "3, decimalEnclosedCircle, ③",
        "4, upperRoman, IV",
        "28, lowerLetter, bb",
        "7, decimalZero, 07",
        "12, decimalFullWidth, １２",
        "2, ideographTraditional, 乙"
    })
    void numbersAreWrittenInTheWaysOfTheField(int number, String format, String printed) {
        assertThat(NumberFormat.print(number, format)).isEqualTo(printed);
    }

    @Test
    void trackedChangesAreAccepted() throws Exception {
        RawDocument read = read("<w:p>" + r("支出") + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>"
                + r("12.50")
                + "</w:ins>" + r("万元") + "</w:p>"
                + p("<w:rPr><w:del/></w:rPr>", "前半，") + p("后半。")
                + "<w:p><w:moveFrom>" + r("原处") + "</w:moveFrom></w:p><w:p><w:moveTo>" + r("新处") + "</w:moveTo></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("删") + "</w:tc></w:tr><w:tr><w:tc>" + p("留")
                + "</w:tc></w:tr></w:tbl>");
        assertThat(lines(read)).containsExactly("支出12.50万元", "前半，后半。", "新处", "表 1×1 [留]");
    }

    @Test
    void fieldsShowTheirResultsAndHiddenWordsNothing() throws Exception {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>";
        String separate = "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        RawDocument read = read("<w:p>" + begin + " TOC \\o " + separate + r("一、职责") + "<w:r><w:tab/></w:r>" + begin
                + "PAGEREF x" + separate + r("3") + end + "</w:p><w:p>" + r("二、机构") + "<w:r><w:tab/></w:r>" + r("4")
                + end
                + "</w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>看得见</w:t></w:r><w:r><w:br/></w:r>" + r("第二行")
                + "</w:p>");
        assertThat(lines(read)).containsExactly("一、职责……3", "二、机构……4", "看得见", "第二行");
    }

    @Test
    void boxesAreReadOnceAndNotesBehindTheirParagraph() throws Exception {
        parts.put(
                "footnotes",
                "<w:footnotes" + SPACES + "><w:footnote w:type=\"separator\" w:id=\"-1\">" + p("线")
                        + "</w:footnote><w:footnote w:id=\"2\">" + p("脚注内容") + "</w:footnote></w:footnotes>");
        String box = "<w:txbxContent>" + p("框内标题") + "</w:txbxContent>";
        RawDocument read = read("<w:p>" + r("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r>"
                + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><wps:txbx>" + box
                + "</wps:txbx></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("下段"));
        assertThat(lines(read)).containsExactly("正文", "框内标题", "脚注内容", "下段");
    }

    @Test
    void whatHasNoWordsIsSaid() throws Exception {
        RawDocument read = read(p("表见下图") + "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5400000\" cy=\"3600000\"/>"
                + "<a:blip/></wp:inline></w:drawing></w:r><w:r><w:drawing><wp:inline><wp:extent cx=\"360000\""
                + " cy=\"360000\"/><a:blip/></wp:inline></w:drawing></w:r><w:r><w:object><v:imagedata/>"
                + "<o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>");
        assertThat(read.unread())
                .extracting(Unread::why)
                .satisfiesExactly(picture -> assertThat(picture).startsWith("图片"), object -> assertThat(object)
                        .contains("Excel.Sheet.12"));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read("<w:p/>"))
                .withMessageContaining("没有文字");
    }

    @Test
    void cellsGoOverColumnsAndRowsAndEdgesThatNearlyMeetAreOne() throws Exception {
        String restart = "<w:vMerge w:val=\"restart\"/>";
        RawDocument read =
                read("<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"2000\"/>"
                        + "<w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>" + tc(restart, "科目")
                        + tc("<w:gridSpan w:val=\"3\"/>", "支出")
                        + "</w:tr><w:tr>" + tc("<w:gridSpan w:val=\"2\"/><w:vMerge/>", "看不见") + tc("", "基本")
                        + tc("", "项目")
                        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("", "1.00") + tc("", "2.00")
                        + "</w:tr></w:tbl>");
        RawGrid grid = (RawGrid) read.elements().getFirst();
        assertThat(grid.cells())
                .extracting(RawCell::row, RawCell::column, RawCell::rowSpan, RawCell::columnSpan, RawCell::text)
                .containsExactly(
                        tuple(0, 0, 2, 1, "科目"),
                        tuple(0, 1, 1, 2, "支出"),
                        tuple(1, 1, 1, 1, "基本"),
                        tuple(1, 2, 1, 1, "项目"),
                        tuple(2, 0, 1, 1, ""),
                        tuple(2, 1, 1, 1, "1.00"),
                        tuple(2, 2, 1, 1, "2.00"));
        assertThat(grid.cells().getLast().origin().line()).hasValue(3);
    }

    @Test
    void aTableAroundTablesIsTakenOffAndOneInACellComesBehind() throws Exception {
        String inner = "<w:tbl><w:tr>" + tc("", "科目") + tc("", "金额") + "</w:tr></w:tbl>";
        assertThat(lines(read("<w:tbl><w:tr><w:tc>" + p("表题") + inner + "<w:p/></w:tc></w:tr></w:tbl>")))
                .containsExactly("表题", "表 1×2 [科目, 金额]");
        parts.clear();
        assertThat(lines(read(
                        "<w:tbl><w:tr>" + tc("", "一段很长的说明文字") + "<w:tc>" + p("另见") + inner + "</w:tc></w:tr></w:tbl>")))
                .containsExactly("表 1×2 [一段很长的说明文字, 另见]", "表 1×2 [科目, 金额]");
    }

    private static String tc(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }
}
