package org.mingzhang.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.order.InOrder;
import org.mingzhang.read.document.DocumentFacts;
import org.mingzhang.read.document.FactFinder;
import org.mingzhang.read.document.SectionReader;
import org.mingzhang.read.form.FormReader;
import org.mingzhang.read.form.Words;
import org.mingzhang.read.input.FormatDetector;
import org.mingzhang.read.input.InputFormat;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.Sha256;
import org.mingzhang.read.json.DisclosureJsonReader;
import org.mingzhang.read.ofd.OfdAdapter;
import org.mingzhang.read.pdf.PdfAdapter;
import org.mingzhang.read.raw.RawDocument;
import org.mingzhang.read.sentence.SentenceReader;
import org.mingzhang.read.text.TextAdapter;
import org.mingzhang.read.web.HtmlAdapter;
import org.mingzhang.read.word.DocxAdapter;
import org.mingzhang.read.workbook.XlsAdapter;
import org.mingzhang.read.workbook.XlsxAdapter;

/** Reads a published file of any known format into a disclosure. Safe for use by many threads. */
public final class DisclosureReader {
    private final Catalogue catalogue;
    private final Map<InputFormat, FormatAdapter> adapters;
    private final FormatDetector detector = new FormatDetector(Limits.DEFAULT);

    /** A reader of all formats that this version knows. */
    public DisclosureReader(Catalogue catalogue) {
        this(
                catalogue,
                Map.of(
                        InputFormat.TEXT,
                        new TextAdapter(),
                        InputFormat.PDF,
                        new PdfAdapter(),
                        InputFormat.OFD,
                        new OfdAdapter(),
                        InputFormat.XLSX,
                        new XlsxAdapter(),
                        InputFormat.XLS,
                        new XlsAdapter(),
                        InputFormat.DOCX,
                        new DocxAdapter(),
                        InputFormat.HTML,
                        new HtmlAdapter()));
    }

    /**
     * A reader.
     *
     * @param catalogue the forms and words to read by
     * @param adapters  what reads each format
     */
    public DisclosureReader(Catalogue catalogue, Map<InputFormat, FormatAdapter> adapters) {
        this.catalogue = catalogue;
        this.adapters = InOrder.map(adapters);
    }

    /**
     * Reads the file.
     *
     * @param file the file on disk
     * @param name the name to show and to report, such as {@code bundle.zip!a/b.pdf}
     * @throws UnreadableException with a message for people
     */
    public Disclosure read(Path file, String name) throws UnreadableException {
        try {
            InputFormat format = detector.detect(file);
            if (format == InputFormat.JSON) {
                return new DisclosureJsonReader(catalogue).read(file);
            }
            FormatAdapter adapter = adapters.get(format);
            if (adapter == null) {
                throw new UnreadableException("这是" + format.chinese() + "，本版本尚不能读取。" + format.remedy());
            }
            RawDocument raw = adapter.read(file);
            return understand(raw, new Source(name, Sha256.of(file), raw.format(), raw.pages()));
        } catch (IOException e) {
            throw new UnreadableException("读取文件时出错。请检查文件是否存在、是否有权限读取。", e);
        }
    }

    /**
     * Makes a disclosure of lines and grids.
     *
     * @throws UnreadableException where they hold no form of a budget or final account
     */
    public Disclosure understand(RawDocument raw, Source source) throws UnreadableException {
        DocumentFacts facts = new FactFinder(catalogue).find(raw).orElseThrow(DisclosureReader::noDisclosure);
        int year = facts.year().orElse(Catalogue.LATEST_YEAR);
        FormSet set = catalogue.formSet(facts.regionId(), facts.kind(), year);
        List<FormSet> others = new ArrayList<>(catalogue.formSets(facts.kind()));
        others.removeIf(other -> other.equals(set));
        FormReader.Result read = new FormReader(
                        set,
                        others,
                        catalogue.words(),
                        kind -> catalogue.classification(kind, year),
                        facts.unitName().map(List::of).orElseGet(List::of))
                .read(raw);
        if (!read.named()) {
            throw noDisclosure();
        }
        List<Section> sections = new SectionReader(catalogue.words()).read(read.rest());
        List<Table> likeliest = read.tables().stream().map(List::getFirst).toList();
        Disclosure disclosure = new Disclosure(
                source,
                facts.kind(),
                facts.year(),
                facts.region(),
                facts.regionId(),
                facts.unitName(),
                unitCode(likeliest, facts.unitName()),
                currency(likeliest),
                sections,
                likeliest,
                List.of(),
                read.sheets(),
                Stream.concat(raw.unread().stream(), read.unread().stream()).toList());
        return hear(new WayChooser(new Auditor(catalogue)).choose(disclosure, read.tables()));
    }

    /** The same disclosure with what its narrative says. */
    public Disclosure hear(Disclosure disclosure) {
        int year = disclosure.year().orElse(Catalogue.LATEST_YEAR);
        SentenceReader sentences = new SentenceReader(
                catalogue.formSet(disclosure.regionId(), disclosure.kind(), year),
                catalogue.words(),
                catalogue.classification(ClassificationKind.FUNCTIONAL, year),
                disclosure.year(),
                disclosure.unitName());
        return disclosure.saying(sentences.read(disclosure.sections()));
    }

    /** The code of the first row that bears the department's name: the forms that print units print it there. */
    private static Optional<String> unitCode(List<Table> tables, Optional<String> unitName) {
        return unitName.map(Words::bare).flatMap(name -> tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> Words.bare(row.label()).equals(name))
                .flatMap(row -> row.code().stream())
                .findFirst());
    }

    private static CurrencyUnit currency(List<Table> tables) {
        return tables.stream()
                .collect(Collectors.groupingBy(Table::currencyUnit, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<CurrencyUnit, Long>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .orElse(CurrencyUnit.TEN_THOUSAND_YUAN);
    }

    private static UnreadableException noDisclosure() {
        return new UnreadableException("这份文件里没有找到部门预算或者部门决算的公开表。请确认文件是否选对；如为扫描件，请提供带文字的原件。");
    }
}
