package org.escalation.diagram.store;

import java.util.List;

/**
 * What is kept about an edge.
 *
 * @param bends        bend points, x and y in turn in scene units
 * @param anchors      none, or four numbers: where the ends touch their elements, see {@code SceneEdge.anchors()}
 * @param labelOffsets none, or six numbers: x and y of the begin, center and end label from their usual places
 * @param pinned       true if layout leaves its course
 * @param hidden       true if the user has hidden it
 * @param labelHidden  true if the user has hidden its labels
 */
public record EdgeLayout(List<Double> bends, List<Double> anchors, List<Double> labelOffsets, boolean pinned,
        boolean hidden, boolean labelHidden) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a list has a wrong number of numbers
     */
    public EdgeLayout {
        bends = List.copyOf(bends);
        anchors = List.copyOf(anchors);
        labelOffsets = List.copyOf(labelOffsets);
        if (bends.size() % 2 != 0) {
            throw new IllegalArgumentException("bend points need x and y");
        }
        if (!anchors.isEmpty() && anchors.size() != 4) {
            throw new IllegalArgumentException("anchors are four numbers");
        }
        if (!labelOffsets.isEmpty() && labelOffsets.size() != 6) {
            throw new IllegalArgumentException("label offsets are six numbers");
        }
    }

    /**
     * The same without bends of its own: the way from end to end is found anew.
     *
     * @return the changed copy
     */
    public EdgeLayout straight() {
        return new EdgeLayout(List.of(), List.of(), labelOffsets, pinned, hidden, labelHidden);
    }
}
