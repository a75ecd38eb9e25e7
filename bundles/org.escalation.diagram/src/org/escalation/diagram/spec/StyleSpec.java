package org.escalation.diagram.spec;

/** Look of an element of a diagram. */
public sealed interface StyleSpec permits NodeStyleSpec, ContainerStyleSpec, EdgeStyleSpec {

    /** Where it is defined; identifies the style for customizations. */
    SpecPlace place();
}
