package org.escalation.exchange.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.graph.ElementGraph.Edge;
import org.escalation.exchange.graph.ElementGraph.Node;

/**
 * Writes a graph as GraphML. Numbers keep their full precision; what an element does not have is left out and not
 * written as zero.
 */
public final class GraphMlWriter {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="class" for="node" attr.name="class" attr.type="string"/>
              <key id="owner" for="node" attr.name="owner" attr.type="string"/>
              <key id="severity" for="node" attr.name="severity" attr.type="double"/>
              <key id="credibility" for="node" attr.name="credibility" attr.type="double"/>
              <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
              <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
              <key id="automaticity" for="edge" attr.name="automaticity" attr.type="double"/>
            """;
    private static final String GRAPHICS = """
              <key id="shape" for="node" yfiles.type="nodegraphics"/>
              <key id="line" for="edge" yfiles.type="edgegraphics"/>
            """;

    private final Writer out;

    private GraphMlWriter(Writer out) {
        this.out = out;
    }

    /**
     * Writes the whole graph and leaves the writer open.
     *
     * @param cancelled asked now and then
     * @throws CancellationException when {@code cancelled} answers true
     */
    public static void write(ElementGraph graph, GraphMlProfile profile, Writer out, BooleanSupplier cancelled)
            throws IOException {
        GraphMlWriter writer = new GraphMlWriter(out);
        YedShapes shapes = profile == GraphMlProfile.YED ? new YedShapes(graph.nodes()) : null;
        out.write(HEAD);
        out.write(shapes == null ? "" : GRAPHICS);
        out.write("  <graph edgedefault=\"directed\">\n");
        for (Node node : graph.nodes()) {
            goOn(cancelled);
            writer.node(node, shapes);
        }
        int number = 0;
        for (Edge edge : graph.edges()) {
            goOn(cancelled);
            writer.edge(edge, number++, shapes);
        }
        out.write("  </graph>\n</graphml>\n");
    }

    private void node(Node node, YedShapes shapes) throws IOException {
        out.write("    <node id=\"" + XmlText.escaped(node.id()) + "\">\n");
        data("label", node.label());
        data("class", node.type());
        data("owner", node.owner());
        number("severity", node.severity());
        number("credibility", node.credibility());
        if (shapes != null) {
            out.write("      <data key=\"shape\">" + shapes.node(node) + "</data>\n");
        }
        out.write("    </node>\n");
    }

    private void edge(Edge edge, int number, YedShapes shapes) throws IOException {
        out.write("    <edge id=\"edge." + number + "\" source=\"" + XmlText.escaped(edge.source()) + "\" target=\""
                + XmlText.escaped(edge.target()) + "\">\n");
        data("kind", edge.kind());
        number("weight", (double) edge.weight());
        number("automaticity", edge.automaticity());
        if (shapes != null) {
            out.write("      <data key=\"line\">" + shapes.edge(edge) + "</data>\n");
        }
        out.write("    </edge>\n");
    }

    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("      <data key=\"" + key + "\">" + XmlText.escaped(value) + "</data>\n");
        }
    }

    private void number(String key, Double value) throws IOException {
        if (value != null) {
            data(key, value.toString());
        }
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Export cancelled");
        }
    }
}
