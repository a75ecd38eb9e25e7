package org.escalation.diagram.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.escalation.diagram.layout.LayoutSettings.Algorithm;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.NodeStyle.LabelPlacement;
import org.escalation.diagram.scene.Routing;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.text.TextBlock;

/**
 * Builds the ELK graph of a part of a scene. Free-form containers become nested graphs, bordered nodes become ports (but
 * in trees, which know none), lists and stacks become plain nodes. An edge that ends inside a list or stack is laid out as
 * if it ended at the list or stack.
 */
final class ElkGraphBuilder {

    private static final double ASPECT_RATIO = 1.6;

    private final LayoutSettings settings;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<SceneNode, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<SceneNode, ElkPort> ports = new LinkedHashMap<>();
    private final Map<SceneEdge, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<SceneElement, ElkConnectableShape> shapes = new IdentityHashMap<>();
    private final Map<ElkNode, LooseNodes.Block> blocks = new LinkedHashMap<>();
    private final LooseNodes loose;
    private final List<SceneEdge> sceneEdges;

    ElkGraphBuilder(LayoutSettings settings, List<SceneNode> roots, List<SceneEdge> sceneEdges) {
        this.settings = settings;
        this.sceneEdges = sceneEdges;
        loose = new LooseNodes(sceneEdges);
        Routing routing = mainRouting(sceneEdges);
        configure(graph, routing);
        for (SceneNode root : roots) {
            addNode(root, graph, routing);
        }
        boolean crossing = false;
        for (SceneEdge edge : sceneEdges) {
            crossing |= addEdge(edge);
        }
        if (crossing && settings.algorithm() != Algorithm.TREE) {
            graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        } else {
            keepModelOrder();
        }
    }

    ElkNode graph() {
        return graph;
    }

    Map<SceneNode, ElkNode> nodes() {
        return nodes;
    }

    Map<SceneNode, ElkPort> ports() {
        return ports;
    }

    Map<SceneEdge, ElkEdge> edges() {
        return edges;
    }

    /** Nodes that are laid out as one, each block by the node that stands for it. */
    Map<ElkNode, LooseNodes.Block> blocks() {
        return blocks;
    }

    /** Whether the edge was laid out between the very elements it connects. */
    boolean isExact(SceneEdge edge) {
        return shapes.containsKey(edge.source()) && shapes.containsKey(edge.target());
    }

