package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a kind of diagram, or an extension of one. */
final class DiagramBuilder {

    private final Build build;
    private final Map<String, ToolSpec> tools = new LinkedHashMap<>();
    private final ColorBuilder colors;
    private final MappingBuilder mappings;
    private final ToolBuilder toolBuilder;
    private final LayerBuilder layers;

    DiagramBuilder(Build build) {
        this.build = build;
        this.colors = new ColorBuilder(build);
        this.mappings = new MappingBuilder(build, new StyleBuilder(build, colors));
        this.toolBuilder = new ToolBuilder(build, tools);
        this.layers = new LayerBuilder(build, colors, mappings, toolBuilder);
    }

    DiagramSpec diagram(SpecNode node) {
        if (node.type().startsWith("Sequence")) {
            build.partly(node, "Sequence diagrams order their elements in time.",
                    "Elements and messages are shown, but their order is not.");
            node.expression("endsOrdering");
            node.expression("instanceRolesOrdering");
        }
        List<LayerSpec> allLayers = layers(node);
        List<ToolSectionSpec> sections = new ArrayList<>();
        for (SpecNode section : node.all("toolSection")) {
            sections.add(toolBuilder.section(section));
        }
        List<SpecNode> reused = build.library().nodes(node, "reusedTools");
        reused.forEach(toolBuilder::tool);
        node.flag("enablePopupBars", false);
        node.flag("showOnStartup", false);
        build.ids(node, "init");
        build.ids(node, "pasteDescriptions");
        if (node.one("diagramInitialisation").isPresent()) {
            new OperationBuilder(build).steps(node.one("diagramInitialisation").get(), "firstModelOperations", 0);
        }
        Optional<ColorSpec> background = Optional.ofNullable(colors.color(node, "backgroundColor", null));
        ConcernSet concerns = concerns(node);
        return new DiagramSpec(node.text("name", ""), Build.label(node), Build.documentation(node),
                node.expression("titleExpression"), node.text("domainClass", ""), node.expression("preconditionExpression"),
                node.expression("rootExpression"), build.addresses(node, "metamodel"), node.flag("initialisation", false), allLayers,
                mappings.mappings(), tools, List.copyOf(sections), build.ids(node, "dropDescriptions"), filters(node),
                concerns.filters(), new RuleBuilder(build).rules(node), layout(node), background, node.place());
    }

    DiagramExtensionSpec extension(SpecNode node) {
        List<LayerSpec> own = new ArrayList<>();
        for (SpecNode layer : node.all("layers")) {
            own.add(layers.layer(layer, false));
        }
        concerns(node);
        return new DiagramExtensionSpec(node.text("name", ""), node.text("viewpointURI", ""), node.text("representationName", ""),
                build.addresses(node, "metamodel"), List.copyOf(own), mappings.mappings(), tools,
                new RuleBuilder(build).rules(node), node.place());
    }

    private List<LayerSpec> layers(SpecNode node) {
        List<LayerSpec> result = new ArrayList<>();
        for (SpecNode imported : build.library().nodes(node, "importedDiagram")) {
            imported.all("defaultLayer").forEach(layer -> result.add(layers.layer(layer, true)));
            imported.all("additionalLayers").forEach(layer -> result.add(layers.layer(layer, false)));
        }
        Optional<SpecNode> first = node.one("defaultLayer");
        LayerSpec implicit = layers.implicit(node);
        first.ifPresent(layer -> result.add(layers.layer(layer, true)));
        if (first.isEmpty() || !implicit.mappings().isEmpty()) {
            result.add(first.isEmpty() ? 0 : 1, implicit);
        }
        for (String feature : List.of("additionalLayers", "optionalLayers")) {
            node.all(feature).forEach(layer -> result.add(layers.layer(layer, false)));
        }
        return List.copyOf(result);
    }

