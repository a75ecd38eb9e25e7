package org.escalation.diagram.viewpoint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.escalation.diagram.scene.Legend;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;

/**
 * Makes the legend: a row for each mapping that is documented and shown, with the look of its first element. A legend so
 * made never names what the picture does not hold.
 */
final class LegendBuilder {

    private LegendBuilder() {
    }

    static Legend of(Scene scene, Plans plans) {
        Map<String, Legend.Entry> rows = new LinkedHashMap<>();
        for (SceneNode node : scene.allNodes()) {
            String text = plans.documentation(node.mapping());
            if (!text.isEmpty()) {
                rows.computeIfAbsent(node.mapping(), key -> new Legend.Entry(node.style(), null, text));
            }
        }
        for (SceneEdge edge : scene.edges()) {
            String text = plans.documentation(edge.mapping());
            if (!text.isEmpty()) {
                rows.computeIfAbsent(edge.mapping(), key -> new Legend.Entry(null, edge.style(), text));
            }
        }
        return rows.isEmpty() ? Legend.NONE : new Legend("Legend", java.util.List.copyOf(rows.values()));
    }
}
