package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** The operators of a content stream that a {@link PageScanner} obeys; all others are passed over. */
final class PageOperators {
    /** What an operator does with its operands. */
    @FunctionalInterface
    private interface Action {
        void run(List<COSBase> operands) throws IOException;
    }

    /** What an operator does with its numbers. */
    @FunctionalInterface
    private interface Drawing {
        void run(float[] numbers);
    }

    private static final class Simple extends OperatorProcessor {
        private final String name;
        private final Action action;

        Simple(PageScanner scanner, String name, Action action) {
            super(scanner);
            this.name = name;
            this.action = action;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            action.run(operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private PageOperators() {}

    static void register(PageScanner scanner) {
        text(scanner);
        scanner.addOperator(new Concatenate(scanner));
        scanner.addOperator(new Save(scanner));
        scanner.addOperator(new Restore(scanner));
        scanner.addOperator(new SetGraphicsStateParameters(scanner));
        scanner.addOperator(new SetLineWidth(scanner));
        scanner.addOperator(new SetMatrix(scanner));
        draw(scanner, "m", 2, n -> scanner.move(n[0], n[1]));
        draw(scanner, "l", 2, n -> scanner.line(n[0], n[1]));
        draw(scanner, "c", 6, n -> scanner.curve(n[4], n[5]));
        draw(scanner, "v", 4, n -> scanner.curve(n[2], n[3]));
        draw(scanner, "y", 4, n -> scanner.curve(n[2], n[3]));
        draw(scanner, "h", 0, n -> scanner.closePath());
        draw(scanner, "re", 4, n -> scanner.rectangle(n[0], n[1], n[2], n[3]));
        draw(scanner, "W", 0, n -> scanner.clipNext());
        draw(scanner, "W*", 0, n -> scanner.clipNext());
        paint(scanner, "n", false, false, false);
        paint(scanner, "S", false, true, false);
        paint(scanner, "s", true, true, false);
        paint(scanner, "f", false, false, true);
        paint(scanner, "F", false, false, true);
        paint(scanner, "f*", false, false, true);
        paint(scanner, "B", false, true, true);
        paint(scanner, "B*", false, true, true);
        paint(scanner, "b", true, true, true);
        paint(scanner, "b*", true, true, true);
        scanner.addOperator(new Simple(scanner, "BI", operands -> scanner.image()));
        scanner.addOperator(new Simple(scanner, "Do", operands -> object(scanner, operands)));
        scanner.addOperator(new Simple(
                scanner, "BMC", operands -> scanner.beginMarkedContentSequence(COSName.P, null)));
        scanner.addOperator(new Simple(
                scanner,
                "BDC",
                operands -> scanner.beginMarkedContentSequence(COSName.P, properties(scanner, operands))));
        scanner.addOperator(new Simple(scanner, "EMC", operands -> scanner.endMarkedContentSequence()));
    }

    private static void text(PageScanner scanner) {
        scanner.addOperator(new BeginText(scanner));
        scanner.addOperator(new EndText(scanner));
        scanner.addOperator(new MoveText(scanner));
        scanner.addOperator(new MoveTextSetLeading(scanner));
        scanner.addOperator(new NextLine(scanner));
        scanner.addOperator(new SetCharSpacing(scanner));
        scanner.addOperator(new SetFontAndSize(scanner));
        scanner.addOperator(new SetTextHorizontalScaling(scanner));
        scanner.addOperator(new SetTextLeading(scanner));
        scanner.addOperator(new SetTextRise(scanner));
        scanner.addOperator(new SetWordSpacing(scanner));
        scanner.addOperator(new ShowText(scanner));
        scanner.addOperator(new ShowTextAdjusted(scanner));
        scanner.addOperator(new ShowTextLine(scanner));
        scanner.addOperator(new ShowTextLineAndSpace(scanner));
    }

    private static void draw(PageScanner scanner, String name, int count, Drawing drawing) {
        scanner.addOperator(new Simple(scanner, name, operands -> {
            if (operands.size() < count) {
                return;
            }
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                numbers[i] = number.floatValue();
            }
            drawing.run(numbers);
        }));
    }

    private static void paint(PageScanner scanner, String name, boolean close, boolean stroke, boolean fill) {
        scanner.addOperator(new Simple(scanner, name, operands -> {
            if (close) {
                scanner.closePath();
            }
            scanner.paint(stroke, fill);
        }));
    }

    private static void object(PageScanner scanner, List<COSBase> operands) throws IOException {
        PDResources resources = scanner.getResources();
        if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        // An image's dictionary is enough: building the image object may already decode its pixels.
        if (resources.isImageXObject(name)) {
            scanner.image();
        } else if (resources.getXObject(name) instanceof PDFormXObject form) {
            scanner.form(form);
        }
    }

    private static @Nullable COSDictionary properties(PageScanner scanner, List<COSBase> operands) {
        if (operands.size() < 2) {
            return null;
        }
        COSBase second = operands.get(1);
        if (second instanceof COSDictionary dictionary) {
            return dictionary;
        }
        PDResources resources = scanner.getResources();
        if (resources == null || !(second instanceof COSName name)) {
            return null;
        }
        PDPropertyList properties = resources.getProperties(name);
        return properties == null ? null : properties.getCOSObject();
    }
}
