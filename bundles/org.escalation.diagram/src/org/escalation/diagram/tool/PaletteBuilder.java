package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.spec.ToolSectionSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Gathers the tools of a diagram's sections and shown layers; sections of the same name become one. */
final class PaletteBuilder {

    private static final Set<ToolSpec.Kind> BUTTONS = Set.of(ToolSpec.Kind.CREATE_NODE, ToolSpec.Kind.CREATE_CONTAINER,
            ToolSpec.Kind.CREATE_EDGE, ToolSpec.Kind.GENERIC, ToolSpec.Kind.SELECTION_WIZARD);

    private final DiagramRuntime diagram;

    PaletteBuilder(DiagramRuntime diagram) {
        this.diagram = diagram;
    }

    Palette palette() {
        Map<String, Palette.Section> sections = new LinkedHashMap<>();
        for (ToolSectionSpec section : sections()) {
            List<Palette.Entry> entries = new ArrayList<>();
            tools(section).forEach(tool -> entry(tool).ifPresent(entries::add));
            Palette.Section known = sections.get(section.id());
            if (known != null) {
                known.entries().stream().filter(entry -> !entries.contains(entry)).forEach(entry -> entries.add(0, entry));
            }
            if (!entries.isEmpty()) {
                sections.put(section.id(), new Palette.Section(section.id(), section.label(), section.icon(), List.copyOf(entries)));
            }
        }
        return new Palette(List.copyOf(sections.values()));
    }

    private static Optional<Palette.Entry> entry(ToolSpec tool) {
        if (tool.kind() == ToolSpec.Kind.GROUP) {
            List<ToolSpec> inside = tool.children().stream().filter(child -> BUTTONS.contains(child.kind())).toList();
            return inside.isEmpty() ? Optional.empty() : Optional.of(new Palette.Entry(tool.label(), inside));
        }
        return BUTTONS.contains(tool.kind()) ? Optional.of(new Palette.Entry(tool.label(), List.of(tool))) : Optional.empty();
    }

    /** The tools of the shown sections that fit, in order, each once. */
    List<ToolSpec> all(Predicate<ToolSpec> wanted) {
        Map<String, ToolSpec> result = new LinkedHashMap<>();
        for (ToolSectionSpec section : sections()) {
            tools(section).stream().filter(wanted).forEach(tool -> result.putIfAbsent(tool.id(), tool));
        }
        return List.copyOf(result.values());
    }

    private List<ToolSpec> tools(ToolSectionSpec section) {
        List<ToolSpec> result = new ArrayList<>(section.tools());
        section.reused().forEach(id -> diagram.tool(id).ifPresent(result::add));
        return result;
    }

    private List<ToolSectionSpec> sections() {
        List<ToolSectionSpec> result = new ArrayList<>();
        diagram.spec().sections().forEach(section -> add(section, result));
        for (LayerSpec layer : diagram.shownLayers()) {
            layer.sections().forEach(section -> add(section, result));
            if (!layer.reusedTools().isEmpty()) {
                result.add(new ToolSectionSpec(layer.id(), layer.label(), layer.icon(), List.of(), layer.reusedTools(), List.of()));
            }
        }
        return result;
    }

    private static void add(ToolSectionSpec section, List<ToolSectionSpec> into) {
        into.add(section);
        section.sections().forEach(inner -> add(inner, into));
    }
}
