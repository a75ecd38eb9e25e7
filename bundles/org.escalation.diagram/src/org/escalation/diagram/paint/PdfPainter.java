package org.escalation.diagram.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.Stroke;

/** Draws into the content stream of a PDF page whose coordinates have been turned into scene units. */
final class PdfPainter implements Painter {

    /** Control points of a quarter circle made of one cubic curve. */
    private static final double KAPPA = 0.5522847498;
    private static final double IMAGE_SCALE = 4;

    private final PDDocument document;
    private final PDPageContentStream out;
    private final PaintSettings settings;
    private final PdfText text;
    private final RasterImages images;
    private final Map<String, PDImageXObject> embedded = new HashMap<>();
    private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
    private int fillColour;
    private int strokeColour;
    private int alpha = 0xFFFF;
    private Stroke stroke;

    PdfPainter(PDDocument document, PDPageContentStream out, PaintSettings settings) {
        this.document = document;
        this.out = out;
        this.settings = settings;
        this.text = new PdfText(document, out);
        this.images = new RasterImages(settings.images());
        // A page starts with black.
        this.fillColour = 0xFF000000;
        this.strokeColour = 0xFF000000;
    }

    @Override
    public void begin(SceneElement element) {
        // bookmarks are made by the writer
    }

    @Override
    public void end() {
        // nothing was begun
    }

    @Override
    public void beginGroup(String name) {
        // bookmarks are made by the writer
    }

    @Override
    public void rect(Bounds b, double corner, Fill fill, Stroke line) {
        guarded(() -> {
            if (corner <= 0) {
                draw(b, fill, line, () -> out.addRect(f(b.x()), f(b.y()), f(b.width()), f(b.height())));
            } else {
                draw(b, fill, line, () -> rounded(b, corner, corner));
            }
        });
    }

    @Override
    public void ellipse(Bounds b, Fill fill, Stroke line) {
        guarded(() -> draw(b, fill, line, () -> rounded(b, b.width() / 2, b.height() / 2)));
    }

    private void rounded(Bounds b, double rx, double ry) throws IOException {
        double x0 = b.x();
        double y0 = b.y();
        double x1 = b.right();
        double y1 = b.bottom();
        double kx = rx * (1 - KAPPA);
        double ky = ry * (1 - KAPPA);
        out.moveTo(f(x0 + rx), f(y0));
        out.lineTo(f(x1 - rx), f(y0));
        out.curveTo(f(x1 - kx), f(y0), f(x1), f(y0 + ky), f(x1), f(y0 + ry));
        out.lineTo(f(x1), f(y1 - ry));
        out.curveTo(f(x1), f(y1 - ky), f(x1 - kx), f(y1), f(x1 - rx), f(y1));
        out.lineTo(f(x0 + rx), f(y1));
        out.curveTo(f(x0 + kx), f(y1), f(x0), f(y1 - ky), f(x0), f(y1 - ry));
        out.lineTo(f(x0), f(y0 + ry));
        out.curveTo(f(x0), f(y0 + ky), f(x0 + kx), f(y0), f(x0 + rx), f(y0));
        out.closePath();
    }

    @Override
    public void path(PathData path, Fill fill, Stroke line) {
        guarded(() -> draw(fill.isGradient() ? boundsOf(path) : null, fill, line, () -> trace(path)));
    }

    private static Bounds boundsOf(PathData path) {
        double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
        path.forEach((op, p, at) -> {
            for (int i = 0; i < op.numbers(); i += 2) {
                box[0] = Math.min(box[0], p[at + i]);
                box[1] = Math.min(box[1], p[at + i + 1]);
                box[2] = Math.max(box[2], p[at + i]);
                box[3] = Math.max(box[3], p[at + i + 1]);
            }
        });
        return Bounds.of(box[0], box[1], box[2], box[3]);
    }

    private void trace(PathData path) {
        path.forEach((op, p, at) -> guarded(() -> {
            switch (op) {
                case MOVE -> out.moveTo(f(p[at]), f(p[at + 1]));
                case LINE -> out.lineTo(f(p[at]), f(p[at + 1]));
                case CURVE -> out.curveTo(f(p[at]), f(p[at + 1]), f(p[at + 2]), f(p[at + 3]), f(p[at + 4]),
                        f(p[at + 5]));
                case CLOSE -> out.closePath();
            }
        }));
    }

