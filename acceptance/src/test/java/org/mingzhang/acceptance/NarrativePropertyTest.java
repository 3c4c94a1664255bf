package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.audit.AnyBooks;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Books;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Statement;

/** What is spoken is heard again, and nothing is wrong with it. */
class NarrativePropertyTest {
    private static final Pattern FIGURE = Pattern.compile("\\d(?:万元|%)");

    @Property(tries = 100)
    void aSpokenDisclosureHasNoErrorAndNoWarning(@ForAll("books") Books now, @ForAll("books") Books before) {
        Disclosure spoken = SpokenDisclosure.of(now.disclosure(), Optional.of(before.disclosure()));

        assertThat(grave(spoken)).isEmpty();
    }

    @Property(tries = 50)
    void everyFigureThatIsSpokenIsHeardAsWhatItIs(@ForAll("books") Books now, @ForAll("books") Books before) {
        Disclosure spoken = SpokenDisclosure.of(now.disclosure(), Optional.of(before.disclosure()));
        long figures = spoken.sections().stream()
                .mapToLong(section -> FIGURE.matcher(section.text()).results().count())
                .sum();

        assertThat(spoken.statements().stream()
                        .mapToLong(statement -> statement.slots().size())
                        .sum())
                .isEqualTo(figures);
        assertThat(spoken.statements().stream()
                        .filter(statement -> statement.sentence().equals(Statement.GENERIC)
                                || statement.slots().values().stream().anyMatch(slot -> !slot.clean()))
                        .map(Statement::quote))
                .isEmpty();
    }

    private static List<Finding> grave(Disclosure disclosure) {
        return new Auditor(RealCatalogue.get())
                .audit(disclosure).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
    }

    @Provide
    Arbitrary<Books> books() {
        return AnyBooks.arbitrary();
    }
}
