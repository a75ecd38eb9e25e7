package org.escalation.diagram.viewpoint;

import org.eclipse.emf.ecore.EClassifier;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.ColorCode;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.spec.LabelSpec;

/** A label ready to be written. */
final class LabelCode {

    /** Pixels to a point at 96 dots an inch. */
    private static final float POINT = 96f / 72f;

    private final LabelSpec spec;
    private final LabelSpec.Alignment alignment;
    private final Probe text;
    private final ColorCode color;
    private LabelStyle last;

    LabelCode(LabelSpec spec, LabelSpec.Alignment alignment, Probes probes, EClassifier self) {
        this.spec = spec;
        this.alignment = alignment;
        this.text = probes.probe(spec.expression(), self);
        this.color = ColorCode.of(spec.color(), probes, self);
    }

    String text(Scope scope) {
        return text.string(scope);
    }

    /** The style's icon, or the semantic element's own where the style names none. */
    String icon(String semanticIcon) {
        return !spec.showIcon() ? "" : spec.iconPath().isEmpty() ? semanticIcon : spec.iconPath();
    }

    LabelStyle style(Scope scope) {
        int argb = color.argb(scope);
        if (last == null || last.colour() != argb) {
            LabelStyle.Alignment side = switch (alignment) {
                case LEFT -> LabelStyle.Alignment.LEFT;
                case RIGHT -> LabelStyle.Alignment.RIGHT;
                case CENTER -> LabelStyle.Alignment.CENTER;
            };
            last = new LabelStyle(Math.min(1_000, spec.size() * POINT), argb, spec.formats().contains("bold"),
                    spec.formats().contains("italic"), spec.formats().contains("underline"),
                    spec.formats().contains("strike_through"), side, true);
        }
        return last;
    }
}
