package org.escalation.diagram.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the canonical form of a {@code .diagrams} file. */
final class DiagramsFormat {

    static final String HEADER = "escalation-diagrams";

    private DiagramsFormat() {
    }

    static String write(Collection<DiagramLayout> diagrams) {
        StringBuilder out = new StringBuilder();
        out.append(HEADER).append(' ').append(DiagramsFile.VERSION).append('\n');
        for (DiagramLayout diagram : diagrams) {
            // The lines before the first diagram are kept under no id.
            if (!diagram.id().isEmpty()) {
                out.append("\ndiagram ");
                word(out, diagram.id());
                out.append('\n');
            }
            flags(out, "layer", diagram.layers(), "shown", "hidden");
            flags(out, "filter", diagram.filters(), "on", "off");
            diagram.views().forEach(view -> view(out, view));
            diagram.nodes().forEach((id, node) -> node(out, id, node));
            diagram.edges().forEach((id, edge) -> edge(out, id, edge));
            for (String line : diagram.keptLines()) {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }

    private static void flags(StringBuilder out, String kind, Map<String, Boolean> values, String yes, String no) {
        values.forEach((name, on) -> {
            out.append(kind).append(' ');
            word(out, name);
            out.append(' ').append(on ? yes : no).append('\n');
        });
    }

    private static void view(StringBuilder out, KeptView view) {
        out.append("view ");
        word(out, view.mapping());
        out.append(' ');
        word(out, view.element());
        if (!view.end().isEmpty()) {
            out.append(" from ");
            word(out, view.container());
            out.append(" to ");
            word(out, view.end());
        } else if (!view.container().isEmpty()) {
            out.append(" in ");
            word(out, view.container());
        }
        out.append('\n');
    }

    private static void node(StringBuilder out, String id, NodeLayout node) {
        out.append("node ");
        word(out, id);
        numbers(out, "at", List.of(node.x(), node.y()));
        if (node.hasSize()) {
            numbers(out, node.sizeFixed() ? "fixed" : "size", List.of(node.width(), node.height()));
        }
        if (node.side() != null) {
            out.append(" side ").append(node.side().name().toLowerCase(java.util.Locale.ROOT));
        }
        flag(out, "pinned", node.pinned());
        flag(out, "hidden", node.hidden());
        flag(out, "unlabelled", node.labelHidden());
        flag(out, "folded", node.folded());
        out.append('\n');
    }

    private static void edge(StringBuilder out, String id, EdgeLayout edge) {
        out.append("edge ");
        word(out, id);
        if (!edge.bends().isEmpty()) {
            numbers(out, "bends", edge.bends());
        }
        if (!edge.anchors().isEmpty()) {
            numbers(out, "anchors", edge.anchors());
        }
        if (!edge.labelOffsets().isEmpty()) {
            numbers(out, "labels", edge.labelOffsets());
        }
        flag(out, "pinned", edge.pinned());
        flag(out, "hidden", edge.hidden());
        flag(out, "unlabelled", edge.labelHidden());
        out.append('\n');
    }

    private static void flag(StringBuilder out, String name, boolean on) {
        if (on) {
            out.append(' ').append(name);
        }
    }

    private static void numbers(StringBuilder out, String key, List<Double> values) {
        out.append(' ').append(key);
        for (double value : values) {
            out.append(' ');
            number(out, value);
        }
    }

    /** The shortest form; whole numbers without a decimal point. */
    static void number(StringBuilder out, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.append((long) value);
        } else {
            out.append(value);
        }
    }

    /** A word as it is if it is plain, else in quotes with backslash escapes as in JSON. */
    static void word(StringBuilder out, String text) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '"' || c == '\\' || c >= 0x7F) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
