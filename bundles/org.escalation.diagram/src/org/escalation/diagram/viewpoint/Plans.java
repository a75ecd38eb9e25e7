package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Part;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.spec.ConditionalStyle;
import org.escalation.diagram.spec.ContainerMappingSpec;
import org.escalation.diagram.spec.DecorationSpec;
import org.escalation.diagram.spec.DiagramExtensionSpec;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.EdgeMappingSpec;
import org.escalation.diagram.spec.EdgeStyleSpec;
import org.escalation.diagram.spec.FilterSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.spec.MappingHead;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.NodeMappingSpec;
import org.escalation.diagram.spec.StyleCustomization;

/** Everything of a diagram's description that is active, ready to run. Made anew when layers or filters change. */
final class Plans {

    private final Probes probes;
    private final Map<String, MappingSpec> mappings = new LinkedHashMap<>();
    private final List<LayerSpec> layers = new ArrayList<>();
    private final List<StyleCustomization> customizations = new ArrayList<>();
    private final Map<String, NodePlan> nodes = new HashMap<>();
    private final Map<String, Set<String>> importers = new HashMap<>();
    private final List<NodePlan> top = new ArrayList<>();
    private final List<EdgePlan> edges = new ArrayList<>();
    private final List<FilterPlan> filters = new ArrayList<>();
    private final DiagramSpec spec;
    private final Map<String, String> layerOf = new HashMap<>();

    Plans(DiagramSpec spec, List<DiagramExtensionSpec> extensions, Set<String> activeLayers, Set<String> activeFilters,
            Probes probes) {
        this.spec = spec;
        this.probes = probes;
        mappings.putAll(spec.mappings());
        extensions.forEach(extension -> mappings.putAll(extension.mappings()));
        List<LayerSpec> all = new ArrayList<>(spec.layers());
        extensions.forEach(extension -> all.addAll(extension.layers()));
        for (LayerSpec layer : all) {
            if (layer.mandatory() || activeLayers.contains(layer.id())) {
                layers.add(layer);
                customizations.addAll(layer.customizations());
            }
        }
        noteImports();
        layers.forEach(this::addLayer);
        addEdges();
        addDecorations();
        setFilters(activeFilters);
    }

    /** Applies other filters than before. */
    void setFilters(Set<String> active) {
        filters.clear();
        for (FilterSpec filter : spec.filters()) {
            if (active.contains(filter.id())) {
                filters.add(filter(filter));
            }
        }
    }

    List<LayerSpec> layers() {
        return layers;
    }

    /** A mapping of the description or of an extension; null for none. */
    MappingSpec mapping(String id) {
        return mappings.get(id);
    }

    List<NodePlan> top() {
        return top;
    }

    List<EdgePlan> edges() {
        return edges;
    }

    List<FilterPlan> filters() {
        return filters;
    }

    /** What users are told of a mapping; empty for nothing. */
    String documentation(String mapping) {
        MappingSpec spec = mappings.get(mapping);
        return spec == null ? "" : spec.head().documentation();
    }

    /** Identity of the layer that a top-level mapping came from; empty for the default layer's and inner ones. */
    String layerOf(String mapping) {
        return layerOf.getOrDefault(mapping, "");
    }

    private void noteImports() {
        for (MappingSpec mapping : mappings.values()) {
            Optional<String> from = importedFrom(mapping);
            from.ifPresent(id -> importers.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(mapping.id()));
        }
    }

    /** Identity of the mapping that the given one specialises; null for none. */
    String importedFrom(String mapping) {
        MappingSpec spec = mappings.get(mapping);
        return spec == null ? null : importedFrom(spec).orElse(null);
    }

    private static Optional<String> importedFrom(MappingSpec mapping) {
        return switch (mapping) {
            case NodeMappingSpec node -> node.importedFrom();
            case ContainerMappingSpec container -> container.importedFrom();
            case EdgeMappingSpec ignored -> Optional.empty();
        };
    }

    private void addLayer(LayerSpec layer) {
        for (String id : layer.mappings()) {
            MappingSpec mapping = mappings.get(id);
            if (mapping != null && !(mapping instanceof EdgeMappingSpec)) {
                if (layer != layers.get(0)) {
                    layerOf.putIfAbsent(id, layer.id());
                }
                NodePlan plan = node(mapping);
                if (!top.contains(plan)) {
                    top.add(plan);
                }
            }
        }
        // a mapping that specialises another takes its elements, so it must come first
        top.sort((a, b) -> Boolean.compare(a.importedFrom == null, b.importedFrom == null));
    }

