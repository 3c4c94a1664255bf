package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Builds a rule of its attributes and reports what is not as it must be. */
final class RuleBuilder {
    private static final Set<String> PATTERNS = Set.of("pattern", "except", "every", "any", "where");
    private static final Set<String> WORDS = Set.of(
            "in",
            "proof",
            "words",
            "once",
            "pairs",
            "joint",
            "more",
            "less",
            "levels",
            "units",
            "few",
            "none",
            "groups",
            "periods",
            "limit",
            "forms",
            Rule.AGAINST,
            Rule.FOR);
    private static final Set<String> COMPARISONS = Set.of("that", "said");
    private static final Set<String> LISTS =
            Stream.of(PATTERNS, WORDS, COMPARISONS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PLAIN =
            Set.of("test", "title", "kind", "severity", "certainty", "basis", "says", "suggestion", "examples");
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");
    private static final Set<String> CERTAINTIES = Set.of("certain", "likely");
    /** The contract's kinds of finding. */
    static final Set<String> KINDS = Set.of(
            "row-sum",
            "column-sum",
            "hierarchy-sum",
            "cross-table",
            "text-vs-table",
            "text-arithmetic",
            "text-contradiction",
            "score-arithmetic",
            "performance-logic",
            "missing-content",
            "placeholder",
            "naming",
            "reason-implausible",
            "zero-base",
            "unit-format",
            "cross-year",
            "other");
    /** A repetition of what itself repeats without bound takes time without bound. */
    private static final Pattern NESTED = Pattern.compile("[+*]\\)[+*{]|\\}\\)[+*]");

    private final Mistakes mistakes;
    private final YearComparisons comparisons;

    /** A builder that checks against these form sets what rules over years compare. */
    RuleBuilder(Mistakes mistakes, List<FormSet> sets) {
        this.mistakes = mistakes;
        comparisons = new YearComparisons(mistakes, sets);
    }

    /** The rule, where enough of it is well formed. */
    Optional<Rule> build(String id, Map<String, Node> attributes) {
        Node any = attributes.values().iterator().next();
        YamlMap rule = new YamlMap(any, attributes, mistakes);
        rule.entries().forEach((key, value) -> known(key, value));
        String testId = rule.text("test").orElse(id);
        Optional<RuleTest> test = RuleTest.of(testId);
        if (test.isEmpty()) {
            mistakes.at(any, "没有名为“" + testId + "”的检查办法", Mistakes.didYouMean(testId, RuleTest.ids()) + "，或者用 test 写明");
            return Optional.empty();
        }
        String severity = oneOf(rule, "severity", SEVERITIES);
        String certainty = oneOf(rule, "certainty", CERTAINTIES);
        Optional<Basis> basis = rule.get("basis").flatMap(node -> Basis.of(node, mistakes));
        if (basis.isEmpty()) {
            mistakes.at(any, "规则“" + id + "”缺少 basis", "请写明依据 text、来源 source、可信程度 confidence");
            return Optional.empty();
        }
        if (basis.get().recalled() && !(severity.equals("info") && certainty.equals("likely"))) {
            mistakes.at(any, "规则“" + id + "”的依据未经核实（recall）", "请写 severity: info 和 certainty: likely");
        }
        List<String> good = examples(rule, "good");
        List<String> bad = examples(rule, "bad");
        if (bad.isEmpty() || good.isEmpty()) {
            mistakes.at(any, "规则“" + id + "”缺少示例", "请在 examples 下写出 good 和 bad，各至少一例");
        }
        comparisons.check(rule, test.get());
        if (test.get() == RuleTest.DIMENSION
                && rule.texts("where").size() != rule.texts("groups").size()) {
            mistakes.at(any, "规则“" + id + "”的 where 和 groups 不是一一对应", "请使两者个数相同，次序一致");
        }
        return Optional.of(new Rule(
                id,
                test.get(),
                rule.requiredText("title"),
                oneOf(rule, "kind", KINDS),
                severity,
                certainty,
                basis.get(),
                words(rule),
                rule.text("says"),
                rule.text("suggestion"),
                good,
                bad));
    }

    private void known(String key, Node value) {
        if (!PLAIN.contains(key) && !LISTS.contains(key) && !key.equals(RuleLayer.OFF)) {
            List<String> all = new ArrayList<>(PLAIN);
            all.addAll(LISTS);
            mistakes.at(value, "不认识的属性“" + key + "”", Mistakes.didYouMean(key, all));
        }
    }

    private Map<String, List<String>> words(YamlMap rule) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        rule.entries().forEach((key, node) -> {
            if (LISTS.contains(key)) {
                List<String> list = node instanceof SequenceNode
                        ? YamlMap.texts(node, mistakes)
                        : YamlMap.scalar(node, mistakes).stream().toList();
                words.put(key, list);
                if (PATTERNS.contains(key)) {
                    list.forEach(pattern -> check(node, pattern));
                }
            }
        });
        return words;
    }

    private void check(Node node, String pattern) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            if (NESTED.matcher(pattern).find()) {
                mistakes.at(node, "正则表达式“" + pattern + "”中重复套着重复", "请改写，使重复的部分里不再有 +、* 或 {}");
            } else if (compiled.matcher("").find()) {
                mistakes.at(node, "正则表达式“" + pattern + "”连空文字也匹配", "请改写");
            }
        } catch (PatternSyntaxException e) {
            mistakes.at(node, "正则表达式“" + pattern + "”有误", "请检查括号和反斜杠，从第 " + (e.getIndex() + 1) + " 个字符看起");
        }
    }

    private List<String> examples(YamlMap rule, String name) {
        return rule.map("examples")
                .map(all -> all.onlyKnows(Set.of("good", "bad")).texts(name))
                .orElseGet(List::of);
    }

    private String oneOf(YamlMap rule, String key, Set<String> allowed) {
        String value = rule.requiredText(key);
        if (!value.isEmpty() && !allowed.contains(value)) {
            mistakes.at(rule.get(key).orElseThrow(), key + " 不能是“" + value + "”", Mistakes.didYouMean(value, allowed));
        }
        return value;
    }
}
