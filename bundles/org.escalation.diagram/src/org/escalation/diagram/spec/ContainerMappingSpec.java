package org.escalation.diagram.spec;

import java.util.List;
import java.util.Optional;

/**
 * Semantic elements shown as containers.
 *
 * @param head         what every mapping has
 * @param presentation how the children stand
 * @param style        look, unless a condition asks for another
 * @param conditional  other looks
 * @param children     identities of the mappings of nodes and containers inside, own and reused
 * @param bordered     identities of the mappings of nodes on its border, own and reused
 * @param importedFrom identity of the mapping that this one specialises
 */
public record ContainerMappingSpec(MappingHead head, Presentation presentation, Optional<ContainerStyleSpec> style,
        List<ConditionalStyle<ContainerStyleSpec>> conditional, List<String> children, List<String> bordered,
        Optional<String> importedFrom) implements MappingSpec {

    /** How children stand in a container. */
    public enum Presentation {
        /** Anywhere. */
        FREE_FORM,
        /** As lines of text below one another. */
        LIST,
        /** As compartments beside one another. */
        HORIZONTAL_STACK,
        /** As compartments below one another. */
        VERTICAL_STACK
    }
}
