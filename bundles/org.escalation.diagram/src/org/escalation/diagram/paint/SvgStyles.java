package org.escalation.diagram.paint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.LabelStyle.Alignment;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.Stroke;

/** Gathers the looks that a drawing uses and writes each once, as a class of a style sheet. */
final class SvgStyles {

    private record Look(Fill fill, Stroke stroke) {
    }

    private final String prefix;
    private final Map<Look, String> shapes = new LinkedHashMap<>();
    private final Map<LabelStyle, String> texts = new LinkedHashMap<>();
    private final Map<Fill, String> gradients = new LinkedHashMap<>();
    private Look lastLook;
    private String lastShape;

    SvgStyles(String prefix) {
        this.prefix = prefix;
    }

    String shape(Fill fill, Stroke stroke) {
        if (lastLook == null || lastLook.fill() != fill || lastLook.stroke() != stroke) {
            lastLook = new Look(fill, stroke);
            lastShape = shapes.computeIfAbsent(lastLook, k -> prefix + 's' + shapes.size());
            if (fill.isGradient()) {
                gradients.computeIfAbsent(fill, k -> prefix + 'g' + gradients.size());
            }
        }
        return lastShape;
    }

    String text(LabelStyle style) {
        return texts.computeIfAbsent(style, k -> prefix + 't' + texts.size());
    }

    /** Writes the rules for a palette. */
    void writeRules(StringBuilder out, Palette palette, int background) {
        out.append('.').append(prefix).append("paper{fill:");
        colour(out, palette.resolve(background));
        out.append("}\n");
        shapes.forEach((look, name) -> {
            out.append('.').append(name).append('{');
            fill(out, look.fill(), palette);
            stroke(out, look.stroke(), palette);
            out.append("}\n");
        });
        texts.forEach((style, name) -> {
            out.append('.').append(name).append("{fill:");
            colour(out, palette.resolve(style.colour()));
            opacity(out, "fill", style.colour());
            font(out, style);
            out.append("}\n");
        });
        gradients.forEach((fill, name) -> {
            stop(out, name, 'a', fill.from(), palette);
            stop(out, name, 'b', fill.to(), palette);
        });
    }

    private static void stop(StringBuilder out, String name, char which, int argb, Palette palette) {
        out.append('.').append(name).append(which).append("{stop-color:");
        colour(out, palette.resolve(argb));
        opacity(out, "stop", argb);
        out.append("}\n");
    }

    /** Writes the gradients; their colours are in the rules. */
    void writeGradients(StringBuilder out) {
        gradients.forEach((fill, name) -> {
            String vector = switch (fill.gradient()) {
                case LEFT_TO_RIGHT -> "x2=\"1\" y2=\"0\"";
                case DIAGONAL -> "x2=\"1\" y2=\"1\"";
                default -> "x2=\"0\" y2=\"1\"";
            };
            out.append("<linearGradient id=\"").append(name).append("\" x1=\"0\" y1=\"0\" ").append(vector)
                    .append("><stop offset=\"0\" class=\"").append(name).append("a\"/><stop offset=\"1\" class=\"")
                    .append(name).append("b\"/></linearGradient>\n");
        });
    }

    private void fill(StringBuilder out, Fill fill, Palette palette) {
        if (fill.isGradient()) {
            out.append("fill:url(#").append(gradients.get(fill)).append(')');
        } else if (fill.isTransparent()) {
            out.append("fill:none");
        } else {
            out.append("fill:");
            colour(out, palette.resolve(fill.from()));
            opacity(out, "fill", fill.from());
        }
    }

    private static void stroke(StringBuilder out, Stroke stroke, Palette palette) {
        if (stroke.isInvisible()) {
            return;
        }
        out.append(";stroke:");
        colour(out, palette.resolve(stroke.colour()));
        opacity(out, "stroke", stroke.colour());
        if (stroke.width() != 1) {
            out.append(";stroke-width:");
            SvgText.number(out, stroke.width());
        }
        float[] dashes = stroke.style().pattern(stroke.width());
        for (int i = 0; i < dashes.length; i++) {
            out.append(i == 0 ? ";stroke-dasharray:" : " ");
            SvgText.number(out, dashes[i]);
        }
    }

    private static void font(StringBuilder out, LabelStyle style) {
        out.append(";font-size:");
        SvgText.number(out, style.size());
        out.append("px");
        if (style.bold()) {
            out.append(";font-weight:bold");
        }
        if (style.italic()) {
            out.append(";font-style:italic");
        }
        if (style.underline() || style.strike()) {
            out.append(";text-decoration:").append(style.underline() ? "underline " : "")
                    .append(style.strike() ? "line-through" : "");
        }
        if (style.alignment() != Alignment.LEFT) {
            out.append(";text-anchor:").append(style.alignment() == Alignment.CENTER ? "middle" : "end");
        }
    }

    private static void colour(StringBuilder out, int argb) {
        out.append('#');
        for (int shift = 20; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(argb >> shift & 0xF, 16));
        }
    }

    private static void opacity(StringBuilder out, String what, int argb) {
        int alpha = argb >>> 24;
        if (alpha != 0xFF) {
            out.append(';').append(what).append("-opacity:");
            SvgText.number(out, alpha / 255.0);
        }
    }
}