    private NodePlan node(MappingSpec spec) {
        NodePlan known = nodes.get(spec.id());
        if (known != null) {
            return known;
        }
        MappingHead head = spec.head();
        EClass domain = probes.domainClass(head.domainClass(), head.place());
        NodePlan plan = new NodePlan(spec, domain, probes.probe(head.candidates(), null), preconditions(head, domain), containment(spec));
        nodes.put(spec.id(), plan);
        importedFrom(spec).map(mappings::get).map(this::node).ifPresent(base -> {
            plan.importedFrom = base;
            base.importers.add(plan);
        });
        switch (spec) {
            case NodeMappingSpec node -> {
                plan.looks = new StyleChoice<>(node.style().orElse(null), node.conditional(), customizations, probes, domain,
                        style -> new NodeLook(style, false, probes, domain));
                plan.rowLooks = new StyleChoice<>(node.style().orElse(null), node.conditional(), customizations, probes, domain,
                        style -> new NodeLook(style, true, probes, domain));
                fill(plan.bordered, node.bordered());
            }
            case ContainerMappingSpec container -> {
                boolean leaf = container.children().isEmpty();
                plan.looks = new StyleChoice<>(container.style().orElse(null), container.conditional(), customizations, probes, domain,
                        style -> new NodeLook(style, leaf, probes, domain));
                plan.rowLooks = plan.looks;
                fill(plan.children, container.children());
                fill(plan.bordered, container.bordered());
            }
            case EdgeMappingSpec ignored -> throw new IllegalArgumentException("an edge mapping is no node: " + spec.id());
        }
        return plan;
    }

    private void fill(List<NodePlan> plans, List<String> ids) {
        for (String id : ids) {
            MappingSpec mapping = mappings.get(id);
            if (mapping != null && !(mapping instanceof EdgeMappingSpec)) {
                plans.add(node(mapping));
            }
        }
        plans.sort((a, b) -> Boolean.compare(a.importedFrom == null, b.importedFrom == null));
    }

    private List<Probe> preconditions(MappingHead head, EClass domain) {
        return head.preconditions().stream().map(text -> probes.probe(text, domain)).toList();
    }

    private static Containment containment(MappingSpec spec) {
        if (!(spec instanceof ContainerMappingSpec container)) {
            return Containment.NONE;
        }
        return switch (container.presentation()) {
            case FREE_FORM -> Containment.FREE_FORM;
            case LIST -> Containment.LIST;
            case HORIZONTAL_STACK -> Containment.HORIZONTAL_STACK;
            case VERTICAL_STACK -> Containment.VERTICAL_STACK;
        };
    }

    private void addEdges() {
        Set<String> seen = new LinkedHashSet<>();
        for (LayerSpec layer : layers) {
            for (String id : layer.mappings()) {
                if (mappings.get(id) instanceof EdgeMappingSpec edge && seen.add(id)) {
                    if (layer != layers.get(0)) {
                        layerOf.putIfAbsent(id, layer.id());
                    }
                    edges.add(edge(edge));
                }
            }
        }
    }

    private EdgePlan edge(EdgeMappingSpec spec) {
        MappingHead head = spec.head();
        EClass domain = probes.domainClass(spec.elementBased() ? head.domainClass() : "", head.place());
        List<ConditionalStyle<EdgeStyleSpec>> conditional = new ArrayList<>();
        for (LayerSpec layer : layers) {
            for (LayerSpec.EdgeStyleImport added : layer.edgeStyles()) {
                if (added.mapping().equals(spec.id())) {
                    conditional.addAll(added.conditional());
                }
            }
        }
        conditional.addAll(spec.conditional());
        EClass self = spec.elementBased() ? domain : null;
        StyleChoice<?, EdgeLook> looks = new StyleChoice<>(spec.style().orElse(null), conditional, customizations, probes, self,
                style -> new EdgeLook(style, probes, self));
        return new EdgePlan(spec, domain, probes.probe(head.candidates(), null), preconditions(head, self),
                withImporters(spec.sources()), withImporters(spec.targets()), probes.probe(spec.sourceFinder(), self),
                probes.probe(spec.targetFinder(), self), probes.probe(spec.targetElement(), self), looks, new ArrayList<>());
    }

    /** An edge that accepts a mapping accepts those that specialise it. */
    private Set<String> withImporters(List<String> ids) {
        Set<String> result = new LinkedHashSet<>(ids);
        List<String> left = new ArrayList<>(ids);
        while (!left.isEmpty()) {
            for (String importer : importers.getOrDefault(left.remove(0), Set.of())) {
                if (result.add(importer)) {
                    left.add(importer);
                }
            }
        }
        return result;
    }

    private void addDecorations() {
        for (LayerSpec layer : layers) {
            for (DecorationSpec spec : layer.decorations()) {
                EClass domain = spec.domainClass().isEmpty() ? null : probes.domainClass(spec.domainClass(), layer.place());
                DecorationPlan plan = new DecorationPlan(spec, domain, probes.probe(spec.precondition(), domain),
                        probes.probe(spec.tooltip(), domain), probes.probe(spec.image(), domain));
                boolean all = spec.mappings().isEmpty();
                nodes.values().stream().filter(node -> all || spec.mappings().contains(node.id()))
                        .forEach(node -> node.decorations.add(plan));
                edges.stream().filter(edge -> all || spec.mappings().contains(edge.id()))
                        .forEach(edge -> edge.decorations().add(plan));
            }
        }
    }

    private FilterPlan filter(FilterSpec spec) {
        List<FilterPlan.Part> parts = new ArrayList<>();
        for (FilterSpec.Part part : spec.parts()) {
            parts.add(new FilterPlan.Part(withImporters(part.mappings()), probes.probe(part.semantic(), null),
                    probes.probe(part.view(), null)));
        }
        return new FilterPlan(parts);
    }
}
