package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mingzhang.catalogue.Scoring.Claim;
import org.mingzhang.catalogue.Scoring.DerivedRate;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.catalogue.Scoring.Quotient;
import org.mingzhang.catalogue.Scoring.Use;
import org.mingzhang.order.InOrder;
import org.mingzhang.performance.Aim;
import org.mingzhang.performance.Grade;
import org.mingzhang.performance.Marking;
import org.mingzhang.performance.Operator;
import org.mingzhang.performance.ScoringStandard;
import org.mingzhang.performance.Shortfall;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Builds what the files say of performance sheets and reports what is not as it must be. */
final class ScoringBuilder {
    /** The rules that a sentence of the narrative can fall under. */
    private static final List<RuleTest> CLAIMS = List.of(
            RuleTest.NARRATIVE_FIGURE,
            RuleTest.NARRATIVE_GRADE,
            RuleTest.NARRATIVE_TARGETS,
            RuleTest.NARRATIVE_AMOUNT,
            RuleTest.NARRATIVE_ACTUAL);

    /** What a self-evaluation can be of. */
    private static final List<String> SUBJECTS = List.of(Scoring.DEPARTMENT, Scoring.PROJECT);

    private final Mistakes mistakes;

    ScoringBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** What the merged entries say, by part and id. */
    Scoring build(Map<String, Map<String, Map<String, Node>>> parts) {
        List<ScoringStandard> standards = new ArrayList<>();
        entries(parts, "standards").forEach((id, entry) -> {
            entry.onlyKnows(Set.of("title", "full-from"));
            decimal(entry, "full-from")
                    .ifPresent(from -> standards.add(new ScoringStandard(id, entry.requiredText("title"), from)));
        });
        List<Marking> markings = new ArrayList<>();
        entries(parts, "markings").forEach((id, entry) -> marking(id, entry).ifPresent(markings::add));
        Map<String, Use> uses = new LinkedHashMap<>();
        entries(parts, "use")
                .forEach((id, entry) -> use(id, entry, standards, markings).ifPresent(use -> uses.put(id, use)));
        List<Grade> grades = new ArrayList<>();
        entries(parts, "grades").forEach((id, entry) -> {
            entry.onlyKnows(Set.of("name", "heard-as", "from"));
            decimal(entry, "from")
                    .ifPresent(
                            from -> grades.add(new Grade(entry.requiredText("name"), entry.texts("heard-as"), from)));
        });
        List<DerivedRate> rates = new ArrayList<>();
        entries(parts, "rates").forEach((id, entry) -> rates.add(rate(entry)));
        IndicatorSystemBuilder system = new IndicatorSystemBuilder(mistakes);
        List<Level> levels = system.levels(entries(parts, "levels"));
        List<Claim> claims = new ArrayList<>();
        entries(parts, "claims").forEach((id, entry) -> claim(id, entry).ifPresent(claims::add));
        return new Scoring(
                standards,
                markings,
                uses,
                grades,
                operators(parts.getOrDefault("operators-before", Map.of())),
                operators(parts.getOrDefault("operators-after", Map.of())),
                rates,
                system.shares(entries(parts, "shares")),
                levels,
                system.library(entries(parts, "library"), levels),
                system.proposals(entries(parts, "proposals")),
                new ReportBuilder(mistakes).reports(entries(parts, "reports")),
                claims);
    }

    private Map<String, YamlMap> entries(Map<String, Map<String, Map<String, Node>>> parts, String part) {
        Map<String, YamlMap> entries = new LinkedHashMap<>();
        parts.getOrDefault(part, Map.of()).forEach((id, attributes) -> attributes.values().stream()
                .findFirst()
                .ifPresent(any -> entries.put(id, new YamlMap(any, attributes, mistakes))));
        return entries;
    }

