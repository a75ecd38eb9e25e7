package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;

/**
 * Layers and rules that one viewpoint adds to a diagram of another.
 *
 * @param name       of the extension
 * @param viewpoint  address of the extended viewpoint, {@code viewpoint:/bundle/name}, or a pattern
 * @param diagram    name of the extended diagram, or a pattern
 * @param metamodels addresses of the EPackages it was written against
 * @param layers     layers added
 * @param mappings   every mapping of the layers by identity
 * @param tools      every tool of the layers by identity
 * @param rules      validation rules added
 * @param place      where it is defined
 */
public record DiagramExtensionSpec(String name, String viewpoint, String diagram, List<String> metamodels,
        List<LayerSpec> layers, Map<String, MappingSpec> mappings, Map<String, ToolSpec> tools, List<RuleSpec> rules,
        SpecPlace place) {
}
