package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.years.Ancestors;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.catalogue.Region;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Column;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Source;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;

/** The small disclosure that an example of a rule states, see the chapter on rules in {@code docs/catalogue.md}. */
public final class RuleExample {
    private static final Pattern SETTING = Pattern.compile("@(\\w+)(?: (\\d{4}))?");
    private static final Pattern FIGURES =
            Pattern.compile("([a-z-]+)(?:\\.(income|expenditure))?\\[(\\S+)(?: ([^\\]]+))?]\\.([a-z, -]+?) =(.*)");
    private static final Pattern WORDS = Pattern.compile("([a-z-]+)\\.(title|empty-note) = (.+)");
    private static final Pattern UNIT = Pattern.compile("unit = (.+)");
    private static final Pattern HEADING = Pattern.compile("# (?:(第.{1,3}部分) ?|([一二三四五六七八九十]+)、)?(.*)");
    private static final int LATEST = 2024;

    private final Map<String, Draft> tables = new LinkedHashMap<>();
    private final SheetsExample sheets = new SheetsExample();
    private final List<Section> sections = new ArrayList<>();
    private final List<Section.Line> lines = new ArrayList<>();
    private Section heading = new Section("", "", "", Origin.NONE);
    private String region;
    private Optional<Kind> kind;
    private int year = LATEST;
    private Optional<String> unit = Optional.of("云溪区综合协调服务中心");
    private boolean all;
    private String file = "example.txt";

    private RuleExample(Region region, Optional<Kind> kind) {
        this.region = region.id();
        this.kind = kind;
    }

    /** The disclosure; of the region given and of the kind whose forms it names, unless it says otherwise. */
    public static Disclosure disclosure(String text, Region region, Optional<Kind> kind) {
        RuleExample example = new RuleExample(region, kind);
        text.lines().forEach(example::line);
        return example.build();
    }

    /**
     * A disclosure with the older ones that the example states behind a line {@code @against}, of the year before unless
     * the line names another.
     *
     * @param now   the disclosure
     * @param older the older ones
     */
    public record Pair(Disclosure now, List<Disclosure> older) {
        public Pair {
            older = List.copyOf(older);
        }

        /** What the audit finds in it, each document passing through the function first. */
        public List<Finding> findings(Auditor auditor, UnaryOperator<Disclosure> heard) {
            Disclosure disclosure = heard.apply(now);
            List<Disclosure> before = older.stream().map(heard).toList();
            return auditor.audit(disclosure, Ancestors.of(disclosure, before).found())
                    .findings();
        }
    }

