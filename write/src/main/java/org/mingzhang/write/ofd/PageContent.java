package org.mingzhang.write.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.write.paper.Page;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.text.TextCode;

/** A page as the standard writes it: millimetres, a text object for each line of words, a path for each table's ruling. */
final class PageContent {
    /** Twentieths of a point in a millimetre are 1440 ÷ 25.4. */
    private static final BigDecimal INCH = new BigDecimal("25.4");

    private static final BigDecimal TWIPS = new BigDecimal(1440);
    private static final int DECIMALS = 3;
    /** The width of ruling, in millimetres: half a point. */
    private static final double RULE = 0.176;
    /** What stands free around ruling, so that the edge of its box cuts nothing off: a point. */
    private static final int AROUND = 20;
    /** Equal steps from here on are written once with their number. */
    private static final int REPEATED = 3;

    private final OfdFile.Identifiers identifiers;

    PageContent(OfdFile.Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    org.ofdrw.core.basicStructure.pageObj.Page of(Sheet sheet) {
        CT_Layer layer = new CT_Layer();
        layer.setObjID(identifiers.next());
        for (Mark mark : sheet.marks()) {
            layer.addPageBlock(
                    switch (mark) {
                        case Mark.Words words -> text(words);
                        case Mark.Ruling ruling -> path(ruling);
                    });
        }
        org.ofdrw.core.basicStructure.pageObj.Page page = new org.ofdrw.core.basicStructure.pageObj.Page();
        if (sheet.page() != Page.UPRIGHT) {
            page.setArea(area(sheet.page()));
        }
        return page.setContent(new Content().addLayer(layer));
    }

    /** The paper, whose sides are whole millimetres. */
    static CT_PageArea area(Page page) {
        return new CT_PageArea()
                .setPhysicalBox(ST_Box.getInstance("0 0 " + paper(page.width()).toPlainString() + " "
                        + paper(page.height()).toPlainString()));
    }

    private static BigDecimal paper(int side) {
        return BigDecimal.valueOf(side).multiply(INCH).divide(TWIPS, 0, RoundingMode.HALF_UP);
    }

    private TextObject text(Mark.Words words) {
        Type type = words.type();
        int top = words.baseline() - type.ascent();
        TextObject object = new TextObject(identifiers.next());
        object.setBoundary(box(words.x(), top, type.width(words.text()), type.size()));
        object.setFont(type.face().id());
        object.addAttribute("Size", millimetres(type.size()));
        TextCode code = new TextCode();
        code.addAttribute("X", "0");
        code.addAttribute("Y", millimetres(type.ascent()));
        String steps = steps(words.text(), type);
        if (!steps.isEmpty()) {
            code.addAttribute("DeltaX", steps);
        }
        object.addTextCode(code.setContent(words.text()));
        return object;
    }

    /** From each character to the next; many equal ones are {@code g count step}. */
    private static String steps(String words, Type type) {
        List<String> steps = words.codePoints()
                .mapToObj(c -> millimetres(type.width(Character.toString(c))))
                .collect(Collectors.toList());
        steps.removeLast();
        List<String> out = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            int to = from + 1;
            while (to < steps.size() && steps.get(to).equals(steps.get(from))) {
                to++;
            }
            if (to - from >= REPEATED) {
                out.add("g " + (to - from) + " " + steps.get(from));
            } else {
                out.addAll(steps.subList(from, to));
            }
            from = to;
        }
        return String.join(" ", out);
    }

    private PathObject path(Mark.Ruling ruling) {
        List<Mark.Rule> rules = ruling.rules();
        int left = rules.stream().mapToInt(Mark.Rule::left).min().orElse(0) - AROUND;
        int top = rules.stream().mapToInt(Mark.Rule::top).min().orElse(0) - AROUND;
        int right = rules.stream().mapToInt(Mark.Rule::right).max().orElse(0) + AROUND;
        int bottom = rules.stream().mapToInt(Mark.Rule::bottom).max().orElse(0) + AROUND;
        PathObject path = new PathObject(new ST_ID(identifiers.next()));
        path.setBoundary(box(left, top, right - left, bottom - top));
        path.setLineWidth(RULE);
        AbbreviatedData drawn = new AbbreviatedData();
        for (Mark.Rule rule : rules) {
            drawn.M(length(rule.left() - left), length(rule.top() - top));
            drawn.L(length(rule.right() - left), length(rule.bottom() - top));
        }
        path.setAbbreviatedData(drawn);
        return path;
    }

    private static ST_Box box(int left, int top, int width, int height) {
        return ST_Box.getInstance(
                String.join(" ", millimetres(left), millimetres(top), millimetres(width), millimetres(height)));
    }

    private static String millimetres(int twips) {
        BigDecimal length = exact(twips);
        return length.signum() == 0 ? "0" : length.stripTrailingZeros().toPlainString();
    }

    private static double length(int twips) {
        return exact(twips).doubleValue();
    }

    private static BigDecimal exact(int twips) {
        return BigDecimal.valueOf(twips).multiply(INCH).divide(TWIPS, DECIMALS, RoundingMode.HALF_UP);
    }
}
