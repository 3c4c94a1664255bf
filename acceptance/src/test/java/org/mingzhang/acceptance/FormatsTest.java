package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AnyBooks;
import org.mingzhang.audit.Books;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Table;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.text.TextAdapter;

/** The same tables in every format are read as the same tables. */
class FormatsTest {
    private final ReadBack reader = new ReadBack(RealCatalogue.get());

    private interface Writer {
        Path write(RawDocument document, Path file) throws IOException;
    }

    @Provide
    Arbitrary<Books> books() {
        return AnyBooks.arbitrary();
    }

    @Property(tries = 4)
    void workbooks(@ForAll("books") Books books) throws Exception {
        same(books, "xlsx", (raw, file) -> Writers.workbook(raw, new XSSFWorkbook(), true, file));
        same(books, "xlsx", (raw, file) -> Writers.workbook(raw, new XSSFWorkbook(), false, file));
        same(books, "xls", (raw, file) -> Writers.workbook(raw, new HSSFWorkbook(), true, file));
    }

    @Property(tries = 4)
    void wordDocuments(@ForAll("books") Books books) throws Exception {
        same(books, "docx", Writers::word);
    }

    @Property(tries = 4)
    void webPages(@ForAll("books") Books books) throws Exception {
        same(books, "html", Writers::page);
    }

    /** A whole document with its narrative, as text and in every other format. */
    @Test
    void theExample() throws Exception {
        sameAsText(new TextAdapter().read(Repository.example()));
    }

    @Test
    void aPerformanceSheet() throws Exception {
        RawDocument raw = new TextAdapter().parse("""
                云泽区档案局
                2024年度部门决算
                项目支出绩效自评情况表
                项目名称\t档案库房维修\t\t\t\t\t\t
                项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
                \t年度资金总额\t20\t20\t15\t10\t75%\t7.5
                \t财政拨款\t20\t20\t15\t—\t75%\t—
                年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t
                \t维修库房三间\t\t\t\t已经维修三间\t\t
                一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
                产出指标\t数量指标\t维修间数\t≥3间\t3间\t50\t50\t
                \t质量指标\t验收合格率\t=100%\t90%\t40\t36\t材料返工，今后加强验收
                总分\t\t\t\t\t100\t93.5\t
                """);
        sameAsText(raw);
        assertThat(read(raw, Writers::word).performance().getFirst().indicators())
                .extracting(line -> line.label())
                .containsExactly("维修间数", "验收合格率");
    }

    private void sameAsText(RawDocument raw) throws Exception {
        Disclosure text = read(raw, Writers::text);
        List<Writer> writers = List.of(
                (document, file) -> Writers.workbook(document, new XSSFWorkbook(), true, file),
                (document, file) -> Writers.workbook(document, new HSSFWorkbook(), true, file),
                Writers::word,
                Writers::page);
        for (Writer writer : writers) {
            Disclosure read = read(raw, writer);
            assertThat(ReadBack.content(read)).isEqualTo(ReadBack.content(text));
            assertThat(sections(read)).isEqualTo(sections(text));
            assertThat(statements(read)).isEqualTo(statements(text));
            assertThat(sheets(read)).isEqualTo(sheets(text));
            assertThat(read.unread()).hasSameSizeAs(text.unread());
        }
    }

    private static List<String> sections(Disclosure disclosure) {
        return disclosure.sections().stream()
                .map(section -> section.no() + section.title() + "\n" + section.text())
                .toList();
    }

    private static List<String> statements(Disclosure disclosure) {
        return disclosure.statements().stream()
                .map(statement -> statement.quantity()
                        + statement.quote()
                        + statement.slots().values().stream().map(Slot::text).toList())
                .toList();
    }

    private static List<String> sheets(Disclosure disclosure) {
        return disclosure.performance().stream()
                .map(sheet -> sheet.name()
                        + Stream.of(sheet.funding().lines(), sheet.goals(), sheet.indicators())
                                .flatMap(List::stream)
                                .map(line -> line.label()
                                        + line.cells().values().stream()
                                                .map(Cell::text)
                                                .toList())
                                .toList())
                .toList();
    }

    private void same(Books books, String format, Writer writer) throws Exception {
        Disclosure original = books.disclosure();
        RawDocument raw = RawForms.of(original);
        Disclosure read = read(raw, writer);
        assertThat(read.source().format()).isEqualTo(format);
        assertThat(read.unread()).isEmpty();
        assertThat(read.unitName()).contains(RawForms.NAME);
        List<Table> withFigures = original.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
        assertThat(ReadBack.content(read)).isEqualTo(ReadBack.content(original));
        assertThat(ReadBack.content(read(raw, Writers::text))).isEqualTo(ReadBack.content(read));
        assertThat(withFigures).hasSizeGreaterThan(5);
    }

    private Disclosure read(RawDocument raw, Writer writer) throws Exception {
        return reader.of(file -> writer.write(raw, file));
    }
}
