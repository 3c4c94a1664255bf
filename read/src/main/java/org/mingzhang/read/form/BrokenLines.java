package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.money.FigureParser;
import org.mingzhang.read.raw.RawLine;

/** Splits the lines of a table whose cells the extraction ran together into words, codes and figures. */
final class BrokenLines {
    /** A figure with decimals that the next words follow without a blank. */
    private static final Pattern GLUED_FIGURE = Pattern.compile("(?<=\\d\\.\\d{2})(?=[^\\d.%\\s,])");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private BrokenLines() {}

    /** The tokens of a line. */
    static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        for (String word : BLANKS.split(line.strip(), -1)) {
            for (String piece : GLUED_FIGURE.split(word, -1)) {
                if (!piece.isEmpty()) {
                    tokens.add(piece);
                }
            }
        }
        return tokens;
    }

    /** Whether the token can be an amount. */
    static boolean isFigure(String token) {
        return FigureParser.parse(token).isPresent();
    }

    /** Whether the token can only be an amount: it has decimals or separators. */
    static boolean isMoney(String token) {
        return isFigure(token) && !DIGITS.matcher(token).matches();
    }

    /** Whether the token is digits only: a code, a piece of one, or a whole amount. */
    static boolean isDigits(String token) {
        return DIGITS.matcher(token).matches();
    }

    /** Whether the line numbers the columns of a table: it counts up from one, words such as those given aside. */
    static boolean numbersColumns(String line, List<String> headings) {
        int last = 0;
        for (String token : tokens(line)) {
            if (headings.contains(token)) {
                continue;
            }
            if (!token.equals(Integer.toString(last + 1))) {
                return false;
            }
            last++;
        }
        return last >= 2;
    }

    /** The groups printed beside each other in a line, each of which ends with an amount. */
    static Stream<RawLine> groups(RawLine line) {
        List<RawLine> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String token : tokens(line.text())) {
            group.add(token);
            if (isMoney(token)) {
                groups.add(new RawLine(String.join(" ", group), line.origin()));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(new RawLine(String.join(" ", group), line.origin()));
        }
        return groups.stream();
    }

    /** Where the figures at the end of the tokens begin; the number of tokens where there are none. */
    static int tail(List<String> tokens) {
        int tail = tokens.size();
        while (tail > 0 && isFigure(tokens.get(tail - 1))) {
            tail--;
        }
        return tail;
    }
}
