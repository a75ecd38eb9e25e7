package org.escalation.diagram.viewpoint;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.escalation.diagram.spec.BorderSpec;
import org.escalation.diagram.spec.ColorSpec;
import org.escalation.diagram.spec.ContainerStyleSpec;
import org.escalation.diagram.spec.EdgeStyleSpec;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.LabelSpec;
import org.escalation.diagram.spec.NodeStyleSpec;
import org.escalation.diagram.spec.StyleCustomization;
import org.escalation.diagram.spec.StyleSpec;

/** Styles with a layer's customizations worked in. */
final class CustomizedStyles {

    private CustomizedStyles() {
    }

    /** The style with one property changed; the same style where it has no such property. */
    @SuppressWarnings("unchecked")
    static <S extends StyleSpec> S apply(S style, StyleCustomization change) {
        return (S) switch ((StyleSpec) style) {
            case NodeStyleSpec node -> node(node, change);
            case ContainerStyleSpec container -> container(container, change);
            case EdgeStyleSpec edge -> edge(edge, change);
        };
    }

    private static ColorSpec color(String property, StyleCustomization change, ColorSpec otherwise) {
        return change.property().equals(property) ? change.color().orElse(otherwise) : otherwise;
    }

    private static ExpressionText value(String property, StyleCustomization change, ExpressionText otherwise) {
        return change.property().equals(property) && change.value().isGiven() ? change.value() : otherwise;
    }

    private static NodeStyleSpec node(NodeStyleSpec s, StyleCustomization c) {
        boolean inside = c.property().equals("labelPosition") ? c.value().text().equals("node") : s.labelInside();
        String image = c.property().equals("workspacePath") ? c.value().text() : s.image();
        ColorSpec fill = color("backgroundColor", c, color("color", c, s.color()));
        ExpressionText width = value("width", c, value("widthComputationExpression", c,
                value("horizontalDiameterComputationExpression", c, s.width())));
        ExpressionText height = value("height", c, value("heightComputationExpression", c,
                value("verticalDiameterComputationExpression", c, s.height())));
        return new NodeStyleSpec(s.shape(), fill, value("sizeComputationExpression", c, s.size()), width, height, image,
                value("strokeSizeComputationExpression", c, s.stroke()), s.gauge(), s.gaugeAlignment(), border(s.border(), c),
                label(s.label(), c), inside, s.hideLabel(), value("tooltipExpression", c, s.tooltip()), s.resize(),
                s.forbiddenSides(), s.place());
    }

    private static ContainerStyleSpec container(ContainerStyleSpec s, StyleCustomization c) {
        String image = c.property().equals("workspacePath") ? c.value().text() : s.image();
        return new ContainerStyleSpec(s.shape(), color("backgroundColor", c, s.background()),
                color("foregroundColor", c, s.foreground()), s.gradient(), image, s.arcWidth(), s.arcHeight(),
                value("widthComputationExpression", c, s.width()), value("heightComputationExpression", c, s.height()),
                border(s.border(), c), label(s.label(), c), s.labelBorder(), s.hideLabel(),
                value("tooltipExpression", c, s.tooltip()), s.place());
    }

    private static EdgeStyleSpec edge(EdgeStyleSpec s, StyleCustomization c) {
        return new EdgeStyleSpec(color("strokeColor", c, s.stroke()), s.line(), value("sizeComputationExpression", c, s.size()),
                s.sourceDecorator(), s.targetDecorator(), s.routing(), s.bracket(), s.folding(), s.centering(), s.centeredSources(),
                s.centeredTargets(), edgeLabel(s.begin(), c), edgeLabel(s.center(), c), edgeLabel(s.end(), c), s.place());
    }

    private static Optional<LabelSpec> edgeLabel(Optional<LabelSpec> label, StyleCustomization change) {
        return label.map(l -> change.concerns(l.place()) ? label(l, change) : l);
    }

    private static BorderSpec border(BorderSpec s, StyleCustomization c) {
        return new BorderSpec(value("borderSizeComputationExpression", c, s.size()), color("borderColor", c, s.color()), s.line());
    }

    private static LabelSpec label(LabelSpec s, StyleCustomization c) {
        int size = s.size();
        Set<String> formats = s.formats();
        boolean icon = s.showIcon();
        String text = c.value().text();
        switch (c.property()) {
            case "labelSize" -> size = text.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(text)) : size;
            case "labelFormat" -> formats = new LinkedHashSet<>(Arrays.asList(text.split("[\\s,]+")));
            case "showIcon" -> icon = Boolean.parseBoolean(text);
            default -> { // not a property of the label's own
            }
        }
        String path = c.property().equals("iconPath") ? text : s.iconPath();
        return new LabelSpec(value("labelExpression", c, s.expression()), size, formats, s.alignment(), icon, path,
                color("labelColor", c, s.color()), s.place());
    }
}
