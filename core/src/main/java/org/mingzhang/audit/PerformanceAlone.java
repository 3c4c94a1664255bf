package org.mingzhang.audit;

import java.util.stream.Stream;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Unread;

/**
 * Tells a document on performance that stands by itself (self-evaluations, a report on monitoring or evaluation) from a budget or
 * final account: it has performance sheets, and neither a statutory table nor the title of one.
 */
public final class PerformanceAlone {
    private PerformanceAlone() {}

    /** Whether the document is on performance alone, so that nothing else can be missing from it. */
    public static boolean is(Disclosure disclosure, FormSet forms) {
        return !disclosure.performance().isEmpty()
                && disclosure.tables().isEmpty()
                && forms.forms().stream()
                        .filter(form -> form.sheet().isEmpty())
                        .map(Form::title)
                        .noneMatch(title -> words(disclosure).anyMatch(words -> words.contains(title)));
    }

    private static Stream<String> words(Disclosure disclosure) {
        return Stream.concat(
                disclosure.sections().stream().map(Section::text),
                disclosure.unread().stream().map(Unread::text));
    }
}