    private void configure(ElkNode container, Routing routing) {
        boolean layered = settings.algorithm() != Algorithm.TREE;
        container.setProperty(CoreOptions.ALGORITHM,
                layered ? LayeredOptions.ALGORITHM_ID : MrTreeOptions.ALGORITHM_ID);
        container.setProperty(CoreOptions.DIRECTION, direction());
        container.setProperty(CoreOptions.RANDOM_SEED, 1);
        container.setProperty(CoreOptions.ASPECT_RATIO, ASPECT_RATIO);
        container.setProperty(CoreOptions.SPACING_NODE_NODE, settings.nodeSpacing());
        container.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, settings.nodeSpacing() * 1.5);
        container.setProperty(CoreOptions.SPACING_EDGE_NODE, settings.nodeSpacing() * 0.6);
        container.setProperty(CoreOptions.SPACING_EDGE_EDGE, 12.0);
        container.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        container.setProperty(CoreOptions.SPACING_PORT_PORT, 10.0);
        if (!layered) {
            return;
        }
        container.setProperty(CoreOptions.EDGE_ROUTING, switch (routing) {
            case STRAIGHT -> EdgeRouting.POLYLINE;
            case CURVED -> EdgeRouting.SPLINES;
            default -> EdgeRouting.ORTHOGONAL;
        });
        container.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, settings.layerSpacing());
        container.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        container.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        container.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        container.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        container.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING,
                EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
    }

    /** Lets neighbours keep the model's order where that costs no crossing. ELK 0.12.1 cannot do so across containers. */
    private void keepModelOrder() {
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        for (ElkNode elk : nodes.values()) {
            if (!elk.getChildren().isEmpty()) {
                elk.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
            }
        }
    }

    private org.eclipse.elk.core.options.Direction direction() {
        return org.eclipse.elk.core.options.Direction.valueOf(settings.direction().name());
    }

    /** The routing most edges ask for: ELK routes all edges of a graph in one way. */
    private static Routing mainRouting(List<SceneEdge> edges) {
        int[] count = new int[Routing.values().length];
        for (SceneEdge edge : edges) {
            count[edge.style().routing().ordinal()]++;
        }
        Routing best = Routing.STRAIGHT;
        for (Routing r : Routing.values()) {
            if (count[r.ordinal()] > count[best.ordinal()]) {
                best = r;
            }
        }
        return best;
    }

    private void addNode(SceneNode node, ElkNode parent, Routing routing) {
        if (!node.isShown()) {
            return;
        }
        ElkNode elk = ElkGraphUtil.createNode(parent);
        elk.setDimensions(node.width(), node.height());
        nodes.put(node, elk);
        shapes.put(node, elk);
        if (node.containment() == Containment.FREE_FORM && !node.isFolded() && !node.children().isEmpty()) {
            configure(elk, routing);
            addContent(node, elk, routing);
        } else {
            elk.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.fixed());
            addLabelBelow(node, elk);
        }
        if (settings.algorithm() != Algorithm.TREE) {
            addPorts(node, elk);
        }
    }

    private void addContent(SceneNode node, ElkNode elk, Routing routing) {
        double title = AutoSize.titleHeight(node);
        double side = AutoSize.INSET + (node.borderNodes().isEmpty() ? 0 : BorderNodes.OVERLAP);
        elk.setProperty(CoreOptions.PADDING, new ElkPadding(title + side, side, side, side));
        double[] label = AutoSize.labelSize(node);
        double minWidth = node.isSizeFixed() ? node.width() : label[0];
        double minHeight = node.isSizeFixed() ? node.height() : label[1];
        elk.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS,
                EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
        elk.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(minWidth, minHeight));
        List<SceneNode> together = settings.algorithm() == Algorithm.TREE ? List.of() : loose.of(node);
        List<ElkNode> single = new ArrayList<>();
        for (SceneNode child : node.children()) {
            if (!together.contains(child)) {
                addNode(child, elk, routing);
                if (nodes.containsKey(child)) {
                    single.add(nodes.get(child));
                }
            }
        }
        if (!together.isEmpty()) {
            addBlock(node, together, single, elk);
        }
    }

    /** Adds the loose nodes of a container as one, on the side away from where its edges go. */
    private void addBlock(SceneNode container, List<SceneNode> together, List<ElkNode> single, ElkNode parent) {
        double beside = single.stream().mapToDouble(each -> each.getHeight() + settings.nodeSpacing()).sum();
        LooseNodes.Block block = LooseNodes.block(together, beside, settings.nodeSpacing());
        ElkNode elk = ElkGraphUtil.createNode(parent);
        elk.setDimensions(block.width(), block.height());
        elk.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.fixed());
        blocks.put(elk, block);
        // an edge that nobody sees keeps the block in a layer of its own
        int out = 0;
        for (SceneEdge edge : sceneEdges) {
            out += isInside(edge.source(), container) ? 1 : 0;
            out -= isInside(edge.target(), container) ? 1 : 0;
        }
        for (ElkNode each : single) {
            if (out > 0) {
                ElkGraphUtil.createSimpleEdge(elk, each);
            } else {
                ElkGraphUtil.createSimpleEdge(each, elk);
            }
        }
    }

    private static boolean isInside(SceneElement element, SceneNode container) {
        SceneNode at = element instanceof SceneNode node ? node : null;
        while (at != null && at != container) {
            at = at.parent();
        }
        return at == container;
    }

    private static void addLabelBelow(SceneNode node, ElkNode elk) {
        if (node.style().placement() == LabelPlacement.BELOW && !node.label().isEmpty()) {
            Bounds box = LabelGeometry.nodeLabel(node);
            ElkLabel label = ElkGraphUtil.createLabel(node.label(), elk);
            label.setDimensions(box.width(), box.height());
            elk.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
        }
    }

    private void addPorts(SceneNode node, ElkNode elk) {
        for (SceneNode border : node.borderNodes()) {
            if (!border.isShown()) {
                continue;
            }
            ElkPort port = ElkGraphUtil.createPort(elk);
            port.setDimensions(border.width(), border.height());
            port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -BorderNodes.overlap(border));
            if (border.isPinned()) {
                port.setProperty(CoreOptions.PORT_SIDE, PortSide.valueOf(border.side().name()));
                elk.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            }
            if (border.style().placement() == LabelPlacement.BELOW && !border.label().isEmpty()) {
                Bounds box = LabelGeometry.nodeLabel(border);
                ElkGraphUtil.createLabel(border.label(), port).setDimensions(box.width(), box.height());
                elk.setProperty(CoreOptions.PORT_LABELS_PLACEMENT, PortLabelPlacement.outside());
            }
            ports.put(border, port);
            shapes.put(border, port);
        }
        fixOtherSides(node, elk);
    }

    /** With one side fixed all must be: the others keep the side they have. */
    private void fixOtherSides(SceneNode node, ElkNode elk) {
        if (elk.getProperty(CoreOptions.PORT_CONSTRAINTS) == PortConstraints.FIXED_SIDE) {
            for (SceneNode border : node.borderNodes()) {
                if (ports.containsKey(border)) {
                    ports.get(border).setProperty(CoreOptions.PORT_SIDE, PortSide.valueOf(border.side().name()));
                }
            }
        }
    }

    /** Adds an edge; tells whether it crosses the border of a container. */
    private boolean addEdge(SceneEdge edge) {
        ElkConnectableShape source = shape(edge.source());
        ElkConnectableShape target = shape(edge.target());
        if (!edge.isShown() || source == null || target == null || source == target && !edge.isLoop()) {
            return false;
        }
        ElkNode from = ElkGraphUtil.connectableShapeToNode(source);
        ElkNode to = ElkGraphUtil.connectableShapeToNode(target);
        if (ElkGraphUtil.isDescendant(from, to) || ElkGraphUtil.isDescendant(to, from)) {
            return false;
        }
        ElkEdge elk = ElkGraphUtil.createSimpleEdge(source, target);
        addLabels(edge, elk);
        edges.put(edge, elk);
        return from.getParent() != to.getParent();
    }

    private ElkConnectableShape shape(SceneElement element) {
        if (!(element instanceof SceneNode node)) {
            return null;
        }
        for (SceneNode n = node; n != null; n = n.parent()) {
            ElkConnectableShape shape = shapes.get(n);
            if (shape != null) {
                return shape;
            }
        }
        return null;
    }

    private static void addLabels(SceneEdge edge, ElkEdge elk) {
        if (!edge.hasLabel() || !edge.style().label().visible() || edge.isLabelHidden()) {
            return;
        }
        for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
            if (edge.label(p).isEmpty()) {
                continue;
            }
            TextBlock text = LabelGeometry.edgeText(edge, p);
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(p), elk);
            label.setDimensions(text.width() + 6, text.height());
            label.setIdentifier(p.name());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, switch (p) {
                case BEGIN -> EdgeLabelPlacement.TAIL;
                case CENTER -> EdgeLabelPlacement.CENTER;
                case END -> EdgeLabelPlacement.HEAD;
            });
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, p == EdgeLabelPosition.CENTER);
        }
    }
}
