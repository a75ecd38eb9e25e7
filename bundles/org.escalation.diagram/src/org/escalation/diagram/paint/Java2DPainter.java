package org.escalation.diagram.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.LineStyle;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.Stroke;

/** Draws with Java2D, without a display and without the machine's fonts. */
final class Java2DPainter implements Painter {

    private final Graphics2D g;
    private final LineRaster lines;
    private final Palette palette;
    private final GlyphPaths glyphs;
    private final RasterImages images;
    private final double scale;
    private final Map<Stroke, BasicStroke> strokes = new HashMap<>();
    private final Map<Integer, Color> colours = new HashMap<>();

    /** Draws into an image whose upper left corner is at a place of the scene; scale is its pixels per unit. */
    Java2DPainter(BufferedImage image, double left, double top, double scale, Palette palette, GlyphPaths glyphs,
            RasterImages images) {
        this.g = image.createGraphics();
        this.lines = new LineRaster(image, left, top, scale);
        this.palette = palette;
        this.glyphs = glyphs;
        this.images = images;
        this.scale = scale;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.scale(scale, scale);
        g.translate(-left, -top);
    }

    /** Draws elements on an image full of a colour. */
    static void draw(BufferedImage image, int background, double left, double top, double scale, Palette palette, GlyphPaths glyphs,
            RasterImages images, Consumer<Painter> contents) {
        Java2DPainter painter = new Java2DPainter(image, left, top, scale, palette, glyphs, images);
        try {
            Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), palette.resolve(background) & 0xFFFFFF);
            contents.accept(painter);
        } finally {
            painter.g.dispose();
        }
    }

    @Override
    public void begin(SceneElement element) {
        // pixels have no names
    }

    @Override
    public void end() {
        // pixels have no names
    }

    @Override
    public void beginGroup(String name) {
        // pixels have no names
    }

    @Override
    public void rect(Bounds box, double corner, Fill fill, Stroke stroke) {
        Shape shape = corner > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        draw(shape, box, fill, stroke);
    }

    @Override
    public void ellipse(Bounds box, Fill fill, Stroke stroke) {
        draw(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()), box, fill, stroke);
    }

    @Override
    public void path(PathData path, Fill fill, Stroke stroke) {
        double[] segment = path.segment();
        if (segment != null && !stroke.isInvisible() && stroke.style() == LineStyle.SOLID
                && lines.draw(segment, stroke.width(), palette.resolve(stroke.colour()))) {
            return;
        }
        Path2D.Double shape = new Path2D.Double();
        path.forEach((op, p, at) -> {
            switch (op) {
                case MOVE -> shape.moveTo(p[at], p[at + 1]);
                case LINE -> shape.lineTo(p[at], p[at + 1]);
                case CURVE -> shape.curveTo(p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
                case CLOSE -> shape.closePath();
            }
        });
        Rectangle2D r = fill.isGradient() ? shape.getBounds2D() : null;
        draw(shape, r == null ? null : new Bounds(r.getX(), r.getY(), r.getWidth(), r.getHeight()), fill, stroke);
    }

    private void draw(Shape shape, Bounds box, Fill fill, Stroke stroke) {
        if (!fill.isTransparent()) {
            g.setPaint(paint(fill, box));
            g.fill(shape);
        }
        if (!stroke.isInvisible()) {
            g.setPaint(colour(stroke.colour()));
            g.setStroke(strokes.computeIfAbsent(stroke, Java2DPainter::toStroke));
            g.draw(shape);
        }
    }

    private Paint paint(Fill fill, Bounds box) {
        if (!fill.isGradient() || box.width() <= 0 || box.height() <= 0) {
            return colour(fill.from());
        }
        double x2 = fill.gradient() == Fill.Gradient.TOP_TO_BOTTOM ? box.x() : box.right();
        double y2 = fill.gradient() == Fill.Gradient.LEFT_TO_RIGHT ? box.y() : box.bottom();
        return new GradientPaint((float) box.x(), (float) box.y(), colour(fill.from()), (float) x2, (float) y2,
                colour(fill.to()));
    }

    private static BasicStroke toStroke(Stroke stroke) {
        float[] dashes = stroke.style().pattern(stroke.width());
        return new BasicStroke(stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4,
                dashes.length == 0 ? null : dashes, 0);
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(argb, c -> new Color(palette.resolve(c), true));
    }

    @Override
    public void text(String text, double x, double baseline, double width, LabelStyle style) {
        g.setPaint(colour(style.colour()));
        g.fill(glyphs.line(text, x, baseline, style));
        double thick = Math.max(0.6, style.size() / 14);
        if (style.underline()) {
            g.fill(new Rectangle2D.Double(x, baseline + style.size() * 0.1, width, thick));
        }
        if (style.strike()) {
            g.fill(new Rectangle2D.Double(x, baseline - style.size() * 0.28, width, thick));
        }
    }

    @Override
    public boolean image(String name, Bounds box) {
        return images.find(name, box.width() * scale, box.height() * scale).map(image -> {
            AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
            place.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
            return g.drawImage(image, place, null);
        }).isPresent();
    }
}
