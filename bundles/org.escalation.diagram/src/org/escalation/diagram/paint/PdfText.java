package org.escalation.diagram.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.text.FontFace;
import org.escalation.diagram.text.Fonts;
import org.escalation.diagram.text.VisualText;

/** Writes text into a PDF page with the shipped font embedded, only the glyphs that are used. */
final class PdfText {

    private final PDDocument document;
    private final PDPageContentStream out;
    private final Map<FontFace, PDFont> fonts = new HashMap<>();

    PdfText(PDDocument document, PDPageContentStream out) {
        this.document = document;
        this.out = out;
    }

    void write(String line, double x, double baseline, LabelStyle style) throws IOException {
        FontFace face = Fonts.face(style.bold(), style.italic());
        double at = x;
        for (VisualText.Run run : VisualText.runs(line, face)) {
            if (run.covered()) {
                out.beginText();
                out.setFont(font(face), style.size());
                // The page's y axis points down here, that of text up.
                out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) at, (float) baseline));
                out.showText(run.text());
                out.endText();
            } else {
                fill(GlyphPaths.foreign(run, at, baseline, style));
            }
            at += run.width() * style.size();
        }
    }

    private PDFont font(FontFace face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            try (InputStream in = face.open()) {
                font = PDType0Font.load(document, in, true);
            }
            fonts.put(face, font);
        }
        return font;
    }

    private void fill(Shape shape) throws IOException {
        float[] p = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int piece = i.currentSegment(p);
            switch (piece) {
                case PathIterator.SEG_MOVETO -> out.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> out.curveTo(lastX + (p[0] - lastX) * 2 / 3, lastY + (p[1] - lastY) * 2 / 3,
                        p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> out.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> out.closePath();
            }
            int end = switch (piece) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            lastX = p[end];
            lastY = p[end + 1];
        }
        out.fillEvenOdd();
    }
}
