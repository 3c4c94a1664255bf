package org.mingzhang.read.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.read.UnreadableException;
import tools.jackson.databind.JsonNode;

/** A value of a JSON file with the way that leads to it, so that a complaint can say where it is not as it must be. */
final class Piece {
    private final JsonNode node;
    private final String way;

    private Piece(JsonNode node, String way) {
        this.node = node;
        this.way = way;
    }

    /** What reads one piece. */
    interface Reader<T> {
        T read(Piece piece) throws UnreadableException;
    }

    static Piece root(JsonNode node) {
        return new Piece(node, "");
    }

    /** Whether there is a value of that name, and it is not null. */
    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Whether there is that name, be its value null. */
    boolean names(String name) {
        return node.has(name);
    }

    /** What the names here say in words. */
    Map<String, String> strings() {
        Map<String, String> strings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getValue().isString()) {
                strings.put(entry.getKey(), entry.getValue().asString());
            }
        }
        return strings;
    }

    /** The object of that name. */
    Piece object(String name) throws UnreadableException {
        Piece piece = at(name);
        if (!piece.node.isObject()) {
            throw piece.misshapen("一组带名称的内容（{…}）");
        }
        return piece;
    }

    /** The words of that name. */
    String text(String name) throws UnreadableException {
        Piece piece = at(name);
        if (!piece.node.isString()) {
            throw piece.misshapen("文字");
        }
        return piece.node.asString();
    }

    /** The words of that name; none where there are none or they are null. */
    Optional<String> optional(String name) throws UnreadableException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** The whole number of that name; none where there is none or it is null. */
    OptionalInt integer(String name) throws UnreadableException {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        Piece piece = at(name);
        if (!piece.node.canConvertToInt()) {
            throw piece.misshapen("整数");
        }
        return OptionalInt.of(piece.node.asInt());
    }

    /** The exact decimal that words of that name are; none where they are null. */
    Optional<BigDecimal> amount(String name) throws UnreadableException {
        Optional<String> text = optional(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.get()));
        } catch (NumberFormatException e) {
            throw at(name).misshapen("不带分隔符的数");
        }
    }

    /** Whether it says so; not where it says nothing. */
    boolean flag(String name) throws UnreadableException {
        Piece piece = at(name);
        if (has(name) && !piece.node.isBoolean()) {
            throw piece.misshapen("true 或者 false");
        }
        return has(name) && piece.node.asBoolean();
    }

    /** The list of that name; empty where there is none. */
    <T> List<T> list(String name, Reader<T> reader) throws UnreadableException {
        Piece piece = at(name);
        if (has(name) && !piece.node.isArray()) {
            throw piece.misshapen("列表（[…]）");
        }
        List<T> list = new ArrayList<>();
        for (int index = 0; has(name) && index < piece.node.size(); index++) {
            list.add(reader.read(new Piece(piece.node.path(index), piece.way + "[" + index + "]")));
        }
        return list;
    }

    /** The words that the list of that name holds. */
    List<String> texts(String name) throws UnreadableException {
        return list(name, piece -> {
            if (!piece.node.isString()) {
                throw piece.misshapen("文字");
            }
            return piece.node.asString();
        });
    }

    /** The numbers in the list of that name. */
    List<Double> numbers(String name) throws UnreadableException {
        return list(name, piece -> {
            if (!piece.node.isNumber()) {
                throw piece.misshapen("数");
            }
            return piece.node.asDouble();
        });
    }

    /** What the object of that name holds, in its order; empty where there is none. */
    <T> Map<String, T> map(String name, Reader<T> reader) throws UnreadableException {
        Map<String, T> map = new LinkedHashMap<>();
        if (has(name)) {
            Piece piece = object(name);
            for (Map.Entry<String, JsonNode> entry : piece.node.properties()) {
                map.put(entry.getKey(), reader.read(piece.at(entry.getKey())));
            }
        }
        return map;
    }

    /** The piece itself as words. */
    String words() throws UnreadableException {
        if (!node.isString()) {
            throw misshapen("文字");
        }
        return node.asString();
    }

    private Piece at(String name) {
        return new Piece(node.path(name), way.isEmpty() ? name : way + "." + name);
    }

    /** Says what should stand here. */
    UnreadableException misshapen(String should) {
        return new UnreadableException("JSON 文件的内容与本系统导出的格式不符：" + (way.isEmpty() ? "整份文件" : way) + " 应为" + should
                + (node.isMissingNode() ? "，实际没有。" : "。") + "文件可能改动过，请用本系统重新导出。");
    }
}
