package org.escalation.diagram.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.text.FontFace;
import org.escalation.diagram.text.Fonts;
import org.escalation.diagram.text.GlyphOutlines;
import org.escalation.diagram.text.VisualText;

/**
 * Text as outlines of the shipped font. Characters it lacks are taken from the fonts of the machine; where there are none,
 * an empty box stands in. Safe for several threads.
 */
final class GlyphPaths {

    private final Map<FontFace, Face> faces = new ConcurrentHashMap<>();

    private static final class Face {
        private final GlyphOutlines outlines;
        private final Map<Integer, Path2D> glyphs = new HashMap<>();

        Face(FontFace face) {
            outlines = new GlyphOutlines(face);
        }

        synchronized Path2D glyph(int number) {
            return glyphs.computeIfAbsent(number, this::read);
        }

        private Path2D read(int number) {
            Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO);
            outlines.outline(number, new GlyphOutlines.Sink() {
                @Override
                public void move(double x, double y) {
                    path.moveTo(x, -y);
                }

                @Override
                public void line(double x, double y) {
                    path.lineTo(x, -y);
                }

                @Override
                public void quad(double cx, double cy, double x, double y) {
                    path.quadTo(cx, -cy, x, -y);
                }

                @Override
                public void close() {
                    path.closePath();
                }
            });
            return path;
        }
    }

    /** Gives the outline of a line whose left end of the baseline is at x, y. */
    Shape line(String text, double x, double y, LabelStyle style) {
        FontFace font = Fonts.face(style.bold(), style.italic());
        Face face = faces.computeIfAbsent(font, Face::new);
        Path2D.Float all = new Path2D.Float(Path2D.WIND_NON_ZERO);
        double at = x;
        for (VisualText.Run run : VisualText.runs(text, font)) {
            if (run.covered()) {
                at = append(all, run.text(), at, y, style.size(), font, face);
            } else {
                all.append(foreign(run, at, y, style), false);
                at += run.width() * style.size();
            }
        }
        return all;
    }

    private static double append(Path2D all, String text, double x, double y, double size, FontFace font, Face face) {
        double at = x;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (c != ' ') {
                AffineTransform place = new AffineTransform(size, 0, 0, size, at, y);
                all.append(face.glyph(font.glyph(c)).getPathIterator(place), false);
            }
            at += font.advance(c) * size;
            i += Character.charCount(c);
        }
        return at;
    }

    /** Text in a font of the machine, squeezed into the width that was reserved for it. */
    static Shape foreign(VisualText.Run run, double x, double y, LabelStyle style) {
        double width = run.width() * style.size();
        try {
            int face = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
            Font font = new Font(Font.SANS_SERIF, face, 1).deriveFont(style.size());
            if (font.canDisplayUpTo(run.text()) < 0) {
                var context = new FontRenderContext(null, true, true);
                var layout = new java.awt.font.TextLayout(run.text(), font, context);
                double natural = layout.getAdvance();
                double squeeze = natural > 0 && natural > width ? width / natural : 1;
                AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                place.scale(squeeze, 1);
                return layout.getOutline(place);
            }
        } catch (RuntimeException | LinkageError | InternalError e) {
            // A machine without any font configuration: Java reports that in many ways. The box below says so in the picture.
            return box(x, y, width, style.size());
        }
        return box(x, y, width, style.size());
    }

    private static Shape box(double x, double y, double width, double size) {
        Path2D.Double frame = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        frame.append(new Rectangle2D.Double(x + 1, y - size * 0.7, Math.max(1, width - 2), size * 0.7), false);
        frame.append(new Rectangle2D.Double(x + 2, y - size * 0.7 + 1, Math.max(0.5, width - 4), size * 0.7 - 2), false);
        return frame;
    }
}
