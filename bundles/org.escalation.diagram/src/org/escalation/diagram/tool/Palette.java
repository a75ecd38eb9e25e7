package org.escalation.diagram.tool;

import java.util.List;

import org.escalation.diagram.spec.ToolSpec;

/**
 * The tools that a diagram offers beside it, by the layers that are shown.
 *
 * @param sections drawers in the order of the specification
 */
public record Palette(List<Section> sections) {

    /**
     * A drawer.
     *
     * @param id      its name
     * @param label   for users
     * @param icon    path; may be empty
     * @param entries buttons in order; never empty
     */
    public record Section(String id, String label, String icon, List<Entry> entries) {
    }

    /**
     * A button: one tool, or several of which the last used one is on top.
     *
     * @param label for users
     * @param tools one, or those of a group
     */
    public record Entry(String label, List<ToolSpec> tools) {

        /** The only tool, or the first of a group. */
        public ToolSpec first() {
            return tools.get(0);
        }
    }
}
