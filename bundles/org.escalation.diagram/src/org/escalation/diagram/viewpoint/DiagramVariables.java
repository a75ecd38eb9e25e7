package org.escalation.diagram.viewpoint;

import java.util.List;

/** Names of the variables that a diagram's expressions can use beside {@code self}. */
final class DiagramVariables {

    static final String VIEW = "view";
    static final String DIAGRAM = "diagram";
    static final String VIEWPOINT = "viewpoint";
    static final String CONTAINER = "container";
    static final String CONTAINER_VIEW = "containerView";
    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String SOURCE_VIEW = "sourceView";
    static final String TARGET_VIEW = "targetView";

    static final List<String> ALL = List.of(VIEW, DIAGRAM, VIEWPOINT, CONTAINER, CONTAINER_VIEW, SOURCE, TARGET, SOURCE_VIEW,
            TARGET_VIEW);

    private DiagramVariables() {
    }
}