    private Optional<Marking> marking(String id, YamlMap entry) {
        List<String> known = new ArrayList<>(List.of("title", "none-below", "overshot-above"));
        Arrays.stream(Aim.values()).map(Aim::id).forEach(known::add);
        entry.onlyKnows(InOrder.set(known));
        Map<Aim, Shortfall> shortfalls = new LinkedHashMap<>();
        for (Aim aim : Aim.values()) {
            String text = entry.requiredText(aim.id());
            Optional<Shortfall> shortfall = Shortfall.of(text);
            if (shortfall.isEmpty()) {
                List<String> ids =
                        Arrays.stream(Shortfall.values()).map(Shortfall::id).toList();
                mistakes.at(entry.node(), aim.id() + " 不能是“" + text + "”", Mistakes.didYouMean(text, ids));
            }
            shortfall.ifPresent(of -> shortfalls.put(aim, of));
        }
        Optional<BigDecimal> overshot = YamlDecimals.optional(entry, "overshot-above", mistakes);
        return decimal(entry, "none-below")
                .map(below -> new Marking(id, entry.requiredText("title"), shortfalls, below, overshot));
    }

    private Optional<Use> use(String id, YamlMap entry, List<ScoringStandard> standards, List<Marking> markings) {
        entry.onlyKnows(Set.of("execution", "indicators"));
        if (!SUBJECTS.contains(id)) {
            mistakes.at(entry.node(), "不认识的“" + id + "”", Mistakes.didYouMean(id, SUBJECTS));
        }
        Optional<ScoringStandard> execution = named(entry, "execution", standards, ScoringStandard::id);
        Optional<Marking> indicators = named(entry, "indicators", markings, Marking::id);
        return execution.flatMap(rate -> indicators.map(marking -> new Use(rate, marking)));
    }

    private <T> Optional<T> named(YamlMap entry, String key, List<T> all, Function<T, String> id) {
        String text = entry.requiredText(key);
        Optional<T> named =
                all.stream().filter(each -> id.apply(each).equals(text)).findFirst();
        if (named.isEmpty()) {
            mistakes.at(
                    entry.node(),
                    key + " 中没有名为“" + text + "”的评分办法",
                    Mistakes.didYouMean(text, all.stream().map(id).toList()));
        }
        return named;
    }

    private DerivedRate rate(YamlMap entry) {
        entry.onlyKnows(Set.of("names", "ways", "backed-by"));
        List<Quotient> ways = new ArrayList<>();
        entry.get("ways").ifPresent(node -> {
            if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(each -> {
                    YamlMap way = YamlMap.of(each, mistakes).onlyKnows(Set.of("of", "over"));
                    ways.add(new Quotient(amounts(way, "of"), amounts(way, "over")));
                });
            } else {
                mistakes.at(node, "ways 应为列表", "请写成 - {of: [...], over: [...]} 的形式");
            }
        });
        List<RateTerm> backedBy = entry.has("backed-by") ? amounts(entry, "backed-by") : List.of();
        return new DerivedRate(entry.texts("names"), ways, backedBy);
    }

    private List<RateTerm> amounts(YamlMap way, String key) {
        List<String> texts = way.texts(key);
        if (texts.isEmpty()) {
            mistakes.at(way.node(), "缺少 " + key, "请写出金额，如 total.revised");
        }
        List<RateTerm> amounts = new ArrayList<>();
        for (String text : texts) {
            RateTerm.parse(text)
                    .ifPresentOrElse(
                            amounts::add,
                            () -> mistakes.at(
                                    way.node(),
                                    "“" + text + "”不是金额的写法",
                                    "请写作 total.revised、income-expenditure.income[total].amount 或者 budget:procurement.goods"));
        }
        return amounts;
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
            measures.values().stream()
                    .filter(measure ->
                            !Measure.isKnown(measure, compiled.namedGroups().keySet()))
                    .forEach(measure -> mistakes.at(
                            entry.node(), "不认识的数“" + measure + "”", Mistakes.didYouMean(measure, Measure.names())));
            String rule = entry.requiredText("rule");
            Optional<RuleTest> test = RuleTest.of(rule).filter(CLAIMS::contains);
            if (test.isEmpty()) {
                List<String> ids = CLAIMS.stream().map(RuleTest::id).toList();
                mistakes.at(entry.node(), "rule 不能是“" + rule + "”", Mistakes.didYouMean(rule, ids));
            }
            return test.map(each -> new Claim(id, each, compiled, measures, entry.texts("sum")));
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
        return YamlDecimals.required(entry, key, mistakes);
    }
}
