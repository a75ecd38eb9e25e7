package org.escalation.diagram.spec;

/** Rule by which semantic elements become elements of a diagram. */
public sealed interface MappingSpec permits NodeMappingSpec, ContainerMappingSpec, EdgeMappingSpec {

    /** What every mapping has. */
    MappingHead head();

    /** Identity, stable while names stay. */
    default String id() {
        return head().id();
    }
}
