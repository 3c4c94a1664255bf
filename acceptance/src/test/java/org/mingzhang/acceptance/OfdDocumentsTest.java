package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.audit.AnyBooks;
import org.mingzhang.audit.Books;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;
import org.mingzhang.write.ofd.DisclosureOfd;
import tools.jackson.databind.JsonNode;

/** What is written as an OFD is read again as what it was. */
class OfdDocumentsTest {
    private static final Catalogue CATALOGUE = RealCatalogue.get();

    private final ReadBack reader = new ReadBack(CATALOGUE);

    @TempDir
    private Path folder = Path.of("");

    @Provide
    Arbitrary<Books> books() {
        return AnyBooks.arbitrary();
    }

    @Property(tries = 4)
    void anyDisclosure(@ForAll("books") Books books) throws Exception {
        Disclosure original = books.disclosure();
        Disclosure read = reader.of(DisclosureOfd.of(original, CATALOGUE));
        assertThat(read.source().format()).isEqualTo("ofd");
        assertThat(read.unread()).isEmpty();
        assertThat(read.unitName()).isEqualTo(original.unitName());
        assertThat(ReadBack.content(read)).isEqualTo(ReadBack.content(original));
    }

    /** Forms of several pages, on each of which the headings come again. */
    @Test
    void aTableOfManyPages() throws Exception {
        Disclosure original = Books.small().disclosure();
        Table form = original.tables().stream()
                .filter(table -> table.formId().equals("expenditure"))
                .findFirst()
                .orElseThrow();
        List<Row> rows = new ArrayList<>(form.rows());
        Row last = rows.getLast();
        for (int more = 0; more < 80; more++) {
            rows.add(last.withCells(last.cells()));
        }
        Disclosure read = reader.of(DisclosureOfd.of(original.withTables(List.of(form.withRows(rows))), CATALOGUE));
        assertThat(read.tables()).singleElement().satisfies(table -> assertThat(
                        table.rows().stream().map(OfdDocumentsTest::cells).toList())
                .isEqualTo(rows.stream().map(OfdDocumentsTest::cells).toList()));
    }

    @Test
    void theExampleWithItsNarrative() throws Exception {
        Disclosure original = Samples.read(Repository.example());
        Disclosure read = reader.of(DisclosureOfd.of(original, CATALOGUE));
        assertThat(ReadBack.content(read)).isEqualTo(ReadBack.content(original));
        assertThat(read.unread()).isEmpty();
        String words = words(read.sections());
        assertThat(original.sections())
                .filteredOn(section -> !section.no().isEmpty())
                .isNotEmpty()
                .allMatch(section -> words.contains(words(List.of(section))));
    }

    @Test
    void aRealFinalAccountWithPerformanceSheets() throws Exception {
        Path file = Repository.files(Shared.samples().resolve("text"), "final-account.txt")
                .getFirst();
        Disclosure original = Samples.read(file);
        Disclosure read = reader.of(DisclosureOfd.of(original, CATALOGUE));
        assertThat(ReadBack.content(read)).isEqualTo(ReadBack.content(original));
        assertThat(read.performance()).hasSameSizeAs(original.performance());
    }

    @Test
    void theAuditFindsInTheFileWhatItFindsInTheTables() throws Exception {
        Path ofd =
                Files.write(folder.resolve("a.ofd"), DisclosureOfd.of(Samples.read(Repository.example()), CATALOGUE));
        Command command = Command.run("audit", "--format", "json", ofd);
        assertThat(command.status()).isEqualTo(1);
        JsonNode document = command.json().path(0);
        assertThat(document.path("summary").path("unread").asInt()).isZero();
        List<String> found = ofTables(document);
        assertThat(found)
                .isNotEmpty()
                .isEqualTo(ofTables(Command.run("audit", "--format", "json", Repository.example())
                        .json()
                        .path(0)));
        assertThat(Command.run("audit", ofd).out()).containsPattern("第 ?\\d+ ?页");
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.label());
        row.cells().values().forEach(cell -> cells.add(cell.text()));
        return cells;
    }

    /** The narrative without its breaks and the numbers of pages. */
    private static String words(List<Section> sections) {
        StringBuilder words = new StringBuilder();
        sections.stream().map(Section::text).forEach(words::append);
        return words.toString().replaceAll("— \\d+ —|\\s+", "");
    }

    private static List<String> ofTables(JsonNode document) {
        List<String> found = new ArrayList<>();
        for (JsonNode finding : document.path("findings")) {
            String rule = finding.path("rule").asString();
            if (finding.path("kind").asString().endsWith("-sum")) {
                found.add(rule + " " + finding.path("message").asString());
            }
        }
        return found.stream().sorted().toList();
    }
}