    private void draw(Bounds box, Fill fill, Stroke line, Action outline) throws IOException {
        boolean filled = !fill.isTransparent();
        boolean drawn = !line.isInvisible();
        if (!filled && !drawn) {
            return;
        }
        if (filled && fill.isGradient()) {
            shade(box, fill, outline);
            filled = false;
        }
        setAlpha(filled ? fill.from() >>> 24 : 0xFF, drawn ? line.colour() >>> 24 : 0xFF);
        if (filled) {
            setFill(fill.from());
        }
        if (drawn) {
            setStroke(line);
        }
        if (filled || drawn) {
            outline.run();
            if (filled && drawn) {
                out.fillAndStroke();
            } else if (filled) {
                out.fill();
            } else {
                out.stroke();
            }
        }
    }

    private void shade(Bounds box, Fill fill, Action outline) throws IOException {
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShadingType2.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        double x2 = fill.gradient() == Fill.Gradient.TOP_TO_BOTTOM ? box.x() : box.right();
        double y2 = fill.gradient() == Fill.Gradient.LEFT_TO_RIGHT ? box.y() : box.bottom();
        shading.setCoords(array(box.x(), box.y(), x2, y2));
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, array(0, 1));
        function.setItem(COSName.C0, rgb(fill.from()));
        function.setItem(COSName.C1, rgb(fill.to()));
        function.setItem(COSName.N, COSInteger.ONE);
        shading.setFunction(new PDFunctionType2(function));
        setAlpha(fill.from() >>> 24, 0xFF);
        out.saveGraphicsState();
        outline.run();
        out.clip();
        out.shadingFill(shading);
        out.restoreGraphicsState();
    }

    private COSArray rgb(int argb) {
        int c = settings.palette().resolve(argb);
        return array((c >> 16 & 0xFF) / 255.0, (c >> 8 & 0xFF) / 255.0, (c & 0xFF) / 255.0);
    }

    private static COSArray array(double... numbers) {
        COSArray array = new COSArray();
        for (double n : numbers) {
            array.add(new COSFloat((float) n));
        }
        return array;
    }

    private PDColor colour(int argb) {
        return new PDColor(rgb(argb).toFloatArray(), PDDeviceRGB.INSTANCE);
    }

    private void setFill(int argb) throws IOException {
        if ((argb | 0xFF000000) != fillColour) {
            fillColour = argb | 0xFF000000;
            out.setNonStrokingColor(colour(argb));
        }
    }

    private void setStroke(Stroke line) throws IOException {
        if ((line.colour() | 0xFF000000) != strokeColour) {
            strokeColour = line.colour() | 0xFF000000;
            out.setStrokingColor(colour(line.colour()));
        }
        if (stroke == null || stroke.width() != line.width() || stroke.style() != line.style()) {
            out.setLineWidth(line.width());
            out.setLineDashPattern(line.style().pattern(line.width()), 0);
            stroke = line;
        }
    }

    private void setAlpha(int fill, int line) throws IOException {
        int both = fill << 8 | line;
        if (both == alpha) {
            return;
        }
        alpha = both;
        out.setGraphicsStateParameters(alphas.computeIfAbsent(both, k -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(fill / 255f);
            state.setStrokingAlphaConstant(line / 255f);
            return state;
        }));
    }

    @Override
    public void text(String line, double x, double baseline, double width, LabelStyle style) {
        guarded(() -> {
            setAlpha(style.colour() >>> 24, 0xFF);
            setFill(style.colour());
            text.write(line, x, baseline, style);
            double thick = Math.max(0.6, style.size() / 14);
            if (style.underline()) {
                out.addRect(f(x), f(baseline + style.size() * 0.1), f(width), f(thick));
                out.fill();
            }
            if (style.strike()) {
                out.addRect(f(x), f(baseline - style.size() * 0.28), f(width), f(thick));
                out.fill();
            }
        });
    }

    @Override
    public boolean image(String name, Bounds box) {
        try {
            PDImageXObject image = embedded.get(name);
            if (image == null) {
                var pixels = images.find(name, box.width() * IMAGE_SCALE, box.height() * IMAGE_SCALE);
                if (pixels.isEmpty()) {
                    return false;
                }
                image = LosslessFactory.createFromImage(document, pixels.get());
                embedded.put(name, image);
            }
            setAlpha(0xFF, 0xFF);
            out.drawImage(image, new Matrix(f(box.width()), 0, 0, -f(box.height()), f(box.x()), f(box.bottom())));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float f(double value) {
        return (float) value;
    }

    /** Something that writes to the page. */
    private interface Action {
        void run() throws IOException;
    }

    private static void guarded(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
