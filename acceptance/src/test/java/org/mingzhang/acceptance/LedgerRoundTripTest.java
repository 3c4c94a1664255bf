package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mingzhang.acceptance.AnyDisclosure.Recipe;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.mingzhang.write.pdf.DisclosurePdf;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/**
 * Whatever the ledger, what is compiled of it and written in a format is read as what it was. How many ledgers each format is
 * tried with stands in {@code junit-platform.properties}; {@code -Djqwik.tries.default=300} tries more. Each build draws the
 * same: a difference that is still there in one of many (decision 0012) must not stop somebody else's work.
 */
class LedgerRoundTripTest {
    private static final String SEED = "20261122";
    private static final Catalogue CATALOGUE = RealCatalogue.get();

    private final ReadBack reader = new ReadBack(CATALOGUE);
    private final Auditor auditor = new Auditor(CATALOGUE);

    @Provide
    Arbitrary<Recipe> recipes() {
        return AnyDisclosure.recipes();
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = SEED)
    void json(@ForAll("recipes") Recipe recipe) throws Exception {
        Disclosure original = new AnyDisclosure(CATALOGUE).of(recipe);
        assertThat(reader.of(DisclosureJson.of(original).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(original);
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = SEED)
    void html(@ForAll("recipes") Recipe recipe) throws Exception {
        Disclosure original = new AnyDisclosure(CATALOGUE).of(recipe);
        same(original, DisclosureHtml.of(original, CATALOGUE).getBytes(StandardCharsets.UTF_8));
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = SEED)
    void xlsx(@ForAll("recipes") Recipe recipe) throws Exception {
        Disclosure original = new AnyDisclosure(CATALOGUE).of(recipe);
        same(original, DisclosureWorkbook.of(original, CATALOGUE));
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = SEED)
    void docx(@ForAll("recipes") Recipe recipe) throws Exception {
        Disclosure original = new AnyDisclosure(CATALOGUE).of(recipe);
        same(original, DisclosureDocx.of(original, CATALOGUE));
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = SEED)
    void ofd(@ForAll("recipes") Recipe recipe) throws Exception {
        Disclosure original = new AnyDisclosure(CATALOGUE).of(recipe);
        same(original, DisclosureOfd.of(original, CATALOGUE));
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = SEED)
    void pdf(@ForAll("recipes") Recipe recipe) throws Exception {
        Disclosure original = new AnyDisclosure(CATALOGUE).of(recipe);
        same(original, DisclosurePdf.of(original, CATALOGUE));
    }

    private void same(Disclosure original, byte[] file) throws Exception {
        Disclosure read = reader.of(file);
        assertThat(Carried.differences(original, read)).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(faults(read)).isEqualTo(faults(original));
    }

    /** What the audit holds against the tables; a reading that puts a row in another place shows here. */
    private List<String> faults(Disclosure disclosure) {
        return auditor.audit(disclosure.withSections(List.of())).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.rule() + " " + finding.message())
                .sorted()
                .toList();
    }
}
