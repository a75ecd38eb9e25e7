package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.escalation.diagram.spec.ContainerStyleSpec.Gradient;
import org.escalation.diagram.spec.NodeStyleSpec.Shape;

/** Builds looks of nodes, containers and edges. */
final class StyleBuilder {

    private final Build build;
    private final ColorBuilder colors;

    StyleBuilder(Build build, ColorBuilder colors) {
        this.build = build;
        this.colors = colors;
    }

    <S extends StyleSpec> Optional<S> style(SpecNode owner, Function<SpecNode, S> kind) {
        return owner.one("style").map(kind);
    }

    <S extends StyleSpec> List<ConditionalStyle<S>> conditional(SpecNode owner, Function<SpecNode, S> kind) {
        List<ConditionalStyle<S>> result = new ArrayList<>();
        for (SpecNode node : owner.all("conditionnalStyles")) {
            ExpressionText predicate = node.expression("predicateExpression");
            style(node, kind).ifPresent(style -> result.add(new ConditionalStyle<>(predicate, style)));
        }
        return result;
    }

    NodeStyleSpec node(SpecNode node) {
        Shape shape = shape(node);
        ExpressionText width = node.expression("width");
        ExpressionText height = node.expression("height");
        if (shape == Shape.ELLIPSE) {
            width = node.expression("horizontalDiameterComputationExpression");
            height = node.expression("verticalDiameterComputationExpression");
        } else if (shape == Shape.LOZENGE) {
            width = node.expression("widthComputationExpression");
            height = node.expression("heightComputationExpression");
        }
        String image = switch (shape) {
            case IMAGE -> node.text("workspacePath", "");
            case BUNDLED_IMAGE -> bundledShape(node);
            default -> "";
        };
        ColorSpec color = colors.color(node, shape == Shape.DOT ? "backgroundColor" : "color", ColorSpec.WHITE);
        return new NodeStyleSpec(shape, color, node.expression("sizeComputationExpression", "3"), width, height, image,
                node.expression("strokeSizeComputationExpression", "2"), gauge(node), node.text("alignment", "SQUARE"),
                border(node), label(node, true), "node".equals(node.text("labelPosition", "border")),
                node.flag("hideLabelByDefault", false), node.expression("tooltipExpression"), node.text("resizeKind", "NONE"),
                new LinkedHashSet<>(node.texts("forbiddenSides")), node.place());
    }

    private Shape shape(SpecNode node) {
        switch (node.type()) {
            case "SquareDescription":
                return Shape.SQUARE;
            case "EllipseNodeDescription":
                return Shape.ELLIPSE;
            case "LozengeNodeDescription":
                return Shape.LOZENGE;
            case "DotDescription":
                return Shape.DOT;
            case "NoteDescription":
                return Shape.NOTE;
            case "WorkspaceImageDescription":
                unused(node, "arcWidth", "arcHeight", "roundedCorner");
                return Shape.IMAGE;
            case "BundledImageDescription":
                return Shape.BUNDLED_IMAGE;
            case "GaugeCompositeStyleDescription":
                return Shape.GAUGE;
            default:
                node.text("id");
                build.partly(node, "The node style " + node.type() + " is drawn by code of its own.",
                        "Its nodes are shown as rectangles.");
                return Shape.CUSTOM;
        }
    }

    private String bundledShape(SpecNode node) {
        String shape = node.text("shape", "square");
        String provided = node.text("providedShapeID", "");
        if (!provided.isEmpty()) {
            build.partly(node, "The bundled shape " + provided + " belongs to another product.",
                    "Its nodes are shown as squares.");
            return "square";
        }
        return shape;
    }

    private List<NodeStyleSpec.GaugeSection> gauge(SpecNode node) {
        List<NodeStyleSpec.GaugeSection> sections = new ArrayList<>();
        for (SpecNode section : node.all("sections")) {
            sections.add(new NodeStyleSpec.GaugeSection(section.text("label", ""), section.expression("minValueExpression", "0"),
                    section.expression("maxValueExpression", "0"), section.expression("valueExpression", "0"),
                    colors.color(section, "backgroundColor", ColorSpec.WHITE),
                    colors.color(section, "foregroundColor", ColorSpec.BLACK)));
        }
        return List.copyOf(sections);
    }

