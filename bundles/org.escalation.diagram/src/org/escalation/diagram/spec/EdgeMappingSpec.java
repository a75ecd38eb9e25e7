package org.escalation.diagram.spec;

import java.util.List;
import java.util.Optional;

/**
 * Relations or semantic elements shown as edges.
 *
 * @param head          what every mapping has; {@code candidates} only counts for element-based edges
 * @param elementBased  true where an edge stands for an element of its own
 * @param sources       identities of the mappings at the source, edges among them
 * @param targets       identities of the mappings at the target, edges among them
 * @param sourceFinder  semantic elements at the source of an element-based edge
 * @param targetFinder  semantic elements at the target
 * @param targetElement semantic element that a relation-based edge stands for; not given: the source's
 * @param path          semantic elements that the edge passes
 * @param pathMappings  identities of the mappings that the edge passes
 * @param style         look, unless a condition asks for another
 * @param conditional   other looks, those of imports first
 * @param reconnections identities of the reconnect tools
 */
public record EdgeMappingSpec(MappingHead head, boolean elementBased, List<String> sources, List<String> targets,
        ExpressionText sourceFinder, ExpressionText targetFinder, ExpressionText targetElement, ExpressionText path,
        List<String> pathMappings, Optional<EdgeStyleSpec> style, List<ConditionalStyle<EdgeStyleSpec>> conditional,
        List<String> reconnections) implements MappingSpec {
}
