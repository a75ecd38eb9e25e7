package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;

/** How a diagram is to be laid out. */
public sealed interface LayoutSpec {

    /** Nothing said. */
    record Default() implements LayoutSpec {
    }

    /**
     * Along the edges in one direction.
     *
     * @param direction of the edges
     * @param padding   space between elements in pixels
     */
    record Composite(Direction direction, int padding) implements LayoutSpec {
    }

    /**
     * As a tree.
     *
     * @param children semantic children of an element, in order
     * @param mappings identities of the mappings laid out
     */
    record OrderedTree(ExpressionText children, List<String> mappings) implements LayoutSpec {
    }

    /**
     * By a named algorithm of ELK.
     *
     * @param algorithm identity, such as {@code org.eclipse.elk.layered}
     * @param options   values by the option's identity
     */
    record Custom(String algorithm, Map<String, String> options) implements LayoutSpec {
    }

    /** Directions of a layout. */
    enum Direction {
        /** Downwards. */
        TOP_TO_BOTTOM,
        /** To the right. */
        LEFT_TO_RIGHT,
        /** Upwards. */
        BOTTOM_TO_TOP
    }
}
