package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.disclosure.Kind;

/** Regions over regions, years over years. */
class InheritanceTest {
    @TempDir
    private Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new CatalogueFolder(temporary);
        folder.write("nation/forms.yaml", """
                region: nation
                kind: final-account
                from: 2019
                forms:
                  spending:
                    number: 公开05
                    title: 支出表
                    columns: {total: {path: [合计]}, basic: {path: [基本支出]}}
                    rows: {of: accounts, classification: functional, totals: {total: {label: 合计}}}
                  summary:
                    number: 公开01
                    title: 总表
                    sides:
                      income:
                        columns: {amount: {path: [金额]}}
                        rows: {grand: {label: 总计}}
                      expenditure:
                        columns: {amount: {path: [金额]}}
                        rows: {grand: {label: 总计}}
                """);
        folder.write("nation/checks.yaml", """
                region: nation
                kind: final-account
                from: 2019
                checks:
                  agree:
                    title: 相等
                    that: spending[total].total == spending[total].basic
                    basis: 试验
                    examples: {good: ["spending[total].total = 0"], bad: ["spending[total].total = 1"]}
                  balance:
                    title: 平衡
                    that: summary.income[grand].amount == summary.expenditure[grand].amount
                    basis: 试验
                    examples: {good: ["summary.income[grand].amount = 0"], bad: ["summary.income[grand].amount = 1"]}
                """);
    }

    @Test
    void aRegionWithoutFilesOfItsOwnHasThoseOfTheRegionAbove() throws CatalogueException {
        assertThat(form("city", 2024, "spending")).map(Form::title).contains("支出表");
    }

    @Test
    void aRegionChangesWhatItStatesAndKeepsTheRest() throws Exception {
        city("2020", "spending: {title: 市支出表}");

        assertThat(form("city", 2024, "spending")).hasValueSatisfying(form -> {
            assertThat(form.title()).isEqualTo("市支出表");
            assertThat(form.number()).contains("公开05");
            assertThat(form.sides().getFirst().columns()).hasSize(2);
            assertThat(form.source()).isEqualTo("city-2020");
        });
        assertThat(form("province", 2024, "spending")).map(Form::title).contains("支出表");
    }

    @Test
    void columnsAreReplacedWhole() throws Exception {
        city("2020", "spending: {columns: {total: {path: [合计]}, basic: {path: [基本]}, other: {path: [其他]}}}");

        assertThat(form("city", 2024, "spending")
                        .orElseThrow()
                        .sides()
                        .getFirst()
                        .columns())
                .extracting(ColumnSpec::key)
                .containsExactly("total", "basic", "other");
    }

    @Test
    void aLaterYearStandsOverAnEarlierOneFromItsOwnYearOn() throws Exception {
        city("2020", "spending: {title: 旧表, number: 公开15}");
        city("2023", "spending: {title: 新表}");

        assertThat(form("city", 2022, "spending")).map(Form::title).contains("旧表");
        assertThat(form("city", 2023, "spending")).map(Form::title).contains("新表");
        assertThat(form("city", 2026, "spending")).map(Form::title).contains("新表");
        assertThat(form("city", 2026, "spending")).flatMap(Form::number).contains("公开15");
    }

    @Test
    void aYearBeforeAllOthersTakesTheEarliest() throws Exception {
        city("2020", "spending: {title: 旧表}");
        city("2023", "spending: {title: 新表}");

        assertThat(form("city", 2015, "spending")).map(Form::title).contains("旧表");
    }

    @Test
    void aRegionThatBeganBeforeTheNationTakesEveryFileOfTheNationsEarliestYear() throws Exception {
        city("2017", "spending: {title: 市支出表}");

        FormSet set = folder.load().formSet("city", Kind.FINAL_ACCOUNT, 2017);

        assertThat(set.form("spending")).flatMap(Form::number).contains("公开05");
        assertThat(set.form("summary")).isPresent();
        assertThat(set.checks()).extracting(Check::id).containsExactly("agree", "balance");
    }

    @Test
    void anAbsentFormIsNotThereAndItsChecksDoNotApply() throws Exception {
        city("2020", "summary: absent");

        FormSet set = folder.load().formSet("city", Kind.FINAL_ACCOUNT, 2024);

        assertThat(set.form("summary")).isEmpty();
        assertThat(set.checks()).extracting(Check::id).containsExactly("agree");
    }

    @Test
    void aCheckThatIsOffIsNotRunInThatRegion() throws Exception {
        folder.write("city/2020.yaml", """
                region: city
                kind: final-account
                from: 2020
                checks: {agree: off}
                """);

        Catalogue catalogue = folder.load();

        assertThat(catalogue.formSet("city", Kind.FINAL_ACCOUNT, 2024).checks())
                .extracting(Check::id)
                .containsExactly("balance");
        assertThat(catalogue.formSet("province", Kind.FINAL_ACCOUNT, 2024).checks())
                .extracting(Check::id)
                .containsExactly("agree", "balance");
    }

    @Test
    void oneSideIsChangedAndTheOtherKept() throws Exception {
        city("2020", "summary: {sides: {income: {rows: {grand: {label: 收入总计}}}}}");

        Form form = form("city", 2024, "summary").orElseThrow();

        assertThat(label(form, "income")).isEqualTo("收入总计");
        assertThat(label(form, "expenditure")).isEqualTo("总计");
        assertThat(form.side(Optional.of("income")).orElseThrow().columns()).hasSize(1);
    }

    private void city(String from, String form) throws IOException {
        folder.write("city/" + from + ".yaml", """
                region: city
                kind: final-account
                from: %s
                forms:
                  %s
                """.formatted(from, form));
    }

    private Optional<Form> form(String region, int year, String id) throws CatalogueException {
        return folder.load().formSet(region, Kind.FINAL_ACCOUNT, year).form(id);
    }

    private static String label(Form form, String side) {
        return ((RowsSpec.Named) form.side(Optional.of(side)).orElseThrow().rows())
                .rows()
                .getFirst()
                .label();
    }
}
