package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.escalation.diagram.spec.ContainerMappingSpec.Presentation;

/** Builds mappings, those that are reused or imported from elsewhere included, each once for its diagram. */
final class MappingBuilder {

    private static final Set<String> CONTAINERS = Set.of("ContainerMapping", "ContainerMappingImport", "CombinedFragmentMapping",
            "InteractionUseMapping", "OperandMapping", "InteractionContainerMapping");

    private final Build build;
    private final StyleBuilder styles;
    private final Map<String, MappingSpec> mappings = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();

    MappingBuilder(Build build, StyleBuilder styles) {
        this.build = build;
        this.styles = styles;
    }

    /** Every mapping built so far, by identity. */
    Map<String, MappingSpec> mappings() {
        return mappings;
    }

    /** Builds the mappings that an element holds or reuses and gives their identities. */
    List<String> all(SpecNode owner, List<String> held, String... reused) {
        List<SpecNode> nodes = new ArrayList<>();
        held.forEach(feature -> nodes.addAll(owner.all(feature)));
        for (String feature : reused) {
            nodes.addAll(build.library().nodes(owner, feature));
        }
        Set<String> result = new LinkedHashSet<>();
        for (SpecNode node : nodes) {
            result.add(mapping(node));
        }
        return List.copyOf(result);
    }

    private String mapping(SpecNode node) {
        String id = build.id(node);
        if (begun.add(id)) {
            mappings.put(id, spec(node));
        }
        return id;
    }

    private MappingSpec spec(SpecNode node) {
        if (node.namespace().contains("/sequence/") || SEQUENCE.contains(node.type())) {
            build.partly(node, "Sequence diagrams order their elements in time.",
                    "Elements and messages are shown, but their order is not.");
        }
        if (node.feature().equals("edgeMappings") || node.type().equals("EdgeMapping")) {
            return edge(node);
        }
        return CONTAINERS.contains(node.type()) ? container(node) : node(node);
    }

    private static final Set<String> SEQUENCE = Set.of("InstanceRoleMapping", "ExecutionMapping", "StateMapping",
            "EndOfLifeMapping", "ObservationPointMapping", "GateMapping");

    private MappingSpec node(SpecNode node) {
        Optional<SpecNode> imported = imported(node);
        Optional<NodeMappingSpec> base = imported.map(this::mapping).map(mappings::get).filter(NodeMappingSpec.class::isInstance)
                .map(NodeMappingSpec.class::cast);
        boolean hidden = node.flag("hideSubMappings", false);
        Optional<NodeStyleSpec> style = styles.style(node, styles::node);
        List<ConditionalStyle<NodeStyleSpec>> conditional = styles.conditional(node, styles::node);
        List<String> bordered = all(node, List.of("borderedNodeMappings"), "reusedBorderedNodeMappings");
        return new NodeMappingSpec(head(node, base), style.or(() -> base.flatMap(NodeMappingSpec::style)),
                joined(conditional, style.isPresent() ? List.of() : base.map(NodeMappingSpec::conditional).orElse(List.of())),
                hidden ? bordered : joined(bordered, base.map(NodeMappingSpec::bordered).orElse(List.of())),
                imported.map(build::id));
    }

    private MappingSpec container(SpecNode node) {
        Optional<SpecNode> imported = imported(node);
        Optional<ContainerMappingSpec> base = imported.map(this::mapping).map(mappings::get)
                .filter(ContainerMappingSpec.class::isInstance).map(ContainerMappingSpec.class::cast);
        boolean hidden = node.flag("hideSubMappings", false);
        Optional<ContainerStyleSpec> style = styles.style(node, styles::container);
        List<ConditionalStyle<ContainerStyleSpec>> conditional = styles.conditional(node, styles::container);
        List<String> children = all(node, List.of("subContainerMappings", "subNodeMappings"), "reusedContainerMappings",
                "reusedNodeMappings");
        List<String> bordered = all(node, List.of("borderedNodeMappings"), "reusedBorderedNodeMappings");
        return new ContainerMappingSpec(head(node, base), presentation(node),
                style.or(() -> base.flatMap(ContainerMappingSpec::style)),
                joined(conditional, style.isPresent() ? List.of() : base.map(ContainerMappingSpec::conditional).orElse(List.of())),
                hidden ? children : joined(children, base.map(ContainerMappingSpec::children).orElse(List.of())),
                hidden ? bordered : joined(bordered, base.map(ContainerMappingSpec::bordered).orElse(List.of())),
                imported.map(build::id));
    }

