package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds layers with their decorations and style customizations. */
final class LayerBuilder {

    private static final List<String> HELD = List.of("containerMappings", "nodeMappings", "edgeMappings");

    private final Build build;
    private final ColorBuilder colors;
    private final MappingBuilder mappings;
    private final ToolBuilder tools;

    LayerBuilder(Build build, ColorBuilder colors, MappingBuilder mappings, ToolBuilder tools) {
        this.build = build;
        this.colors = colors;
        this.mappings = mappings;
        this.tools = tools;
    }

    /** A layer of its own element. */
    LayerSpec layer(SpecNode node, boolean isDefault) {
        boolean optional = node.flag("optional", true) && !isDefault;
        boolean active = node.flag("activeByDefault", false) || !optional;
        return layer(node, Build.label(node), !optional, active, HELD);
    }

    /** The default layer of a specification from before layers, where the diagram itself holds the mappings. */
    LayerSpec implicit(SpecNode diagram) {
        return layer(diagram, "Default", true, true, HELD);
    }

    private LayerSpec layer(SpecNode node, String label, boolean mandatory, boolean active, List<String> held) {
        boolean own = node.type().endsWith("Layer");
        List<ToolSectionSpec> sections = new ArrayList<>();
        for (SpecNode section : node.all("toolSections")) {
            sections.add(tools.section(section));
        }
        return new LayerSpec(own ? node.text("name", "") : "Default", label, own ? Build.documentation(node) : "",
                own ? node.text("icon", "") : "", mandatory, active, mappings.all(node, held, "reusedMappings"),
                mappings.edgeImports(node), List.copyOf(sections), build.ids(node, "reusedTools"), decorations(node),
                customizations(node), node.place());
    }

    private List<DecorationSpec> decorations(SpecNode layer) {
        List<DecorationSpec> result = new ArrayList<>();
        for (SpecNode set : layer.all("decorationDescriptionsSet")) {
            for (SpecNode node : set.all("decorationDescriptions")) {
                node.text("distributionDirection");
                ExpressionText image = node.expression("imageExpression", node.text("decoratorPath", ""));
                result.add(new DecorationSpec(node.text("name", ""), node.text("position", "SOUTH_WEST"),
                        node.text("domainClass", ""), build.ids(node, "mappings"), node.expression("preconditionExpression"), image,
                        node.expression("tooltipExpression")));
            }
        }
        return List.copyOf(result);
    }

    private List<StyleCustomization> customizations(SpecNode layer) {
        List<StyleCustomization> result = new ArrayList<>();
        for (SpecNode customization : layer.all("customization")) {
            for (SpecNode element : customization.all("vsmElementCustomizations")) {
                ExpressionText predicate = element.expression("predicateExpression");
                for (SpecNode feature : element.all("featureCustomizations")) {
                    result.add(customization(feature, predicate, build.library().nodes(feature, "appliedOn")));
                }
                for (SpecNode feature : build.library().nodes(element, "reuse")) {
                    result.add(customization(feature, predicate, build.library().nodes(element, "appliedOn")));
                }
            }
        }
        return List.copyOf(result);
    }

    private StyleCustomization customization(SpecNode node, ExpressionText predicate, List<SpecNode> appliedOn) {
        Set<String> paths = new LinkedHashSet<>();
        appliedOn.forEach(target -> paths.add(target.file().address() + "#" + target.path()));
        boolean everywhere = node.flag("applyOnAll", false);
        if (node.type().equals("EReferenceCustomization")) {
            return new StyleCustomization(predicate, node.text("referenceName", ""), ExpressionText.NONE,
                    Optional.of(colors.color(node, "value", ColorSpec.BLACK)), paths, everywhere);
        }
        return new StyleCustomization(predicate, node.text("attributeName", ""), node.expression("value"), Optional.empty(),
                paths, everywhere);
    }
}
