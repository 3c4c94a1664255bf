package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mingzhang.catalogue.PerformanceRules.Claim;
import org.mingzhang.catalogue.PerformanceRules.DerivedRate;
import org.mingzhang.catalogue.PerformanceRules.Quotient;
import org.mingzhang.performance.Grade;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.ScoringStandard;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Builds what the files say of performance sheets and reports what is not as it must be. */
final class PerformanceBuilder {
    private static final Set<String> RULE = Set.of(
            "title", "kind", "severity", "certainty", "basis", "says", "suggestion", "limit", "words", "examples");
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");
    private static final Set<String> CERTAINTIES = Set.of("certain", "likely");

    private final Mistakes mistakes;

    PerformanceBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** What the merged entries say, by part and id. */
    PerformanceRules build(Map<String, Map<String, Map<String, Node>>> parts) {
        Map<String, PerformanceRule> rules = new LinkedHashMap<>();
        entries(parts, "rules").forEach((id, entry) -> rules.put(id, rule(id, entry)));
        List<ScoringStandard> standards = new ArrayList<>();
        entries(parts, "standards").forEach((id, entry) -> {
            entry.onlyKnows(Set.of("title", "full-from"));
            decimal(entry, "full-from")
                    .ifPresent(from -> standards.add(new ScoringStandard(id, entry.requiredText("title"), from)));
        });
        List<Grade> grades = new ArrayList<>();
        entries(parts, "grades").forEach((id, entry) -> {
            entry.onlyKnows(Set.of("name", "heard-as", "from"));
            decimal(entry, "from")
                    .ifPresent(
                            from -> grades.add(new Grade(entry.requiredText("name"), entry.texts("heard-as"), from)));
        });
        List<DerivedRate> rates = new ArrayList<>();
        entries(parts, "rates").forEach((id, entry) -> rates.add(rate(entry)));
        List<Claim> claims = new ArrayList<>();
        entries(parts, "claims").forEach((id, entry) -> claim(id, entry).ifPresent(claims::add));
        return new PerformanceRules(
                rules,
                standards,
                grades,
                operators(parts.getOrDefault("operators-before", Map.of())),
                operators(parts.getOrDefault("operators-after", Map.of())),
                rates,
                claims);
    }

    private Map<String, YamlMap> entries(Map<String, Map<String, Map<String, Node>>> parts, String part) {
        Map<String, YamlMap> entries = new LinkedHashMap<>();
        parts.getOrDefault(part, Map.of()).forEach((id, attributes) -> attributes.values().stream()
                .findFirst()
                .ifPresent(any -> entries.put(id, new YamlMap(any, attributes, mistakes))));
        return entries;
    }

    private PerformanceRule rule(String id, YamlMap entry) {
        entry.onlyKnows(RULE);
        Map<String, List<String>> words = new LinkedHashMap<>();
        entry.map("words").ifPresent(all -> all.entries()
                .forEach((name, node) -> words.put(name, YamlMap.texts(node, mistakes))));
        Optional<YamlMap> examples = entry.map("examples").map(each -> each.onlyKnows(Set.of("good", "bad")));
        List<String> good = examples.map(each -> each.texts("good")).orElseGet(List::of);
        List<String> bad = examples.map(each -> each.texts("bad")).orElseGet(List::of);
        if (good.isEmpty() || bad.isEmpty()) {
            mistakes.at(entry.node(), "检查“" + id + "”缺少示例", "请在 examples 下写出 good 和 bad，各至少一例");
        }
        return new PerformanceRule(
                id,
                entry.requiredText("title"),
                entry.requiredText("kind"),
                oneOf(entry, "severity", SEVERITIES),
                oneOf(entry, "certainty", CERTAINTIES),
                entry.requiredText("basis"),
                entry.requiredText("says"),
                entry.text("suggestion"),
                entry.has("limit") ? decimal(entry, "limit") : Optional.empty(),
                words,
                good,
                bad);
    }

    private DerivedRate rate(YamlMap entry) {
        entry.onlyKnows(Set.of("names", "ways"));
        List<Quotient> ways = new ArrayList<>();
        entry.get("ways").ifPresent(node -> {
            if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(each -> {
                    YamlMap way = YamlMap.of(each, mistakes).onlyKnows(Set.of("of", "over"));
                    ways.add(new Quotient(way.texts("of"), way.texts("over")));
                });
            } else {
                mistakes.at(node, "ways 应为列表", "请写成 - {of: [...], over: [...]} 的形式");
            }
        });
        return new DerivedRate(entry.texts("names"), ways);
    }

    private Optional<Claim> claim(String id, YamlMap entry) {
        entry.onlyKnows(Set.of("rule", "pattern", "says", "sum"));
        Map<String, String> measures = new LinkedHashMap<>();
        entry.map("says").ifPresent(all -> all.entries().forEach((group, node) -> YamlMap.scalar(node, mistakes)
                .ifPresent(measure -> measures.put(group, measure))));
        String pattern = entry.requiredText("pattern");
        try {
            Pattern compiled = Pattern.compile(pattern);
            for (String group : measures.keySet()) {
                if (!compiled.namedGroups().containsKey(group)) {
                    mistakes.at(
                            entry.node(),
                            "正则表达式中没有名为“" + group + "”的组",
                            Mistakes.didYouMean(group, compiled.namedGroups().keySet()));
                    return Optional.empty();
                }
            }
            return Optional.of(new Claim(id, entry.requiredText("rule"), compiled, measures, entry.texts("sum")));
        } catch (PatternSyntaxException e) {
            mistakes.at(entry.node(), "正则表达式“" + pattern + "”有误", "请检查括号和反斜杠，从第 " + (e.getIndex() + 1) + " 个字符看起");
            return Optional.empty();
        }
    }

    private Map<Operator, List<String>> operators(Map<String, Map<String, Node>> entries) {
        Map<Operator, List<String>> operators = new LinkedHashMap<>();
        List<String> ids = Arrays.stream(Operator.values()).map(Operator::id).toList();
        entries.forEach((id, nodes) -> nodes.values().forEach(node -> Arrays.stream(Operator.values())
                .filter(operator -> operator.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        operator -> operators.put(operator, YamlMap.texts(node, mistakes)),
                        () -> mistakes.at(node, "不认识的比较“" + id + "”", Mistakes.didYouMean(id, ids)))));
        return operators;
    }

    private Optional<BigDecimal> decimal(YamlMap entry, String key) {
        String text = entry.requiredText(key);
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(text));
        }
        mistakes.at(entry.node(), key + " 应为数字，实为“" + text + "”", "请改正");
        return Optional.empty();
    }

    private String oneOf(YamlMap entry, String key, Set<String> allowed) {
        String value = entry.requiredText(key);
        if (!allowed.contains(value)) {
            mistakes.at(entry.node(), key + " 不能是“" + value + "”", Mistakes.didYouMean(value, allowed));
        }
        return value;
    }
}