    private List<FilterSpec> filters(SpecNode node) {
        List<FilterSpec> result = new ArrayList<>();
        for (SpecNode filter : node.all("filters")) {
            Build.documentation(filter);
            List<FilterSpec.Part> parts = new ArrayList<>();
            for (SpecNode part : filter.all("filters")) {
                parts.add(part(part));
            }
            result.add(new FilterSpec(filter.text("name", ""), Build.label(filter), List.copyOf(parts)));
        }
        return List.copyOf(result);
    }

    private FilterSpec.Part part(SpecNode node) {
        List<FilterSpec.Variable> variables = new ArrayList<>();
        for (SpecNode variable : node.all("ownedVariables")) {
            variables.add(new FilterSpec.Variable(variable.text("name", ""), variable.text("userDocumentation", ""),
                    variable.expression("defaultValueExpression")));
            build.addresses(variable, "valueType");
            for (String option : List.of("candidatesExpression", "multiple", "tree", "message", "rootExpression",
                    "childrenExpression")) {
                variable.text(option);
            }
        }
        return new FilterSpec.Part("COLLAPSE".equals(node.text("filterKind", "HIDE")), build.ids(node, "mappings"),
                node.expression("semanticConditionExpression"), node.expression("viewConditionExpression"), List.copyOf(variables));
    }

    private record ConcernSet(List<String> filters) {
    }

    /** A concern is a set of filters and rules; the default one says which filters are on at first. */
    private ConcernSet concerns(SpecNode node) {
        List<String> filters = new ArrayList<>();
        List<SpecNode> defaults = build.library().nodes(node, "defaultConcern");
        for (SpecNode set : node.all("concerns")) {
            for (SpecNode concern : set.all("ownedConcernDescriptions")) {
                Build.label(concern);
                Build.documentation(concern);
                List<SpecNode> chosen = build.library().nodes(concern, "filters");
                build.ids(concern, "rules");
                build.ids(concern, "behaviors");
                if (defaults.contains(concern)) {
                    chosen.forEach(filter -> filters.add(filter.text("name", "")));
                }
            }
        }
        return new ConcernSet(List.copyOf(filters));
    }

    private LayoutSpec layout(SpecNode node) {
        Optional<SpecNode> found = node.one("layout");
        if (found.isEmpty()) {
            return new LayoutSpec.Default();
        }
        SpecNode layout = found.get();
        Build.documentation(layout);
        return switch (layout.type()) {
            case "CompositeLayout" -> new LayoutSpec.Composite(direction(layout.text("direction", "topToBottom")),
                    layout.number("padding", 30));
            case "OrderedTreeLayout" ->
                new LayoutSpec.OrderedTree(layout.expression("childrenExpression"), build.ids(layout, "nodeMapping"));
            case "CustomLayoutConfiguration" -> custom(layout);
            default -> {
                build.unsupported(layout, "The layout " + layout.type() + " is not known.", "The usual layout is used.");
                yield new LayoutSpec.Default();
            }
        };
    }

    private static LayoutSpec.Direction direction(String word) {
        return switch (word) {
            case "LeftToRight", "leftToRight" -> LayoutSpec.Direction.LEFT_TO_RIGHT;
            case "bottomToTop", "BottomToTop" -> LayoutSpec.Direction.BOTTOM_TO_TOP;
            default -> LayoutSpec.Direction.TOP_TO_BOTTOM;
        };
    }

    private static LayoutSpec custom(SpecNode layout) {
        Map<String, String> options = new LinkedHashMap<>();
        layout.text("label");
        layout.text("description");
        for (SpecNode option : layout.all("layoutOptions")) {
            String value = option.text("value");
            List<String> names = new ArrayList<>();
            for (String feature : List.of("value", "values")) {
                option.all(feature).forEach(choice -> names.add(choice.text("name", "")));
                option.all(feature).forEach(SpecNode::ignoreAll);
            }
            option.all("choices").forEach(SpecNode::ignoreAll);
            option.texts("targets");
            option.text("label");
            option.text("description");
            options.put(option.text("id", ""), value == null ? String.join(" ", names) : value);
        }
        return new LayoutSpec.Custom(layout.text("id", ""), options);
    }
}
