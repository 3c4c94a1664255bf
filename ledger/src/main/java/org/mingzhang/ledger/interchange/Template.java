package org.mingzhang.ledger.interchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.text.ReasonSubjects;

/** Writes the empty workbook, or folder of CSV files, that a clerk fills in. */
public final class Template {
    private static final int ROWS = 5000;
    private static final int WIDEST = 40;
    private static final int NARROWEST = 12;
    private static final String HEADING_FILL = "DDEBF7";
    private static final String REQUIRED_FILL = "FCE4D6";

    private final SheetSpecs specs;
    private final IndicatorLibrary library;

    /** The template by this catalogue, whose sentences say what needs a reason. */
    public Template(Catalogue catalogue) {
        specs = SheetSpecs.shipped(Measures.shipped(), new ReasonSubjects(catalogue).words(), catalogue.levels());
        library = new IndicatorLibrary(catalogue.scoring(catalogue.root(), Integer.MAX_VALUE));
    }

    /** Writes the workbook: a sheet per kind with drop-down lists and notes, and a sheet that explains them. */
    public void workbook(Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(stream, "Mingzhang", "1.0")) {
            guide(workbook.newWorksheet(SheetSpecs.GUIDE));
            List<Worksheet> sheets = new ArrayList<>();
            for (SheetSpec spec : specs.all()) {
                sheets.add(workbook.newWorksheet(spec.name()));
            }
            library.write(workbook.newWorksheet(SheetSpecs.LIBRARY));
            Worksheet choices = workbook.newWorksheet(SheetSpecs.CHOICES);
            choices.setVisibilityState(VisibilityState.HIDDEN);
            int next = 0;
            for (int i = 0; i < sheets.size(); i++) {
                next = fill(specs.all().get(i), sheets.get(i), choices, next);
            }
        }
    }

    /** Writes the folder: a CSV file per kind with the headings only, in UTF-8 with the mark that spreadsheets look for. */
    public void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SheetSpec spec : specs.all()) {
            String heading = String.join(
                    ",", spec.columns().stream().map(ColumnSpec::name).toList());
            Files.writeString(
                    folder.resolve(spec.name() + ".csv"), "\ufeff" + heading + "\r\n", StandardCharsets.UTF_8);
        }
    }

    private static int fill(SheetSpec spec, Worksheet sheet, Worksheet choices, int firstFree) {
        int free = firstFree;
        for (int column = 0; column < spec.columns().size(); column++) {
            ColumnSpec of = spec.columns().get(column);
            sheet.value(0, column, of.name());
            sheet.style(0, column)
                    .bold()
                    .fillColor(of.required() ? REQUIRED_FILL : HEADING_FILL)
                    .set();
            sheet.comment(0, column, (of.required() ? "必填。" : "选填。") + of.note());
            sheet.width(
                    column,
                    Math.clamp(2L * Math.max(of.name().length(), of.example().length()), NARROWEST, WIDEST));
            switch (of.type()) {
                case CODE, TEXT -> sheet.style(column).format("@").set();
                case DATE -> sheet.style(column).format("yyyy-mm-dd").set();
                case MONEY -> sheet.style(column).format("#,##0.00").set();
                case YEAR, NUMBER -> {}
                case CHOICE -> {
                    list(of, sheet, column, choices, free, true);
                    free++;
                }
                case PROPOSED -> {
                    sheet.style(column).format("@").set();
                    list(of, sheet, column, choices, free, false);
                    free++;
                }
            }
        }
        sheet.freezePane(0, 1);
        return free;
    }

    private static void list(ColumnSpec of, Worksheet sheet, int column, Worksheet choices, int free, boolean only) {
        List<String> words = List.copyOf(of.choices().keySet());
        for (int row = 0; row < words.size(); row++) {
            choices.value(row, free, words.get(row));
        }
        Range list = choices.range(0, free, words.size() - 1, free);
        sheet.range(1, column, ROWS, column)
                .validateWithList(list)
                .allowBlank(!of.required())
                .showErrorMessage(only)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(of.name())
                .error("请从列表中选择。");
    }

    private void guide(Worksheet sheet) {
        String[] heading = {"表", "栏目", "是否必填", "怎样填写", "示例"};
        int[] widths = {14, 20, 10, 70, 26};
        for (int column = 0; column < heading.length; column++) {
            sheet.value(0, column, heading[column]);
            sheet.style(0, column).bold().fillColor(HEADING_FILL).set();
            sheet.width(column, widths[column]);
        }
        int row = 1;
        for (SheetSpec spec : specs.all()) {
            sheet.value(row, 0, spec.name());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 3, spec.about());
            sheet.style(row, 3).wrapText(true).bold().set();
            row++;
            for (ColumnSpec column : spec.columns()) {
                sheet.value(row, 1, column.name());
                sheet.value(row, 2, column.required() ? "必填" : "选填");
                sheet.value(row, 3, column.note());
                sheet.style(row, 3).wrapText(true).set();
                sheet.value(row, 4, column.example());
                row++;
            }
        }
        sheet.freezePane(0, 1);
    }
}
