package org.escalation.diagram.scene;

import java.util.List;
import java.util.Objects;

/**
 * The key to the notation that is drawn beside a diagram. The notation supplies it; painters only draw it.
 *
 * @param title   heading, may be empty
 * @param entries rows in the order they are shown
 */
public record Legend(String title, List<Entry> entries) {

    /** No legend. */
    public static final Legend NONE = new Legend("", List.of());

    /** Copies the rows. */
    public Legend {
        Objects.requireNonNull(title, "title");
        entries = List.copyOf(entries);
    }

    /**
     * One row: a sample and what it means. Exactly one of the styles is given, or none for a heading.
     *
     * @param node sample node, or null
     * @param edge sample edge, or null
     * @param text meaning
     */
    public record Entry(NodeStyle node, EdgeStyle edge, String text) {

        /**
         * Checks the samples.
         *
         * @throws IllegalArgumentException if both samples are given
         */
        public Entry {
            Objects.requireNonNull(text, "text");
            if (node != null && edge != null) {
                throw new IllegalArgumentException("a legend row shows a node or an edge, not both");
            }
        }
    }
}
