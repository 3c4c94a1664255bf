package org.mingzhang.catalogue;

import java.util.Optional;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.mingzhang.expression.ExpressionException;
import org.mingzhang.expression.ExpressionParser;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses the expressions of catalogue files and reports those that are not well formed. */
final class Expressions {
    private Expressions() {}

    static Optional<Expression> expression(Node node, Mistakes mistakes) {
        return parse(node, mistakes, ExpressionParser::expression);
    }

    static Optional<Comparison> comparison(Node node, Mistakes mistakes) {
        return parse(node, mistakes, ExpressionParser::comparison);
    }

    private static <T> Optional<T> parse(Node node, Mistakes mistakes, Parser<T> parser) {
        Optional<String> text = YamlMap.scalar(node, mistakes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.parse(text.get()));
        } catch (ExpressionException e) {
            mistakes.at(
                    node, "表达式“" + text.get() + "”第 " + (e.position() + 1) + " 个字符处有误", e.getMessage() + "（减号两侧须有空格）");
            return Optional.empty();
        }
    }

    private interface Parser<T> {
        T parse(String text) throws ExpressionException;
    }
}
