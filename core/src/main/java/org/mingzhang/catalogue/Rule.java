package org.mingzhang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.ExpressionException;
import org.mingzhang.expression.ExpressionParser;

/**
 * What the catalogue says of one check that is not a statement over cells: those that the forms' shapes imply, those of
 * accounts and of tables, and those of the document's words.
 *
 * @param id         unique in the rule set; findings name it, often with the form behind it
 * @param test       what it puts to the test
 * @param title      in Chinese, what should be so
 * @param kind       the contract's kind of the finding
 * @param severity   {@code error}, {@code warning} or {@code info}
 * @param certainty  {@code certain} or {@code likely}
 * @param basis      the ground
 * @param words      the lists of words and patterns that the test takes, by attribute
 * @param says       the sentence of the finding, with {@code {found}} for the words found
 * @param suggestion what to do
 * @param good       small disclosures that pass
 * @param bad        small disclosures that do not
 */
public record Rule(
        String id,
        RuleTest test,
        String title,
        String kind,
        String severity,
        String certainty,
        Basis basis,
        Map<String, List<String>> words,
        Optional<String> says,
        Optional<String> suggestion,
        List<String> good,
        List<String> bad) {
    /** The attribute that names the older document. */
    static final String AGAINST = "against";
    /** The attribute that names what bound rows range over. */
    static final String FOR = "for";

    public Rule {
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** The words of that attribute. */
    public List<String> words(String attribute) {
        return words.getOrDefault(attribute, List.of());
    }

    /** The patterns of that attribute; the loader has tried that they can be read. */
    public List<Pattern> patterns(String attribute) {
        Function<String, Pattern> compile = Pattern::compile;
        return words(attribute).stream().map(compile).toList();
    }

    /** The comparisons of that attribute, this document left and the older one right; tried by the loader. */
    public List<Comparison> comparisons(String attribute) {
        return words(attribute).stream()
                .map(text -> {
                    try {
                        return ExpressionParser.comparison(text);
                    } catch (ExpressionException e) {
                        throw new IllegalStateException("not tried by the loader: " + text, e);
                    }
                })
                .toList();
    }

    /** Whether it holds a document against that older one. */
    public boolean isAgainst(Predecessor older) {
        return words(AGAINST).contains(older.id());
    }

    /** Over what the bound rows of its comparisons range. */
    public Optional<Check.Range> forEach() {
        return words(FOR).stream()
                .flatMap(name -> Check.Range.of(name).stream())
                .findFirst();
    }
}
