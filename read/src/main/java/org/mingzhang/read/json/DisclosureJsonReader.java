package org.mingzhang.read.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.read.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one element of what {@code extract --format json} wrote: the disclosure as it was, its source included. */
public final class DisclosureJsonReader {
    private static final String SCHEMA = "mingzhang/disclosure/1";
    private static final String FAMILY = "mingzhang/";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Catalogue catalogue;

    /** A reader for documents of the catalogue's regions. */
    public DisclosureJsonReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads the file, an element or an array of one.
     *
     * @throws UnreadableException with a message for people, where it is broken or something else
     */
    public Disclosure read(Path file) throws IOException, UnreadableException {
        JsonNode node;
        try {
            node = MAPPER.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw JsonElements.broken(e);
        }
        if (node.isArray() && node.size() != 1) {
            throw new UnreadableException(
                    node.isEmpty() ? JsonElements.EMPTY : "这个 JSON 文件中有 " + node.size() + " 份公开文件。放在压缩包里的，请先解压，再直接读取。");
        }
        return disclosure(Piece.root(node.isArray() ? node.path(0) : node));
    }

    private Disclosure disclosure(Piece piece) throws UnreadableException {
        Optional<String> schema = piece.has("schema") ? Optional.of(piece.text("schema")) : Optional.empty();
        if (schema.filter(words -> words.startsWith(FAMILY)).isEmpty()) {
            throw new UnreadableException("这个 JSON 文件不是本系统导出的。请提供原来的公开文件，或者用 extract --format json 导出的文件。");
        }
        if (!schema.get().equals(SCHEMA)) {
            throw new UnreadableException(
                    "这个 JSON 文件（" + schema.get() + "）不是读取结果。请提供原来的公开文件，或者用 extract --format json 导出的文件。");
        }
        if (piece.has("error")) {
            throw new UnreadableException("导出这份内容时原文件就没有读出来（" + piece.text("error") + "）请提供原来的公开文件。");
        }
        Kind kind = kind(piece);
        OptionalInt year = piece.integer("year");
        String region = region(piece);
        FormSet set = catalogue.formSet(region, kind, year.orElse(Catalogue.LATEST_YEAR));
        Piece unit = piece.object("unit");
        return new Disclosure(
                source(piece.object("source")),
                kind,
                year,
                piece.optional("region"),
                region,
                unit.optional("name"),
                unit.optional("code"),
                Parts.currency(piece),
                piece.list("sections", DisclosureJsonReader::section),
                piece.list("tables", new TableParts(set)::table),
                piece.list("statements", StatementParts::statement),
                piece.list("performance", new PerformanceParts(set)::sheet),
                piece.list("unread", each -> new Unread(Parts.origin(each), each.text("text"), each.text("why"))),
                piece.texts("ledgerLines"));
    }

    private static Kind kind(Piece piece) throws UnreadableException {
        String id = piece.text("kind");
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (kind.isEmpty()) {
            throw piece.misshapen("kind 为 budget 或者 final-account 的内容");
        }
        return kind.get();
    }

    /** The region by which the document was read; that of all others, where it does not say. */
    private String region(Piece piece) throws UnreadableException {
        String root = catalogue.regions().getFirst().id();
        String region = piece.optional("regionId").orElse(root);
        if (catalogue.regions().stream().noneMatch(each -> each.id().equals(region))) {
            throw new UnreadableException(
                    "这个 JSON 文件是按地区“" + region + "”的规则读取的，现用的规则目录中没有这个地区。请用 --catalogue 指定导出时所用的目录。");
        }
        return region;
    }

    private static Source source(Piece piece) throws UnreadableException {
        return new Source(
                piece.text("file"),
                piece.optional("sha256").orElse(""),
                piece.optional("format").orElse(""),
                piece.integer("pages"));
    }

    private static Section section(Piece piece) throws UnreadableException {
        Origin origin = Parts.origin(piece);
        String no = piece.text("no");
        String title = piece.text("title");
        String text = piece.text("text");
        if (!piece.has("lines")) {
            return new Section(no, title, text, origin);
        }
        List<Section.Line> lines = piece.list("lines", line -> new Section.Line(line.text("text"), Parts.origin(line)));
        return new Section(no, title, text, origin, lines);
    }
}
