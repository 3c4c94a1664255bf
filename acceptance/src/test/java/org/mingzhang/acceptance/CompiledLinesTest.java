package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.LineRuns;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.compile.DisclosureCompiler;
import org.mingzhang.ledger.compile.Names;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.SheetSubjects;
import org.mingzhang.money.Fen;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.json.DisclosureJsonReader;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.json.DisclosureJson;

/** Every figure of a compiled disclosure says in JSON and on the page which lines of the ledger it comes from. */
class CompiledLinesTest {
    private static final Names NAMES = new Names() {
        @Override
        public String unit(String code) {
            return code;
        }

        @Override
        public boolean isAgency(String code) {
            return true;
        }

        @Override
        public Optional<ProjectName> project(String code) {
            return Optional.empty();
        }
    };

    private final Catalogue catalogue = RealCatalogue.get();
    private final Disclosure compiled = new DisclosureCompiler(catalogue)
            .compile(
                    new Order("luoyang", Kind.FINAL_ACCOUNT, 2024, "909", Optional.of("云溪区档案馆")),
                    List.of(
                            fact(FactKind.SPENT, "A-1", "2012601", 1_000_000),
                            fact(FactKind.SPENT, "A-2", "2012601", 2_000_000),
                            fact(FactKind.SPENT, "B-1", "2080505", 4_000_000),
                            fact(FactKind.RECEIVED, "R", "2012601", 7_000_000)),
                    NAMES,
                    SheetSubjects.NONE)
            .disclosure();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jsonNamesTheLinesAndIsReadAsItWasWritten() throws IOException, UnreadableException {
        String json = DisclosureJson.of(compiled);
        assertThat(json).contains("\"ledgerLines\" : [").containsOnlyOnce("\"A-2\"");
        Path file = Files.writeString(folder.resolve("compiled.json"), json);
        assertThat(new DisclosureJsonReader(catalogue).read(file)).isEqualTo(compiled);
    }

    @Test
    void aCellHasTheLinesOfItsRowAndATotalThoseOfAll() {
        Table table = compiled.tables().stream()
                .filter(each -> each.formId().equals("general-expenditure"))
                .findFirst()
                .orElseThrow();
        assertThat(lines(table, "2012601")).containsExactly("A-1", "A-2");
        assertThat(lines(table, "208")).containsExactly("B-1");
        assertThat(lines(table, "")).containsExactlyInAnyOrder("A-1", "A-2", "B-1");
    }

    @Test
    void thePageNamesTheLinesOfEachFigure() {
        Document page = Jsoup.parse(DisclosureHtml.of(compiled, catalogue));
        List<String> codes =
                List.of(page.select("main").attr("data-ledger-lines").split(" ", -1));
        assertThat(codes).isEqualTo(compiled.ledgerLines());
        assertThat(page.select("#table-general-expenditure td[data-ledger]")
                        .eachAttr("title")
                        .getFirst())
                .contains("A-1", "A-2", "B-1");
        assertThat(page.select("td[data-ledger]")).allSatisfy(cell -> new LineRuns(cell.attr("data-ledger"))
                .places()
                .forEach(place -> assertThat(place).isLessThan(codes.size())));
    }

    private List<String> lines(Table table, String code) {
        Row row = table.rows().stream()
                .filter(each -> each.code().orElse("").equals(code))
                .findFirst()
                .orElseThrow();
        Cell cell = Optional.ofNullable(row.cells().get("total")).orElseThrow();
        return cell.origin()
                .ledger()
                .orElseThrow()
                .places()
                .mapToObj(compiled.ledgerLines()::get)
                .toList();
    }

    private static Fact fact(FactKind kind, String line, String functional, long fen) {
        boolean income = kind == FactKind.RECEIVED;
        return new Fact(
                kind,
                line,
                "909001",
                Fund.GENERAL_PUBLIC_BUDGET,
                functional,
                income ? Optional.empty() : Optional.of("30101"),
                income ? Optional.empty() : Optional.of("50101"),
                income ? Optional.empty() : Optional.of(Category.PERSONNEL),
                Optional.empty(),
                new Fen(fen));
    }
}
