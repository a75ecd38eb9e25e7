package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClassifier;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.ColorCode;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.Gauge;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.NodeShape;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Stroke;
import org.escalation.diagram.spec.BorderSpec;
import org.escalation.diagram.spec.ContainerStyleSpec;
import org.escalation.diagram.spec.LabelSpec;
import org.escalation.diagram.spec.NodeStyleSpec;

/** A node's or container's style ready to be applied to the scene. Sizes of the format are in tens of pixels. */
final class NodeLook {

    /** Pixels to a unit of the format's sizes. */
    private static final double UNIT = 10;
    private static final float PADDING = 6;
    private static final float WRAP = 180;

    private record GaugeCode(String label, Probe min, Probe max, Probe value, ColorCode background, ColorCode foreground) {
    }

    private final NodeShape shape;
    private final Fill.Gradient gradient;
    private final ColorCode from;
    private final ColorCode to;
    private final BorderSpec border;
    private final Probe borderSize;
    private final ColorCode borderColor;
    private final float corner;
    private final LabelCode label;
    private final NodeStyle.LabelPlacement placement;
    private final boolean container;
    private final Probe size;
    private final Probe width;
    private final Probe height;
    private final Probe tooltip;
    private final String image;
    private final boolean hideLabel;
    private final List<GaugeCode> gauges = new ArrayList<>();
    private NodeStyle last;

    NodeLook(NodeStyleSpec spec, boolean row, Probes probes, EClassifier self) {
        shape = shape(spec);
        from = ColorCode.of(spec.color(), probes, self);
        to = from;
        gradient = Fill.Gradient.NONE;
        border = spec.border();
        borderSize = probes.probe(border.size(), self);
        borderColor = ColorCode.of(border.color(), probes, self);
        corner = 0;
        label = new LabelCode(spec.label(), row ? LabelSpec.Alignment.LEFT : spec.label().alignment(), probes, self);
        placement = spec.labelInside() || row ? NodeStyle.LabelPlacement.CENTER : NodeStyle.LabelPlacement.BELOW;
        container = false;
        size = probes.probe(spec.size(), self);
        width = probes.probe(spec.width(), self);
        height = probes.probe(spec.height(), self);
        tooltip = probes.probe(spec.tooltip(), self);
        image = shape == NodeShape.IMAGE ? spec.image() : "";
        hideLabel = spec.hideLabel();
        for (NodeStyleSpec.GaugeSection section : spec.gauge()) {
            gauges.add(new GaugeCode(section.label(), probes.probe(section.min(), self), probes.probe(section.max(), self),
                    probes.probe(section.value(), self), ColorCode.of(section.background(), probes, self),
                    ColorCode.of(section.foreground(), probes, self)));
        }
    }

    NodeLook(ContainerStyleSpec spec, boolean leaf, Probes probes, EClassifier self) {
        shape = switch (spec.shape()) {
            case FLAT -> NodeShape.RECTANGLE;
            case PARALLELOGRAM -> NodeShape.PARALLELOGRAM;
            case IMAGE -> NodeShape.IMAGE;
        };
        from = ColorCode.of(spec.background(), probes, self);
        to = ColorCode.of(spec.foreground(), probes, self);
        gradient = switch (spec.gradient()) {
            case LEFT_TO_RIGHT -> Fill.Gradient.LEFT_TO_RIGHT;
            case DIAGONAL -> Fill.Gradient.DIAGONAL;
            case TOP_TO_BOTTOM -> Fill.Gradient.TOP_TO_BOTTOM;
        };
        border = spec.border();
        borderSize = probes.probe(border.size(), self);
        borderColor = ColorCode.of(border.color(), probes, self);
        corner = Math.min(spec.arcWidth(), spec.arcHeight()) / 2f;
        label = new LabelCode(spec.label(), spec.label().alignment(), probes, self);
        placement = leaf ? NodeStyle.LabelPlacement.CENTER : NodeStyle.LabelPlacement.TOP;
        container = true;
        size = probes.probe(org.escalation.diagram.spec.ExpressionText.NONE, self);
        width = probes.probe(spec.width(), self);
        height = probes.probe(spec.height(), self);
        tooltip = probes.probe(spec.tooltip(), self);
        image = spec.image();
        hideLabel = spec.hideLabel();
    }

    private static NodeShape shape(NodeStyleSpec spec) {
        return switch (spec.shape()) {
            case SQUARE, CUSTOM -> NodeShape.RECTANGLE;
            case ELLIPSE -> NodeShape.ELLIPSE;
            case LOZENGE -> NodeShape.LOZENGE;
            case DOT -> NodeShape.DOT;
            case NOTE -> NodeShape.NOTE;
            case IMAGE -> NodeShape.IMAGE;
            case GAUGE -> NodeShape.GAUGE;
            case BUNDLED_IMAGE -> switch (spec.image()) {
                case "stroke" -> NodeShape.STROKE;
                case "triangle" -> NodeShape.TRIANGLE;
                case "dot" -> NodeShape.DOT;
                case "ring" -> NodeShape.RING;
                default -> NodeShape.RECTANGLE;
            };
        };
    }

    /** Applies the look to a node; its size only while nobody has given it another. */
    void apply(SceneNode node, Scope scope, String semanticIcon, boolean created) {
        node.setStyle(style(scope));
        node.setLabel(label.text(scope));
        node.setIcon(label.icon(semanticIcon));
        node.setTooltip(tooltip.string(scope));
        node.setImage(image);
        if (!gauges.isEmpty()) {
            node.setGauges(gauges(scope));
        }
        if (created) {
            node.setLabelHidden(hideLabel);
            size(node, scope);
        }
    }

    private NodeStyle style(Scope scope) {
        LabelStyle text = label.style(scope);
        int start = from.argb(scope);
        Fill fill = gradient == Fill.Gradient.NONE ? Fill.flat(start) : Fill.gradient(start, to.argb(scope), gradient);
        float thickness = (float) Math.max(0, Math.min(100, borderSize.number(scope, 0)));
        Stroke stroke = thickness == 0 ? Stroke.NONE
                : new Stroke(borderColor.argb(scope), thickness, Lines.style(border.line()));
        NodeStyle known = last;
        if (known != null && known.fill().equals(fill) && known.border().equals(stroke) && known.label().equals(text)) {
            return known;
        }
        NodeStyle style = new NodeStyle(shape, fill, stroke, corner, text, placement, container && placement
                == NodeStyle.LabelPlacement.TOP && !stroke.isInvisible(), PADDING, WRAP);
        last = style;
        return style;
    }

    private void size(SceneNode node, Scope scope) {
        double general = container ? 0 : size.number(scope, 0);
        double w = width.number(scope, 0);
        double h = height.number(scope, 0);
        boolean outside = placement == NodeStyle.LabelPlacement.BELOW;
        boolean both = w > 0 && h > 0;
        if (both || general > 0 && (outside || shape == NodeShape.IMAGE || shape == NodeShape.GAUGE)) {
            node.setBounds(node.x(), node.y(), UNIT * (w > 0 ? w : general), UNIT * (h > 0 ? h : general));
            node.setSizeFixed(true);
        }
    }

    private List<Gauge> gauges(Scope scope) {
        List<Gauge> result = new ArrayList<>();
        for (GaugeCode code : gauges) {
            result.add(new Gauge(code.label(), code.value().number(scope, 0), code.min().number(scope, 0),
                    code.max().number(scope, 0), code.background().argb(scope), code.foreground().argb(scope)));
        }
        return result;
    }
}
