package org.mingzhang.catalogue;

import java.util.List;
import java.util.Optional;

/** The rules in force for one kind of disclosure in one region and year; those switched off are not among them. */
public record RuleSet(List<Rule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The rules that put this to the test. */
    public List<Rule> all(RuleTest test) {
        return rules.stream().filter(rule -> rule.test() == test).toList();
    }

    /** The rule that puts this to the test; none where it is switched off. */
    public Optional<Rule> of(RuleTest test) {
        return rules.stream().filter(rule -> rule.test() == test).findFirst();
    }
}
