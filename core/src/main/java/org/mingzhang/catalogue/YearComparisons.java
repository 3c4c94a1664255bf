package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Checks what a rule over years compares: left a figure of this document, right one of the older document. */
final class YearComparisons {
    private final Mistakes mistakes;
    private final List<FormSet> sets;

    YearComparisons(Mistakes mistakes, List<FormSet> sets) {
        this.mistakes = mistakes;
        this.sets = sets;
    }

    /** Reports what is not as it must be in the rule's attributes. */
    void check(YamlMap rule, RuleTest test) {
        if (test == RuleTest.YEARS_EQUAL || test == RuleTest.YEARS_SAID_BUDGET) {
            rule.requiredText(Rule.AGAINST);
            String needed = test == RuleTest.YEARS_EQUAL ? "that" : "said";
            if (rule.get(needed).isEmpty()) {
                mistakes.at(rule.node(), "缺少 " + needed, "请写出要比较的数，例如 本文件的数 == 早先文件的数");
            }
        }
        Optional<Predecessor> older = rule.text(Rule.AGAINST).flatMap(name -> older(rule, name));
        Optional<Check.Range> range = rule.text(Rule.FOR).flatMap(name -> range(rule, name));
        List<FormSet> before = sets.stream()
                .filter(set -> older.map(each -> each.kind() == set.kind()).orElse(true))
                .toList();
        for (Node node : nodes(rule, "that")) {
            Expressions.comparison(node, mistakes).ifPresent(that -> {
                there(node, that.left(), range, sets);
                there(node, that.right(), range, before);
            });
        }
        for (Node node : nodes(rule, "said")) {
            Expressions.comparison(node, mistakes).ifPresent(that -> said(node, that, before));
        }
    }

    private Optional<Predecessor> older(YamlMap rule, String name) {
        Optional<Predecessor> older = Predecessor.named(name);
        if (older.isEmpty()) {
            List<String> all =
                    Arrays.stream(Predecessor.values()).map(Predecessor::id).toList();
            mistakes.at(
                    rule.get(Rule.AGAINST).orElseThrow(), "没有名为“" + name + "”的早先文件", Mistakes.didYouMean(name, all));
        }
        return older;
    }

    private Optional<Check.Range> range(YamlMap rule, String name) {
        return new References(mistakes, Map.of(), Set.of())
                .range(name, rule.get(Rule.FOR).orElseThrow());
    }

    private static List<Node> nodes(YamlMap rule, String attribute) {
        return rule.get(attribute)
                .map(node -> node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node))
                .orElseGet(List::of);
    }

    private void there(Node node, Expression side, Optional<Check.Range> range, List<FormSet> among) {
        boolean there =
                among.stream().anyMatch(set -> new References(mistakes, forms(set), Set.of()).areThere(side, range));
        if (!there) {
            mistakes.at(node, "各地区的表里都没有这里引用的行或栏", "请按 表[行].栏 或 表.收支方[行].栏 改正");
        }
    }

    private static Map<String, Form> forms(FormSet set) {
        return set.forms().stream().collect(Collectors.toMap(Form::id, Function.identity()));
    }

    /** The left side names a sentence and a quantity of it; the right side is bound as that quantity is. */
    private void said(Node node, Comparison that, List<FormSet> before) {
        List<Quantity> quantities = new ArrayList<>();
        for (FormSet set : sets) {
            if (set.kind() == Kind.FINAL_ACCOUNT) {
                quantity(set, that.left()).ifPresent(quantities::add);
            }
        }
        if (quantities.isEmpty()) {
            mistakes.at(node, "左边不是决算某一句式中的数", "请写成 句式.数，例如 general.total");
        } else {
            there(node, that.right(), quantities.getFirst().each(), before);
        }
    }

    /** The quantity that {@code sentence.quantity} names in the set. */
    static Optional<Quantity> quantity(FormSet set, Expression side) {
        if (side.leaves().size() == 1
                && side.leaves().getFirst().expression() instanceof Expression.Named named
                && named.reference().path().size() == 2) {
            List<String> path = named.reference().path();
            return set.sentences().stream()
                    .filter(sentence -> sentence.id().equals(path.getFirst()))
                    .flatMap(sentence -> sentence.quantity(path.getLast()).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
