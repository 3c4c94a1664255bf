package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.catalogue.Template.Choice;
import org.mingzhang.catalogue.Template.Each;
import org.mingzhang.catalogue.Template.Piece;
import org.mingzhang.catalogue.Template.Place;
import org.mingzhang.catalogue.Template.Words;

/**
 * Reads the wording of a sentence: {@code {quantity.what}} is a place, {@code [a|b]} the first that can be said,
 * {@code <quantity|separator|words>} is said for each account.
 */
final class TemplateParser {
    private static final String SIGNS = "{}[]<>|";

    private final String text;
    private int at;

    TemplateParser(String text) {
        this.text = text;
    }

    /** What is wrong with the wording, in Chinese. */
    static final class BadTemplate extends Exception {
        private static final long serialVersionUID = 1;

        BadTemplate(String message) {
            super(message);
        }
    }

    /** The whole wording. */
    Template parse() throws BadTemplate {
        Template template = template("");
        if (at < text.length()) {
            throw new BadTemplate("第 " + (at + 1) + " 个字符“" + text.charAt(at) + "”没有与之配对的符号");
        }
        return template;
    }

    private Template template(String end) throws BadTemplate {
        List<Piece> pieces = new ArrayList<>();
        while (at < text.length() && end.indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '{' -> pieces.add(place());
                case '[' -> pieces.add(choice());
                case '<' -> pieces.add(each());
                case '}', ']', '>', '|' -> {
                    return new Template(pieces);
                }
                default -> pieces.add(new Words(words(SIGNS)));
            }
        }
        return new Template(pieces);
    }

    private Place place() throws BadTemplate {
        expect('{');
        String name = words(SIGNS);
        expect('}');
        int dot = name.indexOf('.');
        return dot < 0 ? new Place(name, "") : new Place(name.substring(0, dot), name.substring(dot + 1));
    }

    private Choice choice() throws BadTemplate {
        List<Template> alternatives = new ArrayList<>();
        char sign = '[';
        while (alternatives.isEmpty() || at < text.length() && text.charAt(at) == '|') {
            expect(sign);
            alternatives.add(template("|]"));
            sign = '|';
        }
        expect(']');
        return new Choice(alternatives);
    }

    private Each each() throws BadTemplate {
        expect('<');
        String quantity = words(SIGNS);
        expect('|');
        String separator = words(SIGNS);
        expect('|');
        Template body = template(">");
        expect('>');
        return new Each(quantity, separator, body);
    }

    private String words(String until) {
        int from = at;
        while (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private void expect(char sign) throws BadTemplate {
        if (at >= text.length() || text.charAt(at) != sign) {
            throw new BadTemplate("第 " + (at + 1) + " 个字符处缺少“" + sign + "”");
        }
        at++;
    }
}
