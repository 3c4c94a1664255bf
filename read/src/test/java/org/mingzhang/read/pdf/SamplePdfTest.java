package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.raw.RawCell;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.raw.RawGrid;

/** Reads the published samples where they are at hand; they are not part of the repository. */
class SamplePdfTest {
    private static RawDocument sample(String name) throws UnreadableException {
        Optional<Path> file = samples().map(folder -> folder.resolve("pdf").resolve(name + ".pdf"));
        Assumptions.assumeTrue(file.isPresent() && Files.exists(file.get()), "the samples are not at hand");
        return Read.file(file.orElseThrow());
    }

    private static Optional<Path> samples() {
        String given = System.getProperty("mingzhang.shared");
        if (given != null) {
            return Optional.of(Path.of(given, "samples"));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static int row(RawGrid grid, String first) {
        return grid.cells().stream()
                .filter(cell -> cell.column() == 0 && cell.text().equals(first))
                .mapToInt(RawCell::row)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theUnitBudgetsTotalsStandInTheirColumns() throws Exception {
        RawDocument read = sample("putuo-fuliyuan-2024-unit-budget");
        assertThat(read.pages()).hasValue(16);
        RawGrid grid = Read.grid(read, 14);
        assertThat(grid.rows()).isEqualTo(30);
        assertThat(grid.columns()).isEqualTo(6);
        assertThat(Read.row(grid, row(grid, "合计"))).containsExactly("合计", "9,501,164", "7,380,214", "2,120,950");
        assertThat(Read.row(grid, 4)).containsExactly("301", "01", "基本工资", "758,448", "758,448", "");
        RawGrid expenditure = Read.grid(read, 9);
        assertThat(Read.row(expenditure, row(expenditure, "合计")))
                .containsExactly("合计", "12,121,164", "9,501,164", "2,620,000");
        RawGrid three = Read.grid(read, 15);
        assertThat(Read.row(three, 3)).containsExactly("6.4", "0", "0", "6.4", "", "6.4", "0");
        for (int page = 7; page <= 15; page++) {
            assertThat(Read.page(read, page).stream().filter(RawGrid.class::isInstance))
                    .as("page %d", page)
                    .hasSize(1);
        }
    }

    @Test
    void threeColumnsStandTwiceSideBySide() throws Exception {
        RawGrid grid = Read.grid(sample("putuo-shehuigongzuobu-2024-final-account"), 13);
        assertThat(grid.columns()).isEqualTo(6);
        assertThat(Read.row(grid, 1)).containsExactly("301", "工资福利支出", "95.36", "302", "商品和服务支出", "10.23");
        assertThat(Read.row(grid, 7))
                .containsExactly("30108", "机关事业单位基本养老保险缴费", "6.18", "30206", "电费", "0.00");
        assertThat(Read.row(grid, 39)).containsExactly("人员经费合计", "95.36", "公用经费合计", "10.23");
    }

    @Test
    void nestedHeadersHaveTheirSpans() throws Exception {
        RawGrid grid = Read.grid(sample("putuo-shehuigongzuobu-2024-final-account"), 14);
        assertThat(grid.columns()).isEqualTo(12);
        assertThat(Read.at(grid, 1, 0)).matches(cell -> cell.rowSpan() == 2 && cell.columnSpan() == 2);
        assertThat(Read.at(grid, 1, 4)).matches(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 6);
        assertThat(Read.at(grid, 2, 6)).matches(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 2);
    }

    @Test
    void aTableOverTwoPagesIsAGridOnEach() throws Exception {
        RawDocument read = sample("putuo-caizhengju-2025-budget");
        RawGrid first = Read.grid(read, 10);
        RawGrid second = Read.grid(read, 11);
        assertThat(first.columns()).isEqualTo(9);
        assertThat(second.columns()).isEqualTo(9);
        assertThat(Read.row(first, 5))
                .containsExactly("201", "06", "01", "行政运行", "16,231,840.80", "16,231,840.80", "", "", "");
        assertThat(Read.row(second, row(second, "合计")))
                .containsExactly("合计", "31,214,205.80", "31,214,205.80", "", "", "");
    }

    @Test
    void theBlankFormsHaveTheirGrids() throws Exception {
        RawDocument read = sample("shanghai-2024-final-account-template");
        assertThat(Read.grids(read)).hasSize(11);
        assertThat(Read.grids(read))
                .allSatisfy(grid -> assertThat(grid.cells().stream()
                                .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                                .sum())
                        .isEqualTo(grid.rows() * grid.columns()));
    }
}
