package org.mingzhang.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingzhang.read.ofd.HandMade.ruling;
import static org.mingzhang.read.ofd.HandMade.words;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawGrid;
import org.mingzhang.read.raw.RawLine;

/** What the standard lets a writer say, and how it is read. */
class OfdTest {
    private static final double POINTS = 72 / 25.4;

    @TempDir
    private Path folder = Path.of("");

    private RawDocument read(HandMade file) throws Exception {
        return new OfdAdapter().read(file.write(folder.resolve("a.ofd")));
    }

    private static List<String> lines(RawDocument document) {
        return document.elements().stream()
                .filter(RawLine.class::isInstance)
                .map(element -> ((RawLine) element).text())
                .toList();
    }

    private static RawGrid grid(RawDocument document) {
        return document.elements().stream()
                .filter(RawGrid.class::isInstance)
                .map(RawGrid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(RawDocument document) {
        return grid(document).cells().stream().map(RawCell::text).toList();
    }

    /** The usual sheet: two rows, two columns. */
    private static String table() {
        return ruling(20, 50, 2, 2)
                + words(22, 57, "项目")
                + words(52, 57, "金额")
                + words(22, 67, "合计")
                + words(52, 67, "12.50");
    }

    @Test
    void wordsWithinRulingAreATableAndSayWhereTheyStand() throws Exception {
        RawDocument document = read(new HandMade().page(words(20, 40, "收入表") + table()));
        assertThat(document.format()).isEqualTo("ofd");
        assertThat(document.pages()).hasValue(1);
        assertThat(lines(document)).containsExactly("收入表");
        assertThat(cells(document)).containsExactly("项目", "金额", "合计", "12.50");
        Origin.Box box = grid(document).cells().getLast().origin().box().orElseThrow();
        assertThat(box.left()).isCloseTo(50 * POINTS, within(0.1));
        assertThat(box.top()).isCloseTo(60 * POINTS, within(0.1));
        assertThat(box.bottom()).isCloseTo(70 * POINTS, within(0.1));
        assertThat(grid(document).origin().page()).hasValue(1);
    }

    @Test
    void aRulingMayBeOnePathOfManyPiecesOrThinBars() throws Exception {
        String path = """
                <ofd:PathObject ID='1' Boundary='20 50 60 20'><ofd:AbbreviatedData>
                S 0 0 M 0 0 L 60 0 L 60 20 L 0 20 C M 0 10 L 60 10 M 30 0 L 30 20</ofd:AbbreviatedData></ofd:PathObject>""";
        String words = words(22, 57, "甲") + words(52, 57, "乙") + words(22, 67, "丙") + words(52, 67, "丁");
        assertThat(cells(read(new HandMade().page(path + words)))).containsExactly("甲", "乙", "丙", "丁");
        StringBuilder bars = new StringBuilder();
        for (int row = 0; row < 3; row++) {
            bars.append(bar(20, 50 + 10 * row, 60, 0.2));
        }
        for (int column = 0; column < 3; column++) {
            bars.append(bar(20 + 30 * column, 50, 0.2, 20));
        }
        assertThat(cells(read(new HandMade().page(bars + words)))).containsExactly("甲", "乙", "丙", "丁");
    }

    private static String bar(double x, double y, double width, double height) {
        return """
                <ofd:PathObject ID='1' Boundary='%1$s %2$s %3$s %4$s' Stroke='false' Fill='true'>
                <ofd:AbbreviatedData>M 0 0 L %3$s 0 L %3$s %4$s L 0 %4$s C</ofd:AbbreviatedData></ofd:PathObject>""".formatted(x, y, width, height);
    }

    @Test
    void stepsTellWhereCharactersStand() throws Exception {
        assertThat(lines(read(new HandMade().page("""
                <ofd:TextObject ID='1' Boundary='20 20 100 8' Font='1' Size='4'>
                <ofd:TextCode X='0' Y='4' DeltaX='4 g 3 2 4'>年度12.5元</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject ID='2' Boundary='20 40 100 8' Font='1' Size='4'>
                <ofd:TextCode X='0' Y='4' DeltaX='4 20 4'>收入支出</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject ID='3' Boundary='20 60 100 8' Font='1' Size='4'>
                <ofd:TextCode X='0' Y='4' DeltaX='4'>合计</ofd:TextCode>
                <ofd:TextCode X='8' DeltaX='2 2'>100</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject ID='4' Boundary='20 80 100 8' Font='1' Size='4'>
                <ofd:TextCode X='0' Y='4'>没有步长</ofd:TextCode></ofd:TextObject>""")))).containsExactly("年度12.5元", "收入 支出", "合计100", "没有步长");
    }

    @Test
    void wordsThatRunDownwardsAreReadDownwards() throws Exception {
        RawDocument document = read(new HandMade()
                .page(ruling(20, 50, 3, 2) + words(52, 57, "1.00") + words(52, 67, "2.00") + words(22, 57, "甲") + """
                <ofd:TextObject ID='1' Boundary='24 60 6 20' Font='1' Size='4'>
                <ofd:TextCode X='0' Y='3.6' DeltaY='4'>增加</ofd:TextCode></ofd:TextObject>"""));
        assertThat(cells(document)).containsExactly("甲", "1.00", "增加", "2.00", "", "");
    }

    @Test
    void aMatrixScalesMovesAndTurns() throws Exception {
        // Twelve points at a third of a millimetre each, moved; the object's own space is in points.
        String scaled = """
                <ofd:TextObject ID='1' Boundary='20 20 100 8' Font='1' Size='12' CTM='0.3333 0 0 0.3333 5 1'>
                <ofd:TextCode X='0' Y='12' DeltaX='g 2 12'>收入表</ofd:TextCode></ofd:TextObject>""";
        RawDocument document = read(new HandMade().page(scaled));
        assertThat(lines(document)).containsExactly("收入表");
        Origin.Box box = document.elements().getFirst().origin().box().orElseThrow();
        assertThat(box.left()).isCloseTo(25 * POINTS, within(0.1));
        assertThat(box.right()).isCloseTo(37 * POINTS, within(0.1));
        // A page that lies on its side: every word and rule is turned a quarter, and so is what is read.
        String turned = """
                <ofd:CompositeObject ID='1' Boundary='0 0 210 297' CTM='0 1 -1 0 200 0' ResourceID='50'/>""";
        assertThat(cells(read(new HandMade()
                        .common("<ofd:DocumentRes>Res.xml</ofd:DocumentRes>")
                        .part("Doc_0/Res.xml", HandMade.element("Res", """
                        <ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='50' Width='210' Height='297'>
                        <ofd:Content>%s</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>""".formatted(table())))
                        .page(turned))))
                .containsExactly("项目", "金额", "合计", "12.50");
    }

    @Test
    void templatesStandUnderThePagesThatNameThem() throws Exception {
        HandMade file = new HandMade()
                .common("<ofd:TemplatePage ID='30' BaseLoc='Tpls/Tpl_0/Content.xml'/>")
                .part(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        HandMade.element(
                                "Page",
                                "<ofd:Content><ofd:Layer ID='3'>" + ruling(20, 50, 2, 2)
                                        + "</ofd:Layer></ofd:Content>"));
        for (String figure : List.of("1.00", "2.00")) {
            file.pagePart("<ofd:Template TemplateID='30' ZOrder='Background'/><ofd:Content><ofd:Layer ID='4'>"
                    + "<ofd:PageBlock ID='5'>" + words(22, 57, "项目") + words(52, 67, figure) + "</ofd:PageBlock>"
                    + "</ofd:Layer></ofd:Content>");
        }
        file.page(words(20, 20, "说明"));
        RawDocument document = read(file);
        assertThat(document.elements())
                .extracting(element -> element.origin().page().orElseThrow())
                .containsExactly(1, 2, 3);
        assertThat(cells(document)).containsExactly("项目", "", "", "1.00");
        assertThat(lines(document)).containsExactly("说明");
    }

    @Test
    void aPageHasItsOwnPaperAndPlacesAreCountedFromIt() throws Exception {
        RawDocument document = read(new HandMade()
                .pagePart("<ofd:Area><ofd:PhysicalBox>10 10 297 210</ofd:PhysicalBox></ofd:Area><ofd:Content>"
                        + "<ofd:Layer ID='1'>" + words(270, 40, "右边") + "</ofd:Layer></ofd:Content>"));
        assertThat(document.elements().getFirst().origin().box().orElseThrow().left())
                .isCloseTo(260 * POINTS, within(0.1));
    }

    @Test
    void whatIsNotShownIsNotRead() throws Exception {
        String hidden = words(22, 67, "隐藏").replace("<ofd:TextObject", "<ofd:TextObject Visible='false'");
        String outside = words(300, 67, "纸外");
        String unpainted = ruling(20, 80, 2, 2).replace("<ofd:PathObject", "<ofd:PathObject Stroke='false'");
        RawDocument document = read(new HandMade().page(words(20, 20, "看得见") + hidden + outside + unpainted));
        assertThat(lines(document)).containsExactly("看得见");
        assertThat(document.elements()).hasSize(1);
    }

    @Test
    void pagesMayBeNamedInAnyWay() throws Exception {
        HandMade file = new HandMade().part("Doc_0/Document.xml", HandMade.element("Document", """
                <ofd:CommonData/><ofd:Pages><ofd:Page ID='1' BaseLoc='/doc_0\\P\\content.XML'/>
                <ofd:Page ID='2' BaseLoc='../Doc_0/./Q.xml'/></ofd:Pages>"""));
        String first = "<ofd:Content><ofd:Layer ID='1'>" + words(20, 20, "第一页") + "</ofd:Layer></ofd:Content>";
        file.part("Doc_0/P/Content.xml", HandMade.element("Page", first));
        file.part("Doc_0/Q.xml", HandMade.element("Page", first.replace("一", "二")));
        assertThat(lines(read(file))).containsExactly("第一页", "第二页");
    }
}