    private static Presentation presentation(SpecNode node) {
        boolean list = node.flag("listContainer", false);
        return switch (node.text("childrenPresentation", list ? "List" : "FreeForm")) {
            case "List" -> Presentation.LIST;
            case "HorizontalStack" -> Presentation.HORIZONTAL_STACK;
            case "VerticalStack" -> Presentation.VERTICAL_STACK;
            default -> Presentation.FREE_FORM;
        };
    }

    private MappingSpec edge(SpecNode node) {
        MappingHead head = head(node, Optional.empty());
        boolean elementBased = node.flag("useDomainElement", false);
        return new EdgeMappingSpec(head, elementBased, build.ids(node, "sourceMapping"), build.ids(node, "targetMapping"),
                node.expression("sourceFinderExpression"), node.expression("targetFinderExpression"),
                node.expression("targetExpression"), node.expression("pathExpression"), build.ids(node, "pathNodeMapping"),
                styles.style(node, styles::edge), styles.conditional(node, styles::edge), build.ids(node, "reconnections"));
    }

    /** Conditional looks that the edge mapping imports of a layer add. */
    List<LayerSpec.EdgeStyleImport> edgeImports(SpecNode layer) {
        List<LayerSpec.EdgeStyleImport> result = new ArrayList<>();
        for (SpecNode node : layer.all("edgeMappingImports")) {
            Build.label(node);
            Build.documentation(node);
            node.flag("inheritsAncestorFilters", true);
            List<ConditionalStyle<EdgeStyleSpec>> conditional = styles.conditional(node, styles::edge);
            for (SpecNode target : build.library().nodes(node, "importedMapping")) {
                result.add(new LayerSpec.EdgeStyleImport(importedEdge(target), conditional));
            }
        }
        return List.copyOf(result);
    }

    /** An import may import another import; its looks go to the mapping at the end of the chain. */
    private String importedEdge(SpecNode target) {
        SpecNode node = target;
        for (int i = 0; i < 20 && node.feature().equals("edgeMappingImports"); i++) {
            List<SpecNode> next = build.library().nodes(node, "importedMapping");
            node = next.isEmpty() ? target : next.get(0);
        }
        return build.id(node);
    }

    private Optional<SpecNode> imported(SpecNode node) {
        return build.library().nodes(node, "importedMapping").stream().findFirst();
    }

    private MappingHead head(SpecNode node, Optional<? extends MappingSpec> base) {
        Optional<MappingHead> from = base.map(MappingSpec::head);
        String domainClass = node.text("domainClass", "");
        ExpressionText precondition = node.expression("preconditionExpression");
        ExpressionText candidates = node.expression("semanticCandidatesExpression");
        ExpressionText elements = node.expression("semanticElements");
        List<ExpressionText> preconditions = new ArrayList<>();
        if (precondition.isGiven()) {
            preconditions.add(precondition);
        }
        if (node.flag("inheritsAncestorFilters", true)) {
            from.ifPresent(head -> preconditions.addAll(head.preconditions()));
        }
        node.flag("synchronizationLock", false);
        build.ids(node, "pasteDescriptions");
        return new MappingHead(build.id(node), node.text("name", ""), Build.label(node), Build.documentation(node),
                domainClass.isEmpty() ? from.map(MappingHead::domainClass).orElse("") : domainClass, List.copyOf(preconditions),
                candidates.isGiven() ? candidates : from.map(MappingHead::candidates).orElse(ExpressionText.NONE),
                elements.isGiven() ? elements : from.map(MappingHead::semanticElements).orElse(ExpressionText.NONE),
                node.flag("createElements", true), or(build.idOf(node, "labelDirectEdit"), from.map(MappingHead::directEdit)),
                or(build.idOf(node, "deletionDescription"), from.map(MappingHead::deletion)),
                or(build.idOf(node, "doubleClickDescription"), from.map(MappingHead::doubleClick)),
                joined(build.ids(node, "dropDescriptions"), from.map(MappingHead::drops).orElse(List.of())),
                build.ids(node, "detailDescriptions"), build.ids(node, "navigationDescriptions"), node.place());
    }

    private static String or(String own, Optional<String> inherited) {
        return own.isEmpty() ? inherited.orElse("") : own;
    }

    private static <T> List<T> joined(List<T> own, List<T> inherited) {
        if (inherited.isEmpty()) {
            return List.copyOf(own);
        }
        Set<T> result = new LinkedHashSet<>(own);
        result.addAll(inherited);
        return List.copyOf(result);
    }
}
