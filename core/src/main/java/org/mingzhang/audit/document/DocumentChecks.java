package org.mingzhang.audit.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.PerformanceAlone;
import org.mingzhang.audit.Tally;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;

/** Checks the words, the parts and the order of a document against the rules of the catalogue. */
public final class DocumentChecks {
    private final Disclosure disclosure;
    private final FormSet forms;
    private final RuleSet rules;
    private final ReadingWords words;
    private final Findings findings;

    /**
     * The checks of one disclosure.
     *
     * @param catalogue knows the words that documents are read by
     * @param forms     the forms in force for it
     * @param rules     the rules in force for it
     * @param tally     where the rules are counted
     */
    public DocumentChecks(Catalogue catalogue, Disclosure disclosure, FormSet forms, RuleSet rules, Tally tally) {
        this.disclosure = disclosure;
        this.forms = forms;
        this.rules = rules;
        words = catalogue.words();
        findings = new Findings(tally);
    }

    /** The findings. */
    public List<Finding> find() {
        Set<String> contentsHeadings = new LinkedHashSet<>(words.list("contents-heading"));
        Passages passages = new Passages(disclosure, contentsHeadings);
        PatternCheck patterns = new PatternCheck(passages, findings);
        rules.all(RuleTest.PATTERN).forEach(patterns::run);
        PresenceCheck presence = new PresenceCheck(passages, findings, gaps());
        if (!PerformanceAlone.is(disclosure, forms)) {
            rules.all(RuleTest.PRESENCE).forEach(presence::run);
        }
        TermCheck terms = new TermCheck(disclosure, passages, findings);
        rules.all(RuleTest.TERM).forEach(terms::run);
        new BracketCheck(passages, findings).run(rules.all(RuleTest.BRACKETS));
        DecimalsCheck decimals = new DecimalsCheck(passages, findings);
        rules.all(RuleTest.DECIMALS).forEach(decimals::run);
        rules.of(RuleTest.REPETITION).ifPresent(rule -> new RepetitionCheck(passages, findings).run(rule));
        new ContentsCheck(disclosure, forms, passages, words.list("title-noise"), findings, gaps()).run(rules);
        new OrderCheck(passages, findings).run(rules);
        rules.of(RuleTest.HEADING_YEAR)
                .ifPresent(rule -> new HeadingYearCheck(disclosure.year(), passages, findings).run(rule));
        rules.of(RuleTest.DEPARTMENT_NAME)
                .ifPresent(rule -> new DepartmentNameCheck(disclosure.unitName(), passages, findings).run(rule));
        return findings.all();
    }

    /** Whether something was not read other than the words of performance sheets. */
    private boolean gaps() {
        List<String> sheets = forms.forms().stream()
                .filter(form -> form.sheet().isPresent())
                .map(Form::title)
                .toList();
        return disclosure.unread().stream().anyMatch(unread -> sheets.stream().noneMatch(unread.why()::contains));
    }
}
