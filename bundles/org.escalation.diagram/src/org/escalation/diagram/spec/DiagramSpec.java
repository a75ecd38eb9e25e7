package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of diagram.
 *
 * @param id            its name
 * @param label         for users
 * @param documentation for users; may be empty
 * @param title         name of a new diagram
 * @param domainClass   class of the semantic element it is made for
 * @param precondition  must hold for that element
 * @param root          element from which candidates start; not given: the diagram's own
 * @param metamodels    addresses of the EPackages it was written against
 * @param initialised   whether one is made for each fitting element without asking
 * @param layers        the default layer first
 * @param mappings      every mapping of the diagram, and of others that it reuses, by identity
 * @param tools         every tool by identity, those of layers included
 * @param sections      palette sections outside layers
 * @param drops         identities of tools for drops on the diagram
 * @param filters       what a user can switch on
 * @param defaultFilters filters on in a new diagram
 * @param rules         validation rules
 * @param layout        how it is laid out
 * @param background    colour behind everything
 * @param place         where it is defined
 */
public record DiagramSpec(String id, String label, String documentation, ExpressionText title, String domainClass,
        ExpressionText precondition, ExpressionText root, List<String> metamodels, boolean initialised, List<LayerSpec> layers,
        Map<String, MappingSpec> mappings, Map<String, ToolSpec> tools, List<ToolSectionSpec> sections, List<String> drops,
        List<FilterSpec> filters, List<String> defaultFilters, List<RuleSpec> rules, LayoutSpec layout,
        Optional<ColorSpec> background, SpecPlace place) {
}