    /** The disclosure and the older ones. */
    public static Pair pair(String text, Region region, Optional<Kind> kind) {
        List<String> parts = List.of(text.split("(?m)^@against", -1));
        Disclosure now = disclosure(parts.getFirst(), region, kind);
        List<Disclosure> older = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            Matcher year = Pattern.compile(" (\\d{4})")
                    .matcher(part.lines().findFirst().orElse(""));
            RuleExample example = new RuleExample(region, Optional.empty());
            example.region = now.regionId();
            example.year = year.matches()
                    ? Integer.parseInt(year.group(1))
                    : now.year().orElseThrow() - 1;
            example.file = "older.txt";
            part.lines().skip(1).forEach(example::line);
            older.add(example.build());
        }
        return new Pair(now, older);
    }

    private void line(String line) {
        if (sheets.takes(line)) {
            return;
        }
        Matcher setting = SETTING.matcher(line);
        Matcher figures = FIGURES.matcher(line);
        Matcher words = WORDS.matcher(line);
        Matcher name = UNIT.matcher(line);
        Matcher head = HEADING.matcher(line);
        if (line.equals("@all")) {
            all = true;
        } else if (setting.matches()) {
            region = setting.group(1);
            year = setting.group(2) == null ? LATEST : Integer.parseInt(setting.group(2));
        } else if (figures.matches()) {
            figures(figures);
        } else if (words.matches()) {
            Draft draft = draft(words.group(1));
            if (words.group(2).equals("title")) {
                draft.title = words.group(3);
            } else {
                draft.emptyNote = Optional.of(words.group(3));
            }
        } else if (name.matches()) {
            unit = Optional.of(name.group(1));
        } else if (head.matches()) {
            close();
            String no = head.group(1) != null ? head.group(1) : head.group(2) != null ? head.group(2) : "";
            heading = new Section(no, head.group(3), "", Origin.NONE);
        } else {
            lines.add(new Section.Line(line, Origin.line(lines.size() + 1)));
        }
    }

    private void figures(Matcher figures) {
        Draft draft = draft(figures.group(1));
        Optional<String> side = Optional.ofNullable(figures.group(2));
        List<String> columns = Arrays.stream(figures.group(5).split(",", -1))
                .map(String::strip)
                .toList();
        List<String> values = Arrays.stream(figures.group(6).split(",", -1))
                .map(String::strip)
                .toList();
        if (columns.size() != values.size()) {
            throw new AssertionError("as many figures as columns: " + figures.group());
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            if (draft.form.side(side).flatMap(each -> each.column(column)).isEmpty()) {
                throw new AssertionError("no such column: " + figures.group());
            }
            cells.put(column, TableBuilder.cell(values.get(at), 2, Cell.Reading.PRINTED));
        }
        String key = figures.group(3);
        boolean code = key.matches("\\d+");
        boolean aClass =
                code && draft.form.side(side).orElseThrow().rows().totalRows().isEmpty();
        draft.rows.add(new Row(
                side,
                code && !aClass ? Optional.empty() : Optional.of(key),
                code && !aClass ? Optional.of(key) : Optional.empty(),
                figures.group(4) == null ? "" : figures.group(4),
                Optional.empty(),
                Map.of(),
                cells,
                Origin.NONE));
    }

    private Draft draft(String formId) {
        return tables.computeIfAbsent(formId, id -> new Draft(form(id)));
    }

    private Form form(String id) {
        for (Kind each : kind.map(List::of).orElseGet(() -> List.of(Kind.FINAL_ACCOUNT, Kind.BUDGET))) {
            Optional<Form> form = forms(each).form(id);
            if (form.isPresent()) {
                kind = Optional.of(each);
                return form.get();
            }
        }
        throw new AssertionError("no form " + id + " in " + region + " " + year);
    }

    private FormSet forms(Kind each) {
        return RealCatalogue.get().formSet(region, each, year);
    }

    private void close() {
        if (!lines.isEmpty() || !heading.title().isEmpty()) {
            sections.add(Section.of(heading.no(), heading.title(), Origin.NONE, lines));
        }
        lines.clear();
    }

    private Disclosure build() {
        close();
        Kind of = kind.orElse(Kind.FINAL_ACCOUNT);
        if (all) {
            forms(of).forms().stream().filter(form -> form.sheet().isEmpty()).forEach(form -> draft(form.id()));
        }
        return new Disclosure(
                new Source(file, "0".repeat(64), "txt", OptionalInt.empty()),
                of,
                OptionalInt.of(year),
                Optional.empty(),
                region,
                unit,
                Optional.empty(),
                CurrencyUnit.TEN_THOUSAND_YUAN,
                sections,
                tables.values().stream().map(Draft::build).toList(),
                List.of(),
                sheets.sheets(),
                List.of());
    }

    private static final class Draft {
        private final Form form;
        private final List<Row> rows = new ArrayList<>();
        private String title;
        private Optional<String> emptyNote = Optional.empty();

        Draft(Form form) {
            this.form = form;
            title = form.title();
        }

        Table build() {
            List<Column> columns = form.sides().stream()
                    .flatMap(side -> side.columns().stream())
                    .map(column -> new Column(column.key(), column.path()))
                    .toList();
            return new Table(
                    form.id(),
                    form.source(),
                    form.name(),
                    title,
                    form.currency(),
                    columns,
                    rows,
                    List.of(),
                    emptyNote,
                    List.of(),
                    Origin.NONE);
        }
    }
}