    ContainerStyleSpec container(SpecNode node) {
        ContainerStyleSpec.Shape shape = switch (node.type()) {
            case "ShapeContainerStyleDescription" -> ContainerStyleSpec.Shape.PARALLELOGRAM;
            case "WorkspaceImageDescription" -> ContainerStyleSpec.Shape.IMAGE;
            default -> ContainerStyleSpec.Shape.FLAT;
        };
        if (shape == ContainerStyleSpec.Shape.PARALLELOGRAM) {
            node.text("shape");
        }
        ColorSpec background = colors.color(node, "backgroundColor", ColorSpec.WHITE);
        ColorSpec foreground = colors.color(node, "foregroundColor", background);
        boolean rounded = node.flag("roundedCorner", node.values().containsKey("arcWidth") || node.values().containsKey("arcHeight"));
        int arcWidth = node.number("arcWidth", 10);
        int arcHeight = node.number("arcHeight", 10);
        if (shape == ContainerStyleSpec.Shape.IMAGE) {
            unused(node, "resizeKind", "labelPosition", "forbiddenSides");
        }
        boolean image = shape == ContainerStyleSpec.Shape.IMAGE;
        ExpressionText general = image ? node.expression("sizeComputationExpression", "-1") : ExpressionText.NONE;
        ExpressionText width = image ? general : node.expression("widthComputationExpression");
        ExpressionText height = image ? general : node.expression("heightComputationExpression");
        return new ContainerStyleSpec(shape, background, foreground, gradient(node), node.text("workspacePath", ""),
                rounded ? arcWidth : 0, rounded ? arcHeight : 0, width, height, border(node), label(node, false),
                labelBorder(node), node.flag("hideLabelByDefault", false), node.expression("tooltipExpression"), node.place());
    }

    private String labelBorder(SpecNode node) {
        List<String> addresses = build.addresses(node, "labelBorderStyle");
        return addresses.isEmpty() ? "" : addresses.get(0).substring(addresses.get(0).indexOf('#') + 1);
    }

    private Gradient gradient(SpecNode node) {
        return switch (node.text("backgroundStyle", "GradientLeftToRight")) {
            case "Liquid" -> Gradient.DIAGONAL;
            case "GradientTopToBottom" -> Gradient.TOP_TO_BOTTOM;
            default -> Gradient.LEFT_TO_RIGHT;
        };
    }

    EdgeStyleSpec edge(SpecNode node) {
        EdgeStyleSpec.Routing routing = switch (node.text("routingStyle", "straight")) {
            case "manhattan" -> EdgeStyleSpec.Routing.MANHATTAN;
            case "tree" -> EdgeStyleSpec.Routing.TREE;
            default -> EdgeStyleSpec.Routing.STRAIGHT;
        };
        return new EdgeStyleSpec(colors.color(node, "strokeColor", ColorSpec.BLACK), LinePattern.of(node.text("lineStyle", "solid")),
                node.expression("sizeComputationExpression", "1"), decorator(node, "sourceArrow", EdgeStyleSpec.Decorator.NONE),
                decorator(node, "targetArrow", EdgeStyleSpec.Decorator.IN_ARROW), routing,
                node.type().equals("BracketEdgeStyleDescription"), node.text("foldingStyle", "NONE"),
                node.text("endsCentering", "None"), build.ids(node, "centeredSourceMappings"),
                build.ids(node, "centeredTargetMappings"), edgeLabel(node, "beginLabelStyleDescription"),
                edgeLabel(node, "centerLabelStyleDescription"), edgeLabel(node, "endLabelStyleDescription"), node.place());
    }

    private Optional<LabelSpec> edgeLabel(SpecNode node, String feature) {
        return node.one(feature).map(label -> label(label, false));
    }

    private EdgeStyleSpec.Decorator decorator(SpecNode node, String attribute, EdgeStyleSpec.Decorator otherwise) {
        String word = node.text(attribute);
        if (word == null) {
            return otherwise;
        }
        Optional<EdgeStyleSpec.Decorator> decorator = EdgeStyleSpec.Decorator.of(word);
        if (decorator.isEmpty()) {
            build.value(node, attribute, word);
        }
        return decorator.orElse(otherwise);
    }

    private BorderSpec border(SpecNode node) {
        return new BorderSpec(node.expression("borderSizeComputationExpression", "0"),
                colors.color(node, "borderColor", ColorSpec.BLACK), LinePattern.of(node.text("borderLineStyle", "solid")));
    }

    LabelSpec label(SpecNode node, boolean ofNode) {
        LabelSpec.Alignment alignment = switch (node.text("labelAlignment", "CENTER")) {
            case "LEFT" -> LabelSpec.Alignment.LEFT;
            case "RIGHT" -> LabelSpec.Alignment.RIGHT;
            default -> LabelSpec.Alignment.CENTER;
        };
        Set<String> formats = new LinkedHashSet<>(node.texts("labelFormat"));
        formats.remove("normal");
        return new LabelSpec(node.expression("labelExpression", "feature:name"), Math.max(1, node.number("labelSize", 8)), formats,
                alignment, node.flag("showIcon", true), node.text("iconPath", ""),
                colors.color(node, "labelColor", ColorSpec.BLACK), node.place());
    }

    /** Attributes that the format writes with its defaults but that mean nothing for this kind of style. */
    private static void unused(SpecNode node, String... attributes) {
        for (String attribute : attributes) {
            node.text(attribute);
            node.all(attribute);
        }
    }
}
