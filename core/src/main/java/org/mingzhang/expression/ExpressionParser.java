package org.mingzhang.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.expression.Expression.Constant;
import org.mingzhang.expression.Expression.Group;
import org.mingzhang.expression.Expression.Named;
import org.mingzhang.expression.Expression.Reference;
import org.mingzhang.expression.Expression.Scaled;
import org.mingzhang.expression.Expression.Sum;

/**
 * Parses the catalogue's expressions.
 *
 * <pre>
 * comparison = sum ("==" | "&lt;=" | "&gt;=") sum
 * sum        = ["-"] product {("+" | "-") product}
 * product    = number "*" factor | factor
 * factor     = number | "sum" "(" name ")" | reference | "(" sum ")"
 * reference  = name {"." name} ["[" row "]" ["." name]] | "[" row "]"
 * </pre>
 *
 * <p>Names may hold hyphens, so a minus sign has a blank on either side.
 */
public final class ExpressionParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<number>\\d+(?:\\.\\d+)?)(?![\\p{L}\\d-])"
            + "|(?<name>[\\p{L}\\d][\\p{L}\\d_-]*)|(?<sign>==|<=|>=|[-+*().\\[\\]]))");

    private final List<Token> tokens;
    private final int end;
    private int next;

    private ExpressionParser(String text) throws ExpressionException {
        tokens = tokens(text);
        end = text.length();
    }

    /** Parses an expression, all of the text. */
    public static Expression expression(String text) throws ExpressionException {
        ExpressionParser parser = new ExpressionParser(text);
        Expression parsed = parser.sum();
        parser.expectEnd();
        return parsed;
    }

    /** Parses a comparison, all of the text. */
    public static Comparison comparison(String text) throws ExpressionException {
        ExpressionParser parser = new ExpressionParser(text);
        Expression left = parser.sum();
        Comparison.Relation relation = parser.relation();
        Expression right = parser.sum();
        parser.expectEnd();
        return new Comparison(left, relation, right);
    }

    /** Parses a single reference, all of the text. */
    public static Reference reference(String text) throws ExpressionException {
        ExpressionParser parser = new ExpressionParser(text);
        Reference parsed = parser.reference();
        parser.expectEnd();
        return parsed;
    }

    private static List<Token> tokens(String text) throws ExpressionException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && !text.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                String rest = text.substring(at).stripLeading();
                throw new ExpressionException("无法识别的符号“" + rest.charAt(0) + "”", text.length() - rest.length());
            }
            for (Token.Sort sort : Token.Sort.values()) {
                String found = matcher.group(sort.group());
                if (found != null) {
                    tokens.add(new Token(sort, found, matcher.start(sort.group())));
                }
            }
            at = matcher.end();
        }
        return tokens;
    }

    private Comparison.Relation relation() throws ExpressionException {
        for (Comparison.Relation relation : Comparison.Relation.values()) {
            if (accept(relation.written())) {
                return relation;
            }
        }
        throw expected("==、<= 或 >=");
    }

    private Expression sum() throws ExpressionException {
        List<Scaled> terms = new ArrayList<>();
        BigDecimal sign = accept("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        terms.add(product(sign));
        while (true) {
            if (accept("+")) {
                terms.add(product(BigDecimal.ONE));
            } else if (accept("-")) {
                terms.add(product(BigDecimal.ONE.negate()));
            } else {
                return new Sum(terms);
            }
        }
    }

    private Scaled product(BigDecimal sign) throws ExpressionException {
        Expression first = factor();
        int times = position();
        if (!accept("*")) {
            return new Scaled(sign, first);
        }
        if (first instanceof Constant constant) {
            return new Scaled(sign.multiply(constant.value()), factor());
        }
        throw new ExpressionException("乘号前应为一个数，如 2 * x", times);
    }

    private Expression factor() throws ExpressionException {
        if (accept("(")) {
            Expression inner = sum();
            expect(")");
            return inner;
        }
        Optional<Token> token = peek();
        if (token.isPresent() && token.get().sort() == Token.Sort.NUMBER) {
            next++;
            return new Constant(new BigDecimal(token.get().text()));
        }
        if (token.isPresent() && token.get().text().equals("sum") && follows("(")) {
            next += 2;
            int position = position();
            String group = name();
            expect(")");
            return new Group(group, position);
        }
        return new Named(reference());
    }

    private Reference reference() throws ExpressionException {
        int start = position();
        List<String> path = new ArrayList<>();
        if (!is("[")) {
            path.add(name());
            while (accept(".")) {
                path.add(name());
            }
        }
        Optional<String> row = Optional.empty();
        Optional<String> column = Optional.empty();
        if (accept("[")) {
            row = Optional.of(name());
            expect("]");
            if (accept(".")) {
                column = Optional.of(name());
            }
        }
        return new Reference(path, row, column, start);
    }

    private String name() throws ExpressionException {
        Token token = peek().orElseThrow(() -> expected("名称"));
        if (token.sort() == Token.Sort.SIGN) {
            throw expected("名称");
        }
        next++;
        return token.text();
    }

    private boolean is(String sign) {
        return peek().filter(token -> token.text().equals(sign)).isPresent();
    }

    private boolean follows(String sign) {
        return next + 1 < tokens.size() && tokens.get(next + 1).text().equals(sign);
    }

    private boolean accept(String sign) {
        boolean found = is(sign);
        if (found) {
            next++;
        }
        return found;
    }

    private void expect(String sign) throws ExpressionException {
        if (!accept(sign)) {
            throw expected("“" + sign + "”");
        }
    }

    private void expectEnd() throws ExpressionException {
        if (next < tokens.size()) {
            throw expected("表达式到此结束");
        }
    }

    private ExpressionException expected(String what) {
        String found = peek().map(token -> "“" + token.text() + "”").orElse("结尾");
        return new ExpressionException("此处应为" + what + "，实为" + found, position());
    }

    private int position() {
        return peek().map(Token::position).orElse(end);
    }

    private Optional<Token> peek() {
        return next < tokens.size() ? Optional.of(tokens.get(next)) : Optional.empty();
    }

    private record Token(Sort sort, String text, int position) {
        enum Sort {
            NUMBER,
            NAME,
            SIGN;

            String group() {
                return switch (this) {
                    case NUMBER -> "number";
                    case NAME -> "name";
                    case SIGN -> "sign";
                };
            }
        }
    }
}
