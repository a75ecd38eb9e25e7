package org.escalation.diagram.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.text.Fonts;

/**
 * Writes scenes as SVG 1.1: every element a group with its id and a title, text as text. The document refers to fonts of the
 * widths that were measured and needs nothing from elsewhere.
 */
public final class SvgWriter {

    private static final int CHARS_PER_ELEMENT = 320;

    private SvgWriter() {
    }

    /**
     * Writes a scene as a document.
     *
     * @param scene    scene with its layout
     * @param out      receives UTF-8; stays open
     * @param settings theme and parts
     * @throws IOException if writing fails
     */
    public static void write(Scene scene, OutputStream out, PaintSettings settings) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writeElement(scene, writer, settings);
        writer.flush();
    }

    /**
     * Gives a scene as an {@code svg} element, to be put into an HTML document.
     *
     * @param scene    scene with its layout
     * @param settings theme, parts, and a prefix that makes ids unique in the document
     * @return the element
     */
    public static String element(Scene scene, PaintSettings settings) {
        java.io.StringWriter writer = new java.io.StringWriter();
        try {
            writeElement(scene, writer, settings);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("writing into memory failed", e);
        }
        return writer.toString();
    }

    private static void writeElement(Scene scene, Writer writer, PaintSettings settings) throws IOException {
        StringBuilder body = new StringBuilder(scene.size() * CHARS_PER_ELEMENT + 1024);
        SvgStyles styles = new SvgStyles(settings.idPrefix());
        SvgPainter painter = new SvgPainter(body, styles, settings);
        Page page = new Page(scene, settings);
        new ScenePainter(painter, Detail.FULL).paint(scene);
        page.paint(painter);

        StringBuilder head = new StringBuilder(4096);
        Bounds box = page.bounds();
        writeStart(head, scene, box, settings);
        writeStyle(head, scene, styles, settings);
        head.append("<defs>\n");
        styles.writeGradients(head);
        head.append(painter.definitions()).append("</defs>\n");
        writePaper(head, box, settings);
        writer.append(head).append(body).append("</svg>\n");
    }

    private static void writeStart(StringBuilder head, Scene scene, Bounds box, PaintSettings settings) {
        String root = settings.idPrefix() + "diagram";
        head.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(root).append("\" role=\"img\" width=\"");
        SvgText.number(head, box.width());
        head.append("\" height=\"");
        SvgText.number(head, box.height());
        head.append("\" viewBox=\"");
        double[] view = { box.x(), box.y(), box.width(), box.height() };
        for (int i = 0; i < view.length; i++) {
            head.append(i == 0 ? "" : " ");
            SvgText.number(head, view[i]);
        }
        head.append("\" font-family=\"").append(Fonts.FAMILIES).append("\">\n<title>");
        SvgText.escape(head, scene.title().isEmpty() ? scene.id() : scene.title());
        head.append("</title>\n");
        if (!scene.description().isEmpty()) {
            head.append("<desc>");
            SvgText.escape(head, scene.description());
            head.append("</desc>\n");
        }
    }

    private static void writeStyle(StringBuilder head, Scene scene, SvgStyles styles, PaintSettings settings) {
        head.append("<style>\n#").append(settings.idPrefix()).append("diagram text{font-kerning:none}\n");
        styles.writeRules(head, settings.adaptive() ? Palette.LIGHT : settings.palette(), scene.background());
        if (settings.adaptive()) {
            Palette dark = settings.palette().isDark() ? settings.palette() : Palette.DARK;
            head.append("@media (prefers-color-scheme:dark){\n");
            styles.writeRules(head, dark, scene.background());
            head.append("}\n");
        }
        head.append("</style>\n");
    }

    private static void writePaper(StringBuilder head, Bounds box, PaintSettings settings) {
        head.append("<rect class=\"").append(settings.idPrefix()).append("paper\" x=\"");
        SvgText.number(head, box.x());
        head.append("\" y=\"");
        SvgText.number(head, box.y());
        head.append("\" width=\"");
        SvgText.number(head, box.width());
        head.append("\" height=\"");
        SvgText.number(head, box.height());
        head.append("\"/>\n");
    }
}
