package org.escalation.diagram.scene;

import java.util.Arrays;
import java.util.Locale;

/** Writes a scene as text, one element a line, for tests that compare scenes with what they should be. */
public final class SceneDump {

    private SceneDump() {
    }

    /**
     * Writes structure, looks and places.
     *
     * @param scene the scene
     * @return text with a final line break
     */
    public static String of(Scene scene) {
        return write(scene, true);
    }

    /**
     * Writes structure and looks without places, for scenes not laid out yet.
     *
     * @param scene the scene
     * @return text with a final line break
     */
    public static String structureOf(Scene scene) {
        return write(scene, false);
    }

    private static String write(Scene scene, boolean places) {
        StringBuilder out = new StringBuilder("scene " + scene.id() + " \"" + scene.title() + "\"\n");
        for (SceneNode root : scene.roots()) {
            node(out, root, 1, places);
        }
        for (SceneEdge edge : scene.edges()) {
            edge(out, edge, places);
        }
        for (Legend.Entry entry : scene.legend().entries()) {
            out.append("legend ").append(quoted(entry.text())).append('\n');
        }
        return out.toString();
    }

    private static void node(StringBuilder out, SceneNode node, int depth, boolean places) {
        NodeStyle style = node.style();
        out.append("  ".repeat(depth)).append(node.isBorderNode() ? "border " : "node ").append(node.id());
        out.append(' ').append(quoted(node.label())).append(' ').append(lower(style.shape()));
        if (node.containment() != Containment.NONE) {
            out.append(' ').append(lower(node.containment()));
        }
        out.append(" fill ").append(fill(style.fill())).append(" border ").append(stroke(style.border()));
        out.append(" text ").append(text(style.label())).append(' ').append(lower(style.placement()));
        if (!node.icon().isEmpty()) {
            out.append(" icon ").append(node.icon());
        }
        if (!node.image().isEmpty()) {
            out.append(" image ").append(node.image());
        }
        common(out, node);
        if (places) {
            out.append(" at ").append(number(node.x())).append(' ').append(number(node.y())).append(' ')
                    .append(number(node.width())).append('x').append(number(node.height()));
            if (node.isBorderNode()) {
                out.append(' ').append(lower(node.side()));
            }
        }
        out.append('\n');
        node.children().forEach(child -> node(out, child, depth + 1, places));
        node.borderNodes().forEach(child -> node(out, child, depth + 1, places));
    }

    private static void edge(StringBuilder out, SceneEdge edge, boolean places) {
        EdgeStyle style = edge.style();
        out.append("  edge ").append(edge.id()).append(' ').append(edge.source().id()).append(" -> ")
                .append(edge.target().id()).append(' ').append(stroke(style.stroke())).append(' ')
                .append(lower(style.routing())).append(' ').append(lower(style.source())).append(' ')
                .append(lower(style.target()));
        for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
            if (!edge.label(p).isEmpty()) {
                out.append(' ').append(lower(p)).append(' ').append(quoted(edge.label(p)));
            }
        }
        common(out, edge);
        if (places) {
            out.append(" by");
            Arrays.stream(edge.route()).forEach(p -> out.append(' ').append(number(p)));
        }
        out.append('\n');
    }

    private static void common(StringBuilder out, SceneElement element) {
        if (!element.layer().isEmpty()) {
            out.append(" layer ").append(quoted(element.layer()));
        }
        if (!element.tooltip().isEmpty()) {
            out.append(" tip ").append(quoted(element.tooltip()));
        }
        for (Marker marker : element.markers()) {
            out.append(' ').append(lower(marker.severity())).append(' ').append(quoted(marker.text()));
        }
        out.append(element.isHidden() ? " hidden" : "").append(element.isFiltered() ? " filtered" : "").append(element.isPinned() ? " pinned" : "");
    }

    private static String fill(Fill fill) {
        if (fill.isTransparent()) {
            return "none";
        }
        return fill.isGradient() ? hex(fill.from()) + '-' + hex(fill.to()) + '-' + lower(fill.gradient())
                : hex(fill.from());
    }

    private static String stroke(Stroke stroke) {
        return stroke.isInvisible() ? "none"
                : hex(stroke.colour()) + '/' + number(stroke.width()) + '/' + lower(stroke.style());
    }

    private static String text(LabelStyle style) {
        return hex(style.colour()) + '/' + number(style.size()) + (style.bold() ? "/bold" : "")
                + (style.italic() ? "/italic" : "") + '/' + lower(style.alignment());
    }

    private static String hex(int argb) {
        return String.format(argb >>> 24 == 0xFF ? "%06x" : "%08x", argb >>> 24 == 0xFF ? argb & 0xFFFFFF : argb);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
