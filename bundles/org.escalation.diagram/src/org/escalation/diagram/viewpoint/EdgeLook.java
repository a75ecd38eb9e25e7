package org.escalation.diagram.viewpoint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClassifier;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.ColorCode;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.Routing;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.Stroke;
import org.escalation.diagram.spec.EdgeStyleSpec;
import org.escalation.diagram.spec.LabelSpec;

/** An edge's style ready to be applied to the scene. */
final class EdgeLook {

    private final EdgeStyleSpec spec;
    private final ColorCode color;
    private final Probe size;
    private final Map<EdgeLabelPosition, LabelCode> labels = new EnumMap<>(EdgeLabelPosition.class);
    private EdgeStyle last;

    EdgeLook(EdgeStyleSpec spec, Probes probes, EClassifier self) {
        this.spec = spec;
        this.color = ColorCode.of(spec.stroke(), probes, self);
        this.size = probes.probe(spec.size(), self);
        label(EdgeLabelPosition.CENTER, spec.center(), probes, self);
        label(EdgeLabelPosition.BEGIN, spec.begin(), probes, self);
        label(EdgeLabelPosition.END, spec.end(), probes, self);
    }

    private void label(EdgeLabelPosition position, Optional<LabelSpec> label, Probes probes, EClassifier self) {
        label.ifPresent(text -> labels.put(position, new LabelCode(text, text.alignment(), probes, self)));
    }

    void apply(SceneEdge edge, Scope scope) {
        edge.setStyle(style(scope));
        for (Map.Entry<EdgeLabelPosition, LabelCode> label : labels.entrySet()) {
            edge.setLabel(label.getKey(), label.getValue().text(scope));
        }
    }

    EdgeStyle style(Scope scope) {
        Stroke stroke = new Stroke(color.argb(scope), (float) Math.max(0, Math.min(100, size.number(scope, 1))),
                Lines.style(spec.line()));
        LabelCode first = labels.getOrDefault(EdgeLabelPosition.CENTER,
                labels.getOrDefault(EdgeLabelPosition.BEGIN, labels.get(EdgeLabelPosition.END)));
        LabelStyle text = first == null ? EdgeStyle.DEFAULT.label() : first.style(scope);
        if (last == null || !last.stroke().equals(stroke) || !last.label().equals(text)) {
            Routing routing = switch (spec.routing()) {
                case STRAIGHT -> Routing.STRAIGHT;
                case MANHATTAN -> Routing.ORTHOGONAL;
                case TREE -> Routing.TREE;
            };
            last = new EdgeStyle(stroke, routing, Lines.decorator(spec.sourceDecorator()), Lines.decorator(spec.targetDecorator()),
                    text);
        }
        return last;
    }
}
