package org.escalation.diagram.paint;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Stroke;

/** Draws into the body of an SVG document. */
final class SvgPainter implements Painter {

    private static final String PATH_END = "\"/>";

    private final StringBuilder out;
    private final SvgStyles styles;
    private final PaintSettings settings;
    /** Name of an image to the id it was defined with; empty if it cannot be had. */
    private final Map<String, String> images = new HashMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private boolean linked;
    /** Look of the last path if it is not filled, and where it ends. */
    private String lastLine;
    private int lastEnd;

    SvgPainter(StringBuilder out, SvgStyles styles, PaintSettings settings) {
        this.out = out;
        this.styles = styles;
        this.settings = settings;
    }

    /** The images used, each once. */
    CharSequence definitions() {
        return definitions;
    }

    @Override
    public void begin(SceneElement element) {
        closeLink();
        out.append("<g id=\"").append(settings.idPrefix());
        SvgText.id(out, element.id());
        out.append("\"><title>");
        SvgText.escape(out, titleOf(element));
        out.append("</title>");
        if (!settings.links().isEmpty() && !element.semanticId().isEmpty()) {
            out.append("<a href=\"");
            SvgText.escape(out, settings.links() + element.semanticId());
            out.append("\">");
            linked = true;
        }
    }

    /** A link holds what its element draws itself: links must not lie in each other. */
    private void closeLink() {
        if (linked) {
            out.append("</a>");
            linked = false;
        }
    }

    private static String titleOf(SceneElement element) {
        StringBuilder title = new StringBuilder();
        if (!element.tooltip().isEmpty()) {
            title.append(element.tooltip());
        } else if (element instanceof SceneNode node) {
            title.append(node.label());
        } else {
            title.append(titleOf((SceneEdge) element));
        }
        element.markers().forEach(marker -> title.append('\n').append(marker.text()));
        return title.toString();
    }

    private static String titleOf(SceneEdge edge) {
        return nameOf(edge.source()) + " \u2192 " + nameOf(edge.target());
    }

    private static String nameOf(SceneElement element) {
        return element instanceof SceneNode node && !node.label().isEmpty() ? node.label() : element.mapping();
    }

    @Override
    public void end() {
        closeLink();
        out.append("</g>\n");
    }

    @Override
    public void beginGroup(String name) {
        closeLink();
        out.append("<g id=\"").append(settings.idPrefix()).append(name).append("\">");
    }

    @Override
    public void rect(Bounds box, double corner, Fill fill, Stroke stroke) {
        open("rect", styles.shape(fill, stroke));
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        if (corner > 0) {
            attribute("rx", corner);
        }
        out.append("/>");
    }

    @Override
    public void ellipse(Bounds box, Fill fill, Stroke stroke) {
        open("ellipse", styles.shape(fill, stroke));
        attribute("cx", box.centreX());
        attribute("cy", box.centreY());
        attribute("rx", box.width() / 2);
        attribute("ry", box.height() / 2);
        out.append("/>");
    }

    @Override
    public void path(PathData path, Fill fill, Stroke stroke) {
        String look = styles.shape(fill, stroke);
        if (fill.isTransparent() && look.equals(lastLine) && out.length() == lastEnd) {
            // a line and its arrow head, say, are one path
            out.setLength(lastEnd - PATH_END.length());
        } else {
            open("path", look);
            out.append(" d=\"");
        }
        path.forEach((op, points, at) -> {
            out.append(switch (op) {
                case MOVE -> 'M';
                case LINE -> 'L';
                case CURVE -> 'C';
                case CLOSE -> 'Z';
            });
            for (int i = 0; i < op.numbers(); i++) {
                if (i > 0) {
                    out.append(' ');
                }
                SvgText.number(out, points[at + i]);
            }
        });
        out.append(PATH_END);
        lastLine = fill.isTransparent() ? look : null;
        lastEnd = out.length();
    }

    @Override
    public void text(String text, double x, double baseline, double width, LabelStyle style) {
        open("text", styles.text(style));
        attribute("x", switch (style.alignment()) {
            case LEFT -> x;
            case CENTER -> x + width / 2;
            case RIGHT -> x + width;
        });
        attribute("y", baseline);
        out.append('>');
        SvgText.escape(out, text);
        out.append("</text>");
    }

    @Override
    public boolean image(String name, Bounds box) {
        String id = images.computeIfAbsent(name, this::define);
        if (id.isEmpty()) {
            return false;
        }
        out.append("<use href=\"#").append(id).append("\" transform=\"translate(");
        SvgText.number(out, box.x());
        out.append(' ');
        SvgText.number(out, box.y());
        out.append(")scale(");
        SvgText.number(out, box.width());
        out.append(' ');
        SvgText.number(out, box.height());
        out.append(")\"/>");
        return true;
    }

    private String define(String name) {
        return settings.images().find(name).map(image -> {
            String id = settings.idPrefix() + 'i' + images.size();
            definitions.append("<image id=\"").append(id).append("\" width=\"1\" height=\"1\" href=\"data:")
                    .append(image.mediaType()).append(";base64,")
                    .append(Base64.getEncoder().encodeToString(image.data())).append("\"/>\n");
            return id;
        }).orElse("");
    }

    private void open(String tag, String styleClass) {
        out.append('<').append(tag).append(" class=\"").append(styleClass).append('"');
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        SvgText.number(out, value);
        out.append('"');
    }
}
