package org.mingzhang.write.annotate;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.mingzhang.audit.Severity;

/** The colours of marks: pale enough to read through, and apart in grey as well. */
enum Colour {
    ERROR(1, 0.62f, 0.58f),
    WARNING(1, 0.80f, 0.45f),
    INFO(0.68f, 0.83f, 1),
    EVIDENCE(1, 0.97f, 0.72f);

    private final float red;
    private final float green;
    private final float blue;

    Colour(float red, float green, float blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    PDColor pdf() {
        return new PDColor(new float[] {red, green, blue}, PDDeviceRGB.INSTANCE);
    }
}
