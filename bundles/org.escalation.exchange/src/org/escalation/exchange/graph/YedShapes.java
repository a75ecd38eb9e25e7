package org.escalation.exchange.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.escalation.exchange.graph.ElementGraph.Edge;
import org.escalation.exchange.graph.ElementGraph.Node;

/**
 * How yEd shows a graph: a shape and a colour for each class, and the elements of a class together in a block. The
 * blocks stand in rows; yEd's own layouts can start from there.
 */
final class YedShapes {

    private static final int WIDTH = 180;
    private static final int HEIGHT = 40;
    private static final int GAP = 20;
    private static final int BLOCK_GAP = 80;
    private static final int LONGEST_LABEL = 60;
    private static final Map<String, String> SHAPES = Map.of("Actor", "ellipse", "RedLine", "octagon",
            "ImplicitLine", "octagon", "TreatyCommitment", "octagon", "SelfLimit", "octagon", "Crossing", "diamond",
            "DeterrenceLinkage", "hexagon", "CapabilityPackage", "parallelogram", "Action", "roundrectangle");
    /** Light tints, told apart with deficient colour vision too, dark text readable on each. */
    private static final List<String> TINTS = List.of("#CFE2F3", "#FCE5CD", "#D9EAD3", "#F4CCCC", "#E6DDF0",
            "#FFF2CC", "#D0E8E4", "#E8E0D8");

    private final Map<String, Integer> tints = new HashMap<>();
    private final Map<String, int[]> corners = new HashMap<>();

    YedShapes(List<Node> nodes) {
        Map<String, List<Node>> blocks =
                nodes.stream().collect(Collectors.groupingBy(Node::type, LinkedHashMap::new, Collectors.toList()));
        int rowEnd = (int) Math.ceil(Math.sqrt(2.0 * nodes.size())) * (HEIGHT + GAP) * 2;
        int left = 0;
        int top = 0;
        int lowest = 0;
        for (Map.Entry<String, List<Node>> block : blocks.entrySet()) {
            tints.put(block.getKey(), tints.size() % TINTS.size());
            int size = block.getValue().size();
            int columns = Math.max(1, (int) Math.round(Math.sqrt(size / 4.0)));
            int width = columns * (WIDTH + GAP);
            if (left > 0 && left + width > rowEnd) {
                left = 0;
                top = lowest + BLOCK_GAP;
            }
            for (int place = 0; place < size; place++) {
                corners.put(block.getValue().get(place).id(), new int[] {left + place % columns * (WIDTH + GAP),
                    top + place / columns * (HEIGHT + GAP)});
            }
            lowest = Math.max(lowest, top + (size + columns - 1) / columns * (HEIGHT + GAP));
            left += width + BLOCK_GAP;
        }
    }

    String node(Node node) {
        int[] corner = corners.get(node.id());
        return "<y:ShapeNode><y:Geometry x=\"" + corner[0] + "\" y=\"" + corner[1] + "\" width=\"" + WIDTH
                + "\" height=\"" + HEIGHT + "\"/><y:Fill color=\"" + TINTS.get(tints.get(node.type()))
                + "\"/><y:BorderStyle color=\"#404040\" type=\"line\" width=\"1.0\"/>"
                + "<y:NodeLabel fontSize=\"10\" autoSizePolicy=\"node_width\" configuration=\"CroppingLabel\">"
                + XmlText.escaped(shortened(node.label())) + "</y:NodeLabel><y:Shape type=\""
                + SHAPES.getOrDefault(node.type(), "rectangle") + "\"/></y:ShapeNode>";
    }

    String edge(Edge edge) {
        boolean part = edge.kind().equals("contains");
        return "<y:PolyLineEdge><y:LineStyle color=\"" + (part ? "#B0B0B0" : "#406080") + "\" type=\""
                + (part ? "dashed" : "line") + "\" width=\"1.0\"/><y:Arrows source=\"none\" target=\""
                + (part ? "none" : "standard") + "\"/></y:PolyLineEdge>";
    }

    /** The label as far as a shape has room for it; the whole name stands among the attributes. */
    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
