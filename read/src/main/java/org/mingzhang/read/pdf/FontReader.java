package org.mingzhang.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.mingzhang.read.raw.Characters;

/** What the glyphs of a file's fonts say, remembered by font and code. For one file and one thread. */
final class FontReader {
    private static final String ADDITIONAL_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

    /** Below and above this, in units of the font size, the box of a Type 3 font says nothing about its size. */
    private static final double SMALLEST_EM = 0.2;

    private static final double LARGEST_EM = 200;

    /** How many fonts are remembered; a file that has more is read without memory. */
    private static final int FONTS = 500;

    private final GlyphList names = names();
    private final Map<PDFont, Map<Integer, String>> known = new HashMap<>();

    /** The characters of a glyph, mended; empty where the font does not say. */
    String text(PDFont font, int code) {
        Map<Integer, String> texts = known.get(font);
        if (texts == null) {
            if (known.size() >= FONTS) {
                known.clear();
            }
            texts = new HashMap<>();
            known.put(font, texts);
        }
        String text = texts.get(code);
        if (text == null) {
            text = read(font, code);
            texts.put(code, text);
        }
        return text;
    }

    /** The height of a Type 3 font's em in units of the font size: such fonts choose their own scale. */
    double emHeight(PDType3Font font) {
        BoundingBox box = font.getBoundingBox();
        if (box == null) {
            return 1;
        }
        double height = Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
        return height >= SMALLEST_EM && height <= LARGEST_EM ? height : 1;
    }

    private String read(PDFont font, int code) {
        String text = font.toUnicode(code, names);
        if (text == null) {
            // Viewers take an unknown code of a simple font for the character itself; of a composite font they do not.
            boolean printable = code > ' ' && code < 0x7F;
            return font instanceof PDSimpleFont && printable ? Character.toString(code) : "";
        }
        return Characters.mend(text);
    }

    private static GlyphList names() {
        try (InputStream in = GlyphList.class.getResourceAsStream(ADDITIONAL_NAMES)) {
            return in == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
