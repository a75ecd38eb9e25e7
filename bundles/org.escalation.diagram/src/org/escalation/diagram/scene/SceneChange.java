package org.escalation.diagram.scene;

import java.util.List;

/**
 * What a change of the scene means for a canvas.
 *
 * @param dirty     areas to paint anew; they may overlap
 * @param structure true if elements came, went or changed their order
 */
public record SceneChange(List<Bounds> dirty, boolean structure) {

    /** Copies the areas. */
    public SceneChange {
        dirty = List.copyOf(dirty);
    }

    /**
     * Gives the box around all areas.
     *
     * @return the union, or null if nothing is to be painted
     */
    public Bounds union() {
        Bounds all = null;
        for (Bounds area : dirty) {
            all = area.union(all);
        }
        return all;
    }
}
