package org.escalation.diagram.spec;

import java.util.List;
import java.util.Optional;

/**
 * Semantic elements shown as nodes: on the diagram, in a container, as an entry of a list, or on the border of another.
 *
 * @param head           what every mapping has
 * @param style          look, unless a condition asks for another
 * @param conditional    other looks
 * @param bordered       identities of the mappings of nodes on its border, own and reused
 * @param importedFrom   identity of the mapping that this one specialises
 */
public record NodeMappingSpec(MappingHead head, Optional<NodeStyleSpec> style, List<ConditionalStyle<NodeStyleSpec>> conditional,
        List<String> bordered, Optional<String> importedFrom) implements MappingSpec {
}
